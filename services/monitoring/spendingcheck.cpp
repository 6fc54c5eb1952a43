// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/monitoring/spendingcheck.h"

#include "services/monitoring/checkdecision.h"

#include <vector>

namespace airgate {

// What one run works with.
struct SpendingCheck::Plan {
    MainAccount account;
    QList<AttributionRule> rules;
    QList<BillPeriod> periods;  // to be read, the present one last
    Lease lease;
    std::stop_token stop;
    CheckProgressSink progress;
};

namespace {

// Every period since the opening that is not settled here yet: open months are read again, a month that
// closed is read once more (F9).
QList<BillPeriod> periodsToRead(const MainAccount& account, const QList<SubAccount>& subAccounts,
                                const QMap<BillPeriod, bool>& settledByPeriod, Instant now)
{
    QDate first = account.openingDate;
    for (const SubAccount& subAccount : subAccounts) {
        if (subAccount.openingDate.isValid())
            first = std::min(first, subAccount.openingDate);
    }
    QList<BillPeriod> periods;
    const BillPeriod current = BillPeriod::at(now);
    for (BillPeriod period = BillPeriod::of(first); period < current; period = period.next()) {
        if (!settledByPeriod.value(period, false))
            periods.append(period);
    }
    periods.append(current);
    return periods;
}

} // namespace

QCoro::Task<CheckReport> SpendingCheck::run(MainAccountId account, std::stop_token stop, CheckProgressSink progress)
{
    const auto started = m_clock.monotonic();
    CheckReport report;
    report.account = account;
    auto lease = co_await m_leases.acquire(account);
    if (!lease) {
        report.error = lease.error();
        co_return report;
    }
    auto plan = std::make_shared<Plan>();
    plan->account.id = account;
    plan->lease = *lease;
    plan->stop = stop;
    plan->progress = progress;
    const auto checked = co_await checkUnderLease(plan);
    if (checked)
        report = *checked;
    else
        report.error = checked.error();
    report.accountName = plan->account.name;
    report.took = m_clock.monotonic() - started;
    if (report.error && report.error->code != ErrorCode::Cancelled)
        co_await noteFailure(account, *report.error);
    const auto released = co_await m_leases.release(*lease);
    if (!released && !report.error)
        report.error = released.error();
    co_return report;
}

QCoro::Task<Result<CheckReport>> SpendingCheck::checkUnderLease(std::shared_ptr<Plan> plan)
{
    const Instant now = m_clock.now();
    auto filledTask = m_store.read([id = plan->account.id, now](StoreSession& session) -> Result<Plan> {
        Plan read;
        const auto account = session.accounts().mainAccount(id);
        if (!account)
            return account.error();
        const auto subAccounts = session.accounts().subAccounts(id);
        if (!subAccounts)
            return subAccounts.error();
        const auto rules = session.accounts().attributionRules(id);
        if (!rules)
            return rules.error();
        const auto settled = session.spend().readPeriods(id);
        if (!settled)
            return settled.error();
        read.account = *account;
        read.rules = *rules;
        read.periods = periodsToRead(*account, *subAccounts, *settled, now);
        return read;
    });
    auto filled = co_await filledTask;
    if (!filled)
        co_return filled.error();
    plan->account = filled->account;
    plan->rules = filled->rules;
    plan->periods = filled->periods;
    const auto spends = co_await readPeriods(plan);
    if (!spends)
        co_return spends.error();
    auto task = m_store.write(
        [spends = *spends, rules = plan->rules, lease = plan->lease, decidedAt = m_clock.now()](StoreSession& session) {
            return decideCheck(session, lease, decidedAt, rules, spends);
        });
    co_return co_await task;
}

QCoro::Task<Result<QList<PeriodSpend>>> SpendingCheck::readPeriods(std::shared_ptr<Plan> plan)
{
    auto opened = co_await m_sessions.open(plan->account.id);
    if (!opened)
        co_return opened.error();
    const std::shared_ptr<CloudApi> cloud = *opened;
    BillReader reader(cloud->billing(), m_clock);
    const AttributionRules rules(plan->rules);
    QList<PeriodSpend> spends;
    for (const BillPeriod& period : plan->periods) {
        const BillReadRequest request{period, plan->account.billSource, plan->account.measure};
        auto spendTask = reader.read(request, rules, plan->stop, [plan, period](int done, int pages) {
            plan->progress({plan->account.id, plan->account.name, period, done, pages});
        });
        auto spend = co_await spendTask;
        if (!spend)
            co_return spend.error();
        spends.append(*std::move(spend));
    }
    co_return spends;
}

QCoro::Task<void> SpendingCheck::noteFailure(MainAccountId id, Error error)
{
    auto notedTask = m_store.write([id, error, now = m_clock.now()](StoreSession& session) {
        return decideFailure(session, id, now, error);
    });
    const auto noted = co_await notedTask;
    // A database that cannot take the note says so itself at the next call; the report has the cause.
    Q_UNUSED(noted)
}

QCoro::Task<Result<QList<CheckReport>>> SpendingCheck::runAll(std::stop_token stop, CheckProgressSink progress)
{
    const auto accounts = co_await m_store.read(
        [](StoreSession& session) { return session.accounts().mainAccounts(); });
    if (!accounts)
        co_return accounts.error();
    std::vector<QCoro::Task<CheckReport>> running;
    for (const MainAccount& account : *accounts) {
        if (account.active)
            running.push_back(run(account.id, stop, progress));
    }
    QList<CheckReport> reports;
    for (auto& task : running)
        reports.append(co_await task);
    co_return reports;
}

} // namespace airgate
