// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/quotaimportplan.h"
#include "services/iam/subaccountservice.h"
#include "services/interfaces/tablefiles.h"

namespace airgate {

// What an import came to.
struct ImportOutcome {
    QList<LedgerEntryId> entries; // of the rows that were written, in their order
    bool repeated = false;        // this very import was there already
};

// From a file to the ledger: read, plan (quotaimportplan.h), write. What is written carries the
// file's hash in its idempotency keys; by these the ledger itself knows which files it has had.
class QuotaImportService {
public:
    QuotaImportService(Store& store, Clock& clock, SubAccountService& subAccounts,
                       TableFiles& files)
        : m_store(store)
        , m_clock(clock)
        , m_subAccounts(subAccounts)
        , m_files(files)
    {
    }

    // FileUnreadable, FileRefused. In the background.
    [[nodiscard]] QCoro::Task<Result<TableText>> read(QString path);
    // What rows are judged by. Taken anew when the ledger has changed.
    [[nodiscard]] QCoro::Task<Result<ImportFacts>> facts(MainAccountId account, ImportSheet sheet);
    // Entries that came from a file of this content before; count 0: none.
    [[nodiscard]] QCoro::Task<Result<KeyedEntries>> imported(QByteArray sha256);

    // All rows of the plan that are not errors or excluded, in one transaction: all or none. The
    // ledger decides anew. again permits a content that was imported before. Errors:
    // PermissionDenied, FileAlreadyImported, InvalidArgument (no rows), those of
    // QuotaService::change with "index: detail", storage errors. After CommitOutcomeUnknown the
    // keys have been looked up again, as in QuotaService::change.
    [[nodiscard]] QCoro::Task<Result<ImportOutcome>> write(Principal principal, ImportPlan plan,
                                                           bool again);

    // FileUnreadable, DiskFull. rows as failedRows() makes them.
    [[nodiscard]] QCoro::Task<Result<void>> saveFailed(QString path, QList<QStringList> rows);
    // form's own rows, and one for each sub-account that is there.
    [[nodiscard]] QCoro::Task<Result<void>> saveTemplate(QString path, MainAccountId account,
                                                         ImportTemplate form);

private:
    Store& m_store;
    Clock& m_clock;
    SubAccountService& m_subAccounts;
    TableFiles& m_files;
};

} // namespace airgate
