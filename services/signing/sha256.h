// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <memory>

struct evp_md_ctx_st;

namespace airgate {

// SHA-256 and HMAC-SHA256 over OpenSSL. One object serves any number of digests, one after the
// other; it is not for two threads at once.
class Sha256 {
public:
    static constexpr int size = 32;
    using Digest = std::array<unsigned char, size>;

    Sha256();

    [[nodiscard]] Digest digest(QByteArrayView data);
    [[nodiscard]] Digest hmac(QByteArrayView key, QByteArrayView data);

    // 64 lower-case hex digits.
    [[nodiscard]] static QByteArray hex(const Digest& digest);
    [[nodiscard]] static QByteArrayView view(const Digest& digest);

private:
    static constexpr int blockSize = 64;
    using Block = std::array<unsigned char, blockSize>;
    struct Free {
        void operator()(evp_md_ctx_st* context) const;
    };

    [[nodiscard]] Digest digest(QByteArrayView head, QByteArrayView tail);

    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

// True for equal bytes, in a time that depends on the lengths only: for signatures, keys and
// tokens.
[[nodiscard]] bool equalInConstantTime(QByteArrayView a, QByteArrayView b);

} // namespace airgate
