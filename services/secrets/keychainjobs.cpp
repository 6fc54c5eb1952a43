// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/secrets/keychainjobs.h"

#include "services/secrets/keyderivation.h"

#include <QCoro/QCoroFuture>
#include <QPromise>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <memory>

namespace airgate {

namespace {

struct Outcome {
    QKeychain::Error error = QKeychain::OtherError;
    QString words;
    QByteArray data; // of a read
};

Error errorOf(const Outcome& outcome)
{
    const bool refused =
        outcome.error == QKeychain::AccessDenied || outcome.error == QKeychain::AccessDeniedByUser;
    return {refused ? ErrorCode::VaultLocked : ErrorCode::VaultUnavailable, outcome.words, {}};
}

// Starts the job and promises its outcome or the end of the time. A job that comes late deletes
// itself; the platform's library still holds it and must not find it gone.
QFuture<Outcome> start(QKeychain::Job* job, std::chrono::milliseconds timeLimit)
{
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    const auto settle = [promise](Outcome outcome) {
        if (promise->future().isFinished())
            return;
        promise->addResult(std::move(outcome));
        promise->finish();
    };
    QObject::connect(job, &QKeychain::Job::finished, job, [settle](QKeychain::Job* done) {
        const auto* read = qobject_cast<QKeychain::ReadPasswordJob*>(done);
        settle({done->error(), done->errorString(), read ? read->binaryData() : QByteArray()});
    });
    QTimer::singleShot(timeLimit, job, [settle] {
        settle({QKeychain::OtherError, QStringLiteral("time limit"), {}});
    });
    job->start();
    return promise->future();
}

} // namespace

QCoro::Task<Result<std::optional<SecretBytes>>> readEntry(KeychainPlace place)
{
    auto* job = new QKeychain::ReadPasswordJob(place.service);
    job->setKey(place.entry);
    const Outcome outcome = co_await start(job, place.timeLimit);
    if (outcome.error == QKeychain::EntryNotFound)
        co_return std::optional<SecretBytes>();
    if (outcome.error != QKeychain::NoError)
        co_return errorOf(outcome);
    SecretBytes text(QByteArray(outcome.data.constData(), outcome.data.size()));
    cleanseShared(outcome.data);
    co_return std::optional<SecretBytes>(std::move(text));
}

QCoro::Task<Result<void>> writeEntry(KeychainPlace place, SecretBytes text)
{
    auto* job = new QKeychain::WritePasswordJob(place.service);
    job->setKey(place.entry);
    job->setTextData(QString::fromLatin1(text.bytes()));
    const Outcome outcome = co_await start(job, place.timeLimit);
    if (outcome.error != QKeychain::NoError)
        co_return errorOf(outcome);
    co_return Result<void>();
}

QCoro::Task<Result<void>> deleteEntry(KeychainPlace place)
{
    auto* job = new QKeychain::DeletePasswordJob(place.service);
    job->setKey(place.entry);
    const Outcome outcome = co_await start(job, place.timeLimit);
    if (outcome.error != QKeychain::NoError && outcome.error != QKeychain::EntryNotFound)
        co_return errorOf(outcome);
    co_return Result<void>();
}

} // namespace airgate
