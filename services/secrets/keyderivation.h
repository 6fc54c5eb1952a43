// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "services/interfaces/secretbytes.h"

namespace airgate {

inline constexpr qsizetype masterKeySize = 32;

// The 32-byte key of one purpose: HKDF-SHA256 (RFC 5869) with an empty salt and the purpose as
// info. Keys of different purposes tell nothing about one another or about the master key.
// InvalidMasterKey (detail "length"): not 32 bytes. Pure; any thread.
[[nodiscard]] Result<SecretBytes> deriveKey(const SecretBytes& masterKey,
                                            const QByteArray& purpose);

// 32 random bytes fit for a master key. VaultUnavailable (detail "random"): the system has none.
[[nodiscard]] Result<SecretBytes> randomKey();

// True for equal bytes, in a time that depends on the lengths only.
[[nodiscard]] bool equalSecrets(const SecretBytes& a, const SecretBytes& b);

// Overwrites the bytes where they are, for everybody who shares them: for buffers that a library
// filled and that nobody needs any more.
void cleanseShared(const QByteArray& bytes);

} // namespace airgate
