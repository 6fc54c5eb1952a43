// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/restoredialog.h"

#include "ui/async/whenDone.h"
#include "ui/pages/subaccounts/orderwords.h"
#include "ui/theme/properties.h"
#include "ui/widgets/iconbadge.h"
#include "ui/widgets/iconline.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/textlabel.h"
#include "ui/words/errorwords.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

namespace airgate {

namespace {

constexpr int dialogWidth = 520;
constexpr int longestReason = 500;

} // namespace

RestoreDialog::RestoreDialog(Workspace& workspace, Standing standing, const QString& reason,
                             QWidget* parent)
    : TaskDialog(tr("Restore exactly"), parent)
    , m_workspace(workspace)
    , m_standing(std::move(standing))
    , m_key(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_reason(new QLineEdit(reason))
    , m_message(new InlineMessage)
{
    setMinimumWidth(dialogWidth);
    build();
    setPrimaryText(tr("Restore"));
    connect(m_reason, &QLineEdit::textChanged, this, &RestoreDialog::review);
    m_reason->setFocus();
    review();
    readOrder();
}

void RestoreDialog::build()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new IconBadge(QStringLiteral("history"), Tone::Info));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(
        new TextLabel(tr("Restore %1?").arg(m_standing.subAccount.userName), TextStyle::Title));
    auto* sentence = new TextLabel(
        tr("Everything goes back to what it was before it was disabled. What was off before "
           "stays off."),
        TextStyle::Body, TextLabel::Ink::Normal);
    sentence->setWordWrap(true);
    words->addWidget(sentence);
    head->addLayout(words, 1);
    auto* box = new QFrame;
    box->setProperty(property::card, true);
    box->setFrameShape(QFrame::StyledPanel);
    m_lines = new QVBoxLayout(box);
    m_lines->setContentsMargins(12, 9, 12, 9);
    m_lines->setSpacing(4);
    auto* label = new QLabel(tr("&Reason (audited)"));
    label->setBuddy(m_reason);
    m_reason->setPlaceholderText(tr("Required"));
    m_reason->setMaxLength(longestReason);
    m_message->hide();
    body()->addLayout(head);
    body()->addWidget(box);
    auto* pair = new QVBoxLayout;
    pair->setSpacing(4);
    pair->addWidget(label);
    pair->addWidget(m_reason);
    body()->addLayout(pair);
    body()->addWidget(m_message);
    body()->addStretch();
}

void RestoreDialog::readOrder()
{
    whenDone(m_workspace.services().stops.latest(m_standing.subAccount.id), this,
             [this](const Result<std::optional<StopOrder>>& order) {
                 m_isRead = true;
                 if (order)
                     showOrder(*order);
                 else
                     m_message->showMessage(Tone::Crit, errorWords(order.error()).toHtmlEscaped());
             });
}

void RestoreDialog::showOrder(const std::optional<StopOrder>& order)
{
    const QList<StopStep> steps = order ? order->steps : QList<StopStep>();
    for (const StopStep& step : steps) {
        const bool wasOn = step.saved.state == SwitchState::On;
        const QString text = wasOn ? tr("%1: turned on again").arg(switchText(step.saved))
                                   : tr("%1: stays off, as before").arg(switchText(step.saved));
        const QString icon = step.saved.kind == SwitchKind::AccessKey ? QStringLiteral("key-round")
                                                                      : QStringLiteral("monitor");
        m_lines->addWidget(new IconLine(icon, text));
    }
    if (steps.isEmpty())
        m_lines->addWidget(
            new IconLine(QStringLiteral("info"), tr("Nothing has been turned off yet.")));
    if (m_standing.remaining && *m_standing.remaining <= Money{})
        m_message->showMessage(
            Tone::Warn,
            tr("The quota is exhausted: with auto-disable on, the next check disables it again."));
}

void RestoreDialog::review()
{
    setPrimaryEnabled(!m_reason->text().trimmed().isEmpty());
}

void RestoreDialog::submit()
{
    if (isBusy())
        return;
    StopRequest request;
    request.subAccount = m_standing.subAccount.id;
    request.note = m_reason->text().trimmed();
    request.idempotencyKey = m_key;
    setBusy(true);
    m_message->showMessage(Tone::Info, tr("Restoring and reading back…"));
    whenDone(m_workspace.services().stops.restore(m_workspace.principal(), request), this,
             [this](const Result<StopOrder>& order) {
                 setBusy(false);
                 if (!order)
                     return m_message->showMessage(Tone::Crit,
                                                   errorWords(order.error()).toHtmlEscaped());
                 Q_EMIT restored(*order);
                 accept();
             });
}

} // namespace airgate
