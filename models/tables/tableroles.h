// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/alertsteps.h"
#include "models/domain/forecast.h"

#include <Qt>

namespace airgate {

// What cells answer beyond Qt's own roles. SortRole and RawRole are asked of every column, the
// others of the columns whose delegate needs them.
enum TableRole {
    SortRole =
        Qt::UserRole + 1, // the exact value (Money, qint64, QDate, QString …); invalid: unknown
    RawRole,              // QString for copy and export: "30000.00", full times
    RowStateRole,         // RowState of the whole row; asked of column 0
    UsageRole,            // UsageFigure
    StatusRole,           // SubAccountStatus
    EntryKindRole,        // EntryKind
    ForecastRole,         // ForecastFigure
    ColumnIdRole,         // QString, header: the stable name of the column
};

enum class RowState { Normal, Stale, Warning, Invalid };

// What a usage bar shows.
struct UsageFigure {
    std::optional<Money> quota;    // nothing: never allocated, no bar
    std::optional<Money> consumed; // nothing: unknown, no bar
    AlertSteps steps;
    bool stale = false;

    friend bool operator==(const UsageFigure&, const UsageFigure&) = default;
};

// What a forecast cell shows.
struct ForecastFigure {
    std::optional<Forecast> forecast; // nothing: not enough data
    bool exhausted = false;           // nothing remains now
    QDate today;                      // Asia/Shanghai

    friend bool operator==(const ForecastFigure&, const ForecastFigure&) = default;
};

// Sort value of a usage: exact, compared by cross-multiplication.
struct UsageRatio {
    Money part;
    Money whole; // above 0

    friend bool operator==(const UsageRatio& a, const UsageRatio& b)
    {
        return product(a.part, b.whole) == product(b.part, a.whole);
    }
    friend bool operator<(const UsageRatio& a, const UsageRatio& b)
    {
        return product(a.part, b.whole) < product(b.part, a.whole);
    }

private:
    static Int128 product(Money a, Money b) { return Int128(a.units()) * b.units(); }
};

} // namespace airgate
