// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ledgerentry.h"
#include "ui/widgets/chippainter.h"
#include "ui/widgets/tabledelegate.h"

namespace airgate {

[[nodiscard]] ChipLook entryKindChip(EntryKind kind);

// The kind of a ledger entry as a chip.
class EntryKindDelegate : public TableDelegate {
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;

    // Room for the longest kind in the language of the moment.
    [[nodiscard]] static int columnWidth(const QFont& bodyFont);
    [[nodiscard]] int contentWidth(const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const override;

protected:
    void paintContent(QPainter* painter, const Cell& cell, const QModelIndex& index) const override;
};

} // namespace airgate
