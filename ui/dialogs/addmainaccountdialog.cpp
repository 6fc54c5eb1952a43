// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/addmainaccountdialog.h"

#include "ui/async/whenDone.h"
#include "ui/dialogs/pastedkey.h"
#include "ui/theme/properties.h"
#include "ui/theme/svgiconengine.h"
#include "ui/theme/typography.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/textlabel.h"
#include "ui/words/errorwords.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace airgate {

namespace {

constexpr int dialogWidth = 600;

QFormLayout* formLayout()
{
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(10);
    return form;
}

} // namespace

AddMainAccountDialog::AddMainAccountDialog(Workspace& workspace, QWidget* parent)
    : TaskDialog(tr("Add main account"), parent)
    , m_workspace(workspace)
    , m_name(new QLineEdit)
    , m_accessKey(new QLineEdit)
    , m_secretKey(new QLineEdit)
    , m_billSource(new QComboBox)
    , m_opening(new QDateEdit)
    , m_advanced(new QCheckBox(tr("Ad&vanced")))
    , m_advancedFields(new QWidget)
    , m_endpoint(new QLineEdit)
    , m_message(new InlineMessage)
{
    setMinimumWidth(dialogWidth);
    build();
    buildAdvanced();
    for (QLineEdit* field : {m_accessKey, m_secretKey, m_endpoint}) {
        connect(field, &QLineEdit::textChanged, this, &AddMainAccountDialog::keyEdited);
        field->installEventFilter(this);
    }
    connect(m_name, &QLineEdit::textChanged, this, &AddMainAccountDialog::review);
    m_name->setText(
        QStringLiteral("cn-main-%1").arg(workspace.accounts().size() + 1, 2, 10, QLatin1Char('0')));
    m_accessKey->setFocus();
    review();
}

AddMainAccountDialog::~AddMainAccountDialog()
{
    // Not left behind in the field's undo history.
    m_secretKey->clear();
}

void AddMainAccountDialog::build()
{
    auto* hint = new TextLabel(
        tr("Use the key of the main account or of an IAM user with the needed permissions. It is "
           "encrypted before it is stored."),
        TextStyle::Body, TextLabel::Ink::Normal);
    hint->setWordWrap(true);
    m_name->setMaxLength(64);
    m_accessKey->setFont(monoFont(font()));
    m_accessKey->setPlaceholderText(tr("Paste “AccessKeyId SecretKey” or a line of the CSV file"));
    m_secretKey->setEchoMode(QLineEdit::Password);
    m_secretKey->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    auto* reveal = new QToolButton;
    reveal->setIcon(svgIcon(QStringLiteral("eye")));
    reveal->setAutoRaise(true);
    reveal->setToolTip(tr("Shown while pressed"));
    reveal->setAccessibleName(tr("Show the SecretKey while pressed"));
    connect(reveal, &QToolButton::pressed, this,
            [this] { m_secretKey->setEchoMode(QLineEdit::Normal); });
    connect(reveal, &QToolButton::released, this,
            [this] { m_secretKey->setEchoMode(QLineEdit::Password); });
    auto* secret = new QHBoxLayout;
    secret->setSpacing(6);
    secret->addWidget(m_secretKey, 1);
    secret->addWidget(reveal);
    m_billSource->addItem(tr("Automatic (split bill where complete, else bill details)"),
                          int(BillSourceMode::Auto));
    m_billSource->addItem(tr("Split bill only"), int(BillSourceMode::Split));
    m_billSource->addItem(tr("Bill details only"), int(BillSourceMode::Detail));
    const QDate today = m_workspace.today();
    m_opening->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_opening->setCalendarPopup(true);
    m_opening->setDate(QDate(today.year(), today.month(), 1));
    m_opening->setMaximumDate(today);
    QFormLayout* form = formLayout();
    form->addRow(tr("&Name"), m_name);
    form->addRow(QStringLiteral("&AccessKeyId"), m_accessKey);
    auto* secretLabel = new QLabel(QStringLiteral("&SecretKey"));
    secretLabel->setBuddy(m_secretKey);
    form->addRow(secretLabel, secret);
    form->addRow(tr("&Bill source"), m_billSource);
    form->addRow(tr("&Opening date"), m_opening);
    m_secretKey->setAccessibleName(QStringLiteral("SecretKey"));
    m_opening->setToolTip(tr("Spend before this day does not count against a quota"));
    body()->addWidget(hint);
    body()->addSpacing(4);
    body()->addLayout(form);
}

