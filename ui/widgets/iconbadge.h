// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themecolors.h"

#include <QWidget>

namespace airgate {

// The square with an icon that heads a dialog of consequence.
class IconBadge : public QWidget {
    Q_OBJECT

public:
    IconBadge(QString icon, Tone tone, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    Tone m_tone;
};

} // namespace airgate
