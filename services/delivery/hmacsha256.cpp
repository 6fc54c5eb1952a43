// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/delivery/hmacsha256.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <new>

namespace airgate {

QByteArray hmacSha256(QByteArrayView key, QByteArrayView message)
{
    // OpenSSL takes a null key for "the one of last time": give it something to point at.
    const char none = 0;
    QByteArray digest(32, Qt::Uninitialized);
    unsigned int length = 0;
    if (!HMAC(EVP_sha256(), key.isEmpty() ? &none : key.data(), int(key.size()),
              reinterpret_cast<const unsigned char*>(message.data()), std::size_t(message.size()),
              reinterpret_cast<unsigned char*>(digest.data()), &length))
        throw std::bad_alloc();
    return digest;
}

} // namespace airgate
