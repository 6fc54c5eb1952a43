// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace airgate {

// Moves the keyboard to the next (or previous) visible area, to its first control that takes it.
void focusNextArea(const QList<QWidget*>& areas, int by);

} // namespace airgate
