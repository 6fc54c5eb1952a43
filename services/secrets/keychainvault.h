// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interfaces/secretvault.h"
#include "services/secrets/keychainjobs.h"

namespace airgate {

// The master key in the keychain of the operating system: Secret Service or KWallet, Keychain,
// Credential Manager. It is stored as base64 text under (service, entry).
//
// A locked or absent keyring says "not found" to a read and success to a delete, so "not found" is
// believed only after a canary was written, read back and deleted, and the entry was looked for
// again. Used in a thread with an event loop; the system may ask the person to unlock the keyring
// meanwhile. The vault may go while a call is under way.
//
// VaultLocked: the keyring is there but refuses. VaultUnavailable (detail: the system's words,
// "canary", "read back" or "time limit"): there is none, it forgets what it is told, or it does not
// answer. Two processes that create at once could overwrite each other: callers hold the data
// folder's lock.
class KeychainVault : public SecretVault {
public:
    // timeLimit: for each keychain operation; long enough for a person to type a password.
    KeychainVault(const QString& service, const QString& entry,
                  std::chrono::milliseconds timeLimit = std::chrono::minutes{2});

    [[nodiscard]] QCoro::Task<Result<SecretBytes>> masterKey() override;
    [[nodiscard]] QCoro::Task<Result<SecretBytes>> createMasterKey() override;

private:
    KeychainPlace m_place;
};

} // namespace airgate
