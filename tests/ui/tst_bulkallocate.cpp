// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/await.h"
#include "tests/fakes/uiworld.h"
#include "ui/dialogs/bulk/bulkallocatedialog.h"
#include "ui/dialogs/bulk/bulkcheckpage.h"
#include "ui/dialogs/bulk/bulkdelegate.h"
#include "ui/dialogs/bulk/bulkwords.h"
#include "ui/dialogs/bulk/clipboardcells.h"
#include "ui/dialogs/bulk/columnmapping.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QtTest>

using namespace airgate;

namespace {

const QString user = QStringLiteral("svc-airdrama-prod");

// Row 6 names nobody, row 8 takes more than is left, row 10 has a used number; row 5 is stopped.
const char* const sample = "用户名,类型,金额,原因,单号\r\n"
                           "svc-airdrama-prod,划拨,30000,短剧生产,OA-9001\r\n"
                           "svc-render-main,划拨,8万,渲染平台,OA-9002\r\n"
                           "svc-kefu-bot,划拨,20000,客服加量,OA-9003\r\n"
                           "svc-label-batch,划拨,5000,标注追加,OA-9004\r\n"
                           "svc-image-upscal,划拨,10000,画质增强,OA-9005\r\n"
                           "svc-asset-cdn,扣减,5000,CDN 降量,OA-9006\r\n"
                           "svc-data-export,扣减,7500,导出暂停,OA-9007\r\n"
                           "svc-dub-multi,,15000,多语配音,OA-9008\r\n"
                           "svc-tts-online,划拨,12000,语音合成,OA-1106-002\r\n";

} // namespace

class TestBulkAllocate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init();
    void cleanup();

    void judgesEveryRow();
    void mendsExcludesUndoesAndWrites();
    void whatStaysIsMendedAndWritten();
    void theSameFileAsksFirst_F3();
    void everyKindOfError_data();
    void everyKindOfError();
    void unknownHeadersAreMapped();
    void aFileThatIsNoTableIsRefused();
    void countersFilter();
    void editsInTheCell();
    void aClickOnTheLinkFollowsIt();
    void pastesCells();
    void pastesARangeIntoTheTable();
    void closingWithEditsAsks();
    void savesFailedRowsAndReceipt();
    void anEntryElsewhereIsSeen_F1();
    void nothingValidCannotBeWritten();
    void clipboardTexts_data();
    void clipboardTexts();
    void entryNumbers();

private:
    void open(const QByteArray& content);
    [[nodiscard]] QString fileOf(const QByteArray& content);
    [[nodiscard]] BulkSheet& sheet() { return m_dialog->sheet(); }
    [[nodiscard]] BulkTable* table() { return m_dialog->checkPage()->table(); }
    [[nodiscard]] QPushButton* primary() { return m_dialog->primaryButton(); }
    [[nodiscard]] Money quotaOf(const QString& name) { return m_world->standing(name).quota; }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(table(), key, modifiers);
    }
    [[nodiscard]] ImportVerdict verdict(int row) { return sheet().row(row).verdict; }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<UiWorld> m_world;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<BulkAllocateDialog> m_dialog;
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_files = 0;
};

void TestBulkAllocate::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_world = std::make_unique<UiWorld>();
    m_workspace = std::make_unique<Workspace>(m_world->services(), m_world->options());
    m_workspace->refresh();
    QTRY_VERIFY(m_workspace->account());
    m_dialog = std::make_unique<BulkAllocateDialog>(*m_workspace);
    connect(m_dialog.get(), &BulkAllocateDialog::written, m_workspace.get(), &Workspace::refresh);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestBulkAllocate::cleanup()
{
    m_dialog.reset();
    m_workspace.reset();
    m_world.reset();
}

QString TestBulkAllocate::fileOf(const QByteArray& content)
{
    QFile file(m_folder->filePath(QStringLiteral("batch-%1.csv").arg(++m_files)));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no file");
    return file.fileName();
}

