// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/secrets/aesgcmsealer.h"

#include "services/secrets/keyderivation.h"

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <limits>
#include <new>

namespace airgate {

namespace {

constexpr char version = 1;
constexpr qsizetype nonceSize = 12;
constexpr qsizetype tagSize = 16;
constexpr qsizetype headSize = 1 + nonceSize;

struct Free {
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
};
using Cipher = std::unique_ptr<EVP_CIPHER_CTX, Free>; // freeing it wipes the key schedule

const unsigned char* in(const char* bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes);
}

unsigned char* out(char* bytes)
{
    return reinterpret_cast<unsigned char*>(bytes);
}

// GCM with the key, the nonce of head and the associated data in place.
Cipher begin(const SecretBytes& key, const char* head, const QByteArray& context, bool sealing)
{
    Cipher cipher(EVP_CIPHER_CTX_new());
    if (!cipher)
        throw std::bad_alloc();
    int length = 0;
    const bool done =
        EVP_CipherInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, in(key.bytes().constData()),
                          in(head + 1), sealing ? 1 : 0) == 1 &&
        EVP_CipherUpdate(cipher.get(), nullptr, &length, in(head), 1) == 1 &&
        EVP_CipherUpdate(cipher.get(), nullptr, &length, in(context.constData()),
                         int(context.size())) == 1;
    if (!done)
        throw std::bad_alloc();
    return cipher;
}

// An empty update would read as one of associated data's end in some versions: leave it out.
bool transform(const Cipher& cipher, const char* from, qsizetype size, char* to)
{
    int length = 0;
    return size == 0 || EVP_CipherUpdate(cipher.get(), out(to), &length, in(from), int(size)) == 1;
}

// For encryption it makes the tag, for decryption it compares it, in constant time.
bool finish(const Cipher& cipher)
{
    unsigned char none[16];
    int length = 0;
    return EVP_CipherFinal_ex(cipher.get(), none, &length) == 1;
}

bool tooLong(qsizetype size)
{
    return size > std::numeric_limits<int>::max() - AesGcmSealer::overhead;
}

} // namespace

AesGcmSealer::AesGcmSealer(SecretBytes key)
    : m_key(std::move(key))
{
}

Result<std::unique_ptr<AesGcmSealer>> AesGcmSealer::create(const SecretBytes& masterKey,
                                                           const QByteArray& purpose)
{
    auto key = deriveKey(masterKey, purpose);
    if (!key)
        return key.error();
    return std::unique_ptr<AesGcmSealer>(new AesGcmSealer(std::move(*key)));
}

Result<QByteArray> AesGcmSealer::seal(const SecretBytes& plain, const QByteArray& context) const
{
    const QByteArray& bytes = plain.bytes();
    if (tooLong(bytes.size()) || tooLong(context.size()))
        return Error{ErrorCode::InvalidArgument, QStringLiteral("plain"), {}};

    QByteArray sealed(bytes.size() + overhead, Qt::Uninitialized);
    char* head = sealed.data();
    head[0] = version;
    if (RAND_bytes(out(head + 1), int(nonceSize)) != 1)
        return Error{ErrorCode::VaultUnavailable, QStringLiteral("random"), {}};

    char* body = head + headSize;
    const Cipher cipher = begin(m_key, head, context, true);
    const bool done = transform(cipher, bytes.constData(), bytes.size(), body) && finish(cipher) &&
                      EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_GET_TAG, int(tagSize),
                                          body + bytes.size()) == 1;
    if (!done)
        throw std::bad_alloc();
    return sealed;
}

Result<SecretBytes> AesGcmSealer::open(const QByteArray& sealed, const QByteArray& context) const
{
    const Error broken{ErrorCode::SealBroken, {}, {}};
    if (sealed.size() < overhead || tooLong(sealed.size()) || tooLong(context.size()) ||
        sealed.front() != version)
        return broken;

    const qsizetype size = sealed.size() - overhead;
    const char* body = sealed.constData() + headSize;
    QByteArray tag(body + size, tagSize);
    // Owned from the start: bytes that turn out to be forged are wiped as well.
    QByteArray buffer(size, Qt::Uninitialized);
    char* const target = buffer.data();
    SecretBytes plain(std::move(buffer));
    const Cipher cipher = begin(m_key, sealed.constData(), context, false);
    const bool genuine =
        transform(cipher, body, size, target) &&
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_SET_TAG, int(tagSize), tag.data()) == 1 &&
        finish(cipher);
    if (!genuine)
        return broken;
    return plain;
}

} // namespace airgate
