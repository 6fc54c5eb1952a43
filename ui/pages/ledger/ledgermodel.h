// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ledgerentry.h"
#include "models/tables/rowtablemodel.h"

namespace airgate {

// One posting on a quota, as the ledger lists it.
struct LedgerRow {
    LedgerEntry entry;
    SubAccountId subAccount;
    QString userName;
    friend bool operator==(const LedgerRow&, const LedgerRow&) = default;
};

// "Allocate", "Deduct", …
[[nodiscard]] QString entryKindText(EntryKind kind);

// The rows of journal entries, one for each quota they touch.
[[nodiscard]] QList<LedgerRow> ledgerRows(const QList<LedgerEntry>& entries,
                                          const QHash<SubAccountId, QString>& userNames);

// The quota ledger as a table.
class LedgerModel : public RowTableModel<LedgerRow, QString> {
    Q_OBJECT

public:
    enum Column { Number, Time, UserName, Kind, Amount, BalanceAfter, Author, Reason, Reference };

    explicit LedgerModel(QObject* parent = nullptr);

    void setNow(Instant now);

protected:
    [[nodiscard]] QString keyOf(const LedgerRow& row) const override;
    [[nodiscard]] QVariant cell(const LedgerRow& row, int column, int role) const override;

private:
    [[nodiscard]] QString textOf(const LedgerRow& row, int column) const;

    Instant m_now{};
};

} // namespace airgate
