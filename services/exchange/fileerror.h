// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QFileDevice>

namespace airgate {

// What went wrong with a file: DiskFull, else FileUnreadable; detail: the path and the system's
// words.
[[nodiscard]] Error fileError(const QFileDevice& file);

} // namespace airgate
