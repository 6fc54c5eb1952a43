// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ledgerquery.h"
#include "services/storage/sqlrow.h"

namespace airgate {

// The SQL of a question to the journal. p is the posting, e its entry, s the sub-account. The
// tables are joined in the order in which they are to be read: from the side that narrows most.
class SqlLedgerQuery {
public:
    SqlLedgerQuery(const LedgerQuery& query, const LedgerOrder& order);

    // "SELECT columns FROM … WHERE …" with values()
    [[nodiscard]] QString select(const QString& columns) const;
    // The same, only what follows a line; its sort value and key are bound after values(), see
    // after().
    [[nodiscard]] QString selectAfter(const QString& columns) const;
    [[nodiscard]] QString ordered() const; // " ORDER BY …"
    [[nodiscard]] const QVariantList& values() const { return m_values; }
    [[nodiscard]] QVariantList after(const LedgerLine& line) const;

private:
    void where(const QString& condition);
    template <typename... Values>
    void where(const QString& condition, const Values&... values)
    {
        where(condition);
        (bind(m_values, values), ...);
    }
    void narrowEntries(const LedgerQuery& query);
    void narrowPostings(const LedgerQuery& query);
    void narrowWords(const QString& text);

    LedgerOrder m_order;
    bool m_fromEntries = false;
    QStringList m_conditions;
    QVariantList m_values;
};

} // namespace airgate
