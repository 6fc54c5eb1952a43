// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/verbs/entryanswer.h"
#include "ui/words/ledgerwords.h"

namespace airgate {

namespace {

QJsonObject toJson(const LedgerHealth& health)
{
    QJsonObject json{{QStringLiteral("sound"), health.isSound()},
                     {QStringLiteral("entries"), health.head.count},
                     {QStringLiteral("head"), QString::fromLatin1(health.head.hash.toHex())},
                     {QStringLiteral("kept_entries"),
                      health.kept ? QJsonValue(health.kept->count) : QJsonValue()}};
    if (health.isSound())
        return json;
    json.insert(QStringLiteral("entry"), health.badEntry.value());
    json.insert(QStringLiteral("fault"), ledgerFaultName(health.fault));
    return json;
}

QCoro::Task<Answer> verify(VerbContext context)
{
    auto task = context.app.ledgerVerifier().verify(context.principal, {});
    const auto health = co_await task;
    if (!health)
        co_return failure(health.error());
    const QString words = ledgerHealthWords(*health);
    if (health->isSound())
        co_return Answer{ExitDone, words, toJson(*health), {}};
    co_return Answer{ExitFailed, {}, toJson(*health), words};
}

QCoro::Task<Answer> acknowledge(VerbContext context)
{
    const QString reason = context.arguments.value(QStringLiteral("reason"));
    auto task = context.app.ledgerVerifier().acknowledgeDamage(context.principal, reason);
    const auto done = co_await task;
    if (!done)
        co_return failure(done.error());
    co_return Answer{ExitDone, QStringLiteral("acknowledged"),
                     QJsonObject{{QStringLiteral("acknowledged"), true}}, {}};
}

QCoro::Task<Answer> transfer(VerbContext context)
{
    const Arguments& words = context.arguments;
    const auto giver = co_await context.subAccount(words.positional(0));
    if (!giver)
        co_return failure(giver.error());
    const auto receiver = co_await context.subAccount(words.positional(1));
    if (!receiver)
        co_return failure(receiver.error());
    const auto amount = Money::parse(words.positional(2));
    if (!amount)
        co_return failure(amount.error());
    QuotaChange change;
    change.kind = EntryKind::Transfer;
    change.account = giver->account;
    change.subAccount = giver->id;
    change.receiver = receiver->id;
    change.amount = *amount;
    change.reason = words.value(QStringLiteral("reason"));
    change.reference = words.value(QStringLiteral("reference"));
    change.idempotencyKey = keyFrom(words);
    change.acceptBelowSpent = words.has(QStringLiteral("accept-below-spent"));
    auto task = context.app.quota().change(context.principal, change);
    const auto outcome = co_await task;
    if (!outcome)
        co_return failure(outcome.error());
    co_return co_await entryAnswer(context, *outcome);
}

QCoro::Task<Answer> reverse(VerbContext context)
{
    const Arguments& words = context.arguments;
    const QString number = words.positional(0).startsWith(u'#') ? words.positional(0).mid(1) : words.positional(0);
    bool isNumber = false;
    QuotaReversal reversal;
    reversal.entry = LedgerEntryId(number.toLongLong(&isNumber));
    if (!isNumber || !reversal.entry.isValid())
        co_return failure({ErrorCode::InvalidArgument, QStringLiteral("ENTRY"), {}});
    reversal.reason = words.value(QStringLiteral("reason"));
    reversal.reference = words.has(QStringLiteral("reference")) ? words.value(QStringLiteral("reference"))
                                                                : QStringLiteral("CZ-") + number;
    reversal.idempotencyKey = keyFrom(words);
    reversal.acceptBelowSpent = words.has(QStringLiteral("accept-below-spent"));
    auto task = context.app.quota().reverse(context.principal, reversal);
    const auto outcome = co_await task;
    if (!outcome)
        co_return failure(outcome.error());
    co_return co_await entryAnswer(context, *outcome);
}

QCoro::Task<Answer> poolLimit(VerbContext context)
{
    context.accountName = context.arguments.positional(0);
    const auto account = co_await context.mainAccount();
    if (!account)
        co_return failure(account.error());
    std::optional<Money> limit;
    if (const QString amount = context.arguments.positional(1); amount != QStringLiteral("none")) {
        const auto parsed = Money::parse(amount);
        if (!parsed)
            co_return failure(parsed.error());
        limit = *parsed;
    }
    auto task = context.app.quota().setPoolLimit(context.principal, account->id, limit);
    const auto done = co_await task;
    if (!done)
        co_return failure(done.error());
    const QJsonValue json = limit ? QJsonValue(limit->toDecimal()) : QJsonValue();
    co_return Answer{ExitDone, account->name + u' ' + (limit ? limit->toDecimal() : QStringLiteral("none")),
                     QJsonObject{{QStringLiteral("name"), account->name}, {QStringLiteral("pool_limit"), json}}, {}};
}

} // namespace

QList<Verb> ledgerVerbs()
{
    const QList<OptionSpec> options =
        entryOptions() + QList<OptionSpec>{{QStringLiteral("accept-below-spent")}};
    return {{{{QStringLiteral("quota"), QStringLiteral("transfer")},
              {QStringLiteral("FROM"), QStringLiteral("TO"), QStringLiteral("AMOUNT")}, options}, transfer},
            {{{QStringLiteral("quota"), QStringLiteral("reverse")}, {QStringLiteral("ENTRY")}, options}, reverse},
            {{{QStringLiteral("account"), QStringLiteral("pool-limit")},
              {QStringLiteral("NAME"), QStringLiteral("AMOUNT|none")}}, poolLimit},
            {{{QStringLiteral("ledger"), QStringLiteral("verify")}, {}}, verify},
            {{{QStringLiteral("ledger"), QStringLiteral("acknowledge")}, {},
              {{QStringLiteral("reason"), QStringLiteral("R"), true}}}, acknowledge}};
}

} // namespace airgate
