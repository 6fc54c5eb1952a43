// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tabledelegate.h"

namespace airgate {

// UsageRole as a bar with its percentage; the bar takes what the column leaves.
class UsageBarDelegate : public TableDelegate {
    Q_OBJECT

public:
    static constexpr int columnWidth = 136;

    using TableDelegate::TableDelegate;

    [[nodiscard]] int contentWidth(const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const override;
    // The tool tip says the whole usage in words.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    void paintContent(QPainter* painter, const Cell& cell, const QModelIndex& index) const override;
};

} // namespace airgate
