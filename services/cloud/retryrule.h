// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/instant.h"

#include <QByteArray>

#include <optional>

namespace airgate {

// When a failed call is made again: throttling, 5xx and network errors, with delays that double and
// vary, unless the provider says how long to wait.
struct RetryRule {
    int mostRetries = 3;
    std::chrono::milliseconds firstDelay{300};
    std::chrono::milliseconds firstThrottledDelay{500};
    std::chrono::milliseconds longestDelay{60'000};

    // How long to wait before trying again; nothing: give up. `retriesMade` counts from 0,
    // retryAfter is the provider's wish. A wish beyond longestDelay is not waited for.
    [[nodiscard]] std::optional<std::chrono::milliseconds>
    delayAfter(ErrorCode code, int retriesMade,
               std::optional<std::chrono::milliseconds> retryAfter) const;
};

// "Wed, 21 Oct 2026 07:28:00 GMT", the form of Date and Retry-After.
[[nodiscard]] std::optional<Instant> fromHttpDate(const QByteArray& text);
// A Retry-After header, seconds or a date, seen from `now`; never negative.
[[nodiscard]] std::optional<std::chrono::milliseconds> readRetryAfter(const QByteArray& text,
                                                                      Instant now);

} // namespace airgate
