// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/delivery/messagetemplates.h"

#include "models/domain/alertsteps.h"

#include <QCoreApplication>

namespace airgate {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Notification)
};

constexpr qsizetype longestText = 160;
const QString unknown = QStringLiteral("—");

QString shortened(const QString& text)
{
    if (text.size() <= longestText)
        return text;
    qsizetype size = longestText - 1;
    if (text.at(size - 1).isHighSurrogate())
        --size;
    return text.left(size) + u'…';
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return Words::tr("Info");
    case Severity::Warning:
        return Words::tr("Warning");
    case Severity::High:
        return Words::tr("High");
    case Severity::Critical:
        return Words::tr("Critical");
    }
    Q_UNREACHABLE();
}

QString timeText(Instant instant)
{
    return shanghaiText(instant) + QStringLiteral(" (UTC+8)");
}

QString tenthsText(qint64 tenths)
{
    return QStringLiteral("%1.%2").arg(tenths / 10).arg(qAbs(tenths % 10));
}

// Any whole percent may be somebody's step: rounded up across none.
QString usageText(const Alert& alert)
{
    static const AlertSteps everyPercent = [] {
        QList<int> steps;
        for (int step = 1; step < 100; ++step)
            steps.append(step);
        return AlertSteps::of(steps).value();
    }();
    const auto tenths = usageTenths(alert.spend, alert.quota, everyPercent);
    return tenths ? tenthsText(*tenths) + u'%' : unknown;
}

QString forecastText(const Forecast& forecast)
{
    if (!forecast.exhaustion || !forecast.tenthsOfDays)
        return Words::tr("> %1 years").arg(10);
    return Words::tr("Runs out in about %1 days · %2")
        .arg(tenthsText(*forecast.tenthsOfDays), forecast.exhaustion->toString(Qt::ISODate));
}

QString titleOf(const Notice& notice)
{
    const Alert& alert = notice.alert;
    if (notice.isTest)
        return Words::tr("Test message");
    switch (alert.kind) {
    case AlertKind::StepReached:
        return Words::tr("%1 has used %2").arg(notice.userName, usageText(alert));
    case AlertKind::Exhausted:
        return Words::tr("%1 has used up its quota").arg(notice.userName);
    case AlertKind::StopFailing:
        return Words::tr("Disabling %1 is not verified yet").arg(notice.userName);
    case AlertKind::CheckFailing:
        return Words::tr("Check failed: %1").arg(notice.mainAccountName);
    case AlertKind::Unattributed:
        return Words::tr("Unattributed spend");
    }
    Q_UNREACHABLE();
}

bool hasUsage(const Alert& alert)
{
    return alert.kind == AlertKind::StepReached || alert.kind == AlertKind::Exhausted;
}

void addUsage(QList<MessageField>& fields, const Notice& notice)
{
    const Alert& alert = notice.alert;
    const auto remaining = alert.quota.minus(alert.spend);
    fields << MessageField{Words::tr("Event"),
                           Words::tr("Reached %1").arg(QStringLiteral("%1%").arg(alert.step))}
           << MessageField{Words::tr("Usage"), usageText(alert)}
           << MessageField{Words::tr("Allocated quota"), messageAmount(alert.quota)}
           << MessageField{Words::tr("Consumed"), messageAmount(alert.spend)}
           << MessageField{Words::tr("Remaining"), remaining ? messageAmount(*remaining) : unknown}
           << MessageField{Words::tr("Per day"),
                           notice.forecast ? messageAmount(notice.forecast->perDay) : unknown}
           << MessageField{Words::tr("Forecast"),
                           notice.forecast ? forecastText(*notice.forecast) : unknown};
}

// "order:12" reads "#12".
QString orderText(QString detail)
{
    return detail.replace(QLatin1String("order:"), QLatin1String("#"));
}

void addBill(QList<MessageField>& fields, const Alert& alert)
{
    fields << MessageField{Words::tr("Period"), alert.detail}
           << MessageField{Words::tr("Unattributed"), messageAmount(alert.spend)}
           << MessageField{Words::tr("Bill total"), messageAmount(alert.quota)};
}

QList<MessageField> fieldsOf(const Notice& notice)
{
    const Alert& alert = notice.alert;
    QList<MessageField> fields;
    if (!notice.userName.isEmpty())
        fields << MessageField{Words::tr("User name"), notice.userName};
    if (!notice.displayName.isEmpty())
        fields << MessageField{Words::tr("Display name"), notice.displayName};
    if (!notice.mainAccountName.isEmpty())
        fields << MessageField{Words::tr("Main account"), notice.mainAccountName};
    if (!notice.isTest) {
        fields << MessageField{Words::tr("Severity"), severityText(alert.severity)};
        if (hasUsage(alert))
            addUsage(fields, notice);
        else if (alert.kind == AlertKind::Unattributed)
            addBill(fields, alert);
        else if (alert.kind == AlertKind::StopFailing)
            fields << MessageField{Words::tr("Enforcement"), orderText(alert.detail)};
        else
            fields << MessageField{Words::tr("Reason"), failureOf(alert)};
    }
    fields << MessageField{Words::tr("Time"), timeText(alert.at)};
    return fields;
}

} // namespace

QString messageAmount(Money money)
{
    constexpr quint64 unitsPerCent = quint64(Money::unitsPerYuan) / 100;
    // Unsigned, because the lowest qint64 has no positive twin.
    const quint64 units = money.isNegative() ? 0 - quint64(money.units()) : quint64(money.units());
    quint64 cents = units / unitsPerCent;
    const quint64 rest = units % unitsPerCent;
    if (rest * 2 > unitsPerCent || (rest * 2 == unitsPerCent && cents % 2 == 1))
        ++cents;

    QString text = QString::number(cents / 100);
    for (qsizetype at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, u',');
    text += u'.' + QString::number(cents % 100).rightJustified(2, u'0');
    const bool isNegative = money.isNegative() && cents > 0;
    return (isNegative ? QStringLiteral("−¥") : QStringLiteral("¥")) + text;
}

Message messageOf(const Notice& notice)
{
    Message message{titleOf(notice), fieldsOf(notice), {}};
    message.title = shortened(message.title);
    for (MessageField& field : message.fields)
        field.value = shortened(field.value);
    if (notice.alert.horizon != Instant{})
        message.note = Words::tr("Data as of %1").arg(timeText(notice.alert.horizon));
    return message;
}

} // namespace airgate
