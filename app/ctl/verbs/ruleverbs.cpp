// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/texttable.h"
#include "app/ctl/verb.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace airgate {

namespace {

const QString keyOption = QStringLiteral("ark-api-key");
const QString endpointOption = QStringLiteral("endpoint");

// The rule that the options name; the owner is still open. Nothing unless exactly one is given.
std::optional<AttributionRule> ruleOf(const Arguments& arguments)
{
    const bool isKey = arguments.has(keyOption);
    if (isKey == arguments.has(endpointOption))
        return std::nullopt;
    return AttributionRule{isKey ? AttributionKind::ArkApiKey : AttributionKind::Endpoint,
                           arguments.value(isKey ? keyOption : endpointOption),
                           {}};
}

QJsonObject toJson(const QString& userName, const AttributionRule& rule)
{
    return {{QStringLiteral("user"), userName},
            {QStringLiteral("kind"), attributionKindName(rule.kind)},
            {QStringLiteral("value"), rule.value}};
}

QString lineOf(const QString& userName, const AttributionRule& rule)
{
    return QStringLiteral("%1 %2 %3").arg(userName, attributionKindName(rule.kind), rule.value);
}

using Change = QCoro::Task<Result<void>> (SubAccountService::*)(Principal, AttributionRule);

QCoro::Task<Answer> changeRule(VerbContext context, Change change)
{
    auto rule = ruleOf(context.arguments);
    if (!rule)
        co_return usageProblem(
            QCoreApplication::translate("CommandLine", "give either --ark-api-key or --endpoint"));
    const auto subAccount = co_await context.subAccount(context.arguments.positional(0));
    if (!subAccount)
        co_return failure(subAccount.error());
    rule->owner = subAccount->id;
    auto task = (context.app.subAccounts().*change)(context.principal, *rule);
    const auto changed = co_await task;
    if (!changed)
        co_return failure(changed.error());
    co_return Answer{ExitDone, lineOf(subAccount->userName, *rule), toJson(subAccount->userName, *rule), {}};
}

QCoro::Task<Answer> addRule(VerbContext context)
{
    auto task = changeRule(context, &SubAccountService::addRule);
    co_return co_await task;
}

QCoro::Task<Answer> removeRule(VerbContext context)
{
    auto task = changeRule(context, &SubAccountService::removeRule);
    co_return co_await task;
}

QCoro::Task<Answer> listRules(VerbContext context)
{
    const auto subAccount = co_await context.subAccount(context.arguments.positional(0));
    if (!subAccount)
        co_return failure(subAccount.error());
    const auto rules = co_await context.app.subAccounts().rules(subAccount->id);
    if (!rules)
        co_return failure(rules.error());
    QJsonArray json;
    QList<QStringList> rows;
    for (const AttributionRule& rule : *rules) {
        json.append(toJson(subAccount->userName, rule));
        rows.append({attributionKindName(rule.kind), rule.value});
    }
    const QStringList header{QStringLiteral("KIND"), QStringLiteral("VALUE")};
    co_return Answer{ExitDone, textTable(header, rows, {}), json, {}};
}

} // namespace

QList<Verb> ruleVerbs()
{
    const QString user = QStringLiteral("user");
    const QString rule = QStringLiteral("rule");
    const QStringList who{QStringLiteral("USER")};
    const QList<OptionSpec> what{{keyOption, QStringLiteral("ID")}, {endpointOption, QStringLiteral("ID")}};
    return {{{{user, rule, QStringLiteral("add")}, who, what}, addRule},
            {{{user, rule, QStringLiteral("remove")}, who, what}, removeRule},
            {{{user, rule, QStringLiteral("list")}, who}, listRules}};
}

} // namespace airgate
