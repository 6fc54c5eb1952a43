// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace airgate {

// What a widget tells AirGateStyle beyond what Qt knows, as dynamic properties.
namespace property {
inline constexpr char primary[] = "primary"; // bool, QPushButton: filled with the accent
inline constexpr char danger[] = "danger";   // bool, QPushButton: red text; with primary: red fill
inline constexpr char compact[] = "compact"; // bool, buttons and inputs: 24 px high
inline constexpr char large[] = "large";     // bool, inputs: 40 px high
inline constexpr char hint[] = "hint"; // QString, QPushButton: the shortcut, in a weaker colour
inline constexpr char invalid[] = "invalid"; // bool, inputs: red border
inline constexpr char card[] = "card";       // bool, QFrame: base fill, hairline, radius 6
} // namespace property

// Sets one of the above and has the widget measured and painted again.
inline void setStyleProperty(QWidget* widget, const char* name, const QVariant& value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    QEvent change(QEvent::StyleChange); // push buttons keep their size hint until they hear of one
    QCoreApplication::sendEvent(widget, &change);
    widget->updateGeometry();
    widget->update();
}

[[nodiscard]] inline bool hasStyleProperty(const QWidget* widget, const char* name)
{
    return widget && widget->property(name).toBool();
}

} // namespace airgate
