// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/delivery/webhookpayload.h"

#include "services/delivery/hmacsha256.h"
#include "services/delivery/messagetemplates.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace airgate {

namespace {

QString s(const char* text)
{
    return QString::fromLatin1(text);
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue instantOrNull(Instant instant)
{
    return instant == Instant{} ? QJsonValue() : QJsonValue(toIsoText(instant));
}

QJsonValue forecastOrNull(const std::optional<Forecast>& forecast)
{
    if (!forecast)
        return {};
    return QJsonObject{
        {s("per_day"), forecast->perDay.toDecimal()},
        {s("days_measured"), forecast->daysMeasured},
        {s("exhaustion"), forecast->exhaustion
                              ? QJsonValue(forecast->exhaustion->toString(Qt::ISODate))
                              : QJsonValue()},
    };
}

// The figures that decided, for the kinds of alert that have some.
void addFigures(QJsonObject& body, const Alert& alert)
{
    const bool ofQuota = alert.kind == AlertKind::StepReached || alert.kind == AlertKind::Exhausted;
    const bool ofSpend = ofQuota || alert.kind == AlertKind::Unattributed;
    const auto remaining = alert.quota.minus(alert.spend);
    body.insert(s("step"), ofQuota ? QJsonValue(alert.step) : QJsonValue());
    body.insert(s("spend"), ofSpend ? QJsonValue(alert.spend.toDecimal()) : QJsonValue());
    body.insert(s("quota"), ofQuota ? QJsonValue(alert.quota.toDecimal()) : QJsonValue());
    body.insert(s("remaining"),
                ofQuota && remaining ? QJsonValue(remaining->toDecimal()) : QJsonValue());
}

} // namespace

QByteArray webhookBody(const Notice& notice)
{
    const Alert& alert = notice.alert;
    QJsonObject body{
        {s("delivery_id"), notice.deliveryId},
        {s("test"), notice.isTest},
        {s("title"), messageOf(notice).title},
        {s("main_account"), textOrNull(notice.mainAccountName)},
        {s("user"), textOrNull(notice.userName)},
        {s("display_name"), textOrNull(notice.displayName)},
        {s("at"), instantOrNull(alert.at)},
    };
    if (!notice.isTest) {
        body.insert(s("kind"), alertKindName(alert.kind));
        body.insert(s("severity"), severityName(alert.severity));
        body.insert(s("detail"), textOrNull(alert.detail));
        body.insert(s("horizon"), instantOrNull(alert.horizon));
        body.insert(s("forecast"), forecastOrNull(notice.forecast));
        addFigures(body, alert);
    }
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QByteArray webhookSignature(const QByteArray& timestamp, const QByteArray& body,
                            const SecretBytes& secret)
{
    return hmacSha256(secret.bytes(), timestamp + '.' + body).toHex();
}

} // namespace airgate
