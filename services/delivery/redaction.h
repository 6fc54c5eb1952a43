// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interfaces/notifier.h"

namespace airgate {

// What a channel answered, fit to be shown and kept: one line of printable text without the
// channel's URL (whole, its path, its longer segments, query values, name and password) and without
// its signing secret, plain or percent-encoded; in their place stands "…". At most mostCharacters
// long.
[[nodiscard]] QString redacted(const QString& text, const ChannelTarget& target,
                               int mostCharacters);
// The same for a reply's body; JSON is written anew first, so that escapes hide nothing.
[[nodiscard]] QString redactedBody(const QByteArray& body, const ChannelTarget& target,
                                   int mostCharacters = 1000);

} // namespace airgate
