// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/secrets/ephemeralvault.h"

#include "services/secrets/keyderivation.h"

namespace airgate {

EphemeralVault::EphemeralVault()
    : m_key(randomKey())
{
}

QCoro::Task<Result<SecretBytes>> EphemeralVault::masterKey()
{
    if (!m_key)
        co_return m_key.error();
    co_return m_key->clone();
}

QCoro::Task<Result<SecretBytes>> EphemeralVault::createMasterKey()
{
    co_return Error{ErrorCode::AlreadyExists, QStringLiteral("master_key"), {}};
}

} // namespace airgate
