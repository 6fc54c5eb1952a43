// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/texttable.h"
#include "app/ctl/verb.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace airgate {

namespace {

QString deliverySummary(const QList<OutboxMessage>& deliveries)
{
    QStringList parts;
    for (const OutboxMessage& message : deliveries)
        parts.append(deliveryStateName(message.state));
    return parts.join(u',');
}

QJsonObject toJson(const AlertWithDelivery& row, const QHash<SubAccountId, QString>& names)
{
    const Alert& alert = row.alert;
    QJsonArray deliveries;
    for (const OutboxMessage& message : row.deliveries)
        deliveries.append(QJsonObject{{QStringLiteral("state"), deliveryStateName(message.state)},
                                      {QStringLiteral("attempts"), message.attempts},
                                      {QStringLiteral("last_error"), message.lastError}});
    return {{QStringLiteral("id"), alert.id.value()},
            {QStringLiteral("at"), toIsoText(alert.at)},
            {QStringLiteral("user"), alert.subAccount.isValid() ? QJsonValue(names.value(alert.subAccount)) : QJsonValue()},
            {QStringLiteral("kind"), alertKindName(alert.kind)},
            {QStringLiteral("severity"), severityName(alert.severity)},
            {QStringLiteral("step"), alert.step},
            {QStringLiteral("told"), alert.told},
            {QStringLiteral("spend"), alert.spend.toDecimal()},
            {QStringLiteral("quota"), alert.quota.toDecimal()},
            {QStringLiteral("snapshot"), alert.snapshot.value()},
            {QStringLiteral("detail"), alert.detail},
            {QStringLiteral("acknowledged"), alert.acknowledgedAt.has_value()},
            {QStringLiteral("deliveries"), deliveries}};
}

QCoro::Task<Answer> list(VerbContext context)
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
    AlertFilter filter;
    filter.account = account->id;
    filter.onlyTold = !context.arguments.has(QStringLiteral("all"));
    filter.limit = 1000;
    const auto alerts = co_await context.app.alerts().list(filter);
    if (!alerts)
        co_return failure(alerts.error());
    QJsonArray json;
    QList<QStringList> rows;
    for (const AlertWithDelivery& row : *alerts) {
        json.append(toJson(row, names));
        rows.append({QString::number(row.alert.id.value()), shanghaiText(row.alert.at), severityName(row.alert.severity),
                     names.value(row.alert.subAccount), alertKindName(row.alert.kind), QString::number(row.alert.step),
                     deliverySummary(row.deliveries)});
    }
    const QStringList header{QStringLiteral("ID"), QStringLiteral("TIME (UTC+8)"), QStringLiteral("SEVERITY"),
                             QStringLiteral("USER"), QStringLiteral("KIND"), QStringLiteral("STEP"),
                             QStringLiteral("DELIVERY")};
    co_return Answer{ExitDone, textTable(header, rows, {0, 5}), json, {}};
}

// The URL on the first line of standard input, the signing secret on the second if there is one: both are
// credentials and have no place on a command line.
NewChannel channelFromStdin(const QString& name, ChannelKind kind)
{
    NewChannel channel;
    channel.name = name;
    channel.kind = kind;
    QFile input;
    if (input.open(stdin, QIODevice::ReadOnly)) {
        channel.url = SecretBytes(input.readLine(4096).trimmed());
        channel.signingSecret = SecretBytes(input.readLine(4096).trimmed());
    }
    return channel;
}

QCoro::Task<Answer> addChannel(VerbContext context)
{
    const auto kind = channelKindFromName(context.arguments.value(QStringLiteral("kind")));
    if (!kind)
        co_return failure({ErrorCode::InvalidArgument, QStringLiteral("--kind"), {}});
    const QString name = context.arguments.positional(0);
    const auto id = co_await context.app.alerts().putChannel(context.principal, channelFromStdin(name, *kind));
    if (!id)
        co_return failure(id.error());
    const QJsonObject json{{QStringLiteral("id"), id->value()}, {QStringLiteral("name"), name}};
    co_return Answer{ExitDone, name, json, {}};
}

} // namespace

QList<Verb> alertVerbs()
{
    return {{{{QStringLiteral("alert"), QStringLiteral("list")}, {}, {{QStringLiteral("all")}}}, list},
            {{{QStringLiteral("channel"), QStringLiteral("add")},
              {QStringLiteral("NAME")},
              {{QStringLiteral("kind"), QStringLiteral("feishu|webhook"), true},
               {QStringLiteral("url-stdin"), {}, true}}},
             addChannel}};
}

} // namespace airgate
