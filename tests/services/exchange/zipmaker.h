// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace airgate {

using ZipEntry = std::pair<QByteArray, QByteArray>; // path, content

// A zip archive as bytes.
[[nodiscard]] QByteArray makeZip(const QList<ZipEntry>& entries);

// A workbook with one sheet of these rows (XML between <sheetData> and its end), these shared
// strings (XML of <si> elements) and cell styles 0 general, 1 date, 2 date with time, 3 own date
// format, 4 money.
[[nodiscard]] QByteArray makeBook(const QByteArray& rows, const QByteArray& sharedStrings = {},
                                  const QByteArray& workbookProperties = {});

} // namespace airgate
