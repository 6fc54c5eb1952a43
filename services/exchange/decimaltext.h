// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace airgate {

// The number of a spreadsheet's cell as plain decimal text. The file holds a double, written with
// up to 17 digits ("0.10000000000000001", "3E+4"); what the cell shows, and what is taken here, are
// its first 15, rounded half up on the text. No floating point is involved. Nothing if it is no
// number.
[[nodiscard]] std::optional<QString> decimalText(QStringView number);

} // namespace airgate
