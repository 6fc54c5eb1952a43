// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/spend.h"

#include <QSet>

namespace airgate {

// The lines of one bill source, summed as they come by (day, product, owner). The lines themselves are
// dropped; their ids are kept until the read is over, to see rows that shifted between pages (F11).
class BillGrouping {
public:
    // False if a line's id was here before.
    [[nodiscard]] bool add(const BillLine& line, const AttributionRules& rules);
    [[nodiscard]] int lineCount() const { return m_lineCount; }
    // Forgets the ids; the sums stay.
    void finish() { m_ids = {}; }

    // Adds every sum to spend.
    void addTo(PeriodSpend& spend) const;
    // For each (day, product): this source where its total equals other's — it is complete there — and
    // other for the rest (BillSourceMode::Auto, called on the split bill with the plain one).
    void addWhereCompleteTo(PeriodSpend& spend, const BillGrouping& other) const;

private:
    struct Bucket {
        QDate day;
        int product = 0;
        friend bool operator==(const Bucket&, const Bucket&) = default;
        friend size_t qHash(const Bucket& bucket, size_t seed = 0)
        {
            return qHashMulti(seed, bucket.day.toJulianDay(), bucket.product);
        }
    };
    struct Cell {
        Bucket bucket;
        SubAccountId owner;  // invalid: unattributed
        friend bool operator==(const Cell&, const Cell&) = default;
        friend size_t qHash(const Cell& cell, size_t seed = 0)
        {
            return qHashMulti(seed, cell.bucket, cell.owner);
        }
    };
    using BucketName = std::pair<QDate, QString>;

    [[nodiscard]] QHash<BucketName, ExactAmount> totals() const;
    template <typename Keep>
    void addCells(PeriodSpend& spend, Keep keep) const;

    QHash<QString, int> m_productIndex;
    QStringList m_products;
    QHash<Cell, ExactAmount> m_sums;
    QSet<BillLineId> m_ids;
    int m_lineCount = 0;
};

} // namespace airgate
