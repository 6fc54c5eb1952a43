// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"

#include <QColor>
#include <QList>
#include <QWidget>

class QPainter;

namespace airgate {

// A line of 1.5 px through the values, without axis; nothing for fewer than two values.
void drawSparkline(QPainter* painter, const QRectF& rect, const QList<Money>& values,
                   const QColor& color);

// 66 × 16, beside a figure that says the same in numbers.
class Sparkline : public QWidget {
    Q_OBJECT

public:
    explicit Sparkline(QWidget* parent = nullptr);

    void setValues(const QList<Money>& values);
    [[nodiscard]] QSize sizeHint() const override { return {66, 16}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<Money> m_values;
};

} // namespace airgate
