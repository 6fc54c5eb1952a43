// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/verb.h"

#include <QJsonObject>

namespace airgate {

// --reason R --reference NO --key K: what every change of the ledger takes.
[[nodiscard]] QList<OptionSpec> entryOptions();
[[nodiscard]] QString keyFrom(const Arguments& arguments);  // --key, else a new one

// An entry with all its postings.
[[nodiscard]] QJsonObject entryJson(const LedgerEntry& entry, const QHash<SubAccountId, QString>& names);
// "#12 svc-a 5.00 105.00", a line for each sub-account.
[[nodiscard]] QString entryText(const LedgerEntry& entry, const QHash<SubAccountId, QString>& names);
// What to say of an entry that was written.
[[nodiscard]] QCoro::Task<Answer> entryAnswer(VerbContext context, QuotaOutcome outcome);

} // namespace airgate
