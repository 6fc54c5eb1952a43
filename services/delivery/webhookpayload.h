// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interfaces/notifier.h"

namespace airgate {

// Pure; any thread.

// The JSON a generic webhook gets: snake_case keys, amounts as decimal strings, instants in ISO
// 8601 UTC, what does not apply or is not known as null. `title` is for people, all else for
// programs.
[[nodiscard]] QByteArray webhookBody(const Notice& notice);

// 64 lower-case hex digits: HMAC-SHA256(key = secret, message = timestamp "." body).
[[nodiscard]] QByteArray webhookSignature(const QByteArray& timestamp, const QByteArray& body,
                                          const SecretBytes& secret);

} // namespace airgate
