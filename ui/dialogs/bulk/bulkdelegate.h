// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/numberdelegate.h"

namespace airgate {

// The columns of a BulkModel that are more than text: the state's icon, the kind's chip, the result
// with its link. Fields to edit in, red where the row is wrong; kinds are edited by choosing.
class BulkDelegate : public NumberDelegate {
    Q_OBJECT

public:
    using NumberDelegate::NumberDelegate;

    [[nodiscard]] int contentWidth(const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const override;
    // Where the link of a result is, in a cell of this place and font; empty: there is none.
    [[nodiscard]] static QRect linkRect(const QRect& cell, const QFont& font,
                                        const QModelIndex& index);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

protected:
    void paintContent(QPainter* painter, const Cell& cell, const QModelIndex& index) const override;

private:
    void paintResult(QPainter* painter, const Cell& cell, const QModelIndex& index) const;
};

} // namespace airgate
