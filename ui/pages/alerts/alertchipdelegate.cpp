// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alerts/alertchipdelegate.h"

#include "ui/pages/alerts/alertmodel.h"
#include "ui/pages/alerts/alertwords.h"

#include <QAbstractProxyModel>

namespace airgate {

void AlertChipDelegate::paintContent(QPainter* painter, const Cell& cell,
                                     const QModelIndex& index) const
{
    QModelIndex source = index;
    while (const auto* proxy = qobject_cast<const QAbstractProxyModel*>(source.model()))
        source = proxy->mapToSource(source);
    const auto* model = qobject_cast<const AlertModel*>(source.model());
    if (!model)
        return;
    const AlertRow& row = model->row(source.row());
    const auto chip = source.column() == AlertModel::Severity
                          ? std::optional(severityChip(row.alert.severity))
                          : deliveryChip(row.deliveries);
    if (chip)
        drawChip(painter, cell.rect, *chip, cell.font, cell.colors);
    else
        TableDelegate::paintContent(painter, cell, index);
}

} // namespace airgate
