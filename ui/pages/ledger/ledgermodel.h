// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ledgerquery.h"
#include "models/tables/rowtablemodel.h"

namespace airgate {

// "Allocate", "Deduct", …
[[nodiscard]] QString entryKindText(EntryKind kind);

// The quota ledger as a table.
class LedgerModel : public RowTableModel<LedgerLine, QString> {
    Q_OBJECT

public:
    enum Column { Number, Time, UserName, Kind, Amount, BalanceAfter, Author, Reason, Reference };

    explicit LedgerModel(QObject* parent = nullptr);

    void setNow(Instant now);

protected:
    [[nodiscard]] QString keyOf(const LedgerLine& row) const override;
    [[nodiscard]] QVariant cell(const LedgerLine& row, int column, int role) const override;

private:
    [[nodiscard]] QString textOf(const LedgerLine& row, int column) const;

    Instant m_now{};
};

} // namespace airgate
