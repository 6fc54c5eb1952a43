// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/displaytext.h"

namespace airgate {

namespace {

constexpr int maskLength = 8;

} // namespace

QString shortTimeText(Instant instant, Instant now)
{
    const bool isThisYear = shanghaiDate(instant).year() == shanghaiDate(now).year();
    const QString text = shanghaiText(instant).left(16);
    return isThisYear ? text.mid(5) : text;
}

QString fullTimeText(Instant instant)
{
    return shanghaiText(instant);
}

QString maskedKeyId(const QString& keyId)
{
    const QString mask(maskLength, QChar(0x2022));
    return keyId.size() <= maskLength ? mask : keyId.left(4) + mask + keyId.right(4);
}

QString shortHash(const QString& hash)
{
    return hash.size() <= 12 ? hash : hash.left(6) + QChar(0x2026) + hash.right(4);
}

} // namespace airgate
