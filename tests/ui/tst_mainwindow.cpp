// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/await.h"
#include "tests/fakes/uiworld.h"
#include "ui/commands.h"
#include "ui/dialogs/allocatedialog.h"
#include "ui/mainwindow.h"
#include "ui/pages/page.h"
#include "ui/pages/ledger/ledgermodel.h"
#include "ui/pages/subaccounts/subaccountspage.h"
#include "ui/shell/demostripe.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/sectionsidebar.h"
#include "ui/widgets/toast.h"
#include "ui/workspace/alertcounter.h"

#include <QAbstractItemModelTester>
#include <QMenuBar>
#include <QPushButton>
#include <QStatusBar>
#include <QtTest>

using namespace airgate;

namespace {

const QString user = QStringLiteral("svc-airdrama-prod");

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init() { open(false); }
    void cleanup();

    void allocatesByKeyboardAlone();
    void f5ChecksAndTellsFailuresInWords();
    void pagesHaveTheirShortcutsAndRows();
    void pagesAreBuiltWhenTheyAreShown();
    void theSidebarKeepsItsArrowKeys();
    void spaceAcknowledgesAnAlert();
    void f6GoesRoundTheAreas();
    void everyMenuEntryWorksAndIsReachable();
    void theDemoIsMarked();
    void whatARoleMayNotIsDisabled();
    void everyControlHasAName();

private:
    void open(bool isDemo, Role role = Role::Admin);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<UiWorld> m_world;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::open(bool isDemo, Role role)
{
    m_window.reset();
    m_world = std::make_unique<UiWorld>();
    WindowOptions options = m_world->options();
    options.demo = isDemo;
    options.principal.role = role;
    m_window = std::make_unique<MainWindow>(m_world->services(), options, *m_theme);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_window->isSettled());
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_world.reset();
}

