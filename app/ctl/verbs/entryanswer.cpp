// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/verbs/entryanswer.h"

#include "app/ctl/texttable.h"

#include <QJsonArray>
#include <QUuid>

namespace airgate {

QList<OptionSpec> entryOptions()
{
    return {{QStringLiteral("reason"), QStringLiteral("R"), true},
            {QStringLiteral("reference"), QStringLiteral("NO")},
            {QStringLiteral("key"), QStringLiteral("K")}};
}

QString keyFrom(const Arguments& arguments)
{
    return arguments.has(QStringLiteral("key")) ? arguments.value(QStringLiteral("key"))
                                                : QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QJsonObject entryJson(const LedgerEntry& entry, const QHash<SubAccountId, QString>& names)
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
            {QStringLiteral("reverses"), entry.reverses.isValid() ? QJsonValue(entry.reverses.value()) : QJsonValue()},
            {QStringLiteral("hash"), QString::fromLatin1(entry.hash.toHex())}};
}

QString entryText(const LedgerEntry& entry, const QHash<SubAccountId, QString>& names)
{
    QStringList lines;
    for (const Posting& posting : entry.postings) {
        if (posting.subAccount.isValid())
            lines.append(QStringLiteral("#%1 %2 %3 %4").arg(entry.id.value())
                             .arg(names.value(posting.subAccount), posting.amount.toDecimal(),
                                  posting.balanceAfter.toDecimal()));
    }
    return lines.join(u'\n');
}

QCoro::Task<Answer> entryAnswer(VerbContext context, QuotaOutcome outcome)
{
    QList<LedgerLineKey> keys;
    for (int position = 1; position <= outcome.entry.postings.size(); ++position)
        keys.append(outcome.entry.id.value() * ledgerLinesPerEntry + position);
    auto linesTask = context.app.quota().linesOf(keys);
    const auto lines = co_await linesTask;
    if (!lines)
        co_return failure(lines.error());
    QHash<SubAccountId, QString> names;
    for (const LedgerLine& line : *lines)
        names.insert(line.subAccount, line.userName);
    QJsonObject json = entryJson(outcome.entry, names);
    json.insert(QStringLiteral("repeated"), outcome.repeated);
    co_return Answer{ExitDone, entryText(outcome.entry, names), json, {}};
}

} // namespace airgate
