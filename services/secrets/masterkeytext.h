// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "services/interfaces/secretbytes.h"

namespace airgate {

// Reads a master key as people and tools write it: 64 hex digits, or 32 bytes as base64 (standard
// or url-safe alphabet, with or without padding); white space around it does not count.
// InvalidMasterKey, detail: "empty", "length" (not the length of any of the forms) or "encoding"
// (a character that does not belong there). The text itself is never repeated.
[[nodiscard]] Result<SecretBytes> parseMasterKey(const SecretBytes& text);

// The form that is stored: standard base64 with padding, 44 characters.
[[nodiscard]] SecretBytes masterKeyText(const SecretBytes& key);

} // namespace airgate
