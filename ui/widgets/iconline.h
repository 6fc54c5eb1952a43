// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themecolors.h"

#include <QWidget>

namespace airgate {

// An icon and a line of text, as in a list of effects.
class IconLine : public QWidget {
    Q_OBJECT

public:
    IconLine(QString icon, QString text, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    QString m_text;
};

} // namespace airgate
