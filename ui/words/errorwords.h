// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

namespace airgate {

// What went wrong and what to do about it, as one or two sentences in the language of the program, with
// the provider's request id where there is one.
[[nodiscard]] QString errorWords(const Error& error);

} // namespace airgate
