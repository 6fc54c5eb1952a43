// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/sqlleasestore.h"

namespace airgate {

Result<Lease> SqlLeaseStore::acquire(MainAccountId account, const QString& holder, Instant now,
                                     std::chrono::seconds duration)
{
    const auto present = current(account);
    if (!present)
        return present.error();
    const bool own = *present && (*present)->holder == holder;
    if (*present && !own && (*present)->until > now)
        return Error{ErrorCode::LeaseHeld, (*present)->holder, {}};
    const Instant until = now + duration;
    // The row stays when a lease is given back, so that the token never falls.
    const auto token = m_database.insert(
        QStringLiteral(
            "INSERT INTO lease (account, holder, fencing_token, until) VALUES (?, ?, 1, ?) "
            "ON CONFLICT (account) DO UPDATE SET holder = excluded.holder, "
            "until = excluded.until, fencing_token = lease.fencing_token + ? "
            "RETURNING fencing_token"),
        account, holder, until, own ? 0 : 1);
    if (!token)
        return token.error();
    return Lease{account, holder, token->value_or(0), until};
}

Result<void> SqlLeaseStore::release(const Lease& lease)
{
    return m_database.execute(
        QStringLiteral("UPDATE lease SET holder = '', until = 0 "
                       "WHERE account = ? AND holder = ? AND fencing_token = ?"),
        lease.account, lease.holder, lease.fencingToken);
}

Result<void> SqlLeaseStore::confirm(const Lease& lease)
{
    const auto present = current(lease.account);
    if (!present)
        return present.error();
    const bool valid = *present && (*present)->fencingToken == lease.fencingToken &&
                       (*present)->holder == lease.holder;
    return valid ? Result<void>()
                 : Error{ErrorCode::Fenced, *present ? (*present)->holder : QString(), {}};
}

Result<std::optional<Lease>> SqlLeaseStore::current(MainAccountId account)
{
    return m_database.row(
        QStringLiteral("SELECT account, holder, fencing_token, until FROM lease "
                       "WHERE account = ? AND holder <> ''"),
        [](SqlRow& row) {
            Lease lease;
            lease.account = row.id<MainAccountId>();
            lease.holder = row.text();
            lease.fencingToken = row.number();
            lease.until = row.instant();
            return lease;
        },
        account);
}

} // namespace airgate
