// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exchange/csvbytes.h"
#include "services/interfaces/tablefiles.h"

#include <QSaveFile>

namespace airgate {

// The ledger as CSV: what ledgercolumns.h names, nothing but header and lines.
class CsvLedgerWriter : public LedgerWriter {
public:
    [[nodiscard]] static Result<std::unique_ptr<LedgerWriter>> open(const QString& path,
                                                                    bool withBom);
    Result<void> write(const LedgerRow& row) override;
    Result<void> finish(const ExportNote& note) override;

private:
    explicit CsvLedgerWriter(const QString& path);

    QSaveFile m_file; // renamed into place by finish()
    CsvBytes m_bytes;
};

} // namespace airgate
