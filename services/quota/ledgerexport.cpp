// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/quota/ledgerexport.h"

#include <array>

namespace airgate {

namespace {

constexpr qint64 progressStep = 1024;

// Sums as the lines go by, so that what is said of a file is what is in it.
class RunningTotals {
public:
    void add(const LedgerRow& row)
    {
        ++m_count;
        m_sums[size_t(row.kind)] += row.amount.units();
    }
    qint64 count() const { return m_count; }

    Result<LedgerTotals> totals() const
    {
        LedgerTotals totals;
        totals.count = m_count;
        Money* const targets[] = {&totals.allocated, &totals.deducted, &totals.transferred,
                                  &totals.reversed};
        Int128 net = 0;
        for (size_t i = 0; i < m_sums.size(); ++i) {
            const auto money = ExactAmount::fromUnits(m_sums[i] * 100).rounded();
            if (!money)
                return money.error();
            *targets[i] = *money;
            net += m_sums[i];
        }
        const auto money = ExactAmount::fromUnits(net * 100).rounded();
        if (!money)
            return money.error();
        totals.net = *money;
        return totals;
    }

private:
    qint64 m_count = 0;
    std::array<Int128, 4> m_sums{}; // by EntryKind, 10^-8
};

Result<void> nameOwners(StoreSession& session, ExportNote& note)
{
    if (note.query.account.isValid()) {
        const auto account = session.accounts().mainAccount(note.query.account);
        if (!account)
            return account.error();
        note.accountName = account->name;
    }
    if (note.query.subAccount.isValid()) {
        const auto subAccount = session.accounts().subAccount(note.query.subAccount);
        if (!subAccount)
            return subAccount.error();
        note.userName = subAccount->userName;
    }
    return {};
}

// The earliest instant up to which the spend of all these accounts is known.
Result<void> findHorizon(StoreSession& session, ExportNote& note)
{
    const auto accounts = session.accounts().mainAccounts();
    if (!accounts)
        return accounts.error();
    for (const MainAccount& account : *accounts) {
        if (note.query.account.isValid() && note.query.account != account.id)
            continue;
        const BillPeriod period = BillPeriod::at(note.at);
        auto snapshot = session.spend().latestSnapshot(account.id, period);
        if (snapshot && !*snapshot)
            snapshot = session.spend().latestSnapshot(account.id, period.previous());
        if (!snapshot)
            return snapshot.error();
        if (*snapshot && (!note.horizon || (*snapshot)->horizon < *note.horizon))
            note.horizon = (*snapshot)->horizon;
    }
    return {};
}

Result<ExportNote> exported(StoreSession& session, const ExportRequest& request, ExportNote note,
                            TableFiles& files)
{
    if (const auto named = nameOwners(session, note); !named)
        return named.error();
    if (const auto found = findHorizon(session, note); !found)
        return found.error();
    const auto head = session.ledger().head();
    if (!head)
        return head.error();
    note.head = *head;
    const auto writer = files.ledgerWriter(request.path, request.format);
    if (!writer)
        return writer.error();
    RunningTotals totals;
    Result<void> written;
    const auto read =
        session.ledger().eachRow(request.query, request.order, [&](const LedgerRow& row) {
            written = (*writer)->write(row);
            totals.add(row);
            if (totals.count() % progressStep != 0)
                return written.isOk();
            if (request.progress)
                request.progress(totals.count());
            return written.isOk() && !request.cancel.stop_requested();
        });
    if (!read)
        return read.error();
    if (!written)
        return written.error();
    if (request.cancel.stop_requested())
        return Error{ErrorCode::Cancelled, {}, {}};
    const auto sums = totals.totals();
    if (!sums)
        return sums.error();
    note.totals = *sums;
    if (const auto finished = (*writer)->finish(note); !finished)
        return finished.error();
    return note;
}

} // namespace

QCoro::Task<Result<ExportNote>> LedgerExport::run(Principal principal, ExportRequest request)
{
    if (const auto allowed = require(principal, Right::View); !allowed)
        co_return allowed.error();
    ExportNote note;
    note.query = request.query;
    note.author = principal.name;
    note.at = m_clock.now();
    note.demo = request.demo;
    auto task = m_store.readLong([request, note, files = &m_files](StoreSession& session) {
        return exported(session, request, note, *files);
    });
    co_return co_await task;
}

} // namespace airgate
