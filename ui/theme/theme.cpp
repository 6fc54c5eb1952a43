// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/airgatestyle.h"
#include "ui/theme/typography.h"

#include <QApplication>
#include <QStyleHints>
#include <QToolTip>

// Outside the namespace: the macro declares a function of the global one.
static void loadResources()
{
    Q_INIT_RESOURCE(airgate);
}

namespace airgate {

namespace {

// Below Qt 6.5 there is nothing to ask: light text on a dark window is a dark platform.
bool isDarkPalette(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
}

} // namespace

Theme::Theme(QApplication& app)
    : m_app(app)
    , m_platformIsDark(isDarkPalette(app.palette()))
{
    loadResources();
    app.setStyle(new AirGateStyle);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto follow = [this](Qt::ColorScheme scheme) {
        m_platformIsDark = scheme == Qt::ColorScheme::Dark;
        if (m_scheme == Scheme::System)
            apply(m_scheme, m_percent);
    };
    connect(app.styleHints(), &QStyleHints::colorSchemeChanged, this, follow);
    m_platformIsDark = app.styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#endif
}

void Theme::apply(Scheme scheme, int percent)
{
    m_scheme = scheme;
    m_percent = percent;
    const ThemeColors& colors = isDark() ? ThemeColors::dark() : ThemeColors::light();
    m_app.setFont(uiFont(percent));
    m_app.setPalette(colors.palette());
    QToolTip::setPalette(colors.palette());
    QToolTip::setFont(textFont(TextStyle::Small, m_app.font()));
    Q_EMIT changed();
}

bool Theme::isDark() const
{
    return m_scheme == Scheme::System ? m_platformIsDark : m_scheme == Scheme::Dark;
}

QColor Theme::accent() const
{
    return isDark() ? ThemeColors::dark().accentFill : ThemeColors::light().accentFill;
}

} // namespace airgate
