// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themecolors.h"

#include <QAbstractButton>

namespace airgate {

// An icon and a short text in the status bar; reached by Tab so that it can be read out.
class StatusItem : public QAbstractButton {
    Q_OBJECT

public:
    explicit StatusItem(QString icon, QWidget* parent = nullptr);

    void set(const QString& text, Tone tone = Tone::Plain);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    Tone m_tone = Tone::Plain;
};

} // namespace airgate
