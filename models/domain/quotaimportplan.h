// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/quotaimportsheet.h"
#include "models/domain/quotarules.h"
#include "models/domain/standing.h"

#include <functional>

namespace airgate {

// A sub-account as an import sees it.
struct ImportUser {
    SubAccountId id;
    QString cloudUserId;
    QString userName;
    SubAccountStatus status = SubAccountStatus::Enabled;
    Money quota;
    std::optional<Money> spent; // unknown before the first check
    std::optional<Money> usual; // the mean of its allocations; nothing if there are fewer than 3
    AlertSteps steps;           // for showing; they decide nothing here
};

// What is known of the present when rows are judged.
struct ImportFacts {
    MainAccountId account;
    QList<ImportUser> users;
    QHash<QString, LedgerEntryId> usedReferences; // the newest entry of each
    Money pool;                                   // balance, as QuotaPosition has it
    std::optional<Money> poolLimit;
};

// What is said of a row. Those from Stopped on are warnings: the row is written all the same.
enum class ImportFindingCode {
    NoUser,
    UnknownUser, // detail: the name that was probably meant; may be empty
    IdOfAnother, // detail: the name that the id has
    NoAmount,
    NotAnAmount,
    TooPrecise, // more than two decimals
    TooLarge,
    ZeroAmount,
    UnknownKind,
    SignAgainstKind, // an allocation below 0
    Underflow,       // detail: the greatest possible deduction, earlier rows counted
    BelowSpent,      // detail: what could be deducted without stopping the user
    PoolLimit,       // detail: what the pool has left
    NoReason,
    ReasonTooLong,     // more than 500 characters
    ReferenceTooLong,  // more than 64
    ReferenceInFile,   // detail: the row that has it already
    ReferenceInLedger, // detail: the entry's number
    DuplicateRow,      // detail: the row that says the same
    Stopped,           // stopping, stopped or restoring: writing does not restore it
    NotSynced,         // gone from the provider's listing
    FarAboveUsual,     // more than 10 × usual; detail: the usual amount
    KindBySign,        // a transfer or reversal of an export is read by its sign
};
[[nodiscard]] QString importFindingName(ImportFindingCode code); // "no_user", …
[[nodiscard]] constexpr bool isWarning(ImportFindingCode code)
{
    return code >= ImportFindingCode::Stopped;
}

struct ImportFinding {
    ImportFindingCode code;
    ImportColumn column; // the cell that is meant
    QString detail = {};

    friend bool operator==(const ImportFinding&, const ImportFinding&) = default;
};

enum class ImportVerdict { Valid, Warning, Error, Excluded };
[[nodiscard]] QString
importVerdictName(ImportVerdict verdict); // "valid", "warning", "error", "excluded"

struct PlannedRow {
    ImportLine line;
    ImportVerdict verdict = ImportVerdict::Error;
    QList<ImportFinding> findings;
    SubAccountId subAccount; // invalid: not known
    EntryKind kind = EntryKind::Allocation;
    std::optional<Money> amount; // signed
    std::optional<Money> before; // the quota before this row, earlier rows counted
    std::optional<Money> after;  // of rows that are written
    std::optional<Money> spent;

    [[nodiscard]] bool isWritten() const
    {
        return verdict == ImportVerdict::Valid || verdict == ImportVerdict::Warning;
    }
};

struct ImportTotals {
    int rows = 0;
    int valid = 0; // without warnings
    int warnings = 0;
    int errors = 0;
    int excluded = 0;
    ExactAmount allocated; // of the rows that are written
    ExactAmount deducted;  // 0 or negative

    [[nodiscard]] int written() const { return valid + warnings; }
    [[nodiscard]] ExactAmount net() const { return allocated + deducted; }
};

struct ImportPlan {
    MainAccountId account;
    QString name;
    QByteArray sha256;
    QList<PlannedRow> rows;
    ImportTotals totals;

    // What is asked of the ledger, in the order of the rows. The key of a row is the file's hash
    // and its number; `time` tells one import of the same content from the next, from 1.
    [[nodiscard]] QList<QuotaChange> changes(int time = 1) const;
};

// Judges every row by the rules of the ledger (quotarules.h), earlier rows of the file counted.
// Pure: edit or exclude lines and plan again.
[[nodiscard]] ImportPlan planImport(const ImportSheet& sheet, const ImportFacts& facts);

// The rows that are not written, with the machine headers of the columns and "result"; resultOf
// makes the last cell. The first row is the header. The file imports again once it is mended.
[[nodiscard]] QList<QStringList>
failedRows(const ImportPlan& plan, const std::function<QString(const PlannedRow&)>& resultOf);

} // namespace airgate
