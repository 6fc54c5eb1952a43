// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/verb.h"

#include "ui/words/errorwords.h"

#include <QJsonObject>

namespace airgate {

namespace {

bool isConfiguration(ErrorCode code)
{
    return code == ErrorCode::NoMasterKey || code == ErrorCode::InvalidMasterKey || code == ErrorCode::VaultLocked
        || code == ErrorCode::VaultUnavailable;
}

} // namespace

Answer failure(const Error& error)
{
    Answer answer;
    answer.exitCode = isConfiguration(error.code) ? ExitConfiguration : ExitFailed;
    answer.problem = errorWords(error);
    answer.json = QJsonObject{{QStringLiteral("error"),
                               QJsonObject{{QStringLiteral("code"), errorName(error.code)},
                                           {QStringLiteral("detail"), error.detail},
                                           {QStringLiteral("request_id"), error.requestId},
                                           {QStringLiteral("message"), answer.problem}}}};
    return answer;
}

Answer usageProblem(const QString& problem)
{
    Answer answer;
    answer.exitCode = ExitUsage;
    answer.problem = problem;
    return answer;
}

QCoro::Task<Result<MainAccount>> VerbContext::mainAccount() const
{
    const QString wanted = accountName;
    const auto accounts = co_await app.mainAccounts().list();
    if (!accounts)
        co_return accounts.error();
    if (wanted.isEmpty() && accounts->size() == 1)
        co_return accounts->first();
    if (wanted.isEmpty() && accounts->size() > 1)
        co_return Error{ErrorCode::InvalidArgument, QStringLiteral("--account"), {}};
    for (const MainAccount& account : *accounts) {
        if (account.name == wanted)
            co_return account;
    }
    co_return Error{ErrorCode::NotFound, QStringLiteral("account:") + wanted, {}};
}

QCoro::Task<Result<SubAccount>> VerbContext::subAccount(QString userName) const
{
    Composition& services = app;
    const auto account = co_await mainAccount();
    if (!account)
        co_return account.error();
    co_return co_await services.subAccounts().find(account->id, userName);
}

const QList<Verb>& verbs()
{
    static const QList<Verb> all = accountVerbs() + userVerbs() + ruleVerbs() + quotaVerbs() + ledgerVerbs() + importVerbs()
        + watchVerbs() + alertVerbs()
        + stopVerbs() + settingsVerbs();
    return all;
}

} // namespace airgate
