// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/texttable.h"
#include "app/ctl/verb.h"

#include <QJsonObject>

namespace airgate {

namespace {

QCoro::Task<Answer> get(VerbContext context)
{
    QMap<QString, QString> values;
    const QString key = context.arguments.positional(0);
    if (key.isEmpty()) {
        const auto all = co_await context.app.settings().all();
        if (!all)
            co_return failure(all.error());
        values = *all;
    } else {
        const auto value = co_await context.app.settings().value(key);
        if (!value)
            co_return failure(value.error());
        values.insert(key, *value);
    }
    QJsonObject json;
    QList<QStringList> rows;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        json.insert(it.key(), it.value());
        rows.append({it.key(), it.value()});
    }
    const QString text = key.isEmpty() ? textTable({QStringLiteral("KEY"), QStringLiteral("VALUE")}, rows)
                                       : values.first();
    co_return Answer{ExitDone, text, json, {}};
}

QCoro::Task<Answer> set(VerbContext context)
{
    const QString key = context.arguments.positional(0);
    const auto value = co_await context.app.settings().set(context.principal, key, context.arguments.positional(1));
    if (!value)
        co_return failure(value.error());
    co_return Answer{ExitDone, *value, QJsonObject{{key, *value}}, {}};
}

} // namespace

QList<Verb> settingsVerbs()
{
    return {{{{QStringLiteral("settings"), QStringLiteral("get")}, {QStringLiteral("KEY?")}}, get},
            {{{QStringLiteral("settings"), QStringLiteral("set")}, {QStringLiteral("KEY"), QStringLiteral("VALUE")}}, set}};
}

} // namespace airgate
