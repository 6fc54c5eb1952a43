// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interfaces/notifier.h"

namespace airgate {

// Pure; any thread.

// The JSON a generic webhook gets: snake_case keys, amounts as decimal strings, instants in ISO
// 8601 UTC, null for what is not known. Always: delivery_id, test, title (for people),
// main_account, user, display_name, at. Unless it is a test: kind, severity, horizon, and by kind
//   step_reached, exhausted  step, spend, quota, remaining,
//                            forecast {per_day, days_measured, exhaustion}
//   unattributed             period, unattributed, bill_total
//   stop_failing             reason: "order:" and the number of the stop order
//   check_failing            reason: the name of the error
[[nodiscard]] QByteArray webhookBody(const Notice& notice);

// 64 lower-case hex digits: HMAC-SHA256(key = secret, message = timestamp "." body).
[[nodiscard]] QByteArray webhookSignature(const QByteArray& timestamp, const QByteArray& body,
                                          const SecretBytes& secret);

} // namespace airgate
