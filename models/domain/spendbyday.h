// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"

#include <QDate>
#include <QList>
#include <QString>

#include <initializer_list>

namespace airgate {

// Exact amounts per day (Asia/Shanghai), in the order of the days, each day once. Made for a few dozen
// days, of which many thousand users have some: one block of memory, no nodes.
class SpendByDay {
public:
    struct Entry {
        QDate day;
        ExactAmount amount;
        friend bool operator==(const Entry&, const Entry&) = default;
    };

    SpendByDay() = default;
    SpendByDay(std::initializer_list<Entry> entries);

    // The day's amount, 0 before anything was added. Valid until the next change. The day must be valid.
    [[nodiscard]] ExactAmount& operator[](QDate day);
    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }
    [[nodiscard]] auto begin() const { return m_entries.cbegin(); }
    [[nodiscard]] auto end() const { return m_entries.cend(); }

    // "2026-10-01=1.5000000000 2026-10-02=-3.0000000000"; empty for no days.
    [[nodiscard]] QString toText() const;
    // Reads toText() back. InvalidArgument for anything else: a day twice, out of order, not a day.
    [[nodiscard]] static Result<SpendByDay> fromText(QStringView text);

    friend bool operator==(const SpendByDay&, const SpendByDay&) = default;

private:
    QList<Entry> m_entries;
};

} // namespace airgate
