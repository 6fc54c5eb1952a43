// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/quota/quotaservice.h"

#include <QObject>

class QTableView;

namespace airgate {

class LedgerModel;
class TotalsRow;

// Keeps the row of totals: the sums of the filter or, while several rows are selected, of those;
// and copies the selection. Rows that are not in the model are read for it.
class LedgerSelection : public QObject {
    Q_OBJECT

public:
    LedgerSelection(QuotaService& quota, const LedgerModel& model, const QTableView& table,
                    TotalsRow& totals, QObject* parent);

    // The filter or what it finds has changed.
    void readTotals(const LedgerQuery& query);
    // The selection has changed, or rows have come.
    void update();
    // As tab-separated raw values, into the clipboard.
    void copy(bool withHeaders);
    [[nodiscard]] bool isSettled() const { return m_reads == 0; }

private:
    // In their order.
    [[nodiscard]] QList<LedgerLineKey> selectedKeys() const;
    [[nodiscard]] qint64 selectedCount() const;
    void show(const LedgerTotals& totals);

    QuotaService& m_quota;
    const LedgerModel& m_model;
    const QTableView& m_table;
    TotalsRow& m_totals;
    LedgerTotals m_ofQuery;
    int m_querySerial = 0;
    int m_selectionSerial = 0;
    int m_reads = 0;
};

} // namespace airgate
