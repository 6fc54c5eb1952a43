// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <chrono>
#include <optional>

namespace airgate {

// A point in time, UTC, milliseconds. The computer's time zone plays no part anywhere.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

// The provider bills in Asia/Shanghai: UTC+8, no daylight saving since 1991.
inline constexpr std::chrono::hours shanghaiOffset{8};

// "2026-11-23T06:32:05.000Z"
[[nodiscard]] QString toIsoText(Instant instant);
// Accepts what toIsoText writes, and any ISO 8601 instant with an explicit offset.
[[nodiscard]] std::optional<Instant> fromIsoText(QStringView text);
// The civil date in Asia/Shanghai.
[[nodiscard]] QDate shanghaiDate(Instant instant);
// "2026-11-23 14:32:05" in Asia/Shanghai, the way the provider's bills write time.
[[nodiscard]] QString shanghaiText(Instant instant);
// The reverse of shanghaiText; nothing else is accepted.
[[nodiscard]] std::optional<Instant> fromShanghaiText(QStringView text);
// The first instant of a civil date in Asia/Shanghai.
[[nodiscard]] Instant shanghaiMidnight(QDate date);

} // namespace airgate
