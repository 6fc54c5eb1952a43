// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/quotarules.h"
#include "ui/dialogs/quotapreview.h"
#include "ui/widgets/inlinemessage.h"

namespace airgate {

// What the rules said of a change, and what is around it.
struct QuotaVerdict {
    const QuotaChange& change;
    const Result<QList<Posting>>& decision;
    QuotaView now;
    std::optional<QuotaView> after; // nothing where no amount can hold it
    AlertSteps steps;
    bool isStopped = false;              // the sub-account has holds
    std::optional<LedgerEntryId> usedBy; // the reference stands in this entry already
};

// The message of the quota dialog: why not, and the way out; else what to look at; else what gets
// better.
class QuotaMessage : public InlineMessage {
    Q_OBJECT

public:
    using InlineMessage::InlineMessage;

    void tell(const QuotaVerdict& verdict);

private:
    void tellRefusal(const QuotaVerdict& verdict, const Error& error);
    void tellRelief(const QuotaVerdict& verdict);
};

} // namespace airgate
