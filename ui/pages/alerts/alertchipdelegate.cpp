// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alerts/alertchipdelegate.h"

#include "ui/pages/alerts/alertmodel.h"
#include "ui/pages/alerts/alertwords.h"

#include <QAbstractProxyModel>

namespace airgate {

namespace {

// Nothing where a plain text says it.
std::optional<ChipLook> chipOf(const AlertRow& row, int column)
{
    switch (column) {
    case AlertModel::Severity:
        return severityChip(row.alert.severity);
    case AlertModel::Delivery:
        return deliveryChip(row.deliveries);
    default:
        if (row.alert.acknowledgedAt)
            return {};
        return ChipLook{AlertModel::tr("Unacknowledged"), {}, Tone::Warn};
    }
}

} // namespace

void AlertChipDelegate::paintContent(QPainter* painter, const Cell& cell,
                                     const QModelIndex& index) const
{
    QModelIndex source = index;
    while (const auto* proxy = qobject_cast<const QAbstractProxyModel*>(source.model()))
        source = proxy->mapToSource(source);
    const auto* model = qobject_cast<const AlertModel*>(source.model());
    if (!model)
        return;
    if (const auto chip = chipOf(model->row(source.row()), source.column()))
        drawChip(painter, cell.rect, *chip, cell.font, cell.colors);
    else
        TableDelegate::paintContent(painter, cell, index);
}

} // namespace airgate
