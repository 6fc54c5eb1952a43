// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/quotaimportplan.h"

namespace airgate {

// What would mend a row, where that is known.
struct BulkSuggestion {
    ImportColumn column;
    QString value; // the cell's new text
    QString words; // "Change to svc-image-upscale"

    friend bool operator==(const BulkSuggestion&, const BulkSuggestion&) = default;
};
[[nodiscard]] std::optional<BulkSuggestion> suggestionFor(const PlannedRow& row);

// What is said of a row in the table: as importResultWords(), with amounts as people write them
// and without what the suggestion says.
[[nodiscard]] QString bulkResultText(const PlannedRow& row);
// "Error", "Warning" … for those who do not see the colour.
[[nodiscard]] QString bulkVerdictText(ImportVerdict verdict);

// "+¥168,000.00", "−¥5,000.00".
[[nodiscard]] QString signedYuanText(const ExactAmount& amount);
// "+176,000.00"
[[nodiscard]] QString signedAmountText(const ExactAmount& amount);
// "#1293–#1305, #1307": runs are drawn together; no more than the first few.
[[nodiscard]] QString entryNumbersText(const QList<LedgerEntryId>& entries);

// The rows that were written, with their entries; the first row is the header.
[[nodiscard]] QList<QStringList> receiptRows(const ImportPlan& plan,
                                             const QList<LedgerEntryId>& entries);

} // namespace airgate
