// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/cloudsim/billline.h"

#include <QHash>

#include <memory>
#include <vector>

namespace airgate::cloudsim {

// What a bill action asks for; two equal queries at one state of the book give the same rows.
struct BillQuery {
    enum class Kind { Detail, Split, Bill, ByProduct };
    Kind kind = Kind::Detail;
    QString period;      // "2026-11"
    int groupPeriod = 2; // 0 whole period, 1 day, 2 detail
    int groupTerm = 0;   // 0 charge item, 1 instance, 2 product, 3 account
    QString day;         // "2026-11-22"; empty: all
    QStringList projects;
    QStringList products;
    QList<std::pair<QString, QString>> tags;
    QString instance;
    QString splitItem;
    bool splitByApiKey = false;
    bool ignoreZero = false;

    friend bool operator==(const BillQuery&, const BillQuery&) = default;
};

// A row that is being added up.
struct BillRow {
    const SimBillLine* first = nullptr; // what the row says besides its amounts
    SimAmounts amounts;
    int lines = 0;
    quint64 number = 0; // distinct, and the same in every reading
};

// The bill of one main account. Rows are turned to JSON once per query and state, so that the pages
// of 50,000 rows are put together by copying.
class BillBook {
public:
    using Rows = std::vector<QByteArray>;

    BillBook() = default;
    BillBook(qint64 accountId, const QString& accountName, const QString& company);

    void add(const QList<SimBillLine>& lines);
    // A line in front of all rows that were served, in every period that has lines: pages shift.
    void insertInFront(const QString& period, Instant now);

    // The rows that have appeared by `now`. Kept until the book or what is visible changes.
    [[nodiscard]] std::shared_ptr<const Rows> rows(const BillQuery& query, Instant now);
    // The amounts of a period that have appeared by `now`.
    [[nodiscard]] SimAmounts total(const QString& period, Instant now) const;
    // Payer, owner and seller, as every bill object begins: `"PayerID":"…",…,`
    [[nodiscard]] const QByteArray& parties() const { return m_parties; }

private:
    struct View {
        BillQuery query;
        qsizetype visible = 0;
        std::shared_ptr<const Rows> rows;
    };
    [[nodiscard]] QList<BillRow> group(const BillQuery& query, Instant now) const;

    QByteArray m_parties;
    QHash<QString, std::vector<SimBillLine>> m_periods;
    std::vector<View> m_views;
};

} // namespace airgate::cloudsim
