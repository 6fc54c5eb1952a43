// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/await.h"
#include "tests/fakes/uiworld.h"
#include "ui/commands.h"
#include "ui/dialogs/bulk/bulkallocatedialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/mainwindow.h"
#include "ui/pages/page.h"
#include "ui/pages/subaccounts/subaccountspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QMimeData>
#include <QPushButton>
#include <QtTest>

using namespace airgate;

// The export of what a page shows, and the ways from the window to it and to the bulk dialog.
class TestExportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init();
    void cleanup();

    void writesWhatTheFilterShows();
    void formats_data();
    void formats();
    void ofOneSubAccount();
    void aFolderThatIsNotThereIsSaid();
    void shortcutsOpenTheDialogs();
    void droppedOnTheWindow_data();
    void droppedOnTheWindow();

private:
    [[nodiscard]] QList<TableRow> read(const QString& path);
    [[nodiscard]] std::unique_ptr<ExportDialog> dialogFor(PageId page);
    bool drop(QEvent::Type type, const QMimeData& data);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<UiWorld> m_world;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExportDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_world = std::make_unique<UiWorld>();
    m_window = std::make_unique<MainWindow>(m_world->services(), m_world->options(), *m_theme);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->showPage(PageId::Ledger);
    QTRY_VERIFY(m_window->workspace().account() && m_window->isSettled());
}

// What the services still do has to end before they go.
void TestExportDialog::cleanup()
{
    QTRY_VERIFY(m_window->isSettled());
    m_window.reset();
    m_world.reset();
}

QList<TableRow> TestExportDialog::read(const QString& path)
{
    return (*await(m_world->services().imports.read(path))).rows;
}

std::unique_ptr<ExportDialog> TestExportDialog::dialogFor(PageId page)
{
    auto dialog = std::make_unique<ExportDialog>(m_window->workspace(),
                                                 *m_window->page(page)->ledgerView());
    dialog->show();
    return dialog;
}

void TestExportDialog::writesWhatTheFilterShows()
{
    Page* page = m_window->page(PageId::Ledger);
    LedgerQuery one;
    one.account = m_world->account();
    one.text = QStringLiteral("OA-1106-002");
    const auto expected = *await(m_world->services().quota.totals(one));
    page->findChild<SearchField*>()->setText(one.text);
    QTRY_VERIFY(m_window->isSettled());
    const auto dialog = dialogFor(PageId::Ledger);
    QTRY_VERIFY(dialog->isSettled());
    QCOMPARE(*dialog->rows(), expected.count);
    QVERIFY(expected.count > 0);
    QVERIFY(dialog->primaryButton()->text().contains(QString::number(expected.count)));
    QSignalSpy done(dialog.get(), &ExportDialog::exported);
    const QString path = m_folder->filePath(QStringLiteral("ledger.csv"));
    dialog->writeTo(path);
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(done.first().at(1).toLongLong(), expected.count);
    QVERIFY(!dialog->isVisible());
    const QList<TableRow> rows = read(path);
    QCOMPARE(rows.size(), expected.count + 1);
    QVERIFY(rows.at(1).cells.contains(one.text));
    page->clearFilters();
    QCOMPARE(page->ledgerView()->query.text, QString());
}

void TestExportDialog::formats_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("CSV") << int(ExportFormat::Csv) << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("CSV without BOM") << int(ExportFormat::CsvWithoutBom) << QByteArray();
    QTest::newRow("XLSX") << int(ExportFormat::Xlsx) << QByteArray("PK");
}

void TestExportDialog::formats()
{
    QFETCH(int, format);
    QFETCH(QByteArray, start);
    const auto dialog = dialogFor(PageId::Ledger);
    QTRY_VERIFY(dialog->isSettled());
    dialog->setFormat(ExportFormat(format));
    const QString path = m_folder->filePath(QStringLiteral("ledger.file"));
    QSignalSpy done(dialog.get(), &ExportDialog::exported);
    dialog->writeTo(path);
    QTRY_COMPARE(done.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith(start));
    if (start.isEmpty())
        QVERIFY(!bytes.startsWith("\xEF\xBB\xBF") && !bytes.startsWith("PK"));
}

void TestExportDialog::ofOneSubAccount()
{
    m_window->showPage(PageId::SubAccounts);
    QTRY_VERIFY(m_window->isSettled());
    const SubAccountId id = m_world->standing(QStringLiteral("svc-kefu-bot")).subAccount.id;
    m_window->subAccounts()->select(id);
    const auto view = m_window->subAccounts()->ledgerView();
    QCOMPARE(view->query.subAccount, id);
    QCOMPARE(view->query.account, m_world->account());
    QVERIFY(!m_window->page(PageId::Alerts)->ledgerView());
    m_window->showPage(PageId::Alerts);
    QVERIFY(!m_window->actions().exportLedger->isEnabled());
}

void TestExportDialog::aFolderThatIsNotThereIsSaid()
{
    const auto dialog = dialogFor(PageId::Ledger);
    QTRY_VERIFY(dialog->isSettled());
    dialog->writeTo(m_folder->filePath(QStringLiteral("no/such/ledger.csv")));
    QTRY_VERIFY(dialog->message()->isVisible());
    QCOMPARE(dialog->message()->kind(), Tone::Crit);
    QVERIFY(dialog->isVisible() && dialog->isSettled());
}

void TestExportDialog::shortcutsOpenTheDialogs()
{
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    auto* dialog = m_window->findChild<ExportDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->reject();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
    auto* bulk = m_window->findChild<BulkAllocateDialog*>();
    QVERIFY(bulk);
    QTRY_VERIFY(bulk->isSettled());
}

bool TestExportDialog::drop(QEvent::Type type, const QMimeData& data)
{
    const QPoint middle = m_window->rect().center();
    if (type == QEvent::DragEnter) {
        QDragEnterEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window.get(), &event);
        return event.isAccepted();
    }
    QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_window.get(), &event);
    return event.isAccepted();
}

void TestExportDialog::droppedOnTheWindow_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("csv") << QStringList{QStringLiteral("a.csv")} << true;
    QTest::newRow("capitals") << QStringList{QStringLiteral("A.CSV")} << true;
    QTest::newRow("two") << QStringList{QStringLiteral("a.csv"), QStringLiteral("b.csv")} << false;
    QTest::newRow("a picture") << QStringList{QStringLiteral("a.png")} << false;
    QTest::newRow("nothing") << QStringList() << false;
}

void TestExportDialog::droppedOnTheWindow()
{
    QFETCH(QStringList, names);
    QFETCH(bool, isTaken);
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& name : names) {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("user,amount,reason\r\nsvc-kefu-bot,1,a\r\n");
        urls += QUrl::fromLocalFile(file.fileName());
    }
    data.setUrls(urls);
    QCOMPARE(drop(QEvent::DragEnter, data), isTaken);
    QCOMPARE(drop(QEvent::Drop, data), isTaken);
    auto* dialog = m_window->findChild<BulkAllocateDialog*>();
    QCOMPARE(dialog != nullptr, isTaken);
    if (!isTaken)
        return;
    QTRY_COMPARE(dialog->step(), BulkAllocateDialog::Check);
    QTRY_VERIFY(dialog->isSettled());
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
