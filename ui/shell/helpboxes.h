// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace airgate {

class WindowActions;

// Every action that has one, with its shortcut.
void showShortcutList(QWidget* window, const WindowActions& actions);
// Version, licence and the notices of what AirGate is built from.
void showAboutBox(QWidget* window);

} // namespace airgate
