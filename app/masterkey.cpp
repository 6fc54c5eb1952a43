// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/masterkey.h"

#include "services/secrets/aesgcmsealer.h"
#include "services/secrets/credentialvault.h"
#include "services/secrets/ephemeralvault.h"
#include "services/secrets/keychainvault.h"

#include <QProcessEnvironment>

namespace airgate {

namespace {

// A known text, sealed with the data's key and kept beside the settings.
const QString proofKey = QStringLiteral("state.master_key_proof");
const QByteArray proofContext = "master_key_proof";
const QByteArray proofText = "AirGate";

std::unique_ptr<SecretVault> vaultFor(const Configuration& configuration)
{
    if (configuration.ephemeralKey)
        return std::make_unique<EphemeralVault>();
    QProcessEnvironment environment;
    environment.insert(QLatin1String(CredentialVault::variable), QString::fromUtf8(configuration.secretKey));
    const bool handedIn = !configuration.secretKey.isEmpty() || !configuration.secretKeyFile.isEmpty();
    if (handedIn || !configuration.mayUseKeychain)
        return std::make_unique<CredentialVault>(environment, configuration.secretKeyFile);
    return std::make_unique<KeychainVault>(QStringLiteral("AirGate"), QStringLiteral("master-key"));
}

QCoro::Task<Result<void>> prove(Store& store, const Sealer& sealer, std::optional<QString> stored)
{
    if (stored) {
        const auto opened = sealer.open(QByteArray::fromBase64(stored->toLatin1()), proofContext);
        if (!opened || opened->bytes() != proofText)
            co_return Error{ErrorCode::InvalidMasterKey, QStringLiteral("other"), {}};
        co_return Result<void>{};
    }
    const auto sealed = sealer.seal(SecretBytes(QByteArray(proofText)), proofContext);
    if (!sealed)
        co_return sealed.error();
    auto task = store.write([text = QString::fromLatin1(sealed->toBase64())](StoreSession& session) {
        return session.settings().setValue(proofKey, text);
    });
    co_return co_await task;
}

} // namespace

QCoro::Task<Result<std::unique_ptr<Sealer>>> openSealer(Configuration configuration, Store& store)
{
    const std::unique_ptr<SecretVault> vault = vaultFor(configuration);
    const auto stored = co_await store.read(
        [](StoreSession& session) { return session.settings().value(proofKey); });
    if (!stored)
        co_return stored.error();
    auto key = co_await vault->masterKey();
    const bool handedIn = !configuration.secretKey.isEmpty() || !configuration.secretKeyFile.isEmpty();
    if (key.failedWith(ErrorCode::NoMasterKey) && !stored->has_value() && configuration.mayUseKeychain && !handedIn)
        key = co_await vault->createMasterKey();
    if (!key)
        co_return key.error();
    auto sealer = AesGcmSealer::create(*key);
    if (!sealer)
        co_return sealer.error();
    std::unique_ptr<Sealer> made = *std::move(sealer);
    if (const auto proven = co_await prove(store, *made, *stored); !proven)
        co_return proven.error();
    co_return made;
}

} // namespace airgate
