// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/texttable.h"
#include "app/ctl/verb.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

namespace airgate {

namespace {

QJsonObject toJson(const LedgerEntry& entry, const QHash<SubAccountId, QString>& names)
{
    QJsonArray postings;
    for (const Posting& posting : entry.postings) {
        postings.append(QJsonObject{
            {QStringLiteral("user"), posting.subAccount.isValid() ? QJsonValue(names.value(posting.subAccount)) : QJsonValue()},
            {QStringLiteral("amount"), posting.amount.toDecimal()},
            {QStringLiteral("balance_after"), posting.balanceAfter.toDecimal()}});
    }
    return {{QStringLiteral("entry"), entry.id.value()},
            {QStringLiteral("at"), toIsoText(entry.at)},
            {QStringLiteral("kind"), entryKindName(entry.kind)},
            {QStringLiteral("postings"), postings},
            {QStringLiteral("operator"), entry.author.name},
            {QStringLiteral("reason"), entry.reason},
            {QStringLiteral("reference"), entry.reference},
            {QStringLiteral("idempotency_key"), entry.idempotencyKey},
            {QStringLiteral("hash"), QString::fromLatin1(entry.hash.toHex())}};
}

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
    change.idempotencyKey = arguments.has(QStringLiteral("key")) ? arguments.value(QStringLiteral("key"))
                                                                 : QUuid::createUuid().toString(QUuid::WithoutBraces);
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
    QJsonObject json = toJson(entry, {{subAccount->id, subAccount->userName}});
    json.insert(QStringLiteral("user"), subAccount->userName);
    json.insert(QStringLiteral("amount"), posting->amount.toDecimal());
    json.insert(QStringLiteral("balance_after"), posting->balanceAfter.toDecimal());
    json.insert(QStringLiteral("repeated"), outcome->repeated);
    const QString text = QStringLiteral("#%1 %2 %3 %4").arg(entry.id.value())
                             .arg(subAccount->userName, posting->amount.toDecimal(), posting->balanceAfter.toDecimal());
    co_return Answer{ExitDone, text, json, {}};
}

QCoro::Task<Answer> allocate(VerbContext context)
{
    return write(std::move(context), EntryKind::Allocation);
}

QCoro::Task<Answer> deduct(VerbContext context)
{
    return write(std::move(context), EntryKind::Deduction);
}

QStringList toRow(const LedgerEntry& entry, const Posting& posting, const QString& userName)
{
    return {QString::number(entry.id.value()), shanghaiText(entry.at), entryKindName(entry.kind), userName,
            posting.amount.toDecimal(), posting.balanceAfter.toDecimal(), entry.author.name, entry.reference,
            entry.reason};
}

QCoro::Task<Answer> history(VerbContext context)
{
    const auto account = co_await context.mainAccount();
    if (!account)
        co_return failure(account.error());
    const auto standings = co_await context.app.subAccounts().standings(account->id);
    if (!standings)
        co_return failure(standings.error());
    QHash<SubAccountId, QString> names;
    for (const Standing& standing : *standings)
        names.insert(standing.subAccount.id, standing.subAccount.userName);

    LedgerFilter filter;
    filter.account = account->id;
    filter.limit = 1000;
    if (!context.arguments.positional(0).isEmpty()) {
        const auto subAccount = co_await context.subAccount(context.arguments.positional(0));
        if (!subAccount)
            co_return failure(subAccount.error());
        filter.subAccount = subAccount->id;
    }
    QJsonArray json;
    QList<QStringList> rows;
    for (bool more = true; more;) {
        const auto page = co_await context.app.quota().history(filter);
        if (!page)
            co_return failure(page.error());
        for (const LedgerEntry& entry : *page) {
            json.append(toJson(entry, names));
            for (const Posting& posting : entry.postings) {
                if (posting.subAccount.isValid())
                    rows.append(toRow(entry, posting, names.value(posting.subAccount)));
            }
            filter.beforeId = entry.id.value();
        }
        more = page->size() == filter.limit;
    }
    const QStringList header{QStringLiteral("NO"), QStringLiteral("TIME (UTC+8)"), QStringLiteral("KIND"),
                             QStringLiteral("USER"), QStringLiteral("AMOUNT"), QStringLiteral("BALANCE"),
                             QStringLiteral("OPERATOR"), QStringLiteral("REFERENCE"), QStringLiteral("REASON")};
    co_return Answer{ExitDone, textTable(header, rows, {0, 4, 5}), json, {}};
}

} // namespace

QList<Verb> quotaVerbs()
{
    const QList<OptionSpec> options{{QStringLiteral("reason"), QStringLiteral("R"), true},
                                    {QStringLiteral("reference"), QStringLiteral("NO")},
                                    {QStringLiteral("key"), QStringLiteral("K")}};
    const QStringList userAmount{QStringLiteral("USER"), QStringLiteral("AMOUNT")};
    return {{{{QStringLiteral("quota"), QStringLiteral("allocate")}, userAmount, options}, allocate},
            {{{QStringLiteral("quota"), QStringLiteral("deduct")}, userAmount,
              options + QList<OptionSpec>{{QStringLiteral("accept-below-spent")}}}, deduct},
            {{{QStringLiteral("quota"), QStringLiteral("history")}, {QStringLiteral("USER?")}}, history}};
}

} // namespace airgate
