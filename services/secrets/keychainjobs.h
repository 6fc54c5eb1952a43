// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "services/interfaces/secretbytes.h"

#include <QCoro/QCoroTask>

#include <chrono>
#include <optional>

namespace airgate {

// One text in the keychain of the operating system.
struct KeychainPlace {
    QString service;
    QString entry;
    std::chrono::milliseconds timeLimit; // for each operation
};

// Single keychain operations, with the errors of KeychainVault. What they say is what the platform
// says: a locked keyring may read as empty and delete with success.
[[nodiscard]] QCoro::Task<Result<std::optional<SecretBytes>>> readEntry(KeychainPlace place);
[[nodiscard]] QCoro::Task<Result<void>> writeEntry(KeychainPlace place, SecretBytes text);
[[nodiscard]] QCoro::Task<Result<void>> deleteEntry(KeychainPlace place);

} // namespace airgate
