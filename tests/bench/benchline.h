// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace airgate {

// One JSON object per line on standard output: {"bench":NAME, …}.
void printBench(const QString& name, QJsonObject figures);

// This process's CPU seconds so far, user and system.
[[nodiscard]] double cpuSeconds();
// Resident memory now and at its peak since resetPeak(), MiB (Linux: /proc/self).
[[nodiscard]] double residentMiB();
[[nodiscard]] double peakResidentMiB();
void resetPeak();

} // namespace airgate
