// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/numberdelegate.h"

#include "models/tables/tableroles.h"
#include "ui/theme/typography.h"

#include <QPainter>

namespace airgate {

int NumberDelegate::contentWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QFontMetrics(tabularFont(option.font)).horizontalAdvance(index.data().toString()) +
           2 * padding + 1;
}

void NumberDelegate::paintContent(QPainter* painter, const Cell& cell,
                                  const QModelIndex& index) const
{
    const QVariant value = index.data(SortRole);
    const bool isNegative =
        value.userType() == qMetaTypeId<Money>() && value.value<Money>().isNegative();
    painter->setFont(tabularFont(cell.font));
    painter->setPen(isNegative ? cell.colors.tone(Tone::Crit).text : cell.text);
    painter->drawText(cell.rect, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                      index.data().toString());
}

} // namespace airgate
