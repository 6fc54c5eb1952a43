// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>

namespace airgate {

struct DecodedText {
    QString text;
    QString encoding; // "UTF-8", "UTF-16", "GB18030"
};

// By byte-order mark, else UTF-8 if the bytes are valid UTF-8, else GB18030 (which GBK and GB2312
// are parts of). Every byte counts: no replacement characters. FileRefused: Encoding.
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray& bytes);

} // namespace airgate