void TestMainWindow::allocatesByKeyboardAlone()
{
    m_window->subAccounts()->select(m_world->standing(user).subAccount.id);
    QTest::keyClick(m_window.get(), Qt::Key_Equal, Qt::ControlModifier);
    auto* dialog = m_window->findChild<AllocateDialog*>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isSettled());
    QTest::keyClicks(dialog->amount(), QStringLiteral("3w"));
    QTRY_VERIFY(dialog->primaryButton()->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_world->standing(user).quota, Money::yuan(150'000));
    // The row moves to its new place and the toast names the entry.
    QTRY_VERIFY(m_window->findChild<Toast*>());
    QTRY_COMPARE(m_window->workspace().subject()->quota, Money::yuan(150'000));
}

void TestMainWindow::f5ChecksAndTellsFailuresInWords()
{
    m_world->cloud().error = Error{ErrorCode::SignatureMismatch, {}, QStringLiteral("20261123-7F")};
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    const auto failure = [this]() -> InlineMessage* {
        for (auto* message : m_window->findChildren<InlineMessage*>()) {
            if (message->isVisible() &&
                message->accessibleName().contains(QStringLiteral("20261123-7F")))
                return message;
        }
        return nullptr;
    };
    QTRY_VERIFY(failure());
    QCOMPARE(failure()->kind(), Tone::Crit);
    QTRY_VERIFY(m_window->workspace().subject()->stale);

    m_world->cloud().error.reset();
    QTRY_VERIFY(m_window->actions().checkNow->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_VERIFY(!failure());
    QTRY_VERIFY(!m_window->workspace().subject()->stale);
}

void TestMainWindow::pagesHaveTheirShortcutsAndRows()
{
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), PageId::Ledger);
    QTRY_VERIFY(m_window->isSettled());
    const auto* ledger = m_window->page(PageId::Ledger)->findChild<DataTable*>();
    QCOMPARE(ledger->model()->rowCount(), 26);
    const QAbstractItemModelTester tester(ledger->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(ledger->model()->index(0, LedgerModel::Number).data().toString(),
             QStringLiteral("26"));
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), PageId::SubAccounts);
    // The page is remembered.
    QTest::keyClick(m_window.get(), Qt::Key_5, Qt::ControlModifier);
    const MainWindow again(m_world->services(), m_world->options(), *m_theme);
    QCOMPARE(again.currentPage(), PageId::Alerts);
}

void TestMainWindow::pagesAreBuiltWhenTheyAreShown()
{
    QVERIFY(m_window->subAccounts()->table()->hasFocus());
    QCOMPARE(m_window->findChildren<Page*>().size(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(m_window->findChildren<Page*>().size(), 2);
    auto* ledger = m_window->page(PageId::Ledger)->findChild<DataTable*>();
    QTRY_VERIFY(ledger->hasFocus());
    QCOMPARE(ledger->currentIndex().row(), 0);
    // What changes while it is not seen is read when it is seen again.
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QVERIFY(m_window->subAccounts()->table()->hasFocus());
    QuotaChange change;
    change.account = m_world->account();
    change.subAccount = m_world->standing(user).subAccount.id;
    change.amount = Money::yuan(5);
    change.reason = QStringLiteral("elsewhere");
    change.idempotencyKey = QStringLiteral("elsewhere");
    QVERIFY(await(m_world->services().quota.change(m_world->options().principal, change)).isOk());
    m_window->workspace().refresh();
    QTRY_VERIFY(m_window->isSettled());
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(ledger->model()->rowCount(), 27);
}

void TestMainWindow::theSidebarKeepsItsArrowKeys()
{
    auto* sidebar = m_window->findChild<SectionSidebar*>();
    sidebar->setFocus();
    QTest::keyClick(sidebar, Qt::Key_Down);
    QCOMPARE(m_window->currentPage(), PageId::Ledger);
    QTest::keyClick(sidebar, Qt::Key_Down);
    QCOMPARE(m_window->currentPage(), PageId::Alerts);
    QVERIFY(sidebar->hasFocus());
}

void TestMainWindow::spaceAcknowledgesAnAlert()
{
    int open = -1;
    const AlertCounter counter(m_window->workspace());
    connect(&counter, &AlertCounter::counted, this, [&](int count) { open = count; });
    QTest::keyClick(m_window.get(), Qt::Key_5, Qt::ControlModifier);
    m_window->workspace().refresh();
    QTRY_VERIFY(open > 1);
    const int before = open;
    auto* table = m_window->page(PageId::Alerts)->findChild<DataTable*>();
    const QAbstractItemModelTester tester(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    // Its first row is what the keyboard acts on.
    QTRY_VERIFY(table->hasFocus());
    QCOMPARE(table->currentIndex().row(), 0);
    QTest::keyClick(table, Qt::Key_Space);
    QTRY_COMPARE(open, before - 1);
}

void TestMainWindow::f6GoesRoundTheAreas()
{
    QSet<QWidget*> reached;
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QVERIFY(m_window->focusWidget());
        reached.insert(m_window->focusWidget());
    }
    QCOMPARE(reached.size(), 6);
    QVERIFY(reached.contains(m_window->findChild<SectionSidebar*>()));
    QVERIFY(reached.contains(m_window->subAccounts()->table()));
    const QWidget* last = m_window->focusWidget();
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(m_window->focusWidget(), last);
}

void TestMainWindow::everyMenuEntryWorksAndIsReachable()
{
    QSet<QString> shortcuts;
    for (const QAction* menu : m_window->menuBar()->actions()) {
        QVERIFY2(menu->text().contains(u'&'), qPrintable(menu->text()));
        for (const QAction* entry : menu->menu()->actions()) {
            if (entry->isSeparator() || entry->menu())
                continue;
            const QString keys = entry->shortcut().toString();
            QVERIFY2(keys.isEmpty() || !shortcuts.contains(keys), qPrintable(keys));
            shortcuts.insert(keys);
        }
    }
}

void TestMainWindow::theDemoIsMarked()
{
    QVERIFY(!m_window->findChild<DemoStripe*>());
    open(true);
    QVERIFY(m_window->findChild<DemoStripe*>()->isVisible());
    QVERIFY(m_window->windowTitle().contains(QStringLiteral("demo data")));
}

void TestMainWindow::whatARoleMayNotIsDisabled()
{
    open(false, Role::Viewer);
    const WindowActions& actions = m_window->actions();
    for (const QAction* action :
         {actions.allocate, actions.deduct, actions.stop, actions.sync, actions.addAccount}) {
        QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
        QVERIFY2(action->toolTip() != action->iconText(), qPrintable(action->text()));
    }
    QVERIFY(actions.copyUserName->isEnabled());
}

void TestMainWindow::everyControlHasAName()
{
    for (QWidget* widget : m_window->findChildren<QWidget*>()) {
        const bool isControl = qobject_cast<QAbstractButton*>(widget) ||
                               qobject_cast<QTableView*>(widget) || widget->inherits("QLineEdit") ||
                               widget->inherits("QComboBox") || widget->inherits("QTabBar");
        const bool isOurs = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus);
        if (!isControl || !isOurs)
            continue;
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        const QString name = widget->accessibleName().isEmpty() && button
                                 ? button->text()
                                 : widget->accessibleName();
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
