// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/cloudsim/billbook.h"

namespace airgate::cloudsim {

// The rows of the bills as JSON text, in the shapes of the provider's documentation.

[[nodiscard]] QByteArray partiesJson(qint64 accountId, const QString& name, const QString& company);
[[nodiscard]] QByteArray rowJson(const BillRow& row, const BillQuery& query,
                                 const QByteArray& parties);
// Decimal text with at least so many decimals, and no more than there are.
[[nodiscard]] QByteArray decimalText(Money amount, int atLeast);
// The tags of a line, the creator's among them.
[[nodiscard]] QList<SimTag> tagsOf(const SimBillLine& line);
// SplitItemID by the dimension asked for.
[[nodiscard]] QString splitItemOf(const SimBillLine& line, bool byApiKey);

} // namespace airgate::cloudsim
