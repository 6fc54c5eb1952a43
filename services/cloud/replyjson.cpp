// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloud/replyjson.h"

#include "services/signing/signingkey.h"

#include <QJsonDocument>

#include <algorithm>

namespace airgate {

Result<QJsonObject> resultObject(const ApiReply& reply)
{
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    if (!document.isObject())
        return malformedReply(QStringLiteral("JSON"), reply.requestId);
    const QJsonValue result = document.object().value(QLatin1String("Result"));
    if (!result.isObject() && !result.isUndefined() && !result.isNull())
        return malformedReply(QStringLiteral("Result"), reply.requestId);
    return result.toObject();
}

Error malformedReply(const QString& what, const QString& requestId)
{
    return {ErrorCode::MalformedReply, what, requestId};
}

QString FieldReader::text(QLatin1String key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isString())
        fail(key);
    return value.toString();
}

QString FieldReader::optionalText(QLatin1String key)
{
    return isMissing(key) ? QString() : text(key);
}

QString FieldReader::digits(QLatin1String key)
{
    const QJsonValue value = m_object.value(key);
    // toInteger keeps all 64 bits; a number with a fraction gives the fallback.
    const QString number =
        value.isDouble() ? QString::number(value.toInteger(-1)) : value.toString();
    const auto isDigit = [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); };
    if (number.isEmpty() || !std::all_of(number.begin(), number.end(), isDigit))
        fail(key);
    return number;
}

bool FieldReader::boolean(QLatin1String key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isBool())
        fail(key);
    return value.toBool();
}

bool FieldReader::optionalBoolean(QLatin1String key)
{
    return isMissing(key) ? false : boolean(key);
}

QJsonArray FieldReader::optionalArray(QLatin1String key)
{
    return isMissing(key) ? QJsonArray() : array(key);
}

QJsonArray FieldReader::array(QLatin1String key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isArray() && !value.isNull())
        fail(key);
    return value.toArray();
}

QJsonObject FieldReader::object(QLatin1String key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isObject())
        fail(key);
    return value.toObject();
}

std::optional<Instant> FieldReader::optionalInstant(QLatin1String key)
{
    const QString value = optionalText(key);
    if (value.isEmpty() || value == QLatin1String("-"))
        return std::nullopt;
    const auto instant = fromSigningDate(value.toLatin1());
    if (!instant)
        fail(key);
    return instant;
}

qint64 FieldReader::total()
{
    const QLatin1String key("Total");
    if (isMissing(key))
        return -1;
    const QJsonValue value = m_object.value(key);
    if (!value.isDouble())
        fail(key);
    return value.toInteger(-1);
}

bool FieldReader::isMissing(QLatin1String key) const
{
    const QJsonValue value = m_object.value(key);
    return value.isUndefined() || value.isNull();
}

void FieldReader::fail(QLatin1String key)
{
    if (m_bad.isEmpty())
        m_bad = key;
}

} // namespace airgate
