// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace airgate {

// What a file may hold before it is refused. The cell and the rows are those of a worksheet.
inline constexpr qint64 mostFileBytes = 100'000'000;
inline constexpr qint64 mostUnfoldedBytes = 512'000'000;
inline constexpr qsizetype mostFieldLength = 32'767;
inline constexpr int mostRows = 1'048'576;
inline constexpr int mostColumns = 256;

} // namespace airgate
