// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/billing/spendreports.h"

#include <algorithm>

namespace airgate {

namespace {

Result<PeriodReport> readReport(StoreSession& session, MainAccountId id, BillPeriod period)
{
    const auto account = session.accounts().mainAccount(id);
    if (!account)
        return account.error();
    const auto snapshot = session.spend().latestSnapshot(id, period);
    if (!snapshot)
        return snapshot.error();
    if (!snapshot->has_value())
        return Error{ErrorCode::NotFound, QStringLiteral("period:") + period.text(), {}};
    const auto subAccounts = session.accounts().subAccounts(id);
    if (!subAccounts)
        return subAccounts.error();

    PeriodReport report;
    report.accountName = account->name;
    report.snapshot = **snapshot;
    report.stale = !account->lastCheckError.isEmpty();
    QHash<SubAccountId, QString> names;
    for (const SubAccount& subAccount : *subAccounts)
        names.insert(subAccount.id, subAccount.userName);
    for (const SpendFigure& figure : report.snapshot.figures)
        report.rows.append({names.value(figure.subAccount), figure});
    std::sort(report.rows.begin(), report.rows.end(),
              [](const auto& a, const auto& b) { return a.userName < b.userName; });
    const auto attributed = report.snapshot.total.minus(report.snapshot.unattributed);
    if (!attributed)
        return attributed.error();
    report.attributedTotal = *attributed;
    if (report.snapshot.controlTotal) {
        const auto difference = report.snapshot.controlTotal->minus(report.snapshot.total);
        if (!difference)
            return difference.error();
        report.difference = *difference;
    }
    return report;
}

} // namespace

QCoro::Task<Result<PeriodReport>> SpendReports::period(MainAccountId account, BillPeriod period)
{
    auto task = m_store.read(
        [account, period](StoreSession& session) { return readReport(session, account, period); });
    co_return co_await task;
}

} // namespace airgate
