// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ledgerfilter.h"
#include "app/ctl/texttable.h"
#include "app/ctl/verbs/entryanswer.h"
#include "app/ctl/verbs/quotaexport.h"

#include <QJsonArray>
#include <QJsonObject>

namespace airgate {

namespace {

Result<QuotaChange> changeFrom(const Arguments& arguments, EntryKind kind, const SubAccount& subAccount)
{
    const auto amount = Money::parse(arguments.positional(1));
    if (!amount)
        return amount.error();
    QuotaChange change;
    change.kind = kind;
    change.account = subAccount.account;
    change.subAccount = subAccount.id;
    change.amount = *amount;
    change.reason = arguments.value(QStringLiteral("reason"));
    change.reference = arguments.value(QStringLiteral("reference"));
    change.idempotencyKey = keyFrom(arguments);
    change.acceptBelowSpent = arguments.has(QStringLiteral("accept-below-spent"));
    return change;
}

QCoro::Task<Answer> write(VerbContext context, EntryKind kind)
{
    const auto subAccount = co_await context.subAccount(context.arguments.positional(0));
    if (!subAccount)
        co_return failure(subAccount.error());
    const auto change = changeFrom(context.arguments, kind, *subAccount);
    if (!change)
        co_return failure(change.error());
    const auto outcome = co_await context.app.quota().change(context.principal, *change);
    if (!outcome)
        co_return failure(outcome.error());
    const LedgerEntry& entry = outcome->entry;
    const Posting* posting = entry.postingOf(subAccount->id);
    const QHash<SubAccountId, QString> names{{subAccount->id, subAccount->userName}};
    QJsonObject json = entryJson(entry, names);
    json.insert(QStringLiteral("user"), subAccount->userName);
    json.insert(QStringLiteral("amount"), posting->amount.toDecimal());
    json.insert(QStringLiteral("balance_after"), posting->balanceAfter.toDecimal());
    json.insert(QStringLiteral("repeated"), outcome->repeated);
    co_return Answer{ExitDone, entryText(entry, names), json, {}};
}

QCoro::Task<Answer> allocate(VerbContext context)
{
    return write(std::move(context), EntryKind::Allocation);
}

QCoro::Task<Answer> deduct(VerbContext context)
{
    return write(std::move(context), EntryKind::Deduction);
}

QStringList toRow(const LedgerLine& line)
{
    return {QString::number(line.entry.value()), shanghaiText(line.at), entryKindName(line.kind), line.userName,
            line.amount.toDecimal(), line.balanceAfter.toDecimal(), line.operatorName, line.reference, line.reason};
}

QJsonValue numberOrNull(LedgerEntryId id)
{
    return id.isValid() ? QJsonValue(id.value()) : QJsonValue();
}

QJsonObject toJson(const LedgerLine& line)
{
    return {{QStringLiteral("entry"), line.entry.value()},
            {QStringLiteral("at"), toIsoText(line.at)},
            {QStringLiteral("kind"), entryKindName(line.kind)},
            {QStringLiteral("user"), line.userName},
            {QStringLiteral("amount"), line.amount.toDecimal()},
            {QStringLiteral("balance_after"), line.balanceAfter.toDecimal()},
            {QStringLiteral("operator"), line.operatorName},
            {QStringLiteral("reason"), line.reason},
            {QStringLiteral("reference"), line.reference},
            {QStringLiteral("reverses"), numberOrNull(line.reverses)},
            {QStringLiteral("reversed_by"), numberOrNull(line.reversedBy)}};
}

QCoro::Task<Answer> history(VerbContext context)
{
    const auto account = co_await context.mainAccount();
    if (!account)
        co_return failure(account.error());
    LedgerQuery query;
    query.account = account->id;
    if (!context.arguments.positional(0).isEmpty()) {
        const auto subAccount = co_await context.subAccount(context.arguments.positional(0));
        if (!subAccount)
            co_return failure(subAccount.error());
        query.subAccount = subAccount->id;
    }
    const auto wanted = narrowed(query, context.arguments);
    if (!wanted)
        co_return failure(wanted.error());
    query = *wanted;
    if (wantsExport(context.arguments))
        co_return co_await exportHistory(context, query);
    constexpr int pageSize = 1000;
    QJsonArray json;
    QList<QStringList> rows;
    LedgerLineKey last = 0;
    for (bool more = true; more;) {
        const auto page = co_await context.app.quota().lines(query, LedgerOrder(), last, pageSize);
        if (!page)
            co_return failure(page.error());
        for (const LedgerLine& line : *page) {
            json.append(toJson(line));
            rows.append(toRow(line));
            last = line.key;
        }
        more = page->size() == pageSize;
    }
    const QStringList header{QStringLiteral("NO"), QStringLiteral("TIME (UTC+8)"), QStringLiteral("KIND"),
                             QStringLiteral("USER"), QStringLiteral("AMOUNT"), QStringLiteral("BALANCE"),
                             QStringLiteral("OPERATOR"), QStringLiteral("REFERENCE"), QStringLiteral("REASON")};
    co_return Answer{ExitDone, textTable(header, rows, {0, 4, 5}), json, {}};
}

} // namespace

QList<Verb> quotaVerbs()
{
    const QList<OptionSpec> options = entryOptions();
    const QStringList userAmount{QStringLiteral("USER"), QStringLiteral("AMOUNT")};
    return {{{{QStringLiteral("quota"), QStringLiteral("allocate")}, userAmount, options}, allocate},
            {{{QStringLiteral("quota"), QStringLiteral("deduct")}, userAmount,
              options + QList<OptionSpec>{{QStringLiteral("accept-below-spent")}}}, deduct},
            {{{QStringLiteral("quota"), QStringLiteral("history")}, {QStringLiteral("USER?")},
              ledgerFilterOptions() + exportOptions()}, history}};
}

} // namespace airgate
