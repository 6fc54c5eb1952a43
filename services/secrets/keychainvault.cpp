// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/secrets/keychainvault.h"

#include "services/secrets/keyderivation.h"
#include "services/secrets/masterkeytext.h"

namespace airgate {

namespace {

// Free coroutines with the place by value: the vault may be gone when they go on.

// Nothing is left behind but on a failure: the entry's name is new each time, so that two processes
// do not read each other's.
QCoro::Task<Result<void>> proveKeyring(KeychainPlace place)
{
    const auto name = randomKey();
    const auto secret = randomKey();
    if (!name || !secret)
        co_return Error{ErrorCode::VaultUnavailable, QStringLiteral("random"), {}};
    place.entry += QStringLiteral(".canary.") + QString::fromLatin1(name->bytes().left(8).toHex());
    const SecretBytes canary = masterKeyText(*secret);

    if (const auto written = co_await writeEntry(place, canary.clone()); !written)
        co_return written.error();
    const auto read = co_await readEntry(place);
    const auto deleted = co_await deleteEntry(place);
    if (!read)
        co_return read.error();
    if (!deleted)
        co_return deleted.error();
    if (!*read || !equalSecrets(**read, canary))
        co_return Error{ErrorCode::VaultUnavailable, QStringLiteral("canary"), {}};
    co_return Result<void>();
}

QCoro::Task<Result<SecretBytes>> findMasterKey(KeychainPlace place)
{
    auto stored = co_await readEntry(place);
    if (stored && !*stored) {
        if (const auto proven = co_await proveKeyring(place); !proven)
            co_return proven.error();
        // Writing the canary may have been what made the person unlock the keyring.
        stored = co_await readEntry(place);
    }
    if (!stored)
        co_return stored.error();
    if (!*stored)
        co_return Error{ErrorCode::NoMasterKey, {}, {}};
    co_return parseMasterKey(**stored);
}

QCoro::Task<Result<SecretBytes>> makeMasterKey(KeychainPlace place)
{
    if (const auto proven = co_await proveKeyring(place); !proven)
        co_return proven.error();
    const auto existing = co_await readEntry(place);
    if (!existing)
        co_return existing.error();
    if (*existing)
        co_return Error{ErrorCode::AlreadyExists, QStringLiteral("master_key"), {}};

    auto key = randomKey();
    if (!key)
        co_return key.error();
    if (const auto written = co_await writeEntry(place, masterKeyText(*key)); !written)
        co_return written.error();
    const auto stored = co_await readEntry(place);
    if (!stored)
        co_return stored.error();
    if (!*stored || !equalSecrets(**stored, masterKeyText(*key)))
        co_return Error{ErrorCode::VaultUnavailable, QStringLiteral("read back"), {}};
    co_return key;
}

} // namespace

KeychainVault::KeychainVault(const QString& service, const QString& entry,
                             std::chrono::milliseconds timeLimit)
    : m_place{service, entry, timeLimit}
{
}

QCoro::Task<Result<SecretBytes>> KeychainVault::masterKey()
{
    return findMasterKey(m_place);
}

QCoro::Task<Result<SecretBytes>> KeychainVault::createMasterKey()
{
    return makeMasterKey(m_place);
}

} // namespace airgate
