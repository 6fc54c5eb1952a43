// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/allocatedialog.h"

#include "models/tables/moneytext.h"
#include "ui/async/whenDone.h"
#include "ui/dialogs/quickamountbar.h"
#include "ui/dialogs/quotamessage.h"
#include "ui/dialogs/referencefield.h"
#include "ui/theme/properties.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/words/errorwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QUuid>
#include <QVBoxLayout>

namespace airgate {

namespace {

constexpr int dialogWidth = 560;
constexpr int spendDays = 8;    // seven complete ones and today
constexpr int reasonsFrom = 50; // entries looked at

bool isSame(const QuotaPosition& a, const QuotaPosition& b)
{
    return a.quota == b.quota && a.spent == b.spent && a.pool == b.pool &&
           a.poolLimit == b.poolLimit;
}

} // namespace

AllocateDialog::AllocateDialog(Workspace& workspace, std::optional<SubAccountId> subAccount,
                               EntryKind kind, QWidget* parent)
    : TaskDialog({}, parent)
    , m_workspace(workspace)
    , m_key(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_users(new QComboBox)
    , m_kinds(new SegmentedControl)
    , m_amount(new MoneyEdit)
    , m_quick(new QuickAmountBar)
    , m_reason(new QComboBox)
    , m_reference(new ReferenceField(workspace.services().quota))
    , m_preview(new QuotaPreview)
    , m_message(new QuotaMessage)
    , m_accept(new QCheckBox(
          tr("I know that this disables the sub-account: more is spent than it may have")))
{
    build();
    connectAll();
    setKind(kind);
    (subAccount ? static_cast<QWidget*>(m_amount) : m_users)->setFocus();
    readStandings(subAccount);
    readHead();
}

void AllocateDialog::build()
{
    setMinimumWidth(dialogWidth);
    m_kinds->addSegment(int(EntryKind::Allocation), tr("&Allocate"));
    m_kinds->addSegment(int(EntryKind::Deduction), tr("&Deduct"));
    m_kinds->setAccessibleName(tr("Kind"));
    auto* kinds = new QHBoxLayout;
    kinds->setSpacing(10);
    kinds->addWidget(m_kinds);
    kinds->addStretch();
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    m_reason->lineEdit()->setPlaceholderText(tr("Required"));
    m_reference->setPlaceholderText(tr("For example the number of the approval"));
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(10);
    form->addRow(tr("Sub-account"), m_users);
    form->addRow(tr("Kind"), kinds);
    buildAmount(form);
    form->addRow(tr("&Reason"), m_reason);
    form->addRow(tr("Reference &no."), m_reference);
    m_users->setAccessibleName(tr("Sub-account"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reference->setAccessibleName(tr("Reference no."));
    m_message->hide();
    m_accept->hide();
    body()->addLayout(form);
    body()->addSpacing(4);
    body()->addWidget(m_preview);
    body()->addWidget(m_message);
    body()->addWidget(m_accept);
    body()->addStretch();
    for (QWidget* next : {static_cast<QWidget*>(m_kinds), static_cast<QWidget*>(m_amount)})
        setTabOrder(m_users, next);
}

void AllocateDialog::buildAmount(QFormLayout* form)
{
    m_amount->setLarge(true);
    m_amount->setAccessibleName(tr("Amount"));
    auto* column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget(m_amount);
    column->addWidget(m_quick);
    auto* label = new QLabel(tr("A&mount"));
    label->setBuddy(m_amount);
    label->setFixedHeight(40);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->addRow(label, column);
    form->setAlignment(label, Qt::AlignTop);
}

void AllocateDialog::connectAll()
{
    connect(m_users, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            choose(m_standings.at(index));
    });
    connect(m_kinds, &SegmentedControl::currentChanged, this, [this] {
        if (m_standing)
            m_quick->suggest(*m_standing, kind());
        review();
    });
    connect(m_amount, &MoneyEdit::moneyChanged, this, [this] {
        // Another amount is another decision.
        m_accept->setChecked(false);
        review();
    });
    connect(m_reason, &QComboBox::editTextChanged, this, &AllocateDialog::review);
    connect(m_accept, &QCheckBox::toggled, this, &AllocateDialog::review);
    connect(m_reference, &QLineEdit::textChanged, this, &AllocateDialog::review);
    connect(m_reference, &ReferenceField::checked, this, &AllocateDialog::review);
    connect(m_quick, &QuickAmountBar::chosen, this, [this](Money amount) {
        m_amount->setMoney(amount);
        m_amount->setFocus();
    });
    connect(&m_workspace, &Workspace::dataChanged, this, &AllocateDialog::readPosition);
}

void AllocateDialog::setKind(EntryKind kind)
{
    m_kinds->setCurrent(int(kind));
    review();
}

EntryKind AllocateDialog::kind() const
{
    return EntryKind(m_kinds->current());
}

void AllocateDialog::readStandings(std::optional<SubAccountId> chosen)
{
    const auto account = m_workspace.account();
    if (!account)
        return;
    m_opening = account->openingDate;
    ++m_reads;
    whenDone(m_workspace.services().subAccounts.standings(account->id), this,
             [this, chosen](Result<QList<Standing>> standings) {
                 --m_reads;
                 if (!standings)
                     return m_message->showMessage(Tone::Crit,
                                                   errorWords(standings.error()).toHtmlEscaped());
                 m_standings = *std::move(standings);
                 int index = m_standings.isEmpty() ? -1 : 0;
                 {
                     const QSignalBlocker quiet(m_users);
                     for (int i = 0; i < m_standings.size(); ++i) {
                         const SubAccount& user = m_standings.at(i).subAccount;
                         QStringList parts{user.displayName};
                         for (const Project& project : m_standings.at(i).shownProjects())
                             parts += project.title();
                         parts.removeAll(QString());
                         m_users->addItem(QStringLiteral("%1   %2").arg(
                             user.userName, parts.join(QStringLiteral(" · "))));
                         if (chosen && user.id == *chosen)
                             index = i;
                     }
                     m_users->setCurrentIndex(index);
                 }
                 if (index >= 0)
                     choose(m_standings.at(index));
             });
}

void AllocateDialog::readHead()
{
    whenDone(m_workspace.services().quota.head(), this, [this](const Result<LedgerHead>& head) {
        if (head)
            setNote(tr("Ledger entry #%1 · operator %2")
                        .arg(head->count + 1)
                        .arg(m_workspace.principal().name));
    });
}

void AllocateDialog::choose(const Standing& standing)
{
    m_standing = standing;
    m_position.reset();
    m_hasMoved = false;
    m_daily.clear();
    const SubAccountId id = standing.subAccount.id;
    ++m_reads;
    whenDone(
        m_workspace.services().subAccounts.dailySpend(id, m_workspace.today().addDays(-spendDays)),
        this, [this, id](const Result<QMap<QDate, Money>>& daily) {
            --m_reads;
            if (daily && m_standing && m_standing->subAccount.id == id)
                m_daily = *daily;
            review();
        });
    readPosition();
    readHistory();
    m_quick->suggest(standing, kind());
    review();
}

void AllocateDialog::readPosition()
{
    if (!m_standing || isBusy())
        return;
    const SubAccountId id = m_standing->subAccount.id;
    ++m_reads;
    whenDone(m_workspace.services().quota.position(id), this,
             [this, id](const Result<QuotaPosition>& position) {
                 --m_reads;
                 if (!m_standing || m_standing->subAccount.id != id)
                     return;
                 if (position)
                     takePosition(*position);
                 else
                     m_message->showMessage(Tone::Crit,
                                            errorWords(position.error()).toHtmlEscaped());
             });
}

// The figures the person saw are not those of now: nothing is written before they were seen.
void AllocateDialog::takePosition(const QuotaPosition& position)
{
    if (m_position && !isSame(*m_position, position)) {
        m_hasMoved = true;
        readHead();
    }
    m_position = position;
    review();
}

void AllocateDialog::readHistory()
{
    LedgerQuery query;
    query.subAccount = m_standing->subAccount.id;
    whenDone(m_workspace.services().quota.lines(query, {}, 0, reasonsFrom), this,
             [this, id = query.subAccount](const Result<QList<LedgerLine>>& lines) {
                 if (!lines || m_standing->subAccount.id != id)
                     return;
                 QStringList reasons;
                 for (const LedgerLine& line : *lines)
                     reasons += line.reason;
                 reasons.removeDuplicates();
                 const QString typed = m_reason->currentText();
                 m_reason->clear();
                 m_reason->addItems(reasons);
                 m_reason->setCurrentText(typed.isEmpty() ? reasons.value(0) : typed);
             });
}

QuotaChange AllocateDialog::present() const
{
    QuotaChange change;
    change.kind = kind();
    if (m_standing) {
        change.account = m_standing->subAccount.account;
        change.subAccount = m_standing->subAccount.id;
    }
    change.amount = m_amount->money().value_or(Money());
    change.reason = m_reason->currentText().trimmed();
    change.reference = m_reference->text().trimmed();
    change.idempotencyKey = m_key;
    // isHidden, not isVisible: before the dialog is shown nothing is visible.
    change.acceptBelowSpent = !m_accept->isHidden() && m_accept->isChecked();
    return change;
}

QuotaView AllocateDialog::viewNow() const
{
    const bool isKnown = m_standing->consumed.has_value();
    return {m_position->quota, isKnown ? std::optional(m_position->spent) : std::nullopt,
            m_standing->forecast};
}

std::optional<QuotaView> AllocateDialog::viewAfter(const QuotaChange& change) const
{
    const auto quota = change.kind == EntryKind::Deduction ? m_position->quota.minus(change.amount)
                                                           : m_position->quota.plus(change.amount);
    if (!quota)
        return {};
    QuotaView after = viewNow();
    after.quota = *quota;
    const SubAccount& user = m_standing->subAccount;
    const QDate first = user.openingDate.isValid() ? user.openingDate : m_opening;
    after.forecast.reset();
    if (const auto remaining = after.remaining(); remaining && m_standing->readAt)
        after.forecast = forecast(m_daily, first, *m_standing->readAt, *remaining);
    return after;
}

void AllocateDialog::review()
{
    const bool isDeduction = kind() == EntryKind::Deduction;
    const QString verb = isDeduction ? tr("Deduct") : tr("Allocate");
    const std::optional<Money> money = m_amount->money();
    setWindowTitle(isDeduction ? tr("Deduct quota") : tr("Allocate quota"));
    m_quick->setAmount(money);
    setPrimaryText(money ? QStringLiteral("%1 %2").arg(verb, yuanText(*money)) : verb);
    setStyleProperty(m_amount, property::invalid, !m_amount->problem().isEmpty());
    if (!m_standing || !m_position) {
        setPrimaryEnabled(false);
        return;
    }
    const QuotaChange change = present();
    const AlertSteps& steps = m_standing->subAccount.steps;
    const bool hasAmount = money && !money->isZero();
    m_preview->setViews(steps, m_workspace.today(), viewNow(),
                        hasAmount ? viewAfter(change) : std::nullopt);
    const Result<QList<Posting>> decision = decide(change, *m_position);
    const bool staysBelow =
        hasAmount && (change.acceptBelowSpent || decision.failedWith(ErrorCode::BelowSpent));
    m_accept->setVisible(staysBelow);
    if (!staysBelow)
        m_accept->setChecked(false);
    showMessage(change, decision);
    const bool isValid = hasAmount && validate(change).isOk() && decision.isOk();
    setPrimaryEnabled(isValid);
    primaryButton()->setToolTip(hasAmount && change.reason.isEmpty() ? tr("Give a reason")
                                                                     : QString());
    if (m_hasMoved && isValid)
        setPrimaryText(tr("The balance has changed, please check"));
}

void AllocateDialog::showMessage(const QuotaChange& change, const Result<QList<Posting>>& decision)
{
    if (!m_amount->problem().isEmpty())
        return m_message->showMessage(Tone::Crit, m_amount->problem().toHtmlEscaped());
    if (change.amount.isZero())
        return m_message->hide();
    if (!decision)
        setStyleProperty(m_amount, property::invalid, true);
    m_message->tell({change, decision, viewNow(), viewAfter(change), m_standing->subAccount.steps,
                     !m_standing->holds.isEmpty(), m_reference->usedBy()});
}

void AllocateDialog::submit()
{
    if (isBusy() || !m_standing || !m_position)
        return;
    m_hasMoved = false;
    const QuotaChange change = present();
    setBusy(true);
    whenDone(m_workspace.services().quota.position(change.subAccount), this,
             [this, change](const Result<QuotaPosition>& position) {
                 if (position && isSame(*position, *m_position))
                     return write(change);
                 setBusy(false);
                 if (position)
                     takePosition(*position);
                 else
                     m_message->showMessage(Tone::Crit,
                                            errorWords(position.error()).toHtmlEscaped());
             });
}

void AllocateDialog::write(const QuotaChange& change)
{
    whenDone(m_workspace.services().quota.change(m_workspace.principal(), change), this,
             [this, change](const Result<QuotaOutcome>& outcome) {
                 setBusy(false);
                 if (outcome) {
                     Q_EMIT written(*outcome, change.subAccount);
                     accept();
                     return;
                 }
                 m_message->showMessage(Tone::Crit, errorWords(outcome.error()).toHtmlEscaped());
             });
}

} // namespace airgate
