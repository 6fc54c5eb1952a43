// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interfaces/store.h"

namespace airgate {

// One period of one main account as it was last read completely:
// bill total = Σ attributed + unattributed, to the last digit.
struct PeriodReport {
    struct Row {
        QString userName;
        SpendFigure figure;
    };
    QString accountName;
    SpendSnapshot snapshot;
    QList<Row> rows;                  // by user name
    Money attributedTotal;
    std::optional<Money> difference;  // control total − bill total; nothing without a control total
    bool stale = false;               // a later check failed
};

class SpendReports {
public:
    explicit SpendReports(Store& store)
        : m_store(store)
    {
    }
    // NotFound: the period has not been read yet.
    [[nodiscard]] QCoro::Task<Result<PeriodReport>> period(MainAccountId account, BillPeriod period);

private:
    Store& m_store;
};

} // namespace airgate
