// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace airgate {

// An access key as people paste it.
struct PastedKey {
    QString accessKeyId;
    QString secretKey;
};

// "AKLT… SECRET", separated by blanks, or the last line of the provider's CSV file, in which they
// are the two neighbouring fields of which the first begins with AK. Nothing if the text is
// neither.
[[nodiscard]] std::optional<PastedKey> pastedKey(const QString& text);

} // namespace airgate
