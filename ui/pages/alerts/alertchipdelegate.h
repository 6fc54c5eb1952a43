// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tabledelegate.h"

namespace airgate {

// The severity, the delivery and what is not acknowledged of an alert as chips; asks the AlertModel
// behind the proxies.
class AlertChipDelegate : public TableDelegate {
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;

protected:
    void paintContent(QPainter* painter, const Cell& cell, const QModelIndex& index) const override;
};

} // namespace airgate
