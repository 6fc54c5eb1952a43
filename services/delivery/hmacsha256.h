// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace airgate {

// The 32 bytes of HMAC-SHA256 (RFC 2104). Pure; any thread.
[[nodiscard]] QByteArray hmacSha256(QByteArrayView key, QByteArrayView message);

} // namespace airgate
