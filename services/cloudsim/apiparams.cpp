// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloudsim/apiparams.h"

#include "services/signing/querystring.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace airgate::cloudsim {

namespace {

QString textOf(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString();
}

} // namespace

std::optional<ApiParams> ApiParams::of(QByteArrayView query, QByteArrayView contentType,
                                       const QByteArray& body)
{
    ApiParams params;
    if (contentType.startsWith("application/x-www-form-urlencoded")) {
        params.addQuery(body);
    } else if (!body.trimmed().isEmpty()) {
        const QJsonDocument document = QJsonDocument::fromJson(body);
        if (!document.isObject())
            return std::nullopt;
        params.m_values = document.object();
    }
    params.addQuery(query);
    return params;
}

void ApiParams::addQuery(QByteArrayView query)
{
    for (const auto& [name, value] : decodedQuery(query))
        m_values.insert(name, value);
}

QString ApiParams::text(const QString& name) const
{
    return textOf(m_values.value(name));
}

std::optional<qint64> ApiParams::integer(const char* name) const
{
    bool ok = false;
    const qint64 value = text(name).toLongLong(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

bool ApiParams::flag(const char* name, bool absent) const
{
    const QString value = text(name).toLower();
    return value.isEmpty() ? absent : value == QLatin1String("true") || value == QLatin1String("1");
}

QStringList ApiParams::list(const char* name) const
{
    QStringList items;
    const QString key = QString::fromLatin1(name);
    const QJsonValue value = m_values.value(key);
    for (const QJsonValue item : value.toArray())
        items.append(textOf(item));
    if (!value.isArray() && !value.isUndefined() && !textOf(value).isEmpty())
        items.append(textOf(value));
    for (int i = 1; has(QStringLiteral("%1.%2").arg(key).arg(i)); ++i)
        items.append(text(QStringLiteral("%1.%2").arg(key).arg(i)));
    return items;
}

QList<std::pair<QString, QString>> ApiParams::pairs(const char* name) const
{
    QList<std::pair<QString, QString>> items;
    const QString key = QString::fromLatin1(name);
    for (const QJsonValue item : m_values.value(key).toArray())
        items.emplaceBack(textOf(item[u"Key"]), textOf(item[u"Value"]));
    for (int i = 1; has(QStringLiteral("%1.%2.Key").arg(key).arg(i)); ++i)
        items.emplaceBack(text(QStringLiteral("%1.%2.Key").arg(key).arg(i)),
                          text(QStringLiteral("%1.%2.Value").arg(key).arg(i)));
    return items;
}

QJsonObject ApiParams::object(const char* name) const
{
    return m_values.value(QLatin1String(name)).toObject();
}

QJsonArray ApiParams::array(const char* name) const
{
    return m_values.value(QLatin1String(name)).toArray();
}

} // namespace airgate::cloudsim
