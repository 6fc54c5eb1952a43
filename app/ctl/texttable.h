// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace airgate {

// Rows of text in columns for a terminal; Chinese characters count as two. Columns named in rightAligned
// hold figures.
[[nodiscard]] QString textTable(const QStringList& header, const QList<QStringList>& rows,
                                const QList<int>& rightAligned = {});

} // namespace airgate
