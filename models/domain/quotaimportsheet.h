// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/tabletext.h"

#include <array>

namespace airgate {

// What the columns of an import file mean. Id is the provider's user id, as the template has it.
enum class ImportColumn { Id, UserName, Kind, Amount, Reason, Reference };
inline constexpr int importColumnCount = 6;
// The stable machine names, which are also those of an export: "id", "user_name", "kind", …
[[nodiscard]] QString importColumnName(ImportColumn column);

// For each ImportColumn the file's column, from 0; -1: the file has none.
struct ImportMapping {
    std::array<int, importColumnCount> columns{-1, -1, -1, -1, -1, -1};

    [[nodiscard]] int of(ImportColumn column) const { return columns[size_t(column)]; }
    // What must be there is: user name or id, amount, reason. Without a kind the amount's sign says
    // it.
    [[nodiscard]] bool isComplete() const;
    friend bool operator==(const ImportMapping&, const ImportMapping&) = default;
};

// By name, in Chinese or English, in any order; letters' case, blanks, underscores and what stands
// in brackets do not count. Of two columns of a name the first is taken. What is not found is left
// to choose.
[[nodiscard]] ImportMapping matchImportColumns(const QStringList& header);

// A row as it is planned; its cells may be edited, and it may be left out.
struct ImportLine {
    int row = 0; // as the spreadsheet counts
    std::array<QString, importColumnCount> cells;
    bool excluded = false;

    [[nodiscard]] const QString& cell(ImportColumn column) const { return cells[size_t(column)]; }
    friend bool operator==(const ImportLine&, const ImportLine&) = default;
};

struct ImportSheet {
    QString name; // of the file
    QByteArray sha256;
    QString encoding;
    QList<ImportLine> lines;
};

// The lines below the header, trimmed, formula guards taken off. Rows of a template that nobody
// filled in and the totals row of an export are left out.
[[nodiscard]] ImportSheet importSheet(const TableText& table, const ImportMapping& mapping);

} // namespace airgate
