// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interfaces/secretvault.h"

#include <memory>

namespace airgate {

// AES-256-GCM under a key derived from the master key. What is sealed reads
//   version (1 byte, 0x01) | nonce (12, random) | cipher text (as long as the plain) | tag (16)
// with the version and the context as associated data. One key seals 2^32 times at most (random
// nonces), which a database of secrets never comes near. Immutable; any thread.
class AesGcmSealer : public Sealer {
public:
    static constexpr qsizetype overhead = 1 + 12 + 16;
    // The purpose of the key that seals the secrets in the database.
    static constexpr char databasePurpose[] = "airgate/database-secrets/1";

    // InvalidMasterKey: not 32 bytes.
    [[nodiscard]] static Result<std::unique_ptr<AesGcmSealer>>
    create(const SecretBytes& masterKey, const QByteArray& purpose = QByteArray(databasePurpose));

    // VaultUnavailable (detail "random"): the system has no random bytes for the nonce.
    [[nodiscard]] Result<QByteArray> seal(const SecretBytes& plain,
                                          const QByteArray& context) const override;
    [[nodiscard]] Result<SecretBytes> open(const QByteArray& sealed,
                                           const QByteArray& context) const override;

private:
    explicit AesGcmSealer(SecretBytes key);

    SecretBytes m_key;
};

} // namespace airgate
