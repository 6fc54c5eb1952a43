// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/secrets/keyderivation.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <openssl/rand.h>

#include <memory>
#include <new>

namespace airgate {

namespace {

struct Free {
    void operator()(EVP_KDF* kdf) const { EVP_KDF_free(kdf); }
    void operator()(EVP_KDF_CTX* context) const { EVP_KDF_CTX_free(context); }
};

unsigned char* bytesOf(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

OSSL_PARAM octets(const char* name, const QByteArray& bytes)
{
    // OpenSSL reads parameters only, but takes them as void*.
    return OSSL_PARAM_construct_octet_string(name, const_cast<char*>(bytes.constData()),
                                             std::size_t(bytes.size()));
}

} // namespace

Result<SecretBytes> deriveKey(const SecretBytes& masterKey, const QByteArray& purpose)
{
    if (masterKey.bytes().size() != masterKeySize)
        return Error{ErrorCode::InvalidMasterKey, QStringLiteral("length"), {}};

    const std::unique_ptr<EVP_KDF, Free> kdf(EVP_KDF_fetch(nullptr, OSSL_KDF_NAME_HKDF, nullptr));
    const std::unique_ptr<EVP_KDF_CTX, Free> context(kdf ? EVP_KDF_CTX_new(kdf.get()) : nullptr);
    if (!context)
        throw std::bad_alloc();

    char digest[] = "SHA256";
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
        octets(OSSL_KDF_PARAM_KEY, masterKey.bytes()),
        octets(OSSL_KDF_PARAM_INFO, purpose),
        OSSL_PARAM_construct_end(),
    };
    QByteArray key(masterKeySize, Qt::Uninitialized);
    if (EVP_KDF_derive(context.get(), bytesOf(key), std::size_t(key.size()), parameters) != 1)
        throw std::bad_alloc(); // the only way this fails with parameters of these sizes
    return SecretBytes(std::move(key));
}

Result<SecretBytes> randomKey()
{
    QByteArray key(masterKeySize, Qt::Uninitialized);
    if (RAND_priv_bytes(bytesOf(key), int(key.size())) != 1)
        return Error{ErrorCode::VaultUnavailable, QStringLiteral("random"), {}};
    return SecretBytes(std::move(key));
}

bool equalSecrets(const SecretBytes& a, const SecretBytes& b)
{
    return a.bytes().size() == b.bytes().size() &&
           CRYPTO_memcmp(a.bytes().constData(), b.bytes().constData(),
                         std::size_t(a.bytes().size())) == 0;
}

void cleanseShared(const QByteArray& bytes)
{
    if (!bytes.isEmpty())
        OPENSSL_cleanse(const_cast<char*>(bytes.constData()), std::size_t(bytes.size()));
}

} // namespace airgate
