// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/iam/mainaccountservice.h"

#include "services/audit/audittrail.h"

namespace airgate {

namespace {

Error invalid(const char* field)
{
    return {ErrorCode::InvalidArgument, QString::fromLatin1(field), {}};
}

Result<void> validateForm(const NewMainAccount& account)
{
    if (account.name.trimmed().isEmpty() || account.name.size() > 64)
        return invalid("name");
    if (account.accessKeyId.trimmed().isEmpty() || account.accessKeyId.size() > 128)
        return invalid("access_key");
    if (account.secretKey.isEmpty() || account.secretKey.bytes().size() > 512)
        return invalid("secret_key");
    return {};
}

} // namespace

QCoro::Task<Result<CallerIdentity>> MainAccountService::ask(CloudCredential credential)
{
    auto cloud = m_connector.connect(std::move(credential));
    if (!cloud)
        co_return cloud.error();
    const std::shared_ptr<CloudApi> api = *cloud;
    co_return co_await api->sts().callerIdentity();
}

QCoro::Task<Result<CallerIdentity>> MainAccountService::identify(NewMainAccount account)
{
    if (const auto valid = validateForm(account); !valid)
        co_return valid.error();
    CloudCredential credential{account.accessKeyId.trimmed(), std::move(account.secretKey), account.endpoint};
    co_return co_await ask(std::move(credential));
}

QCoro::Task<Result<CallerIdentity>> MainAccountService::test(MainAccountId account)
{
    auto cloud = co_await m_sessions.open(account);
    if (!cloud)
        co_return cloud.error();
    const std::shared_ptr<CloudApi> api = *cloud;
    co_return co_await api->sts().callerIdentity();
}

QCoro::Task<Result<MainAccount>> MainAccountService::add(Principal principal, NewMainAccount account)
{
    if (const auto allowed = require(principal, Right::Administer); !allowed)
        co_return allowed.error();
    if (const auto valid = validateForm(account); !valid)
        co_return valid.error();
    const auto sealed = m_sealer.seal(account.secretKey, CloudSessions::sealContext(account.accessKeyId.trimmed()));
    if (!sealed)
        co_return sealed.error();
    CloudCredential credential{account.accessKeyId.trimmed(), std::move(account.secretKey), account.endpoint};
    const auto identity = co_await ask(std::move(credential));
    if (!identity)
        co_return identity.error();

    const Instant now = m_clock.now();
    MainAccount row;
    row.name = account.name.trimmed();
    row.accessKeyId = account.accessKeyId.trimmed();
    row.cloudAccountId = identity->accountId;
    row.endpoint = account.endpoint;
    row.billSource = account.billSource;
    row.measure = account.measure;
    row.openingDate = account.openingDate.isValid() ? account.openingDate : BillPeriod::at(now).firstDay();
    co_return co_await m_store.write(
        [principal, row, sealedSecret = *sealed, now](StoreSession& session) mutable -> Result<MainAccount> {
            const auto id = session.accounts().addMainAccount(row, sealedSecret);
            if (!id)
                return id.error();
            row.id = *id;
            const AuditNote note{QStringLiteral("account.add"), auditSubject(row.id), {},
                                 row.name + QStringLiteral(" ") + row.cloudAccountId};
            if (const auto audited = writeAudit(session, principal, now, note); !audited)
                return audited.error();
            return row;
        });
}

QCoro::Task<Result<QList<MainAccount>>> MainAccountService::list()
{
    co_return co_await m_store.read([](StoreSession& session) { return session.accounts().mainAccounts(); });
}

} // namespace airgate
