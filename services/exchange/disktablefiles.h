// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interfaces/tablefiles.h"

namespace airgate {

// Tables in the file system. Files are replaced as a whole or not at all.
class DiskTableFiles : public TableFiles {
public:
    Result<TableText> read(const QString& path) override;
    Result<void> writeTable(const QString& path, const QList<QStringList>& rows,
                            const QList<int>& numbers) override;
    Result<void> writeTemplate(const QString& path, const ImportTemplate& form) override;
    Result<std::unique_ptr<LedgerWriter>> ledgerWriter(const QString& path,
                                                       ExportFormat format) override;
};

} // namespace airgate
