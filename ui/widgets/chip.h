// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chippainter.h"

#include <QWidget>

namespace airgate {

// A chip or tag as a widget.
class Chip : public QWidget {
    Q_OBJECT

public:
    explicit Chip(ChipLook look = {}, QWidget* parent = nullptr);

    void setLook(const ChipLook& look);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ChipLook m_look;
};

} // namespace airgate
