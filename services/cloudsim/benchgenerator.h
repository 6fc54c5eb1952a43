// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/cloudsim/scenario.h"

namespace airgate::cloudsim {

// Many users and lines for benchmarks: {"users":5000,"lines":50000,"period":"2026-11"}. The lines
// are distinct rows by day, spread evenly over the users and the days of the period that are past,
// each with its user's creator tag. The same for the same seed.
void generateBulk(const QJsonObject& json, Instant now, quint64 seed, ScenarioAccount& into);

} // namespace airgate::cloudsim
