// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/await.h"
#include "tests/fakes/uiworld.h"
#include "ui/commands.h"
#include "ui/dialogs/addmainaccountdialog.h"
#include "ui/dialogs/allocatedialog.h"
#include "ui/dialogs/pastedkey.h"
#include "ui/dialogs/restoredialog.h"
#include "ui/dialogs/stopdialog.h"
#include "ui/theme/properties.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinemessage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QtTest>

using namespace airgate;

class TestDialogs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init();
    void cleanup();

    void readsPastedKeys_data();
    void readsPastedKeys();
    void aPastedPairFillsBothAndIsTried();
    void anAccountIsAddedOnlyAfterItsKeyWorked();
    void aWrongKeySaysSoAndKeepsTheInput();
    void stoppingNeedsTheExactNameAndAReason();
    void stopTurnsOffAndRestorePutsBack();
    void anAllocationOffersTheRestore();
    void manyGoneIsAPersonsDecision_F21();

private:
    [[nodiscard]] bool isKeyActive(const QString& user) const
    {
        return m_world->cloud().keys.value(user).first().active;
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<UiWorld> m_world;
    std::unique_ptr<Workspace> m_workspace;
    QWidget m_window;
};

void TestDialogs::init()
{
    m_world = std::make_unique<UiWorld>();
    m_workspace = std::make_unique<Workspace>(m_world->services(), m_world->options());
    m_workspace->refresh();
    QTRY_VERIFY(m_workspace->account());
}

void TestDialogs::cleanup()
{
    m_workspace.reset();
    m_world.reset();
}

void TestDialogs::readsPastedKeys_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isKey");
    QTest::newRow("two words") << QStringLiteral("AKLTEXAMPLE00000001 c2VjcmV0") << true;
    QTest::newRow("CSV line") << QStringLiteral("svc,AKLTEXAMPLE00000001,c2VjcmV0") << true;
    QTest::newRow("CSV with header, quoted")
        << QStringLiteral("\"User\",\"AK\",\"SK\"\n\"svc\",\"AKLTEXAMPLE00000001\",\"c2VjcmV0\"\n")
        << true;
    QTest::newRow("id only") << QStringLiteral("AKLTEXAMPLE00000001") << false;
    QTest::newRow("something else") << QStringLiteral("hello world") << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestDialogs::readsPastedKeys()
{
    QFETCH(QString, text);
    QFETCH(bool, isKey);
    const auto key = pastedKey(text);
    QCOMPARE(key.has_value(), isKey);
    if (isKey) {
        QCOMPARE(key->accessKeyId, QStringLiteral("AKLTEXAMPLE00000001"));
        QCOMPARE(key->secretKey, QStringLiteral("c2VjcmV0"));
    }
}

void TestDialogs::aPastedPairFillsBothAndIsTried()
{
    AddMainAccountDialog dialog(*m_workspace, nullptr);
    dialog.show();
    QGuiApplication::clipboard()->setText(QStringLiteral("AKLTEXAMPLE00000001 c2VjcmV0"));
    QTest::keySequence(dialog.accessKey(), QKeySequence::Paste);
    QCOMPARE(dialog.accessKey()->text(), QStringLiteral("AKLTEXAMPLE00000001"));
    QCOMPARE(dialog.secretKey()->text(), QStringLiteral("c2VjcmV0"));
    QCOMPARE(dialog.secretKey()->echoMode(), QLineEdit::Password);
    QTRY_COMPARE(dialog.message()->kind(), Tone::Ok);
    QVERIFY(dialog.message()->accessibleName().contains(QStringLiteral("2100057673")));
}

void TestDialogs::anAccountIsAddedOnlyAfterItsKeyWorked()
{
    AddMainAccountDialog dialog(*m_workspace, nullptr);
    dialog.show();
    std::optional<MainAccount> added;
    connect(&dialog, &AddMainAccountDialog::added, this,
            [&](const MainAccount& account) { added = account; });
    dialog.name()->setText(QStringLiteral("cn-main-02"));
    dialog.accessKey()->setText(QStringLiteral("AKLTEXAMPLE00000002"));
    QVERIFY(!dialog.primaryButton()->isEnabled());
    dialog.secretKey()->setText(QStringLiteral("secret"));
    dialog.primaryButton()->click();
    QTRY_VERIFY(!dialog.isBusy());
    QCOMPARE(dialog.message()->kind(), Tone::Ok);
    QVERIFY(!added);
    // Another key has to be tried again.
    dialog.secretKey()->setText(QStringLiteral("other"));
    QCOMPARE(dialog.primaryButton()->text(), QStringLiteral("Check key"));
    dialog.primaryButton()->click();
    QTRY_VERIFY(!dialog.isBusy());
    dialog.primaryButton()->click();
    QTRY_VERIFY(added);
    QCOMPARE(added->name, QStringLiteral("cn-main-02"));
    QCOMPARE(await(m_world->services().mainAccounts.list())->size(), 2);
}

