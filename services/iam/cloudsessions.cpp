// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/iam/cloudsessions.h"

namespace airgate {

namespace {

struct Stored {
    MainAccount account;
    QByteArray sealed;
};

} // namespace

QByteArray CloudSessions::sealContext(const QString& accessKeyId)
{
    return "main_account:" + accessKeyId.toUtf8() + ":secret_key";
}

QCoro::Task<Result<std::shared_ptr<CloudApi>>> CloudSessions::open(MainAccountId id)
{
    auto storedTask = m_store.read([id](StoreSession& session) -> Result<Stored> {
        auto account = session.accounts().mainAccount(id);
        if (!account)
            return account.error();
        auto sealed = session.accounts().sealedSecret(id);
        if (!sealed)
            return sealed.error();
        return Stored{*std::move(account), *std::move(sealed)};
    });
    auto stored = co_await storedTask;
    if (!stored)
        co_return stored.error();
    auto secret = m_sealer.open(stored->sealed, sealContext(stored->account.accessKeyId));
    if (!secret)
        co_return secret.error();
    co_return m_connector.connect(
        {stored->account.accessKeyId, *std::move(secret), stored->account.endpoint});
}

} // namespace airgate
