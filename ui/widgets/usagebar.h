// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/tableroles.h"

#include <QWidget>

namespace airgate {

// A usage bar for panes and previews: the bar, and beside it the percentage or below it a scale.
class UsageBar : public QWidget {
    Q_OBJECT

public:
    enum class Caption { None, Percentage, Scale };

    explicit UsageBar(Caption caption = Caption::None, QWidget* parent = nullptr);

    void setUsage(const UsageFigure& usage);
    [[nodiscard]] const UsageFigure& usage() const { return m_usage; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintScale(QPainter& painter, const QRectF& bar) const;

    UsageFigure m_usage;
    Caption m_caption;
};

} // namespace airgate
