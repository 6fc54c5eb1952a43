// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/forecast.h"
#include "models/domain/stoporder.h"

namespace airgate {

// What a sub-account's chip says.
enum class SubAccountStatus { Enabled, Stopping, Stopped, Restoring, NotSynced };
[[nodiscard]] QString statusName(SubAccountStatus status);

// Everything a list shows of one sub-account. Unknown is a type: no value, never 0.
struct Standing {
    SubAccount subAccount;
    QList<Project> attributed;            // projects whose spend counts for it
    QList<Project> memberOf;              // projects the provider lists it in; never attributes spend
    SubAccountStatus status = SubAccountStatus::Enabled;
    Money quota;                          // Σ of the ledger
    bool everAllocated = false;           // without an allocation there is no usage
    std::optional<Money> consumed;        // unknown before the first complete check
    std::optional<Money> remaining;       // quota − consumed; may be negative
    std::optional<qint64> usageTenths;    // tenths of a percent
    std::optional<int> highestStep;       // reached, 100 included
    std::optional<Forecast> forecast;
    std::optional<Instant> horizon;       // figures complete up to
    std::optional<Instant> readAt;
    bool stale = false;                   // the last check failed or is too old
    QList<Hold> holds;                    // active ones

    // The projects a list shows: the attributed ones, or where there are none those it is a member of.
    [[nodiscard]] const QList<Project>& shownProjects() const { return attributed.isEmpty() ? memberOf : attributed; }

    friend bool operator==(const Standing&, const Standing&) = default;
};

// Derived, never stored: gone wins, then an open order, then holds.
[[nodiscard]] SubAccountStatus deriveStatus(const SubAccount& subAccount, const QList<Hold>& activeHolds,
                                            const std::optional<StopOrder>& latestOrder);

} // namespace airgate
