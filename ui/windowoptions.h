// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/principal.h"

namespace airgate {

// What the program tells its window at start.
struct WindowOptions {
    bool demo = false;    // marked as such in the title and by a stripe of its own colour
    QString databaseName; // "SQLite · airgate.db"
    Principal principal;  // who acts
    QString settingsFile; // ini: widths, geometry, theme, language
};

} // namespace airgate
