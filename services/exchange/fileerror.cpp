// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/fileerror.h"

namespace airgate {

Error fileError(const QFileDevice& file)
{
    const bool full = file.error() == QFileDevice::ResourceError; // ENOSPC among others
    return {full ? ErrorCode::DiskFull : ErrorCode::FileUnreadable,
            QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()),
            {}};
}

} // namespace airgate
