// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/billing/billreader.h"

#include "services/billing/billgrouping.h"

#include <algorithm>

namespace airgate {

namespace {

constexpr int rowsPerPage = 300;   // the provider's limit
constexpr int pagesAtOnce = 8;
constexpr int passes = 3;          // reads of a source before it is given up as shifting
constexpr std::chrono::hours detailLag{1};
constexpr std::chrono::hours splitLag{48};

Error incomplete(const QString& why)
{
    return {ErrorCode::IncompleteRead, why, {}};
}

// One pass over one source, shared by the workers that fetch its pages.
struct Pass {
    BillingApi& billing;
    BillQuery query;
    const AttributionRules& rules;
    std::stop_token stop;
    std::function<void(int pagesDone, int pages)> progress;
    BillGrouping grouping;
    qint64 total = 0;
    qint64 nextOffset = 0;
    int pagesDone = 0;
    std::optional<Error> failure;

    [[nodiscard]] int pages() const { return int(std::max<qint64>(1, (total + rowsPerPage - 1) / rowsPerPage)); }

    Result<void> take(const CloudPage<BillLine>& page, qint64 offset)
    {
        if (page.total < 0)
            return Error{ErrorCode::MalformedReply, QStringLiteral("Total"), {}};
        if (offset == 0 && pagesDone == 0)
            total = page.total;
        if (page.total != total)
            return incomplete(QStringLiteral("Total %1, then %2").arg(total).arg(page.total));
        const qint64 expected = std::min<qint64>(rowsPerPage, total - offset);
        if (page.rows.size() != expected)
            return incomplete(QStringLiteral("%1 of %2 rows at %3").arg(page.rows.size()).arg(expected).arg(offset));
        for (const BillLine& line : page.rows) {
            if (!grouping.add(line, rules))
                return incomplete(QStringLiteral("duplicate row in ") + line.product);
        }
        progress(++pagesDone, pages());
        return {};
    }

    QCoro::Task<void> fetch(qint64 offset)
    {
        BillQuery pageQuery = query;
        pageQuery.offset = int(offset);
        const auto page = co_await billing.billPage(pageQuery);
        if (failure)
            co_return;
        if (!page)
            failure = page.error();
        else if (const auto taken = take(*page, offset); !taken)
            failure = taken.error();
    }

    QCoro::Task<void> work()
    {
        while (nextOffset < total && !failure) {
            if (stop.stop_requested()) {
                failure = Error{ErrorCode::Cancelled, {}, {}};
                co_return;
            }
            const qint64 offset = nextOffset;
            nextOffset += rowsPerPage;
            co_await fetch(offset);
        }
    }

    // The first page tells the total; the rest is fetched side by side.
    QCoro::Task<void> run()
    {
        co_await fetch(0);
        nextOffset = rowsPerPage;
        std::vector<QCoro::Task<void>> workers;
        for (int i = 0; i < pagesAtOnce && !failure; ++i)
            workers.push_back(work());
        for (auto& worker : workers)
            co_await worker;
        if (!failure && grouping.lineCount() != total)
            failure = incomplete(QStringLiteral("%1 of %2 rows").arg(grouping.lineCount()).arg(total));
        grouping.finish();
    }
};

QCoro::Task<Result<std::unique_ptr<BillGrouping>>> readSource(BillingApi& billing, BillQuery query,
                                                              const AttributionRules& rules,
                                                              std::stop_token stop, PageProgress progress)
{
    std::optional<Error> last;
    for (int attempt = 0; attempt < passes; ++attempt) {
        if (stop.stop_requested())
            co_return Error{ErrorCode::Cancelled, {}, {}};
        auto pass = std::make_unique<Pass>(Pass{billing, query, rules, stop, progress, {}, 0, 0, 0, {}});
        co_await pass->run();
        if (!pass->failure)
            co_return std::make_unique<BillGrouping>(std::move(pass->grouping));
        last = pass->failure;
        // Only a bill that moved while it was read is worth another pass.
        if (last->code != ErrorCode::IncompleteRead)
            break;
    }
    co_return *last;
}

PageProgress half(const PageProgress& progress, int index, int sources)
{
    return [=](int done, int pages) { progress(index * pages + done, sources * pages); };
}

} // namespace

QCoro::Task<Result<PeriodSpend>> BillReader::read(BillReadRequest request, AttributionRules rules,
                                                  std::stop_token stop, PageProgress progress)
{
    PeriodSpend spend;
    spend.period = request.period;
    spend.measure = request.measure;
    spend.readAt = m_clock.now();
    spend.horizon = horizonOf(request.period, request.mode, spend.readAt);

    const bool wantsSplit = request.mode != BillSourceMode::Detail;
    const bool wantsDetail = request.mode != BillSourceMode::Split;
    const int sources = int(wantsSplit) + int(wantsDetail);
    std::unique_ptr<BillGrouping> split;
    std::unique_ptr<BillGrouping> detail;
    BillQuery query{BillSource::Detail, request.period, request.measure, 0, rowsPerPage};
    if (wantsDetail) {
        auto read = co_await readSource(m_billing, query, rules, stop, half(progress, 0, sources));
        if (!read)
            co_return read.error();
        detail = *std::move(read);
    }
    if (wantsSplit) {
        query.source = BillSource::Split;
        auto read = co_await readSource(m_billing, query, rules, stop, half(progress, sources - 1, sources));
        if (!read)
            co_return read.error();
        split = *std::move(read);
    }
    if (split && detail)
        split->addWhereCompleteTo(spend, *detail);
    else
        (split ? *split : *detail).addTo(spend);

    spend.lineCount = (detail ? *detail : *split).lineCount();
    auto control = co_await m_billing.billTotal(request.period, request.measure);
    if (control)
        spend.controlTotal = *control;
    co_return spend;
}

Instant horizonOf(BillPeriod period, BillSourceMode mode, Instant readAt)
{
    const Instant end = shanghaiMidnight(period.next().firstDay());
    if (!period.isOpenAt(readAt))
        return end;
    const Instant known = readAt - (mode == BillSourceMode::Split ? splitLag : detailLag);
    return std::clamp(known, shanghaiMidnight(period.firstDay()), end);
}

} // namespace airgate
