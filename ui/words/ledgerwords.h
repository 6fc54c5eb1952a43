// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ledgerhealth.h"

namespace airgate {

// What a verification came to, in a sentence that names the first bad entry.
[[nodiscard]] QString ledgerHealthWords(const LedgerHealth& health);

} // namespace airgate
