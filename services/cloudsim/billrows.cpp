// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloudsim/billrows.h"

#include "services/cloudsim/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

namespace airgate::cloudsim {

namespace {

const QString dash = QStringLiteral("-");

QString orDash(const QString& text)
{
    return text.isEmpty() ? dash : text;
}

// {"key":["value"]}, as text within the row; "{}" without tags.
QString tagText(const SimBillLine& line, bool masked)
{
    QJsonObject object;
    if (!masked) {
        for (const SimTag& tag : tagsOf(line))
            object.insert(tag.key, QJsonArray{tag.value});
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void addAmounts(JsonText& json, const SimAmounts& amounts, int decimals)
{
    json.ascii("OriginalBillAmount", decimalText(amounts.original, decimals));
    json.ascii("PreferentialBillAmount", decimalText(amounts.preferential, decimals));
    json.ascii("DiscountBillAmount", decimalText(amounts.discount(), 2));
    json.ascii("PayableAmount", decimalText(amounts.payable, 2));
    json.ascii("PaidAmount", decimalText(amounts.payable, 2));
    json.ascii("UnpaidAmount", "0.00");
    json.ascii("CreditCarriedAmount", "0.00");
    json.ascii("Currency", "CNY");
}

void addPeriod(JsonText& json, const BillQuery& query)
{
    json.text("BillPeriod", query.period);
    json.text("BusiPeriod", query.period);
}

void addProduct(JsonText& json, const SimBillLine& line)
{
    json.text("BillingMode", u"按量计费");
    json.text("BusinessMode", u"普通业务");
    json.text("Product", line.product);
    json.text("ProductZh", line.productName);
}

void addSubject(JsonText& json)
{
    json.text("SettlementType", u"结算");
    json.text("SubjectName", u"北京火山引擎科技有限公司");
}

void addPlace(JsonText& json, const SimBillLine& line, bool masked, bool withInstance)
{
    const bool known = withInstance && !masked && !line.project.isEmpty();
    json.text("Project", known ? line.project : dash);
    json.text("ProjectDisplayName", known ? line.projectName : dash);
    json.text("Tag", withInstance ? tagText(line, masked) : QStringLiteral("{}"));
    json.text("InstanceNo", withInstance ? orDash(line.instance) : dash);
    json.text("InstanceName", withInstance ? orDash(line.instanceName) : dash);
    json.text("Region", u"华北2（北京）");
    json.ascii("RegionCode", "R000807");
}

QString lastSecond(QDate day)
{
    return day.toString(Qt::ISODate) + QStringLiteral(" 23:59:59");
}

QString firstSecond(QDate day)
{
    return day.toString(Qt::ISODate) + QStringLiteral(" 00:00:00");
}

void addElement(JsonText& json, const SimBillLine& line, bool withElement)
{
    json.text("ConfigName", withElement ? orDash(line.config) : dash);
    json.text("ConfigurationCode", withElement ? orDash(line.elementCode) : dash);
    json.text("Element", withElement ? orDash(line.element) : dash);
    json.text("ElementCode", withElement ? orDash(line.elementCode) : dash);
    json.ascii("Zone", "-");
    json.ascii("ZoneCode", "-");
    json.ascii("Count", "1.000");
    json.text("Unit", orDash(line.unit));
    json.ascii("Price", "-");
    json.ascii("PriceUnit", "-");
    json.ascii("DeductionCount", "0");
    json.ascii("UseDuration", "0");
    json.ascii("UseDurationUnit", "-");
}

QByteArray detailJson(const BillRow& row, const BillQuery& query, const QByteArray& parties)
{
    const SimBillLine& line = *row.first;
    JsonText json(parties);
    addAmounts(json, row.amounts, 6);
    json.ascii("CouponAmount", decimalText(row.amounts.coupon, 2));
    json.number("RoundAmount", decimalText(row.amounts.round(), 1));
    addPeriod(json, query);
    json.ascii("BillID", "Bill" + line.day.toString(QStringLiteral("yyyyMMdd")).toLatin1() +
                             QByteArray::number(qulonglong(row.number % 100'000'000'000ULL)));
    json.ascii("BillDetailId", "Detail" + QByteArray::number(qulonglong(row.number)));
    json.text("BillCategory", line.category);
    json.text("BillingFunction", u"固定单价");
    json.text("BillingMethodCode", u"按加和量小时结");
    addProduct(json, line);
    addPlace(json, line, line.hidden, query.groupTerm < 2);
    addElement(json, line, query.groupTerm == 0);
    json.text("ExpenseDate", query.groupPeriod == 0 ? dash : line.day.toString(Qt::ISODate));
    json.text("ExpenseBeginTime", firstSecond(line.day));
    json.text("ExpenseEndTime", lastSecond(line.day));
    json.text("TradeTime", shanghaiText(line.tradeTime));
    addSubject(json);
    json.ascii("SellingMode", "0");
    json.ascii("ReservationInstance", "0");
    return json.finished();
}

QByteArray splitJson(const BillRow& row, const BillQuery& query, const QByteArray& parties)
{
    const SimBillLine& line = *row.first;
    JsonText json(parties);
    addAmounts(json, row.amounts, 10);
    json.ascii("CouponDeductionAmount", decimalText(row.amounts.coupon, 2));
    json.ascii("RoundAmount", decimalText(row.amounts.round(), 10));
    addPeriod(json, query);
    json.text("BillCategory", line.category);
    addProduct(json, line);
    addPlace(json, line, false, query.groupTerm < 2);
    json.text("SplitItemID", orDash(splitItemOf(line, query.splitByApiKey)));
    json.text("SplitItemName",
              orDash(query.splitByApiKey && !line.apiKey.isEmpty() ? line.apiKeyName
                                                                   : line.instanceName));
    json.ascii("SplitItemAmount", "1");
    json.ascii("SplitItemRatio", "1");
    json.ascii("SplitBillDetailId", "SplitDetail" + QByteArray::number(qulonglong(row.number)));
    json.ascii("Count", "1");
    json.text("Unit", orDash(line.unit));
    json.text("ExpenseTime", query.groupPeriod == 0 ? dash : line.day.toString(Qt::ISODate));
    if (query.groupPeriod != 0)
        json.text("ExpenseDate", line.day.toString(Qt::ISODate));
    return json.finished();
}

QByteArray billJson(const BillRow& row, const BillQuery& query, const QByteArray& parties)
{
    const SimBillLine& line = *row.first;
    JsonText json(parties);
    addAmounts(json, row.amounts, 6);
    json.ascii("CouponAmount", decimalText(row.amounts.coupon, 2));
    json.ascii("RoundBillAmount", decimalText(row.amounts.round(), 6));
    json.text("BillPeriod", query.period);
    json.text("BillCategoryParent", u"消费");
    addProduct(json, line);
    addSubject(json);
    if (query.kind == BillQuery::Kind::ByProduct)
        return json.finished();
    json.text("BusiPeriod", query.period);
    json.ascii("BillID", "Bill" + QByteArray::number(qulonglong(row.number)));
    json.ascii("BillDetailNum", QByteArray::number(row.lines));
    json.text("PayStatus", u"已结清");
    json.text("ExpenseBeginTime", firstSecond(line.day));
    json.text("ExpenseEndTime", lastSecond(line.day));
    json.text("TradeTime", shanghaiText(line.tradeTime));
    return json.finished();
}

} // namespace

SimAmounts& SimAmounts::operator+=(const SimAmounts& other)
{
    original = Money::fromUnits(original.units() + other.original.units());
    preferential = Money::fromUnits(preferential.units() + other.preferential.units());
    coupon = Money::fromUnits(coupon.units() + other.coupon.units());
    payable = Money::fromUnits(payable.units() + other.payable.units());
    return *this;
}

Money SimAmounts::discount() const
{
    return Money::fromUnits(payable.units() + coupon.units());
}

Money SimAmounts::round() const
{
    return Money::fromUnits(original.units() - preferential.units() - discount().units());
}

QByteArray partiesJson(qint64 accountId, const QString& name, const QString& company)
{
    JsonText json(QByteArray{});
    for (const char* role : {"Payer", "Owner"}) {
        json.ascii(QByteArray(role) + "ID", QByteArray::number(accountId));
        json.text(QByteArray(role) + "UserName", name);
        json.text(QByteArray(role) + "CustomerName", company);
    }
    json.ascii("SellerID", "3423");
    json.text("SellerUserName", u"火山引擎");
    json.text("SellerCustomerName", u"北京火山引擎科技有限公司");
    return json.fields();
}

QByteArray rowJson(const BillRow& row, const BillQuery& query, const QByteArray& parties)
{
    switch (query.kind) {
    case BillQuery::Kind::Detail:
        return detailJson(row, query, parties);
    case BillQuery::Kind::Split:
        return splitJson(row, query, parties);
    case BillQuery::Kind::Bill:
    case BillQuery::Kind::ByProduct:
        break;
    }
    return billJson(row, query, parties);
}

QByteArray decimalText(Money amount, int atLeast)
{
    const bool negative = amount.isNegative();
    const auto units =
        negative ? 0 - static_cast<quint64>(amount.units()) : static_cast<quint64>(amount.units());
    const auto yuan = units / Money::unitsPerYuan;
    QByteArray fraction = QByteArray::number(qulonglong(units % Money::unitsPerYuan));
    fraction.prepend(QByteArray(Money::decimals - fraction.size(), '0'));
    while (fraction.size() > atLeast && fraction.endsWith('0'))
        fraction.chop(1);
    while (fraction.size() < atLeast)
        fraction.append('0');
    return (negative ? "-" : "") + QByteArray::number(qulonglong(yuan)) + '.' + fraction;
}

QList<SimTag> tagsOf(const SimBillLine& line)
{
    QList<SimTag> tags = line.tags;
    if (!line.createdBy.isEmpty())
        tags.append({QStringLiteral("sys:ark:createdBy"), line.createdBy});
    return tags;
}

QString splitItemOf(const SimBillLine& line, bool byApiKey)
{
    return byApiKey && !line.apiKey.isEmpty() ? line.apiKey : line.instance;
}

} // namespace airgate::cloudsim
