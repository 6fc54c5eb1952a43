// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/quota/quotaservice.h"

#include <QObject>

namespace airgate {

class LedgerModel;

// Fills the model of the ledger: the first lines at once, the index of all of them behind, and the
// lines of a page when it is looked at. What is late for a list that is no longer wanted is
// dropped.
class LedgerReader : public QObject {
    Q_OBJECT

public:
    LedgerReader(QuotaService& quota, LedgerModel& model, QObject* parent);

    // Shows the lines of the query in the model's order. If they are shown already, what has come
    // since is added.
    void show(const LedgerQuery& query);
    void clear();
    [[nodiscard]] const LedgerQuery& query() const { return m_query; }
    [[nodiscard]] bool isSettled() const { return m_isSettled; }

Q_SIGNALS:
    void rowsChanged(); // at least the first lines are there
    void failed(const airgate::Error& error);

private:
    void readFirst();
    void readIndex();
    void readNewer();
    void finish();
    void fail(const Error& error);

    QuotaService& m_quota;
    LedgerModel& m_model;
    LedgerQuery m_query;
    LedgerOrder m_order;
    int m_serial = 0; // of the latest reading
    bool m_isSettled = true;
    bool m_isWhole = false; // the model has the index of the query
};

// All lines of the keys, in their order.
[[nodiscard]] QCoro::Task<Result<QList<LedgerLine>>> linesOfAll(QuotaService* quota,
                                                                QList<LedgerLineKey> keys);

} // namespace airgate
