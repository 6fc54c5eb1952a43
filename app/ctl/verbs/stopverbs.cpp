// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/texttable.h"
#include "app/ctl/verb.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

namespace airgate {

namespace {

QJsonObject toJson(const StopOrder& order, const QString& userName)
{
    QJsonArray steps;
    for (const StopStep& step : order.steps)
        steps.append(QJsonObject{{QStringLiteral("switch"), switchKindName(step.saved.kind)},
                                 {QStringLiteral("target"), step.saved.target},
                                 {QStringLiteral("saved"), switchStateName(step.saved.state)},
                                 {QStringLiteral("wanted"), switchStateName(step.wanted)},
                                 {QStringLiteral("state"), stepStateName(step.state)},
                                 {QStringLiteral("last_error"), step.lastError}});
    return {{QStringLiteral("order"), order.id.value()},
            {QStringLiteral("user"), userName},
            {QStringLiteral("kind"), orderKindName(order.kind)},
            {QStringLiteral("state"), orderStateName(order.state)},
            {QStringLiteral("proven"), order.state == OrderState::Done},
            {QStringLiteral("steps"), steps}};
}

QString toText(const StopOrder& order, const QString& userName)
{
    QList<QStringList> rows;
    for (const StopStep& step : order.steps)
        rows.append({switchKindName(step.saved.kind), step.saved.target, switchStateName(step.saved.state),
                     switchStateName(step.wanted), stepStateName(step.state), step.lastError});
    const QStringList header{QStringLiteral("SWITCH"), QStringLiteral("TARGET"), QStringLiteral("WAS"),
                             QStringLiteral("WANTED"), QStringLiteral("STATE"), QStringLiteral("ERROR")};
    return QStringLiteral("#%1 %2 %3: %4\n").arg(order.id.value())
               .arg(orderKindName(order.kind), userName, orderStateName(order.state)) + textTable(header, rows);
}

QCoro::Task<Answer> submit(VerbContext context, OrderKind kind)
{
    const auto subAccount = co_await context.subAccount(context.arguments.positional(0));
    if (!subAccount)
        co_return failure(subAccount.error());
    StopRequest request;
    request.subAccount = subAccount->id;
    request.note = context.arguments.has(QStringLiteral("reason")) ? context.arguments.value(QStringLiteral("reason"))
                                                                   : QStringLiteral("airgatectl");
    request.idempotencyKey = QUuid::createUuid().toString(QUuid::WithoutBraces);
    StopService& stops = context.app.stops();
    auto pending = kind == OrderKind::Stop ? stops.stop(context.principal, request)
                                           : stops.restore(context.principal, request);
    const auto order = co_await pending;
    if (!order)
        co_return failure(order.error());
    Answer answer{ExitDone, toText(*order, subAccount->userName), toJson(*order, subAccount->userName), {}};
    if (order->isOpen()) {
        answer.exitCode = ExitFailed;
        answer.problem = QCoreApplication::translate("StopVerbs",
            "Not proven yet: not every switch was read back as wanted. It is tried again at the next check.");
    }
    co_return answer;
}

QCoro::Task<Answer> stop(VerbContext context)
{
    return submit(std::move(context), OrderKind::Stop);
}

QCoro::Task<Answer> restore(VerbContext context)
{
    return submit(std::move(context), OrderKind::Restore);
}

} // namespace

QList<Verb> stopVerbs()
{
    const QList<OptionSpec> options{{QStringLiteral("reason"), QStringLiteral("R")}};
    return {{{{QStringLiteral("stop")}, {QStringLiteral("USER")}, options}, stop},
            {{{QStringLiteral("restore")}, {QStringLiteral("USER")}, options}, restore}};
}

} // namespace airgate
