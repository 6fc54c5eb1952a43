// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/principal.h"
#include "services/interfaces/clock.h"
#include "services/interfaces/store.h"
#include "services/interfaces/tablefiles.h"

#include <stop_token>

namespace airgate {

struct ExportRequest {
    LedgerQuery query;
    LedgerOrder order;
    QString path;
    ExportFormat format = ExportFormat::Csv;
    bool demo = false;
    // Called in a thread of the storage with the lines so far, every thousand or so; may be empty.
    std::function<void(qint64 lines)> progress = {};
    std::stop_token cancel = {};
};

// Writes what a filter shows into a file: one consistent snapshot, line by line, whatever its
// length.
class LedgerExport {
public:
    LedgerExport(Store& store, Clock& clock, TableFiles& files)
        : m_store(store)
        , m_clock(clock)
        , m_files(files)
    {
    }

    // What was written. Errors: PermissionDenied, Cancelled, NotFound, AmountTooLarge, DiskFull,
    // FileUnreadable, storage errors; after any of them there is no new file, and an old one is as
    // it was.
    [[nodiscard]] QCoro::Task<Result<ExportNote>> run(Principal principal, ExportRequest request);

private:
    Store& m_store;
    Clock& m_clock;
    TableFiles& m_files;
};

} // namespace airgate
