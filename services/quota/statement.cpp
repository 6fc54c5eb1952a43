// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/quota/statement.h"

namespace airgate {

namespace {

const QDate beginningOfBills{2010, 1, 1}; // before the provider's first bill

Result<Money> sumOf(const QList<SpendDay>& days)
{
    ExactAmount sum;
    for (const SpendDay& day : days)
        sum += ExactAmount(day.amount);
    return sum.rounded();
}

// The days from the opening date on: what is counted against the quota.
Result<void> readSpend(StoreSession& session, const SubAccount& subAccount, QDate opening,
                       Statement& statement, Money& before)
{
    const auto daily = session.spend().dailySpend(subAccount.account,
                                                  opening.isValid() ? opening : beginningOfBills);
    if (!daily)
        return daily.error();
    QList<SpendDay> earlier;
    const QMap<QDate, Money> days = daily->value(subAccount.id);
    for (auto day = days.cbegin(); day != days.cend() && day.key() <= statement.period.last; ++day)
        (day.key() < statement.period.first ? earlier : statement.spend).append({day.key(), *day});
    const auto sum = sumOf(earlier);
    if (!sum)
        return sum.error();
    before = *sum;
    return {};
}

Result<void> readMovements(StoreSession& session, SubAccountId subAccount, Statement& statement)
{
    LedgerQuery query;
    query.subAccount = subAccount;
    query.until = statement.period.begin();
    const auto before = session.ledger().totals(query);
    if (!before)
        return before.error();
    statement.openingQuota = before->net;
    query.from = statement.period.begin();
    query.until = statement.period.end();
    const auto totals = session.ledger().totals(query);
    if (!totals)
        return totals.error();
    statement.totals = *totals;
    LedgerOrder order;
    order.descending = false;
    return session.ledger().eachLine(query, order, [&](const LedgerLine& line) {
        statement.movements.append(line);
        return true;
    });
}

Result<Statement> made(StoreSession& session, SubAccountId id, Statement statement)
{
    const auto subAccount = session.accounts().subAccount(id);
    if (!subAccount)
        return subAccount.error();
    const auto account = session.accounts().mainAccount(subAccount->account);
    if (!account)
        return account.error();
    statement.accountName = account->name;
    statement.userName = subAccount->userName;
    statement.displayName = subAccount->displayName;
    const QDate opening =
        subAccount->openingDate.isValid() ? subAccount->openingDate : account->openingDate;
    Money spentBefore;
    if (const auto read = readSpend(session, *subAccount, opening, statement, spentBefore); !read)
        return read.error();
    if (const auto read = readMovements(session, id, statement); !read)
        return read.error();
    const auto head = session.ledger().head();
    if (!head)
        return head.error();
    statement.head = *head;
    const auto snapshot =
        session.spend().latestSnapshot(account->id, BillPeriod::of(statement.period.last));
    if (!snapshot)
        return snapshot.error();
    if (*snapshot)
        statement.horizon = (*snapshot)->horizon;
    return summedUp(std::move(statement), spentBefore);
}

} // namespace

Result<Statement> summedUp(Statement statement, Money spentBefore)
{
    const auto spent = sumOf(statement.spend);
    if (!spent)
        return spent.error();
    statement.spent = *spent;
    const auto openingRemaining = statement.openingQuota.minus(spentBefore);
    const auto closingQuota = statement.openingQuota.plus(statement.totals.net);
    const auto spentAtEnd = spentBefore.plus(*spent);
    if (!openingRemaining || !closingQuota || !spentAtEnd)
        return Error{ErrorCode::AmountTooLarge, {}, {}};
    const auto closingRemaining = closingQuota->minus(*spentAtEnd);
    if (!closingRemaining)
        return closingRemaining.error();
    statement.openingRemaining = *openingRemaining;
    statement.closingQuota = *closingQuota;
    statement.closingRemaining = *closingRemaining;
    return statement;
}

QCoro::Task<Result<Statement>> StatementService::make(Principal principal, SubAccountId subAccount,
                                                      StatementPeriod period)
{
    if (const auto allowed = require(principal, Right::View); !allowed)
        co_return allowed.error();
    if (!period.first.isValid() || !period.last.isValid() || period.last < period.first)
        co_return Error{ErrorCode::InvalidArgument, QStringLiteral("period"), {}};
    Statement statement;
    statement.period = period;
    statement.author = principal.name;
    statement.madeAt = m_clock.now();
    auto task = m_store.readLong([subAccount, statement](StoreSession& session) {
        return made(session, subAccount, statement);
    });
    co_return co_await task;
}

} // namespace airgate
