// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenuBar;

namespace airgate {

class WindowActions;

void fillMenuBar(QMenuBar& bar, const WindowActions& actions);

} // namespace airgate
