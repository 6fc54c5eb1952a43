// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdata.h"

#include <QWidget>

#include <optional>

namespace airgate {

// What remains of a quota day by day, and when it runs out. Pointing at a day or ←/→ shows its
// figure in an empty corner; Ctrl+C copies all days as TSV. The accessible description says the
// same in words.
class BurnDownChart : public QWidget {
    Q_OBJECT

public:
    explicit BurnDownChart(QWidget* parent = nullptr);

    void setData(const BurnDownData& data);
    [[nodiscard]] const BurnDownData& data() const { return m_data; }
    // Index into the points of the day that is read out; nothing: none.
    [[nodiscard]] std::optional<int> readOut() const { return m_readOut; }
    // Days and raw amounts with a header line; the forecast is not a figure and left out.
    [[nodiscard]] QString toTsv() const;

    [[nodiscard]] QSize sizeHint() const override { return {290, 150}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {180, 110}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void setReadOut(std::optional<int> point);
    [[nodiscard]] QString description() const;

    BurnDownData m_data;
    std::optional<int> m_readOut;
};

} // namespace airgate
