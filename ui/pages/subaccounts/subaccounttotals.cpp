// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/subaccounts/subaccounttotals.h"

namespace airgate {

namespace {

// Becomes and stays unknown with the first unknown part.
class Sum {
public:
    void add(const std::optional<Money>& part)
    {
        m_isKnown = m_isKnown && part;
        if (m_isKnown)
            m_sum += ExactAmount(*part);
    }
    [[nodiscard]] std::optional<Money> result() const
    {
        if (!m_isKnown)
            return {};
        const Result<Money> money = m_sum.rounded();
        return money ? std::optional(*money) : std::nullopt;
    }

private:
    ExactAmount m_sum;
    bool m_isKnown = true;
};

} // namespace

SubAccountTotals totalsOf(const QList<Standing>& rows)
{
    Sum quota;
    Sum consumed;
    Sum remaining;
    Sum perDay;
    for (const Standing& row : rows) {
        quota.add(row.quota);
        consumed.add(row.consumed);
        remaining.add(row.remaining);
        if (row.forecast)
            perDay.add(row.forecast->perDay);
    }
    return {quota.result(), consumed.result(), remaining.result(), perDay.result()};
}

} // namespace airgate
