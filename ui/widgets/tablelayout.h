// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

class QTableView;

namespace airgate {

// Where a table remembers its columns; the page binds it to the operator's settings.
struct TableLayoutStore {
    std::function<QByteArray()> load;
    std::function<void(const QByteArray&)> save;
};

// Order, widths, hidden columns and sort as JSON by column id, so that columns added or dropped by
// a newer version do not disturb the others.
[[nodiscard]] QByteArray tableLayout(const QTableView& view);
// Unknown ids are passed over; columns not named keep what they have. Garbage changes nothing.
void applyTableLayout(QTableView& view, const QByteArray& layout);

} // namespace airgate
