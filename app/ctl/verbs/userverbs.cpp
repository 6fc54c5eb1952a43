// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/texttable.h"
#include "app/ctl/verb.h"

#include <QJsonArray>
#include <QJsonObject>

namespace airgate {

namespace {

QJsonValue decimal(const std::optional<Money>& money)
{
    return money ? QJsonValue(money->toDecimal()) : QJsonValue();
}

QString percent(const std::optional<qint64>& tenths)
{
    return tenths ? QStringLiteral("%1.%2").arg(*tenths / 10).arg(qAbs(*tenths % 10)) : QString();
}

QJsonArray names(const QList<Project>& projects)
{
    QJsonArray names;
    for (const Project& project : projects)
        names.append(project.name);
    return names;
}

QJsonObject toJson(const Standing& standing)
{
    const SubAccount& user = standing.subAccount;
    QJsonArray holds;
    for (const Hold& hold : standing.holds)
        holds.append(holdReasonName(hold.reason));
    const auto usage = percent(standing.usageTenths);
    return {{QStringLiteral("user"), user.userName},
            {QStringLiteral("display_name"), user.displayName},
            {QStringLiteral("cloud_user_id"), user.cloudUserId},
            {QStringLiteral("projects"), QJsonArray::fromStringList(user.projects)},
            {QStringLiteral("member_of"), names(standing.memberOf)},
            {QStringLiteral("status"), statusName(standing.status)},
            {QStringLiteral("quota"), standing.quota.toDecimal()},
            {QStringLiteral("consumed"), decimal(standing.consumed)},
            {QStringLiteral("remaining"), decimal(standing.remaining)},
            {QStringLiteral("usage_percent"), usage.isEmpty() ? QJsonValue() : QJsonValue(usage)},
            {QStringLiteral("per_day"), standing.forecast ? QJsonValue(standing.forecast->perDay.toDecimal()) : QJsonValue()},
            {QStringLiteral("exhaustion"), standing.forecast && standing.forecast->exhaustion
                 ? QJsonValue(standing.forecast->exhaustion->toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("horizon"), standing.horizon ? QJsonValue(toIsoText(*standing.horizon)) : QJsonValue()},
            {QStringLiteral("stale"), standing.stale},
            {QStringLiteral("steps"), user.steps.text()},
            {QStringLiteral("holds"), holds}};
}

QStringList toRow(const Standing& standing)
{
    const QString unknown = QStringLiteral("—");
    const QString usage = percent(standing.usageTenths);
    return {standing.subAccount.userName, standing.subAccount.displayName, statusName(standing.status),
            standing.quota.toDecimal(), standing.consumed ? standing.consumed->toDecimal() : unknown,
            standing.remaining ? standing.remaining->toDecimal() : unknown,
            usage.isEmpty() ? unknown : usage + u'%', standing.subAccount.projects.join(u',')};
}

QCoro::Task<Answer> list(VerbContext context)
{
    const auto account = co_await context.mainAccount();
    if (!account)
        co_return failure(account.error());
    const auto standings = co_await context.app.subAccounts().standings(account->id);
    if (!standings)
        co_return failure(standings.error());
    QJsonArray json;
    QList<QStringList> rows;
    for (const Standing& standing : *standings) {
        json.append(toJson(standing));
        rows.append(toRow(standing));
    }
    const QStringList header{QStringLiteral("USER"), QStringLiteral("DISPLAY NAME"), QStringLiteral("STATUS"),
                             QStringLiteral("QUOTA"), QStringLiteral("CONSUMED"), QStringLiteral("REMAINING"),
                             QStringLiteral("USAGE"), QStringLiteral("PROJECTS")};
    co_return Answer{ExitDone, textTable(header, rows, {3, 4, 5, 6}), json, {}};
}

QCoro::Task<Answer> assign(VerbContext context)
{
    const auto subAccount = co_await context.subAccount(context.arguments.positional(0));
    if (!subAccount)
        co_return failure(subAccount.error());
    const QStringList projects = context.arguments.values(QStringLiteral("project"));
    const auto assigned
        = co_await context.app.subAccounts().assignProjects(context.principal, subAccount->id, projects);
    if (!assigned)
        co_return failure(assigned.error());
    const QJsonObject json{{QStringLiteral("user"), subAccount->userName},
                           {QStringLiteral("projects"), QJsonArray::fromStringList(projects)}};
    co_return Answer{ExitDone, subAccount->userName + u' ' + projects.join(u','), json, {}};
}

QJsonObject toJson(const SyncReport& report)
{
    return {{QStringLiteral("listed"), report.listed},
            {QStringLiteral("added"), report.added},
            {QStringLiteral("changed"), report.changed},
            {QStringLiteral("reappeared"), report.reappeared},
            {QStringLiteral("gone"), report.gone},
            {QStringLiteral("projects"), report.projects}};
}

QCoro::Task<Answer> sync(VerbContext context)
{
    QList<MainAccount> accounts;
    if (context.accountName.isEmpty()) {
        const auto all = co_await context.app.mainAccounts().list();
        if (!all)
            co_return failure(all.error());
        accounts = *all;
    } else {
        const auto account = co_await context.mainAccount();
        if (!account)
            co_return failure(account.error());
        accounts = {*account};
    }
    QJsonArray json;
    QStringList lines;
    for (const MainAccount& account : accounts) {
        SyncOptions options;
        options.acceptManyGone = context.arguments.has(QStringLiteral("accept-gone"));
        const auto report = co_await context.app.sync().sync(context.principal, account.id, options);
        if (!report)
            co_return failure(report.error());
        QJsonObject row = toJson(*report);
        row.insert(QStringLiteral("account"), account.name);
        json.append(row);
        lines.append(QStringLiteral("%1: %2 users, %3 new, %4 changed, %5 back, %6 gone, %7 projects")
                         .arg(account.name).arg(report->listed).arg(report->added).arg(report->changed)
                         .arg(report->reappeared).arg(report->gone).arg(report->projects));
    }
    co_return Answer{ExitDone, lines.join(u'\n'), json, {}};
}

} // namespace

QList<Verb> userVerbs()
{
    return {{{{QStringLiteral("sync")}, {}, {{QStringLiteral("accept-gone")}}}, sync},
            {{{QStringLiteral("user"), QStringLiteral("list")}, {}}, list},
            {{{QStringLiteral("user"), QStringLiteral("assign")},
              {QStringLiteral("USER")},
              {{QStringLiteral("project"), QStringLiteral("P"), true, true}}},
             assign}};
}

} // namespace airgate
