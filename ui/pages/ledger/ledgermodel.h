// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ledgerquery.h"
#include "models/tables/pagedtablemodel.h"

namespace airgate {

// "Allocate", "Deduct", …
[[nodiscard]] QString entryKindText(EntryKind kind);

// The quota ledger as a table. The order is the source's: sort() only says which is wanted.
class LedgerModel : public PagedTableModel<LedgerLine> {
    Q_OBJECT

public:
    enum Column { Number, Time, UserName, Kind, Amount, BalanceAfter, Author, Reason, Reference };

    explicit LedgerModel(QObject* parent = nullptr);

    void setNow(Instant now);
    [[nodiscard]] const LedgerOrder& order() const { return m_order; }
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    // What a cell gives to the clipboard.
    [[nodiscard]] QString rawText(const LedgerLine& row, int column) const;

Q_SIGNALS:
    void orderChanged();

protected:
    [[nodiscard]] LedgerLineKey keyOf(const LedgerLine& row) const override { return row.key; }
    [[nodiscard]] QVariant cell(const LedgerLine& row, int column, int role) const override;

private:
    [[nodiscard]] QString textOf(const LedgerLine& row, int column) const;

    Instant m_now{};
    LedgerOrder m_order;
};

} // namespace airgate
