// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statusdelegate.h"

#include "models/tables/tableroles.h"

namespace airgate {

ChipLook statusChip(SubAccountStatus status)
{
    switch (status) {
    case SubAccountStatus::Enabled:
        return {StatusDelegate::tr("Enabled"), QStringLiteral("circle-check"), Tone::Ok, true};
    case SubAccountStatus::Stopping:
        return {StatusDelegate::tr("Disabling"), QStringLiteral("loader"), Tone::High};
    case SubAccountStatus::Stopped:
        return {StatusDelegate::tr("Disabled"), QStringLiteral("ban"), Tone::Off};
    case SubAccountStatus::Restoring:
        return {StatusDelegate::tr("Restoring"), QStringLiteral("history"), Tone::Info};
    case SubAccountStatus::NotSynced:
        return {StatusDelegate::tr("Not synced"), QStringLiteral("circle-dashed"), Tone::Warn};
    }
    Q_UNREACHABLE();
}

int StatusDelegate::contentWidth(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ChipLook chip = statusChip(index.data(StatusRole).value<SubAccountStatus>());
    return int(chipSize(chip, option.font).width()) + 2 * padding;
}

void StatusDelegate::paintContent(QPainter* painter, const Cell& cell,
                                  const QModelIndex& index) const
{
    const QVariant status = index.data(StatusRole);
    if (status.isValid())
        drawChip(painter, cell.rect, statusChip(status.value<SubAccountStatus>()), cell.font,
                 cell.colors);
}

} // namespace airgate
