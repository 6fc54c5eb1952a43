// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signing/sha256.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <algorithm>
#include <new>

namespace airgate {

namespace {

// Fetching an algorithm costs more than hashing a request; the handle is immutable and shared.
const EVP_MD* algorithm()
{
    static const std::unique_ptr<EVP_MD, decltype(&EVP_MD_free)> fetched{
        EVP_MD_fetch(nullptr, "SHA256", nullptr), &EVP_MD_free};
    if (!fetched)
        qFatal("OpenSSL offers no SHA-256");
    return fetched.get();
}

template <typename Bytes>
QByteArrayView viewOf(const Bytes& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())};
}

} // namespace

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    if (!m_context)
        throw std::bad_alloc();
}

void Sha256::Free::operator()(evp_md_ctx_st* context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Digest Sha256::digest(QByteArrayView head, QByteArrayView tail)
{
    Digest result;
    EVP_MD_CTX* context = m_context.get();
    const bool done = EVP_DigestInit_ex2(context, algorithm(), nullptr) == 1 &&
                      EVP_DigestUpdate(context, head.data(), std::size_t(head.size())) == 1 &&
                      EVP_DigestUpdate(context, tail.data(), std::size_t(tail.size())) == 1 &&
                      EVP_DigestFinal_ex(context, result.data(), nullptr) == 1;
    if (!done)
        throw std::bad_alloc(); // the only way these fail once the algorithm is there
    return result;
}

Sha256::Digest Sha256::digest(QByteArrayView data)
{
    return digest(data, {});
}

// RFC 2104 by hand: OpenSSL's EVP_MAC allocates and looks things up for every message, which is
// several times the cost of the four blocks hashed here.
Sha256::Digest Sha256::hmac(QByteArrayView key, QByteArrayView data)
{
    Block padded{};
    Digest shortened{};
    if (key.size() > blockSize) {
        shortened = digest(key);
        key = view(shortened);
    }
    std::copy(key.begin(), key.end(), padded.begin());

    for (unsigned char& byte : padded)
        byte ^= 0x36;
    const Digest inner = digest(viewOf(padded), data);
    for (unsigned char& byte : padded)
        byte ^= 0x36 ^ 0x5c;
    const Digest outer = digest(viewOf(padded), view(inner));
    OPENSSL_cleanse(padded.data(), padded.size());
    OPENSSL_cleanse(shortened.data(), shortened.size());
    return outer;
}

QByteArray Sha256::hex(const Digest& digest)
{
    return view(digest).toByteArray().toHex();
}

QByteArrayView Sha256::view(const Digest& digest)
{
    return viewOf(digest);
}

bool equalInConstantTime(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), std::size_t(a.size())) == 0;
}

} // namespace airgate
