// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "services/interfaces/secretbytes.h"

#include <QCoro/QCoroTask>

namespace airgate {

// Where the master key lives: the OS keychain (desktop), the environment or a file (headless).
class SecretVault {
public:
    virtual ~SecretVault() = default;
    // 32 bytes. NoMasterKey: there is none and none may be made here; VaultLocked, VaultUnavailable;
    // InvalidMasterKey: there is one that is not 32 bytes of base64 or hex.
    [[nodiscard]] virtual QCoro::Task<Result<SecretBytes>> masterKey() = 0;
    // Makes, stores and reads back a new one, after a canary was written and read back (a locked
    // keyring answers "not found" to a read). AlreadyExists if there is one.
    [[nodiscard]] virtual QCoro::Task<Result<SecretBytes>> createMasterKey() = 0;
};

// Seals secrets for the database. Pure; any thread.
class Sealer {
public:
    virtual ~Sealer() = default;
    // context binds the sealed bytes to their place ("main_account:AKLT…:secret_key"): moved
    // elsewhere they do not open.
    [[nodiscard]] virtual Result<QByteArray> seal(const SecretBytes& plain, const QByteArray& context) const = 0;
    // SealBroken: another master key, another context, or changed bytes.
    [[nodiscard]] virtual Result<SecretBytes> open(const QByteArray& sealed, const QByteArray& context) const = 0;
};

} // namespace airgate
