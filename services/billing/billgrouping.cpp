// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/billing/billgrouping.h"

namespace airgate {

bool BillGrouping::add(const BillLine& line, const AttributionRules& rules)
{
    const auto before = m_ids.size();
    m_ids.insert(line.id);
    if (m_ids.size() == before)
        return false;
    ++m_lineCount;
    auto product = m_productIndex.constFind(line.product);
    if (product == m_productIndex.cend()) {
        product = m_productIndex.insert(line.product, int(m_products.size()));
        m_products.append(line.product);
    }
    const SubAccountId owner = rules.ownerOf(line).value_or(SubAccountId{});
    m_sums[{{line.day, *product}, owner}] += line.amount;
    return true;
}

QHash<BillGrouping::BucketName, ExactAmount> BillGrouping::totals() const
{
    QHash<BucketName, ExactAmount> totals;
    for (auto it = m_sums.cbegin(); it != m_sums.cend(); ++it)
        totals[{it.key().bucket.day, m_products.at(it.key().bucket.product)}] += it.value();
    return totals;
}

template <typename Keep>
void BillGrouping::addCells(PeriodSpend& spend, Keep keep) const
{
    for (auto it = m_sums.cbegin(); it != m_sums.cend(); ++it) {
        const Cell& cell = it.key();
        if (!keep(BucketName{cell.bucket.day, m_products.at(cell.bucket.product)}))
            continue;
        spend.total += it.value();
        if (cell.owner.isValid())
            spend.attributed[cell.owner][cell.bucket.day] += it.value();
        else
            spend.unattributed[cell.bucket.day] += it.value();
    }
}

void BillGrouping::addTo(PeriodSpend& spend) const
{
    addCells(spend, [](const BucketName&) { return true; });
}

void BillGrouping::addWhereCompleteTo(PeriodSpend& spend, const BillGrouping& other) const
{
    const auto mine = totals();
    const auto theirs = other.totals();
    // The plain bill decides what there is; the split bill only says better whose it is.
    const auto complete = [&](const BucketName& bucket) {
        const auto found = mine.constFind(bucket);
        return found != mine.cend() && theirs.contains(bucket) && *found == theirs.value(bucket);
    };
    addCells(spend, complete);
    other.addCells(spend, [&](const BucketName& bucket) { return !complete(bucket); });
}

} // namespace airgate