void TestDialogs::aWrongKeySaysSoAndKeepsTheInput()
{
    m_world->cloud().error = Error{ErrorCode::SignatureMismatch, {}, QStringLiteral("20261123-7F")};
    AddMainAccountDialog dialog(*m_workspace, nullptr);
    dialog.show();
    dialog.accessKey()->setText(QStringLiteral("AKLTEXAMPLE00000002"));
    dialog.secretKey()->setText(QStringLiteral("wrong"));
    dialog.primaryButton()->click();
    QTRY_COMPARE(dialog.message()->kind(), Tone::Crit);
    QVERIFY(dialog.message()->accessibleName().contains(QStringLiteral("20261123-7F")));
    QVERIFY(hasStyleProperty(dialog.secretKey(), property::invalid));
    QCOMPARE(dialog.secretKey()->text(), QStringLiteral("wrong"));
    QCOMPARE(await(m_world->services().mainAccounts.list())->size(), 1);
}

void TestDialogs::stoppingNeedsTheExactNameAndAReason()
{
    const QString user = QStringLiteral("svc-render-main");
    StopDialog dialog(*m_workspace, m_world->standing(user), nullptr);
    dialog.show();
    QVERIFY(dialog.cancelButton()->isDefault());
    QVERIFY(!dialog.primaryButton()->isEnabled());
    dialog.typedName()->setText(QStringLiteral("svc-render-mai"));
    dialog.reason()->setText(QStringLiteral("over budget"));
    QVERIFY(!dialog.primaryButton()->isEnabled());
    dialog.typedName()->setText(user);
    QVERIFY(dialog.primaryButton()->isEnabled());
    dialog.reason()->setText(QStringLiteral(" "));
    QVERIFY(!dialog.primaryButton()->isEnabled());
    QVERIFY(isKeyActive(user));
}

void TestDialogs::stopTurnsOffAndRestorePutsBack()
{
    const QString user = QStringLiteral("svc-render-main");
    StopDialog stop(*m_workspace, m_world->standing(user), nullptr);
    stop.show();
    stop.typedName()->setText(user);
    stop.reason()->setText(QStringLiteral("over budget"));
    stop.primaryButton()->click();
    QTRY_VERIFY(!stop.isVisible());
    QVERIFY(!isKeyActive(user));
    QCOMPARE(m_world->standing(user).status, SubAccountStatus::Stopped);

    RestoreDialog restore(*m_workspace, m_world->standing(user), {}, nullptr);
    restore.show();
    QTRY_VERIFY(restore.isSettled());
    QVERIFY(!restore.primaryButton()->isEnabled());
    restore.reason()->setText(QStringLiteral("paid"));
    restore.primaryButton()->click();
    QTRY_VERIFY(!restore.isVisible());
    QVERIFY(isKeyActive(user));
    QCOMPARE(m_world->standing(user).status, SubAccountStatus::Enabled);
}

void TestDialogs::anAllocationOffersTheRestore()
{
    const QString user = QStringLiteral("svc-label-batch");
    auto* commands = new Commands(*m_workspace, &m_window);
    commands->changeQuota(m_world->standing(user), EntryKind::Allocation);
    auto* dialog = m_window.findChild<AllocateDialog*>();
    QVERIFY(dialog);
    // By another way than its fields, which are tested elsewhere: what counts is what follows.
    QuotaChange change;
    change.account = m_world->account();
    change.subAccount = m_world->standing(user).subAccount.id;
    change.amount = Money::yuan(20'000);
    change.reason = QStringLiteral("more");
    change.idempotencyKey = QStringLiteral("more");
    const auto outcome =
        await(m_world->services().quota.change(m_world->options().principal, change));
    QVERIFY(outcome.isOk());
    Q_EMIT dialog->written(*outcome, change.subAccount);
    dialog->reject();
    QTRY_VERIFY(m_window.findChild<RestoreDialog*>());
    delete commands;
    qDeleteAll(m_window.findChildren<QDialog*>());
}

void TestDialogs::manyGoneIsAPersonsDecision_F21()
{
    auto* commands = new Commands(*m_workspace, &m_window);
    m_world->cloud().users = m_world->cloud().users.mid(0, 10);
    commands->synchronize();
    QTRY_VERIFY(m_window.findChild<QMessageBox*>());
    QCOMPARE(m_world->standing(QStringLiteral("svc-rd-notebook")).status,
             SubAccountStatus::Enabled);
    auto* question = m_window.findChild<QMessageBox*>();
    QCOMPARE(question->defaultButton(), question->button(QMessageBox::Cancel));
    for (QAbstractButton* button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QTRY_COMPARE(m_world->standing(QStringLiteral("svc-rd-notebook")).status,
                 SubAccountStatus::NotSynced);
    delete commands;
    qDeleteAll(m_window.findChildren<QDialog*>());
}

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
