// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string_view>

namespace airgate {

// A row as the database holds it, without a value object per column: for streams of a million rows.
// Columns count from 0; NULL is 0 and the empty text. What is returned lives until the next row.
class RawRow {
public:
    virtual ~RawRow() = default;
    [[nodiscard]] virtual qint64 number(int column) const = 0;
    [[nodiscard]] virtual std::string_view text(int column) const = 0; // UTF-8
};

} // namespace airgate
