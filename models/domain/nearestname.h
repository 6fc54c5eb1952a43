// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace airgate {

// The name that was probably meant: the fewest letters added, dropped, replaced or swapped, not
// more than a third of the name's length and 3; letters' case counts least. Empty: none is near.
[[nodiscard]] QString nearestName(const QString& name, const QStringList& names);

} // namespace airgate
