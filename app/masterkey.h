// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "services/interfaces/secretvault.h"

namespace airgate {

// Finds the master key — environment or file first, else the keychain — and proves that it is the one the
// data was sealed with. A new one is made (keychain only) for data that has nothing sealed yet; never
// because a keychain said "not found" for data that has.
// NoMasterKey, InvalidMasterKey (detail "other": not the one of this data), VaultLocked, VaultUnavailable.
[[nodiscard]] QCoro::Task<Result<std::unique_ptr<Sealer>>> openSealer(Configuration configuration, Store& store);

} // namespace airgate
