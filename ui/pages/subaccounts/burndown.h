// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ledgerquery.h"
#include "models/domain/standing.h"
#include "ui/charts/chartdata.h"

#include <QMap>

namespace airgate {

// How much was left on each day from the first day to today, told backwards from what is left now:
// spend of a day and lines of the ledger are taken back one day at a time. Empty while the
// remainder is unknown.
[[nodiscard]] BurnDownData burnDown(const Standing& standing, const QMap<QDate, Money>& daily,
                                    const QList<LedgerLine>& lines, QDate firstDay, QDate today);

} // namespace airgate
