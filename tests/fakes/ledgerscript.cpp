// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/ledgerscript.h"

namespace airgate {

namespace {

constexpr int batchEvery = 4;
constexpr int batchSize = 150;

Principal writer()
{
    return {QStringLiteral("os:script"), PrincipalKind::Operator, QStringLiteral("Script"), Role::Finance};
}

} // namespace

LedgerScript::LedgerScript(Store& store, MainAccountId account, SubAccountId user, QString run)
    : m_store(store)
    , m_account(account)
    , m_user(user)
    , m_run(std::move(run))
{
}

// Gives more than it takes, so that nothing is refused.
QuotaChange LedgerScript::change(const QString& key, int number) const
{
    QuotaChange change;
    change.kind = number % 3 == 2 ? EntryKind::Deduction : EntryKind::Allocation;
    change.account = m_account;
    change.subAccount = m_user;
    change.amount = Money::fromUnits(number % 3 == 2 ? 5 : 3 + number);
    change.reason = QStringLiteral("按剧本");
    change.reference = QStringLiteral("OA-%1").arg(number);
    change.idempotencyKey = key;
    return change;
}

QList<QuotaChange> LedgerScript::changes(int step) const
{
    const QString key = QStringLiteral("%1:%2").arg(m_run).arg(step);
    if (step % batchEvery != batchEvery - 1)
        return {change(key, step)};
    QList<QuotaChange> batch;
    for (int i = 0; i < batchSize; ++i)
        batch.append(change(key + QStringLiteral("/%1").arg(i), step + i));
    return batch;
}

Result<void> LedgerScript::take(int step)
{
    const QList<QuotaChange> batch = changes(step);
    if (batch.size() == 1) {
        const auto outcome = await(m_quota.change(writer(), batch.first()));
        return outcome ? Result<void>() : outcome.error();
    }
    auto task = m_store.write([batch, now = m_clock.now()](StoreSession& session) {
        return writeBatch(session, writer(), now, batch, QStringLiteral("import:script"));
    });
    const auto outcome = await(std::move(task));
    return outcome ? Result<void>() : outcome.error();
}

Result<QuotaOutcome> LedgerScript::deduct(const QString& key)
{
    QuotaChange deduction = change(key, 2);
    deduction.amount = Money::yuan(1);
    return await(m_quota.change(writer(), deduction));
}

} // namespace airgate
