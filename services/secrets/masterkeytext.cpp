// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/secrets/masterkeytext.h"

#include "services/secrets/keyderivation.h"

#include <algorithm>

namespace airgate {

namespace {

constexpr qsizetype hexSize = 64;
constexpr qsizetype paddedSize = 44;
constexpr qsizetype bareSize = 43;

Error invalid(const QString& reason)
{
    return {ErrorCode::InvalidMasterKey, reason, {}};
}

Result<SecretBytes> fromHex(const QByteArray& text)
{
    const auto isHexDigit = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    };
    if (!std::all_of(text.begin(), text.end(), isHexDigit))
        return invalid(QStringLiteral("encoding"));
    return SecretBytes(QByteArray::fromHex(text));
}

Result<SecretBytes> fromBase64(const QByteArray& text)
{
    const bool padded = text.size() == paddedSize;
    const bool urlSafe = text.contains('-') || text.contains('_');
    const auto form = (urlSafe ? QByteArray::Base64UrlEncoding : QByteArray::Base64Encoding) |
                      (padded ? QByteArray::KeepTrailingEquals : QByteArray::OmitTrailingEquals);
    auto decoded =
        QByteArray::fromBase64Encoding(text, form | QByteArray::AbortOnBase64DecodingErrors);
    SecretBytes key(std::move(decoded.decoded));
    // Written again it must be the same: Qt takes misplaced padding and stray bits at the end.
    const SecretBytes again(key.bytes().toBase64(form));
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok || again.bytes() != text)
        return invalid(QStringLiteral("encoding"));
    if (key.bytes().size() != masterKeySize)
        return invalid(QStringLiteral("length")); // 44 characters hold 31 to 33 bytes
    return key;
}

} // namespace

Result<SecretBytes> parseMasterKey(const SecretBytes& text)
{
    const SecretBytes trimmed(text.bytes().trimmed());
    const QByteArray& bytes = trimmed.bytes();
    if (bytes.isEmpty())
        return invalid(QStringLiteral("empty"));
    if (bytes.size() == hexSize)
        return fromHex(bytes);
    if (bytes.size() == paddedSize || bytes.size() == bareSize)
        return fromBase64(bytes);
    return invalid(QStringLiteral("length"));
}

SecretBytes masterKeyText(const SecretBytes& key)
{
    return SecretBytes(key.bytes().toBase64());
}

} // namespace airgate
