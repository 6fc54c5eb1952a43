// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/tableroles.h"
#include "ui/widgets/tabledelegate.h"

namespace airgate {

// "11-24", "> 1 year", "Exhausted" or "—".
[[nodiscard]] QString forecastText(const ForecastFigure& figure);
// Crit when exhausted or within 3 days, Warn within 7, else Plain.
[[nodiscard]] Tone forecastTone(const ForecastFigure& figure);

// ForecastRole as a date, right aligned.
class ForecastDelegate : public TableDelegate {
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;

    [[nodiscard]] int contentWidth(const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const override;

protected:
    void paintContent(QPainter* painter, const Cell& cell, const QModelIndex& index) const override;
};

} // namespace airgate
