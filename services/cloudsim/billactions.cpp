// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloudsim/billrows.h"
#include "services/cloudsim/simcall.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace airgate::cloudsim {

namespace {

constexpr qint64 largestPage = 300;

ApiError invalidParam()
{
    return {400, QStringLiteral("InvalidParam"), QStringLiteral("The parameter is invalid")};
}

bool isPeriod(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral("^20[0-9]{2}-(0[1-9]|1[0-2])$"));
    return shape.match(text).hasMatch();
}

// The parameters the bill lists share; nothing when one is out of range.
std::optional<BillQuery> queryOf(const SimCall& call, BillQuery::Kind kind)
{
    BillQuery query{.kind = kind, .period = call.text("BillPeriod")};
    query.groupPeriod = static_cast<int>(call.params.integer("GroupPeriod").value_or(2));
    query.groupTerm = static_cast<int>(call.params.integer("GroupTerm").value_or(0));
    query.day = call.text("ExpenseDate");
    query.projects = call.params.list("Project");
    query.products = call.params.list("Product");
    query.instance = call.text("InstanceNo");
    query.splitItem = call.text("SplitItemID");
    query.ignoreZero = call.params.flag("IgnoreZero");
    for (const QJsonValue tag : call.params.array("TagKV"))
        query.tags.emplaceBack(tag[u"Key"].toString(), tag[u"Value"].toString());
    const QJsonObject dimension =
        QJsonDocument::fromJson(call.text("SplitDimension").toUtf8()).object();
    query.splitByApiKey = dimension.value(u"ark_bd") == QLatin1String("apikey_id");
    const bool dayFits =
        query.day.isEmpty() || (query.groupPeriod != 0 && query.day.startsWith(query.period));
    const bool groupFits = query.groupPeriod >= 0 && query.groupPeriod <= 2 &&
                           query.groupTerm >= 0 && query.groupTerm <= 3;
    if (!isPeriod(query.period) || !dayFits || !groupFits)
        return std::nullopt;
    return query;
}

// {"Limit","Offset","Total","List":[…]}, put together from rows that are JSON already.
QByteArray pageJson(const BillBook::Rows& rows, qint64 limit, qint64 offset, qint64 total)
{
    QByteArray json = "{\"Limit\":" + QByteArray::number(limit) +
                      ",\"Offset\":" + QByteArray::number(offset) +
                      ",\"Total\":" + QByteArray::number(total) + ",\"List\":[";
    const auto count = static_cast<qint64>(rows.size());
    const qint64 end = std::min(offset + limit, count);
    qsizetype size = json.size();
    for (qint64 i = offset; i < end; ++i)
        size += rows[static_cast<size_t>(i)].size() + 1;
    json.reserve(size + 2);
    for (qint64 i = offset; i < end; ++i) {
        if (i > offset)
            json += ',';
        json += rows[static_cast<size_t>(i)];
    }
    return json + "]}";
}

ApiReply list(SimCall& call, BillQuery::Kind kind)
{
    std::optional<BillQuery> query = queryOf(call, kind);
    const qint64 limit = call.params.integer("Limit").value_or(0);
    const qint64 offset = call.params.integer("Offset").value_or(0);
    if (!query || limit < 1 || limit > largestPage || offset < 0)
        return invalidParam();
    if (kind == BillQuery::Kind::ByProduct)
        query->groupPeriod = 0;
    if (kind == BillQuery::Kind::Bill)
        query->groupPeriod = 1;
    if (call.fault && call.fault->kind == FaultKind::ShiftPages)
        call.bill.insertInFront(query->period, call.now);
    const std::shared_ptr<const BillBook::Rows> rows = call.bill.rows(*query, call.now);
    qint64 total = -1;
    if (call.params.flag("NeedRecordNum"))
        total = static_cast<qint64>(rows->size());
    if (call.fault && call.fault->kind == FaultKind::WrongTotal)
        total += call.fault->delta;
    return ApiReply::raw(pageJson(*rows, limit, offset, total));
}

ApiReply listBill(SimCall& call)
{
    return list(call, BillQuery::Kind::Bill);
}

ApiReply listBillDetail(SimCall& call)
{
    return list(call, BillQuery::Kind::Detail);
}

ApiReply listSplitBillDetail(SimCall& call)
{
    return list(call, BillQuery::Kind::Split);
}

ApiReply listBillOverviewByProd(SimCall& call)
{
    return list(call, BillQuery::Kind::ByProduct);
}

ApiReply listBillOverviewByCategory(SimCall& call)
{
    const QString period = call.text("BillPeriod");
    if (!isPeriod(period))
        return invalidParam();
    const SimAmounts sum = call.bill.total(period, call.now);
    const auto text = [](Money amount, int decimals) {
        return QString::fromLatin1(decimalText(amount, decimals));
    };
    QJsonObject row = QJsonDocument::fromJson('{' + call.bill.parties().chopped(1) + '}').object();
    const std::pair<const char*, QString> fields[] = {
        {"OriginalBillAmount", text(sum.original, 6)},
        {"DiscountBillAmount", text(sum.discount(), 2)},
        {"CouponAmount", text(sum.coupon, 2)},
        {"PayableAmount", text(sum.payable, 2)},
        {"PaidAmount", text(sum.payable, 2)},
        {"UnpaidAmount", QStringLiteral("0.00")},
        {"CreditCarriedAmount", QStringLiteral("0.00")},
        {"Currency", QStringLiteral("CNY")},
        {"BillPeriod", period},
        {"BillCategoryParent", QStringLiteral("消费")},
        {"BusinessMode", QStringLiteral("普通业务")},
        {"CountryArea", QStringLiteral("中国内地")},
        {"SettlementType", QStringLiteral("结算")},
        {"SubjectNo", QStringLiteral("3423")},
        {"SubjectName", QStringLiteral("北京火山引擎科技有限公司")}};
    for (const auto& [name, value] : fields)
        row.insert(QLatin1String(name), value);
    return QJsonObject{{QStringLiteral("List"),
                        QJsonArray{QJsonObject{{QStringLiteral("List"), QJsonArray{row}}}}}};
}

ApiReply queryBalanceAcct(SimCall& call)
{
    return QJsonObject{{QStringLiteral("AccountID"), call.account.id},
                       {QStringLiteral("AvailableBalance"), call.account.balance},
                       {QStringLiteral("CashBalance"), call.account.balance},
                       {QStringLiteral("ArrearsBalance"), QStringLiteral("0.00")},
                       {QStringLiteral("CreditLimit"), QStringLiteral("0.00")},
                       {QStringLiteral("FreezeAmount"), QStringLiteral("0.00")}};
}

} // namespace

void addBillActions(ActionTable& table)
{
    table.insert("billing/2022-01-01/ListBill", listBill);
    table.insert("billing/2022-01-01/ListBillDetail", listBillDetail);
    table.insert("billing/2022-01-01/ListSplitBillDetail", listSplitBillDetail);
    table.insert("billing/2022-01-01/ListBillOverviewByProd", listBillOverviewByProd);
    table.insert("billing/2022-01-01/ListBillOverviewByCategory", listBillOverviewByCategory);
    table.insert("billing/2022-01-01/QueryBalanceAcct", queryBalanceAcct);
}

} // namespace airgate::cloudsim
