// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tabledelegate.h"

namespace airgate {

// Figures: equal widths, right aligned, never elided, negative money in red (SortRole is a Money).
class NumberDelegate : public TableDelegate {
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;

    [[nodiscard]] int contentWidth(const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const override;

protected:
    void paintContent(QPainter* painter, const Cell& cell, const QModelIndex& index) const override;
};

} // namespace airgate
