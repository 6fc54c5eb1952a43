// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/importtemplate.h"
#include "models/domain/ledgerrow.h"
#include "models/domain/tabletext.h"

#include <memory>

namespace airgate {

// What an export says of itself beside its lines.
struct ExportNote {
    LedgerQuery query;
    QString accountName; // of query.account, empty: all
    QString userName;    // of query.subAccount, empty: all
    LedgerTotals totals;
    LedgerHead head;                // of the journal when it was read
    std::optional<Instant> horizon; // spend is complete up to here; nothing: never checked
    QString author;                 // who exports
    Instant at{};                   // when
    bool demo = false;
};

// Takes lines one by one and makes a file of them. Nothing is at the path before finish() has
// returned without an error; a writer that is destroyed before leaves nothing behind.
class LedgerWriter {
public:
    virtual ~LedgerWriter() = default;
    virtual Result<void> write(const LedgerRow& row) = 0; // DiskFull, FileUnreadable
    virtual Result<void> finish(const ExportNote& note) = 0;
};

enum class ExportFormat { Csv, CsvWithoutBom, Xlsx };

// Tables on disk. Blocking; any thread. FileUnreadable: path and the system's words. FileRefused: a
// reason of table files (see fileproblem.h) and, where there is one, ":" and the row.
class TableFiles {
public:
    virtual ~TableFiles() = default;
    // CSV (RFC 4180; UTF-8, UTF-16 with BOM, GB18030; comma, semicolon or tab) or XLSX, told by
    // content.
    virtual Result<TableText> read(const QString& path) = 0;
    // CSV: UTF-8 with BOM, CRLF, formula guard on every text; in the columns named by
    // numbers a plain decimal is a number.
    virtual Result<void> writeTable(const QString& path, const QList<QStringList>& rows,
                                    const QList<int>& numbers) = 0;
    // XLSX with validation if path ends in .xlsx, else CSV.
    virtual Result<void> writeTemplate(const QString& path, const ImportTemplate& form) = 0;
    virtual Result<std::unique_ptr<LedgerWriter>> ledgerWriter(const QString& path,
                                                               ExportFormat format) = 0;
};

} // namespace airgate
