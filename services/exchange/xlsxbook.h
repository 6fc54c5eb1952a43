// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exchange/ziparchive.h"

#include <QStringList>

namespace airgate {

// What the cells of a workbook's first visible sheet refer to.
struct XlsxBook {
    QString sheetPath;      // of the sheet, inside the archive
    bool dates1904 = false; // days are counted from 1904-01-01
    QStringList sharedTexts;
    QList<bool> dateStyles; // by a cell's style index: true if it shows a date
};

// FileRefused: Damaged, NoSheet, FieldTooLong, and what ZipArchive says.
[[nodiscard]] Result<XlsxBook> readXlsxBook(ZipArchive& archive);

} // namespace airgate
