// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QString>

namespace airgate {

// Times, dates and identifiers as tables show them; all times in UTC+8, the billing time zone.

// "11-23 14:32"; with the year in front when it is not the current one.
[[nodiscard]] QString shortTimeText(Instant instant, Instant now);
// "2026-11-23 14:32:05": details, tool tips and export.
[[nodiscard]] QString fullTimeText(Instant instant);
// "AKLT••••••••7Q2M": first and last four; ids of eight characters and less are masked whole.
[[nodiscard]] QString maskedKeyId(const QString& keyId);
// "f498e7…727b": first six and last four; short ones unchanged.
[[nodiscard]] QString shortHash(const QString& hash);

} // namespace airgate
