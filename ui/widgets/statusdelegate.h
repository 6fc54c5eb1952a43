// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/standing.h"
#include "ui/widgets/chippainter.h"
#include "ui/widgets/tabledelegate.h"

namespace airgate {

// The chip of a status, in words; "Enabled" is bare so that exceptions stand out.
[[nodiscard]] ChipLook statusChip(SubAccountStatus status);

// StatusRole as a chip.
class StatusDelegate : public TableDelegate {
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;

    [[nodiscard]] int contentWidth(const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const override;

protected:
    void paintContent(QPainter* painter, const Cell& cell, const QModelIndex& index) const override;
};

} // namespace airgate
