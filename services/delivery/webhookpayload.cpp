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

void addUsage(QJsonObject& body, const Alert& alert)
{
    const auto remaining = alert.quota.minus(alert.spend);
    body.insert(s("step"), alert.step);
    body.insert(s("spend"), alert.spend.toDecimal());
    body.insert(s("quota"), alert.quota.toDecimal());
    body.insert(s("remaining"), remaining ? QJsonValue(remaining->toDecimal()) : QJsonValue());
}

void addBill(QJsonObject& body, const Alert& alert)
{
    body.insert(s("period"), alert.detail);
    body.insert(s("unattributed"), alert.spend.toDecimal());
    body.insert(s("bill_total"), alert.quota.toDecimal());
}

// What the alert is about; the figures are those that decided.
void addAlert(QJsonObject& body, const Notice& notice)
{
    const Alert& alert = notice.alert;
    body.insert(s("kind"), alertKindName(alert.kind));
    body.insert(s("severity"), severityName(alert.severity));
    body.insert(s("horizon"), instantOrNull(alert.horizon));
    switch (alert.kind) {
    case AlertKind::StepReached:
    case AlertKind::Exhausted:
        addUsage(body, alert);
        body.insert(s("forecast"), forecastOrNull(notice.forecast));
        break;
    case AlertKind::Unattributed:
        addBill(body, alert);
        break;
    case AlertKind::CheckFailing:
        body.insert(s("reason"), textOrNull(failureOf(alert)));
        break;
    case AlertKind::StopFailing:
        body.insert(s("reason"), textOrNull(alert.detail));
        break;
    }
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
    if (!notice.isTest)
        addAlert(body, notice);
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QByteArray webhookSignature(const QByteArray& timestamp, const QByteArray& body,
                            const SecretBytes& secret)
{
    return hmacSha256(secret.bytes(), timestamp + '.' + body).toHex();
}

} // namespace airgate
