// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/rawrow.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <functional>

namespace airgate {

// Runs a query on Qt's connection through SQLite's own interface; the driver uses the same library.
// values are numbers, texts, bytes and nulls. each returns false to stop. The error is not valid if
// all went well.
[[nodiscard]] QSqlError eachSqliteRow(const QSqlDatabase& connection, const QString& sql,
                                      const QVariantList& values,
                                      const std::function<bool(const RawRow&)>& each);

} // namespace airgate
