// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/quotamessage.h"

#include "models/tables/moneytext.h"
#include "ui/words/errorwords.h"

namespace airgate {

namespace {

QString bold(const QString& text)
{
    return QStringLiteral("<b>%1</b>").arg(text.toHtmlEscaped());
}

QString percent(int step)
{
    return QStringLiteral("%1%").arg(step);
}

} // namespace

void QuotaMessage::tell(const QuotaVerdict& verdict)
{
    if (!verdict.decision)
        return tellRefusal(verdict, verdict.decision.error());
    if (verdict.usedBy)
        return showMessage(Tone::Warn,
                           tr("Reference already used in entry #%1").arg(verdict.usedBy->value()));
    if (verdict.change.acceptBelowSpent)
        return showMessage(Tone::High,
                           tr("The sub-account is over its quota afterwards and is disabled at the "
                              "next check."));
    if (verdict.isStopped && verdict.change.kind == EntryKind::Allocation)
        return showMessage(
            Tone::Info,
            tr("The sub-account is disabled. Writing does not restore it; you are asked "
               "afterwards if it has quota again."));
    tellRelief(verdict);
}

void QuotaMessage::tellRefusal(const QuotaVerdict& verdict, const Error& error)
{
    const Result<Money> most = Money::parse(error.detail);
    const bool hasMost = error.code == ErrorCode::BelowSpent || error.code == ErrorCode::Underflow;
    if (!hasMost || !most || !verdict.after)
        return showMessage(Tone::Crit, errorWords(error).toHtmlEscaped());
    const std::optional<Money> left = error.code == ErrorCode::BelowSpent
                                          ? verdict.after->remaining()
                                          : std::optional(verdict.after->quota);
    showMessage(Tone::Crit, tr("Not enough remaining quota: %1 after the deduction. Maximum: %2.")
                                .arg(bold(yuanText(left)), bold(yuanText(*most))));
}

// The step the usage falls below, and the alert that clears with it.
void QuotaMessage::tellRelief(const QuotaVerdict& verdict)
{
    if (!verdict.after || !verdict.now.consumed)
        return hide();
    const Money spent = *verdict.now.consumed;
    const auto before = verdict.steps.highestReached(spent, verdict.now.quota);
    for (const int step : verdict.steps.withExhaustion()) {
        if (before && step <= *before && !hasReached(spent, verdict.after->quota, step))
            return showMessage(Tone::Ok, tr("Usage falls below %1; the %2 alert clears.")
                                             .arg(percent(step), percent(*before)));
    }
    hide();
}

} // namespace airgate
