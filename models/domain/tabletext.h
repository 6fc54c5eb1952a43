// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace airgate {

// One row of a table, as text. number is what a spreadsheet calls the row, from 1; empty rows are
// left out but counted.
struct TableRow {
    int number = 0;
    QStringList cells;

    friend bool operator==(const TableRow&, const TableRow&) = default;
};

// A table that was read from a file; the first row is its header.
struct TableText {
    QString name;      // the file's, without its folder
    QByteArray sha256; // of the file's bytes, 32 bytes: the same content is the same file
    QString encoding;  // "UTF-8", "UTF-16", "GB18030"; "XLSX" for a workbook
    QList<TableRow> rows;

    friend bool operator==(const TableText&, const TableText&) = default;
};

} // namespace airgate
