// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/texttable.h"
#include "app/ctl/verb.h"
#include "services/billing/spendreports.h"
#include "ui/words/errorwords.h"

#include <QJsonArray>
#include <QJsonObject>

namespace airgate {

namespace {

QJsonObject toJson(const SpendSnapshot& snapshot)
{
    return {{QStringLiteral("period"), snapshot.period.text()},
            {QStringLiteral("bill_total"), snapshot.total.toDecimal()},
            {QStringLiteral("unattributed"), snapshot.unattributed.toDecimal()},
            {QStringLiteral("control_total"),
             snapshot.controlTotal ? QJsonValue(snapshot.controlTotal->toDecimal()) : QJsonValue()},
            {QStringLiteral("horizon"), toIsoText(snapshot.horizon)},
            {QStringLiteral("lines"), snapshot.lineCount}};
}

QJsonObject toJson(const CheckReport& report)
{
    QJsonArray periods;
    for (const SpendSnapshot& snapshot : report.snapshots)
        periods.append(toJson(snapshot));
    return {{QStringLiteral("account"), report.accountName},
            {QStringLiteral("ok"), !report.error},
            {QStringLiteral("error"), report.error ? QJsonValue(errorName(report.error->code)) : QJsonValue()},
            {QStringLiteral("periods"), periods},
            {QStringLiteral("new_alerts"), report.alerts.size()},
            {QStringLiteral("stop_orders"), report.stops.size()},
            {QStringLiteral("stops_waiting"), report.stopsWaiting},
            {QStringLiteral("sub_accounts"), report.subAccounts}};
}

QString toLine(const CheckReport& report)
{
    if (report.error)
        return QStringLiteral("%1: %2").arg(report.accountName, errorWords(*report.error));
    const SpendSnapshot& last = report.snapshots.last();
    return QStringLiteral("%1: %2 bill %3, unattributed %4, %5 sub-accounts, %6 new alerts, %7 stop orders")
        .arg(report.accountName, last.period.text(), last.total.toDecimal(), last.unattributed.toDecimal())
        .arg(report.subAccounts).arg(report.alerts.size()).arg(report.stops.size());
}

QCoro::Task<Answer> check(VerbContext context)
{
    const auto report = co_await context.app.watch().runNow({}, [](CheckProgress) {});
    if (!report)
        co_return failure(report.error());
    Answer answer;
    QJsonArray checks;
    QStringList lines;
    QStringList problems;
    for (const CheckReport& check : report->checks) {
        checks.append(toJson(check));
        (check.error ? problems : lines).append(toLine(check));
    }
    int proven = 0;
    for (const StopOrder& order : report->orders)
        proven += order.state == OrderState::Done;
    lines.append(QStringLiteral("orders: %1 proven, %2 open; messages: %3 delivered, %4 to retry, %5 given up")
                     .arg(proven).arg(report->orders.size() - proven).arg(report->messages.delivered)
                     .arg(report->messages.retrying).arg(report->messages.deadLettered));
    answer.text = lines.join(u'\n');
    answer.problem = problems.join(u'\n');
    answer.exitCode = problems.isEmpty() ? ExitDone : ExitFailed;
    answer.json = QJsonObject{{QStringLiteral("checks"), checks},
                              {QStringLiteral("orders_proven"), proven},
                              {QStringLiteral("orders_open"), report->orders.size() - proven},
                              {QStringLiteral("messages_delivered"), report->messages.delivered},
                              {QStringLiteral("messages_retrying"), report->messages.retrying},
                              {QStringLiteral("messages_dead_lettered"), report->messages.deadLettered}};
    co_return answer;
}

QJsonObject toJson(const PeriodReport& report)
{
    QJsonArray users;
    for (const PeriodReport::Row& row : report.rows)
        users.append(QJsonObject{{QStringLiteral("user"), row.userName},
                                 {QStringLiteral("amount"), row.figure.attributed.toDecimal()},
                                 {QStringLiteral("counted"), row.figure.counted.toDecimal()}});
    const SpendSnapshot& snapshot = report.snapshot;
    QJsonObject json = toJson(snapshot);
    json.insert(QStringLiteral("account"), report.accountName);
    json.insert(QStringLiteral("attributed"), users);
    json.insert(QStringLiteral("attributed_total"), report.attributedTotal.toDecimal());
    json.insert(QStringLiteral("difference"),
                report.difference ? QJsonValue(report.difference->toDecimal()) : QJsonValue());
    json.insert(QStringLiteral("measure"), measureName(snapshot.measure));
    json.insert(QStringLiteral("read_at"), toIsoText(snapshot.readAt));
    json.insert(QStringLiteral("settled"), snapshot.settled);
    json.insert(QStringLiteral("stale"), report.stale);
    return json;
}

QCoro::Task<Answer> spend(VerbContext context)
{
    const auto period = BillPeriod::parse(context.arguments.value(QStringLiteral("period")));
    if (!period)
        co_return failure({ErrorCode::InvalidArgument, QStringLiteral("--period"), {}});
    const auto account = co_await context.mainAccount();
    if (!account)
        co_return failure(account.error());
    SpendReports reports(context.app.store());
    const auto report = co_await reports.period(account->id, *period);
    if (!report)
        co_return failure(report.error());
    QList<QStringList> rows;
    for (const PeriodReport::Row& row : report->rows)
        rows.append({row.userName, row.figure.attributed.toDecimal()});
    rows.append({QStringLiteral("(unattributed)"), report->snapshot.unattributed.toDecimal()});
    rows.append({QStringLiteral("(bill total)"), report->snapshot.total.toDecimal()});
    const QString table = textTable({QStringLiteral("USER"), QStringLiteral("AMOUNT")}, rows, {1});
    const QString text = table + QStringLiteral("\nhorizon %1 (UTC+8)%2")
                                     .arg(shanghaiText(report->snapshot.horizon),
                                          report->stale ? QStringLiteral(", stale") : QString());
    co_return Answer{ExitDone, text, toJson(*report), {}};
}

} // namespace

QList<Verb> watchVerbs()
{
    return {{{{QStringLiteral("check")}, {}}, check},
            {{{QStringLiteral("spend")}, {}, {{QStringLiteral("period"), QStringLiteral("YYYY-MM"), true}}}, spend}};
}

} // namespace airgate
