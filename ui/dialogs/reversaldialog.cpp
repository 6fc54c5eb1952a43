// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reversaldialog.h"

#include "models/tables/moneytext.h"
#include "ui/async/whenDone.h"
#include "ui/theme/properties.h"
#include "ui/widgets/iconline.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/textlabel.h"
#include "ui/words/errorwords.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QFrame>
#include <QLineEdit>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

namespace airgate {

namespace {

constexpr int dialogWidth = 520;
constexpr int longestReason = 500;
constexpr int longestReference = 64;

QString mirrored(Money amount)
{
    const auto mirror = amount.negated();
    return mirror ? signedAmountText(*mirror) : QString();
}

} // namespace

ReversalDialog::ReversalDialog(Workspace& workspace, const LedgerLine& line, QWidget* parent)
    : TaskDialog(tr("Reverse entry #%1").arg(line.entry.value()), parent)
    , m_workspace(workspace)
    , m_line(line)
    , m_key(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_after(new TextLabel({}, TextStyle::Body, TextLabel::Ink::Normal))
    , m_reason(new QLineEdit)
    , m_reference(new QLineEdit(QStringLiteral("CZ-%1").arg(line.entry.value())))
    , m_consent(new QCheckBox(tr("This disables the sub-account; reverse all the same")))
    , m_message(new InlineMessage)
{
    setMinimumWidth(dialogWidth);
    build();
    setPrimaryText(tr("Reverse %1").arg(mirrored(m_line.amount)));
    connect(m_reason, &QLineEdit::textChanged, this, &ReversalDialog::review);
    connect(m_consent, &QCheckBox::toggled, this, &ReversalDialog::review);
    m_reason->setFocus();
    review();
    readPreview();
}

void ReversalDialog::build()
{
    m_reason->setMaxLength(longestReason);
    m_reason->setPlaceholderText(tr("Required"));
    m_reference->setMaxLength(longestReference);
    m_consent->hide();
    m_message->hide();
    auto* fields = new QFormLayout;
    fields->addRow(tr("&Reason"), m_reason);
    fields->addRow(tr("Reference &no."), m_reference);
    body()->addWidget(buildPair());
    body()->addLayout(fields);
    body()->addWidget(m_consent);
    body()->addWidget(m_message);
    body()->addStretch();
}

// The entry, what undoes it, and what is left.
QWidget* ReversalDialog::buildPair()
{
    auto* box = new QFrame;
    box->setProperty(property::card, true);
    box->setFrameShape(QFrame::StyledPanel);
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(12, 9, 12, 9);
    lines->setSpacing(4);
    lines->addWidget(new IconLine(
        QStringLiteral("receipt-text"),
        tr("Entry #%1: %2 for %3")
            .arg(m_line.entry.value()).arg(signedAmountText(m_line.amount), m_line.userName)));
    lines->addWidget(new IconLine(
        QStringLiteral("undo-2"), tr("Reversal: %1 for %2").arg(mirrored(m_line.amount), m_line.userName)));
    lines->addWidget(m_after);
    return box;
}

void ReversalDialog::readPreview()
{
    m_isSettled = false;
    whenDone(m_workspace.services().quota.reversalPreview(m_line.entry), this,
             [this](const Result<EntryPreview>& preview) {
                 m_isSettled = true;
                 if (preview)
                     take(*preview);
                 else
                     m_message->showMessage(Tone::Crit, errorWords(preview.error()).toHtmlEscaped());
             });
}

void ReversalDialog::take(const EntryPreview& preview)
{
    m_preview = preview;
    QStringList balances;
    for (const Posting& posting : preview.postings) {
        if (posting.subAccount == m_line.subAccount)
            balances += tr("Quota afterwards: %1").arg(yuanText(posting.balanceAfter));
    }
    m_after->setText(balances.join(u'\n'));
    m_consent->setVisible(preview.refusal && preview.refusal->code == ErrorCode::BelowSpent);
    if (preview.refusal)
        m_message->showMessage(preview.postings.isEmpty() ? Tone::Crit : Tone::Warn,
                               errorWords(*preview.refusal).toHtmlEscaped());
    review();
}

void ReversalDialog::review()
{
    const bool isPossible = m_preview && !m_preview->postings.isEmpty()
        && (!m_preview->refusal || m_consent->isChecked());
    setPrimaryEnabled(isPossible && !m_reason->text().trimmed().isEmpty());
}

void ReversalDialog::submit()
{
    if (isBusy())
        return;
    QuotaReversal reversal;
    reversal.entry = m_line.entry;
    reversal.reason = m_reason->text().trimmed();
    reversal.reference = m_reference->text().trimmed();
    reversal.idempotencyKey = m_key;
    reversal.acceptBelowSpent = m_consent->isChecked();
    setBusy(true);
    whenDone(m_workspace.services().quota.reverse(m_workspace.principal(), reversal), this,
             [this](const Result<QuotaOutcome>& outcome) {
                 setBusy(false);
                 if (!outcome) {
                     m_message->showMessage(Tone::Crit, errorWords(outcome.error()).toHtmlEscaped());
                     return readPreview();
                 }
                 Q_EMIT written(*outcome, m_line.subAccount);
                 accept();
             });
}

} // namespace airgate
