// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloudsim/billlinereader.h"

#include <QJsonArray>

namespace airgate::cloudsim {

namespace {

// The plain bill of a day is drawn up in the night after it.
constexpr std::chrono::minutes nightlyRun{26 * 60 + 10};

QString text(const QJsonObject& json, QStringView key, const QString& absent = {})
{
    return json.value(key).toString(absent);
}

// Percent of an amount, exact to the unit.
Money percentOf(Money amount, qint64 percent)
{
    return Money::fromUnits(amount.units() / 100 * percent);
}

} // namespace

void BillLineReader::fail(const QString& text)
{
    if (m_error.isEmpty())
        m_error = text;
}

SimBillLine BillLineReader::common(const QJsonObject& json) const
{
    SimBillLine line{.project = text(json, u"project"),
                     .hidden = json.value(u"hidden").toBool(),
                     .product = text(json, u"product", QStringLiteral("ark_bd")),
                     .productName = text(json, u"product_name",
                                         QStringLiteral("字节跳动大模型服务（豆包大模型）")),
                     .instance = text(json, u"instance"),
                     .instanceName = text(json, u"instance_name"),
                     .config = text(json, u"config"),
                     .element = text(json, u"element"),
                     .elementCode = text(json, u"element_code"),
                     .unit = text(json, u"unit"),
                     .category = text(json, u"category", QStringLiteral("消费-使用")),
                     .createdBy = text(json, u"created_by"),
                     .apiKey = text(json, u"api_key"),
                     .apiKeyName = text(json, u"api_key_name")};
    if (const SimProject* project = m_account.project(line.project))
        line.projectName = project->displayName;
    if (const SimUser* user = m_account.user(text(json, u"user")))
        line.createdBy = QStringLiteral("IAMUser/%1/%2").arg(user->id).arg(user->name);
    const QJsonObject tags = json.value(u"tags").toObject();
    for (auto it = tags.begin(); it != tags.end(); ++it)
        line.tags.append({it.key(), it.value().toString()});
    return line;
}

void BillLineReader::addLine(SimBillLine line, QDate day, const QString& amount,
                             const QJsonObject& json)
{
    const Result<Money> payable = Money::parse(amount);
    const Result<Money> coupon = Money::parse(text(json, u"coupon", QStringLiteral("0")));
    if (!payable || !coupon || !day.isValid())
        return fail(QStringLiteral("bill: bad day, amount or coupon near %1").arg(amount));
    line.day = day;
    line.amounts.payable = *payable;
    line.amounts.coupon = *coupon;
    // The price list: what the discount is taken from.
    line.amounts.original =
        percentOf(line.amounts.discount(), json.value(u"list_price_percent").toInteger(100));
    line.amounts.preferential =
        Money::fromUnits(line.amounts.original.units() - line.amounts.discount().units());
    const Instant dayStart = shanghaiMidnight(day);
    line.tradeTime = fromShanghaiText(text(json, u"trade_time")).value_or(dayStart + nightlyRun);
    // A late line is late in both bills.
    line.splitTime =
        fromShanghaiText(text(json, u"split_time"))
            .value_or(std::max(line.tradeTime, dayStart + std::chrono::hours(24) + m_splitLag));
    m_lines.append(line);
}

void BillLineReader::addSeries(const QJsonObject& json)
{
    const SimBillLine line = common(json);
    QDate day = QDate::fromString(text(json, u"from"), Qt::ISODate);
    const QJsonArray amounts = json.value(u"amounts").toArray();
    for (const QJsonValue amount : amounts) {
        QJsonObject rest = json;
        rest.remove(u"trade_time");
        // The day that is still going on is billed as far as it went.
        if (day == shanghaiDate(m_now))
            rest.insert(u"trade_time", text(json, u"today_trade_time", shanghaiText(m_now)));
        if (amount.toString() != QLatin1String("0"))
            addLine(line, day, amount.toString(), rest);
        day = day.addDays(1);
    }
}

QList<SimBillLine> BillLineReader::lines(const QJsonObject& bill)
{
    m_splitLag = std::chrono::hours(bill.value(u"split_lag_hours").toInteger(48));
    for (const QJsonValue line : bill.value(u"lines").toArray())
        addLine(common(line.toObject()), QDate::fromString(line[u"day"].toString(), Qt::ISODate),
                line[u"amount"].toString(), line.toObject());
    for (const QJsonValue series : bill.value(u"series").toArray())
        addSeries(series.toObject());
    return m_lines;
}

} // namespace airgate::cloudsim
