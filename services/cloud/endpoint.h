// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QUrl>

namespace airgate {

// True for localhost, 127.0.0.0/8 and ::1.
[[nodiscard]] bool isLoopback(const QString& host);

// Where calls go: the provider's host for an empty URL, otherwise the one given. It must be https,
// or http to loopback, and nothing but scheme, host and port; InvalidArgument, detail "endpoint".
[[nodiscard]] Result<QUrl> checkedEndpoint(const QUrl& endpoint);

// The Host header for calls to it: a port that is not the scheme's own belongs to it.
[[nodiscard]] QByteArray hostHeader(const QUrl& endpoint);

} // namespace airgate
