// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ledger/entrykinddelegate.h"

#include "models/tables/tableroles.h"
#include "ui/pages/ledger/ledgermodel.h"

#include <algorithm>

namespace airgate {

ChipLook entryKindChip(EntryKind kind)
{
    const QString text = entryKindText(kind);
    switch (kind) {
    case EntryKind::Allocation:
        return {text, QStringLiteral("plus"), Tone::Info};
    case EntryKind::Deduction:
        return {text, QStringLiteral("minus"), Tone::Off};
    case EntryKind::Transfer:
        return {text, QStringLiteral("arrow-right"), Tone::Info};
    case EntryKind::Reversal:
        return {text, QStringLiteral("undo-2"), Tone::Reversal};
    }
    Q_UNREACHABLE();
}

int EntryKindDelegate::columnWidth(const QFont& bodyFont)
{
    qreal widest = 0;
    for (const auto kind :
         {EntryKind::Allocation, EntryKind::Deduction, EntryKind::Transfer, EntryKind::Reversal})
        widest = std::max(widest, chipSize(entryKindChip(kind), bodyFont).width());
    return int(widest) + 2 * padding;
}

int EntryKindDelegate::contentWidth(const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const
{
    const ChipLook chip = entryKindChip(index.data(EntryKindRole).value<EntryKind>());
    return int(chipSize(chip, option.font).width()) + 2 * padding;
}

void EntryKindDelegate::paintContent(QPainter* painter, const Cell& cell,
                                     const QModelIndex& index) const
{
    const QVariant kind = index.data(EntryKindRole);
    if (kind.isValid())
        drawChip(painter, cell.rect, entryKindChip(kind.value<EntryKind>()), cell.font,
                 cell.colors);
}

} // namespace airgate
