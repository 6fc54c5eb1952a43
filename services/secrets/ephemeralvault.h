// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interfaces/secretvault.h"

namespace airgate {

// A random master key that lives as long as this object: for the demo, whose data folder is made
// anew at each start. Nothing sealed under it can be opened by the next process.
class EphemeralVault : public SecretVault {
public:
    EphemeralVault();

    [[nodiscard]] QCoro::Task<Result<SecretBytes>> masterKey() override;
    [[nodiscard]] QCoro::Task<Result<SecretBytes>> createMasterKey() override; // AlreadyExists

private:
    Result<SecretBytes> m_key;
};

} // namespace airgate
