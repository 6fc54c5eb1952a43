// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/domain/money.h"

#include <QDate>
#include <QMap>

#include <optional>

namespace airgate {

// How fast a sub-account spends, and when it runs out.
struct Forecast {
    Money perDay;                       // mean of the last complete days, at most 7; never negative
    int daysMeasured = 0;               // 3…7
    std::optional<QDate> exhaustion;    // the day (Asia/Shanghai) remaining reaches 0; nothing: not
                                        // within 10 years
    std::optional<qint64> tenthsOfDays; // remaining ÷ perDay in tenths of a day, half up; with exhaustion
    friend bool operator==(const Forecast&, const Forecast&) = default;
};

// Nothing when fewer than 3 complete days are known ("not enough data"). daily: spend per civil day in
// Asia/Shanghai; a day without an entry from firstDay on is 0. Complete days are those before asOf's.
[[nodiscard]] std::optional<Forecast> forecast(const QMap<QDate, Money>& daily, QDate firstDay,
                                               Instant asOf, Money remaining);

} // namespace airgate
