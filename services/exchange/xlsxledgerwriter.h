// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exchange/xlsxfile.h"
#include "services/interfaces/tablefiles.h"

namespace airgate {

// The ledger as a workbook: one sheet of lines (more where they do not fit) with a totals row, and
// one that says what was exported, up to where, when and by whom.
class XlsxLedgerWriter : public LedgerWriter {
public:
    // What fits between header and totals row of a sheet.
    static constexpr int linesOfSheet = 1'048'574;

    [[nodiscard]] static Result<std::unique_ptr<LedgerWriter>>
    open(const QString& path, int linesPerSheet = linesOfSheet);
    Result<void> write(const LedgerRow& row) override;
    Result<void> finish(const ExportNote& note) override;

private:
    XlsxLedgerWriter(std::unique_ptr<XlsxFile> file, int linesPerSheet);
    void beginSheet();
    void writeTotals(const LedgerTotals& totals);
    void writeNote(const ExportNote& note);

    std::unique_ptr<XlsxFile> m_file;
    int m_linesPerSheet;
    int m_sheets = 0;
    int m_row = 0; // the last one written
};

} // namespace airgate
