// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloud/billingclient.h"

#include "services/cloud/billpage.h"

namespace airgate {

namespace {

constexpr int largestPage = 300;

ApiCall pageCall(const QString& action, BillPeriod period, qint64 offset, int limit)
{
    ApiCall call{"billing", action, QStringLiteral("2022-01-01"), ApiCall::Encoding::Json};
    call.json = {{QStringLiteral("BillPeriod"), period.text()},
                 {QStringLiteral("Limit"), limit},
                 {QStringLiteral("Offset"), offset},
                 {QStringLiteral("NeedRecordNum"), 1},
                 {QStringLiteral("IgnoreZero"), 1}};
    return call;
}

ApiCall billCall(const BillQuery& query)
{
    const bool isSplit = query.source == BillSource::Split;
    ApiCall call =
        pageCall(isSplit ? QStringLiteral("ListSplitBillDetail") : QStringLiteral("ListBillDetail"),
                 query.period, query.offset, query.limit);
    call.json.insert(QStringLiteral("GroupPeriod"), 1);
    if (isSplit) {
        // The finest split there is: who called, not only what was called. A JSON text in JSON.
        call.json.insert(QStringLiteral("SplitDimension"),
                         QStringLiteral(R"({"ark_bd":"apikey_id"})"));
    } else {
        // Any coarser grouping leaves the project empty.
        call.json.insert(QStringLiteral("GroupTerm"), 0);
    }
    return call;
}

} // namespace

QCoro::Task<Result<CloudPage<BillLine>>> BillingClient::billPage(BillQuery query)
{
    if (query.limit < 1 || query.limit > largestPage)
        co_return Error{ErrorCode::InvalidArgument, QStringLiteral("limit"), {}};
    if (query.offset < 0)
        co_return Error{ErrorCode::InvalidArgument, QStringLiteral("offset"), {}};
    auto reply = co_await m_client.call(billCall(query));
    if (!reply)
        co_return reply.error();
    co_return readBillPage(*std::move(reply), query.source, query.measure);
}

QCoro::Task<Result<ExactAmount>> BillingClient::billTotal(BillPeriod period, SpendMeasure measure)
{
    ExactAmount sum;
    qint64 rows = 0;
    for (;;) {
        auto reply = co_await m_client.call(
            pageCall(QStringLiteral("ListBillOverviewByProd"), period, rows, largestPage));
        if (!reply)
            co_return reply.error();
        const QString requestId = reply->requestId;
        const auto page = readOverviewPage(*std::move(reply), measure);
        if (!page)
            co_return page.error();
        sum += page->sum;
        rows += page->rows;
        if (page->rows == largestPage && rows != page->total)
            continue;
        if (page->total >= 0 && page->total != rows) {
            co_return Error{ErrorCode::IncompleteRead,
                            QStringLiteral("%1/%2").arg(rows).arg(page->total), requestId};
        }
        co_return sum;
    }
}

} // namespace airgate
