// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace airgate {

// Over every page of a demo: its own colour, and the words beside it.
class DemoStripe : public QWidget {
    Q_OBJECT

public:
    explicit DemoStripe(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace airgate
