// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <compare>

namespace airgate {

// A calendar month in Asia/Shanghai, the provider's billing month, "YYYY-MM".
class BillPeriod {
public:
    BillPeriod() = default;
    BillPeriod(int year, int month);
    [[nodiscard]] static std::optional<BillPeriod> parse(QStringView text);
    [[nodiscard]] static BillPeriod of(QDate date);
    [[nodiscard]] static BillPeriod at(Instant instant);

    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] int month() const { return m_month; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const;
    [[nodiscard]] BillPeriod next() const;
    [[nodiscard]] BillPeriod previous() const;
    // Bills of a month still move until 12:00 (Asia/Shanghai) on the 2nd of the next one.
    [[nodiscard]] Instant settlesAt() const;
    [[nodiscard]] bool isOpenAt(Instant instant) const { return instant < settlesAt(); }

    friend auto operator<=>(const BillPeriod&, const BillPeriod&) = default;

private:
    int m_year = 0;
    int m_month = 0;
};

} // namespace airgate
