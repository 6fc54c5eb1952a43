// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/stopdialog.h"

#include "models/tables/moneytext.h"
#include "ui/async/whenDone.h"
#include "ui/theme/properties.h"
#include "ui/widgets/iconbadge.h"
#include "ui/widgets/iconline.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/textlabel.h"
#include "ui/words/errorwords.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

namespace airgate {

namespace {

constexpr int dialogWidth = 520;
constexpr int longestReason = 500;

} // namespace

StopDialog::StopDialog(Workspace& workspace, Standing standing, QWidget* parent)
    : TaskDialog(tr("Disable sub-account"), parent)
    , m_workspace(workspace)
    , m_standing(std::move(standing))
    , m_key(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_typed(new QLineEdit)
    , m_reason(new QLineEdit)
    , m_message(new InlineMessage)
{
    setMinimumWidth(dialogWidth);
    build();
    setPrimaryText(tr("Disable"));
    setStyleProperty(primaryButton(), property::danger, true);
    primaryButton()->setAutoDefault(false);
    cancelButton()->setDefault(true);
    connect(m_typed, &QLineEdit::textChanged, this, &StopDialog::review);
    connect(m_reason, &QLineEdit::textChanged, this, &StopDialog::review);
    m_typed->setFocus();
    review();
}

void StopDialog::build()
{
    const QString& name = m_standing.subAccount.userName;
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new IconBadge(QStringLiteral("ban"), Tone::Crit));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new TextLabel(tr("Disable %1?").arg(name), TextStyle::Title));
    words->addWidget(new TextLabel(tr("Jobs using it fail at once, until it is restored."),
                                   TextStyle::Body, TextLabel::Ink::Normal));
    head->addLayout(words, 1);
    auto* typedLabel = new QLabel(
        tr("Type %1 to continue").arg(QStringLiteral("<b>%1</b>").arg(name.toHtmlEscaped())));
    typedLabel->setBuddy(m_typed);
    auto* reasonLabel = new QLabel(tr("&Reason (audited)"));
    reasonLabel->setBuddy(m_reason);
    m_typed->setAccessibleName(tr("Type %1 to continue").arg(name));
    m_reason->setPlaceholderText(tr("Required"));
    m_reason->setMaxLength(longestReason);
    m_message->hide();
    body()->addLayout(head);
    body()->addWidget(buildEffects());
    body()->addSpacing(2);
    for (const auto& [label, field] :
         {std::pair{typedLabel, m_typed}, std::pair{reasonLabel, m_reason}}) {
        auto* pair = new QVBoxLayout;
        pair->setSpacing(4);
        pair->addWidget(label);
        pair->addWidget(field);
        body()->addLayout(pair);
    }
    body()->addWidget(m_message);
    body()->addStretch();
}

QWidget* StopDialog::buildEffects() const
{
    auto* box = new QFrame;
    box->setProperty(property::card, true);
    box->setFrameShape(QFrame::StyledPanel);
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(12, 9, 12, 9);
    lines->setSpacing(4);
    lines->addWidget(
        new IconLine(QStringLiteral("key-round"), tr("Disable every access key that is active")));
    lines->addWidget(new IconLine(QStringLiteral("monitor"), tr("Turn off console login")));
    lines->addWidget(new IconLine(QStringLiteral("history"),
                                  tr("Record a restore point; can be restored exactly")));
    if (m_standing.forecast && !m_standing.forecast->perDay.isZero())
        lines->addWidget(new IconLine(
            QStringLiteral("flame"),
            tr("It spends %1 per day on average").arg(yuanText(m_standing.forecast->perDay))));
    return box;
}

void StopDialog::review()
{
    const bool isReady =
        m_typed->text() == m_standing.subAccount.userName && !m_reason->text().trimmed().isEmpty();
    setPrimaryEnabled(isReady);
}

void StopDialog::submit()
{
    if (isBusy())
        return;
    StopRequest request;
    request.subAccount = m_standing.subAccount.id;
    request.reason = HoldReason::Manual;
    request.note = m_reason->text().trimmed();
    request.idempotencyKey = m_key;
    setBusy(true);
    m_message->showMessage(Tone::Info, tr("Disabling and reading back…"));
    whenDone(m_workspace.services().stops.stop(m_workspace.principal(), request), this,
             [this](const Result<StopOrder>& order) {
                 setBusy(false);
                 if (!order)
                     return m_message->showMessage(Tone::Crit,
                                                   errorWords(order.error()).toHtmlEscaped());
                 Q_EMIT stopped(*order);
                 accept();
             });
}

} // namespace airgate
