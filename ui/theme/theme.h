// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themecolors.h"

#include <QObject>

class QApplication;

namespace airgate {

// The look of the whole application: style, palette, font. One lives in main(), before any window.
// GUI thread only.
class Theme : public QObject {
    Q_OBJECT

public:
    enum class Scheme { System, Light, Dark };
    Q_ENUM(Scheme)

    // Keeps the platform's own colours to follow them later; takes the application's style over.
    explicit Theme(QApplication& app);

    // Takes effect at once in every open window. percent: one of textSizes.
    void apply(Scheme scheme, int percent = 100);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] bool isDark() const;
    // Fill of primary buttons, checked boxes and the selection bar (QPalette::Accent needs Qt 6.6).
    [[nodiscard]] QColor accent() const;

Q_SIGNALS:
    void changed();

private:
    QApplication& m_app;
    bool m_platformIsDark;
    Scheme m_scheme = Scheme::System;
    int m_percent = 100;
};

} // namespace airgate
