// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/standing.h"

namespace airgate {

// Amounts that suggest themselves, in whole yuan, rounded up. Nothing where the figures are unknown
// or nothing is missing.

// What brings the remainder to so many days at the present rate.
[[nodiscard]] std::optional<Money> amountForDays(const Standing& standing, int days);
// What brings the usage down to a percentage.
[[nodiscard]] std::optional<Money> amountForUsage(const Standing& standing, int percent);
// The step the usage should come back under: the last but one warning step.
[[nodiscard]] int comfortableStep(const AlertSteps& steps);

} // namespace airgate
