// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interfaces/notifier.h"

#include <QUrl>

namespace airgate {

// localhost, 127.0.0.0/8, ::1.
[[nodiscard]] bool isThisComputer(const QString& host);

// The URL of a channel, without the white space that pasting adds and without a fragment.
// InvalidArgument (detail "url", never the URL itself): not a URL with a host, or neither https nor
// http to this computer. Pure; any thread.
[[nodiscard]] Result<QUrl> channelUrl(const SecretBytes& url);

} // namespace airgate