void TestBulkAllocate::open(const QByteArray& content)
{
    m_dialog->openFile(fileOf(content));
    QTRY_VERIFY(m_dialog->isSettled());
}

void TestBulkAllocate::judgesEveryRow()
{
    QCOMPARE(m_dialog->step(), BulkAllocateDialog::Choose);
    QVERIFY(!primary()->isVisible());
    open(sample);
    QCOMPARE(m_dialog->step(), BulkAllocateDialog::Check);
    const ImportTotals& totals = sheet().plan().totals;
    QCOMPARE(totals.rows, 9);
    QCOMPARE(totals.errors, 3);
    QCOMPARE(totals.warnings, 1);
    QCOMPARE(totals.valid, 5);
    QCOMPARE(primary()->text(), QStringLiteral("Write 6 valid entries · net +¥145,000.00"));
    QVERIFY(primary()->isEnabled());
    const QAbstractItemModel& model = *table()->model();
    const auto text = [&](int row, int column) {
        return model.index(row, column).data().toString();
    };
    QCOMPARE(text(0, BulkModel::Row), QStringLiteral("2"));
    QCOMPARE(text(1, BulkModel::Amount), QStringLiteral("+80,000.00"));
    QCOMPARE(text(1, BulkModel::After), QStringLiteral("380,000.00"));
    QCOMPARE(text(0, BulkModel::Usage), QStringLiteral("75.6%"));
    QCOMPARE(text(4, BulkModel::After), QStringLiteral("—"));
    QCOMPARE(text(4, BulkModel::ResultText), QStringLiteral("Not found."));
    QCOMPARE(suggestionFor(sheet().row(4))->words, QStringLiteral("Change to svc-image-upscale"));
    QCOMPARE(text(5, BulkModel::Amount), QStringLiteral("−5,000.00"));
    QCOMPARE(text(6, BulkModel::ResultText),
             QStringLiteral("Remaining 7,088.76, exceeded by 411.24"));
    QCOMPARE(model.index(4, BulkModel::State).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Error"));
}

void TestBulkAllocate::mendsExcludesUndoesAndWrites()
{
    open(sample);
    const auto before = *await(m_world->services().quota.head());
    press(Qt::Key_F8);
    QCOMPARE(table()->currentIndex().row(), 4);
    QCOMPARE(table()->currentIndex().column(), int(BulkModel::UserName));
    press(Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(verdict(4), ImportVerdict::Valid);
    press(Qt::Key_F8);
    QCOMPARE(table()->currentIndex().row(), 6);
    press(Qt::Key_Delete);
    QCOMPARE(verdict(6), ImportVerdict::Excluded);
    press(Qt::Key_F8);
    QCOMPARE(table()->currentIndex().row(), 8);
    QCOMPARE(table()->currentIndex().column(), int(BulkModel::Reference));
    QVERIFY(table()->model()->setData(table()->currentIndex(), QStringLiteral("OA-9009")));
    QCOMPARE(sheet().plan().totals.errors, 0);
    QCOMPARE(sheet().editCount(), 3);
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(verdict(8), ImportVerdict::Error);
    QVERIFY(verdict(6) == ImportVerdict::Error);
    press(Qt::Key_Y, Qt::ControlModifier);
    press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(sheet().plan().totals.written(), 8);
    QTest::keyClick(table(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_dialog->step(), BulkAllocateDialog::Done);
    QCOMPARE((*await(m_world->services().quota.head())).count, before.count + 8);
    QCOMPARE(quotaOf(user), Money::yuan(150'000));
    QCOMPARE(quotaOf(QStringLiteral("svc-image-upscale")), Money::yuan(50'000));
    QCOMPARE(quotaOf(QStringLiteral("svc-asset-cdn")), Money::yuan(75'000));
    QCOMPARE(quotaOf(QStringLiteral("svc-data-export")), Money::yuan(8'000));
}

void TestBulkAllocate::whatStaysIsMendedAndWritten()
{
    open(sample);
    primary()->click();
    QTRY_COMPARE(m_dialog->step(), BulkAllocateDialog::Done);
    QVERIFY(primary()->isVisible());
    QTRY_VERIFY(m_dialog->isSettled());
    primary()->click();
    QTRY_COMPARE(m_dialog->step(), BulkAllocateDialog::Check);
    QCOMPARE(sheet().count(), 3);
    QVERIFY(!primary()->isEnabled());
    sheet().applySuggestion(0);
    sheet().applySuggestion(1);
    QCOMPARE(sheet().plan().totals.written(), 2);
    primary()->click();
    QTRY_COMPARE(m_dialog->step(), BulkAllocateDialog::Done);
    QCOMPARE(quotaOf(QStringLiteral("svc-image-upscale")), Money::yuan(50'000));
    QCOMPARE(quotaOf(QStringLiteral("svc-data-export")), *Money::parse(u"911.24"));
    QCOMPARE(quotaOf(user), Money::yuan(150'000));
}

void TestBulkAllocate::theSameFileAsksFirst_F3()
{
    const QByteArray content = "user,amount,reason\r\nsvc-airdrama-prod,100,why\r\n";
    open(content);
    primary()->click();
    QTRY_COMPARE(m_dialog->step(), BulkAllocateDialog::Done);
    QTRY_VERIFY(m_dialog->isSettled());
    // Another name, the same content.
    open(content);
    QCOMPARE(m_dialog->step(), BulkAllocateDialog::Check);
    InlineMessage* message = m_dialog->checkPage()->message();
    QVERIFY(message->isVisible());
    QVERIFY(!primary()->isEnabled());
    QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_dialog->isSettled());
    QCOMPARE(quotaOf(user), Money::yuan(120'100));
    message->findChild<LinkButton*>()->click();
    QVERIFY(message->isHidden());
    primary()->click();
    QTRY_COMPARE(m_dialog->step(), BulkAllocateDialog::Done);
    QCOMPARE(quotaOf(user), Money::yuan(120'200));
}

void TestBulkAllocate::everyKindOfError_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("column");
    const auto row = [](const char* name, const char* line, const char* words, int column) {
        QTest::newRow(name) << QByteArray(line) << QString::fromUtf8(words) << column;
    };
    row("no user", ",allocation,1,why,", "The user name is missing.", BulkModel::UserName);
    row("unknown user", "nobody-at-all-here,allocation,1,why,", "Not found.", BulkModel::UserName);
    row("no amount", "svc-kefu-bot,allocation,,why,", "The amount is missing.", BulkModel::Amount);
    row("no number", "svc-kefu-bot,allocation,x,why,", "This is not an amount.", BulkModel::Amount);
    row("too precise", "svc-kefu-bot,,1.001,why,", "The amount has more than two decimals.",
        BulkModel::Amount);
    row("nought", "svc-kefu-bot,,0,why,", "The amount is 0.", BulkModel::Amount);
    row("kind", "svc-kefu-bot,gift,1,why,", "The kind is neither an allocation nor a deduction.",
        BulkModel::Kind);
    row("sign", "svc-kefu-bot,allocation,-1,why,", "An allocation cannot be negative.",
        BulkModel::Amount);
    row("underflow", "svc-kefu-bot,deduction,60001,why,", "At most 60,000.00 can be deducted.",
        BulkModel::Amount);
    row("below spent", "svc-kefu-bot,deduction,10000,why,",
        "Remaining 7,095.89, exceeded by 2,904.11", BulkModel::Amount);
    row("no reason", "svc-kefu-bot,allocation,1,,x", "The reason is missing.", BulkModel::Reason);
    row("used in the ledger", "svc-kefu-bot,allocation,1,why,OA-1106-002",
        "Reference already used in entry #", BulkModel::Reference);
    row("used in the file", "svc-kefu-bot,allocation,1,why,OA-1", "Reference already used in row 2",
        BulkModel::Reference);
    row("twice", "svc-render-main,allocation,1,first,OA-1", "The same as row 2",
        BulkModel::UserName);
}

void TestBulkAllocate::everyKindOfError()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, words);
    QFETCH(int, column);
    open("user name,kind,amount,reason,reference\r\nsvc-render-main,allocation,1,first,OA-1\r\n" +
         line + "\r\n");
    QCOMPARE(sheet().count(), 2);
    QCOMPARE(verdict(1), ImportVerdict::Error);
    const QString said = table()->model()->index(1, BulkModel::ResultText).data().toString();
    QVERIFY2(said.contains(words), qPrintable(said));
    press(Qt::Key_F8);
    QCOMPARE(table()->currentIndex().row(), 1);
    QCOMPARE(table()->currentIndex().column(), column);
}

void TestBulkAllocate::unknownHeadersAreMapped()
{
    open("who,how much,why\r\nsvc-kefu-bot,100,test\r\n");
    QCOMPARE(m_dialog->step(), BulkAllocateDialog::Choose);
    QVERIFY(m_dialog->columnMapping()->isVisible());
    QVERIFY(primary()->isVisible() && !primary()->isEnabled());
    m_dialog->columnMapping()->field(ImportColumn::UserName)->setCurrentIndex(1);
    m_dialog->columnMapping()->field(ImportColumn::Amount)->setCurrentIndex(2);
    QVERIFY(!primary()->isEnabled());
    m_dialog->columnMapping()->field(ImportColumn::Reason)->setCurrentIndex(3);
    QVERIFY(primary()->isEnabled());
    primary()->click();
    QTRY_COMPARE(m_dialog->step(), BulkAllocateDialog::Check);
    QCOMPARE(sheet().plan().totals.valid, 1);
}

void TestBulkAllocate::aFileThatIsNoTableIsRefused()
{
    open("a,b\r\n\"never closed");
    QCOMPARE(m_dialog->step(), BulkAllocateDialog::Choose);
    QVERIFY(m_dialog->chooseMessage()->isVisible());
    QCOMPARE(m_dialog->chooseMessage()->kind(), Tone::Crit);
    open("user,amount,reason\r\n");
    QCOMPARE(m_dialog->step(), BulkAllocateDialog::Choose);
    QCOMPARE(m_dialog->chooseMessage()->kind(), Tone::Warn);
}

void TestBulkAllocate::countersFilter()
{
    open(sample);
    SegmentedControl* counters = m_dialog->checkPage()->counters();
    const auto shown = [&](BulkTable::Filter filter) {
        counters->setCurrent(filter);
        return table()->model()->rowCount();
    };
    QCOMPARE(shown(BulkTable::Errors), 3);
    QCOMPARE(shown(BulkTable::Warnings), 1);
    QCOMPARE(shown(BulkTable::Valid), 5);
    // What it looks for is hidden.
    QTest::keyClick(m_dialog.get(), Qt::Key_F8);
    QCOMPARE(counters->current(), int(BulkTable::All));
    QCOMPARE(sheet().row(table()->currentIndex().row()).verdict, ImportVerdict::Error);
    QCOMPARE(shown(BulkTable::All), 9);
}

void TestBulkAllocate::editsInTheCell()
{
    open(sample);
    table()->setCurrentIndex(table()->model()->index(4, BulkModel::UserName));
    press(Qt::Key_F2);
    auto* field = table()->findChild<QLineEdit*>();
    QVERIFY(field);
    QCOMPARE(field->text(), QStringLiteral("svc-image-upscal"));
    QTest::keyClick(field, Qt::Key_End);
    QTest::keyClicks(field, QStringLiteral("e"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(verdict(4), ImportVerdict::Valid);
    // Typing replaces; an unchanged cell is no edit.
    table()->setCurrentIndex(table()->model()->index(8, BulkModel::Reference));
    QTest::keyClicks(table(), QStringLiteral("O"));
    QTRY_VERIFY(table()->findChild<QLineEdit*>());
    QTest::keyClick(table()->findChild<QLineEdit*>(), Qt::Key_Escape);
    QCOMPARE(sheet().editCount(), 1);
}

void TestBulkAllocate::aClickOnTheLinkFollowsIt()
{
    open(sample);
    const QModelIndex cell = table()->model()->index(4, BulkModel::ResultText);
    const QRect link = BulkDelegate::linkRect(table()->visualRect(cell), table()->font(), cell);
    QVERIFY(!link.isEmpty());
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, link.center());
    QCOMPARE(verdict(4), ImportVerdict::Valid);
    const QModelIndex fine = table()->model()->index(0, BulkModel::ResultText);
    QVERIFY(BulkDelegate::linkRect(table()->visualRect(fine), table()->font(), fine).isEmpty());
}

void TestBulkAllocate::pastesCells()
{
    QGuiApplication::clipboard()->setText(
        QStringLiteral("用户名\t金额\t原因\r\nsvc-kefu-bot\t-50\ttest\r\n"));
    QTest::keyClick(m_dialog.get(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(m_dialog->step(), BulkAllocateDialog::Check);
    QCOMPARE(sheet().plan().totals.valid, 1);
    QCOMPARE(sheet().row(0).kind, EntryKind::Deduction);
}

void TestBulkAllocate::pastesARangeIntoTheTable()
{
    open("user,amount,reason\r\nsvc-kefu-bot,1,a\r\nsvc-dub-multi,2,b\r\n");
    table()->setCurrentIndex(table()->model()->index(1, BulkModel::Amount));
    QGuiApplication::clipboard()->setText(QStringLiteral("7\tseven\n8\teight"));
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(sheet().count(), 3);
    QCOMPARE(*sheet().row(1).amount, Money::yuan(7));
    QCOMPARE(sheet().row(2).line.row, 4);
    QCOMPARE(sheet().row(2).line.cell(ImportColumn::Reason), QStringLiteral("eight"));
    QCOMPARE(verdict(2), ImportVerdict::Error);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(sheet().count(), 2);
    QCOMPARE(*sheet().row(1).amount, Money::yuan(2));
    press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(sheet().count(), 3);
    QCOMPARE(sheet().row(2).line.cell(ImportColumn::Amount), QStringLiteral("8"));
}

void TestBulkAllocate::closingWithEditsAsks()
{
    open(sample);
    sheet().setExcluded({0, 1}, true);
    sheet().applySuggestion(4);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    auto* question = m_dialog->findChild<QMessageBox*>();
    QVERIFY(question && m_dialog->isVisible());
    QVERIFY(question->text().contains(u'2'));
    question->defaultButton()->click();
    QTRY_VERIFY(!m_dialog->findChild<QMessageBox*>());
    QVERIFY(m_dialog->isVisible());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    question = m_dialog->findChild<QMessageBox*>();
    for (QAbstractButton* button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::DestructiveRole) {
            button->click();
            break;
        }
    }
    QVERIFY(!m_dialog->isVisible());
}

void TestBulkAllocate::savesFailedRowsAndReceipt()
{
    open(sample);
    const QString failed = m_folder->filePath(QStringLiteral("failed.csv"));
    m_dialog->saveFailedRows(failed);
    QTRY_VERIFY(m_dialog->isSettled());
    auto table = *await(m_world->services().imports.read(failed));
    QCOMPARE(table.rows.size(), 4);
    QVERIFY(matchImportColumns(table.rows.first().cells).isComplete());
    QVERIFY(table.rows.at(1).cells.contains(QStringLiteral("svc-image-upscal")));
    primary()->click();
    QTRY_COMPARE(m_dialog->step(), BulkAllocateDialog::Done);
    const QString receipt = m_folder->filePath(QStringLiteral("receipt.csv"));
    m_dialog->saveReceipt(receipt);
    QTRY_VERIFY(m_dialog->isSettled());
    table = *await(m_world->services().imports.read(receipt));
    QCOMPARE(table.rows.size(), 7);
    const auto newest = m_world->entries(QStringLiteral("svc-dub-multi")).first();
    QCOMPARE(table.rows.last().cells.last(), QString::number(newest.entry.value()));
}

void TestBulkAllocate::anEntryElsewhereIsSeen_F1()
{
    open("user,amount,reason\r\nsvc-kefu-bot,-7000,a\r\n");
    QCOMPARE(verdict(0), ImportVerdict::Valid);
    QuotaChange change;
    change.kind = EntryKind::Deduction;
    change.account = m_world->account();
    change.subAccount = m_world->standing(QStringLiteral("svc-kefu-bot")).subAccount.id;
    change.amount = Money::yuan(1'000);
    change.reason = QStringLiteral("elsewhere");
    change.idempotencyKey = QStringLiteral("elsewhere");
    QVERIFY(await(m_world->services().quota.change(m_world->options().principal, change)).isOk());
    // Not seen yet: the ledger decides anew, and the row says why afterwards.
    primary()->click();
    QTRY_COMPARE(verdict(0), ImportVerdict::Error);
    QCOMPARE(m_dialog->step(), BulkAllocateDialog::Check);
    QVERIFY(m_dialog->checkPage()->message()->isVisible());
    QCOMPARE(quotaOf(QStringLiteral("svc-kefu-bot")), Money::yuan(59'000));
}

void TestBulkAllocate::nothingValidCannotBeWritten()
{
    open("user,amount,reason\r\nnobody,1,a\r\n");
    QCOMPARE(m_dialog->step(), BulkAllocateDialog::Check);
    QVERIFY(!primary()->isEnabled());
}

void TestBulkAllocate::clipboardTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("cells");
    const auto row = [](const char* name, const char* text, const QList<QStringList>& cells) {
        QTest::newRow(name) << QString::fromUtf8(text) << cells;
    };
    const auto s = [](const char* text) { return QString::fromUtf8(text); };
    row("nothing", "", {});
    row("only line ends", "\r\n\n", {});
    row("one", "a", {{s("a")}});
    row("a range", "a\tb\r\nc\td\r\n", {{s("a"), s("b")}, {s("c"), s("d")}});
    row("old line ends", "a\rb", {{s("a")}, {s("b")}});
    row("empty cells", "\ta\t\n\t", {{s(""), s("a"), s("")}, {s(""), s("")}});
    row("quoted", "\"a\tb\"\tc\n\"d \"\"e\"\"\nf\"", {{s("a\tb"), s("c")}, {s("d \"e\"\nf")}});
    row("a row between", "a\n\nb", {{s("a")}, {s("")}, {s("b")}});
}

void TestBulkAllocate::clipboardTexts()
{
    QFETCH(QString, text);
    QTEST(clipboardCells(text), "cells");
}

void TestBulkAllocate::entryNumbers()
{
    const auto ids = [](std::initializer_list<qint64> numbers) {
        QList<LedgerEntryId> entries;
        for (const qint64 number : numbers)
            entries += LedgerEntryId(number);
        return entries;
    };
    QCOMPARE(entryNumbersText({}), QString());
    QCOMPARE(entryNumbersText(ids({7})), QStringLiteral("#7"));
    QCOMPARE(entryNumbersText(ids({7, 8, 9, 11, 13, 14})), QStringLiteral("#7–#9, #11, #13–#14"));
    QCOMPARE(entryNumbersText(ids({1, 3, 5, 7, 9, 11})), QStringLiteral("#1, #3, #5, #7, #9, …"));
}

QTEST_MAIN(TestBulkAllocate)
#include "tst_bulkallocate.moc"