void AddMainAccountDialog::buildAdvanced()
{
    m_endpoint->setPlaceholderText(tr("Empty: Volcengine's own addresses"));
    QFormLayout* form = formLayout();
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Endpoint"), m_endpoint);
    m_advancedFields->setLayout(form);
    m_advancedFields->hide();
    connect(m_advanced, &QCheckBox::toggled, m_advancedFields, &QWidget::setVisible);
    m_message->hide();
    body()->addWidget(m_advanced);
    body()->addWidget(m_advancedFields);
    body()->addWidget(m_message);
    body()->addStretch();
}

// A pasted pair fills both fields, whichever it is pasted into.
bool AddMainAccountDialog::eventFilter(QObject* watched, QEvent* event)
{
    if ((watched == m_accessKey || watched == m_secretKey) && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste) &&
        pastedKey(QGuiApplication::clipboard()->text())) {
        takePasted(QGuiApplication::clipboard()->text());
        return true;
    }
    return TaskDialog::eventFilter(watched, event);
}

void AddMainAccountDialog::takePasted(const QString& text)
{
    const auto key = pastedKey(text);
    m_accessKey->setText(key->accessKeyId);
    m_secretKey->setText(key->secretKey);
    identify();
}

void AddMainAccountDialog::keyEdited()
{
    // By the context menu or a drop a pair may arrive in one field.
    const auto* field = qobject_cast<QLineEdit*>(sender());
    if (field == m_accessKey && pastedKey(m_accessKey->text()))
        return takePasted(m_accessKey->text());
    m_accountId.clear();
    m_message->hide();
    review();
}

bool AddMainAccountDialog::isComplete() const
{
    return !m_name->text().trimmed().isEmpty() && !m_accessKey->text().trimmed().isEmpty() &&
           !m_secretKey->text().isEmpty();
}

void AddMainAccountDialog::review()
{
    const bool isTried = !m_accountId.isEmpty();
    setPrimaryText(isTried ? tr("Add %1").arg(m_name->text().trimmed()) : tr("Check key"));
    setPrimaryEnabled(isComplete());
    setNote(isTried ? tr("Account %1").arg(m_accountId) : QString());
}

NewMainAccount AddMainAccountDialog::present() const
{
    NewMainAccount account;
    account.name = m_name->text().trimmed();
    account.accessKeyId = m_accessKey->text().trimmed();
    account.secretKey = SecretBytes(m_secretKey->text().trimmed().toUtf8());
    account.endpoint = QUrl(m_endpoint->text().trimmed());
    account.billSource = BillSourceMode(m_billSource->currentData().toInt());
    account.openingDate = m_opening->date();
    return account;
}

void AddMainAccountDialog::submit()
{
    if (isBusy())
        return;
    if (m_accountId.isEmpty())
        identify();
    else
        add();
}

void AddMainAccountDialog::identify()
{
    if (!isComplete() || isBusy())
        return;
    setBusy(true);
    m_message->showMessage(Tone::Info, tr("Asking Volcengine whose key this is…"));
    whenDone(m_workspace.services().mainAccounts.identify(present()), this,
             [this](const Result<CallerIdentity>& identity) {
                 setBusy(false);
                 if (!identity)
                     return showProblem(identity.error());
                 m_accountId = identity->accountId;
                 m_message->showMessage(
                     Tone::Ok,
                     tr("The key works. It belongs to account %1.")
                         .arg(QStringLiteral("<b>%1</b>").arg(m_accountId.toHtmlEscaped())));
                 review();
                 primaryButton()->setFocus();
             });
}

void AddMainAccountDialog::add()
{
    setBusy(true);
    whenDone(m_workspace.services().mainAccounts.add(m_workspace.principal(), present()), this,
             [this](const Result<MainAccount>& account) {
                 setBusy(false);
                 if (!account)
                     return showProblem(account.error());
                 Q_EMIT added(*account);
                 accept();
             });
}

// In words, and where the cause stands.
void AddMainAccountDialog::showProblem(const Error& error)
{
    m_message->showMessage(Tone::Crit, errorWords(error).toHtmlEscaped());
    QLineEdit* field = nullptr;
    if (error.code == ErrorCode::SignatureMismatch || error.detail == QLatin1String("secret_key"))
        field = m_secretKey;
    else if (error.code == ErrorCode::InvalidAccessKey ||
             error.detail == QLatin1String("access_key"))
        field = m_accessKey;
    else if (error.code == ErrorCode::AlreadyExists || error.detail == QLatin1String("name"))
        field = m_name;
    else if (error.detail == QLatin1String("endpoint"))
        field = m_endpoint;
    for (QLineEdit* each : {m_name, m_accessKey, m_secretKey, m_endpoint})
        setStyleProperty(each, property::invalid, each == field);
    if (field == m_endpoint)
        m_advanced->setChecked(true);
    if (field)
        field->setFocus();
}

} // namespace airgate
