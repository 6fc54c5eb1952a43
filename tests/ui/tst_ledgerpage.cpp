// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/await.h"
#include "models/tables/tableroles.h"
#include "tests/fakes/uiworld.h"
#include "ui/dialogs/reversaldialog.h"
#include "ui/mainwindow.h"
#include "ui/pages/ledger/amountbox.h"
#include "ui/pages/ledger/chaincard.h"
#include "ui/pages/ledger/entrypane.h"
#include "ui/pages/ledger/ledgermodel.h"
#include "ui/pages/ledger/ledgerpage.h"
#include "ui/pages/ledger/periodbox.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/totalsrow.h"

#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace airgate;

namespace {

const QString user = QStringLiteral("svc-kefu-bot");

} // namespace

class TestLedgerPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init();
    void cleanup();

    void filtersByEveryControl();
    void onlyOneMainAccountIsAsked();
    void totalsFollowTheFilterAndTheSelection();
    void sortsByAsking_data();
    void sortsByAsking();
    void newEntriesComeOnTopAndTheSelectionStays();
    void anotherFilterKeepsTheCurrentEntry();
    void copiesRawValues();
    void thePaneSaysAllOfAnEntry();
    void aLinkedEntryIsShownEvenIfItIsFilteredOut();
    void emptyIsNotNoMatch();
    void reversesTheSelectedEntryOnce();

private:
    void settle() { QTRY_VERIFY(m_window->isSettled()); }
    [[nodiscard]] LedgerPage& page() { return *static_cast<LedgerPage*>(m_window->page(PageId::Ledger)); }
    [[nodiscard]] DataTable& table() { return *page().findChild<DataTable*>(); }
    [[nodiscard]] QString totals() { return page().findChild<TotalsRow*>()->accessibleName(); }
    [[nodiscard]] QString cell(int row, int column)
    {
        return table().model()->index(row, column).data().toString();
    }
    template <typename T>
    [[nodiscard]] T& control(const char* name);
    LedgerEntryId write(EntryKind kind, int yuan, const char* reason);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<UiWorld> m_world;
    std::unique_ptr<MainWindow> m_window;
};

// The 26 entries of the seed and two of ours.
void TestLedgerPage::init()
{
    m_world = std::make_unique<UiWorld>();
    write(EntryKind::Allocation, 700, "one more");
    write(EntryKind::Deduction, 200, "=less");
    m_window = std::make_unique<MainWindow>(m_world->services(), m_world->options(), *m_theme);
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->showPage(PageId::Ledger);
    settle();
}

void TestLedgerPage::cleanup()
{
    m_window.reset();
    m_world.reset();
}

template <typename T>
T& TestLedgerPage::control(const char* name)
{
    for (T* each : page().findChildren<T*>()) {
        if (each->accessibleName() == QLatin1String(name))
            return *each;
    }
    qFatal("no control %s", name);
}

LedgerEntryId TestLedgerPage::write(EntryKind kind, int yuan, const char* reason)
{
    QuotaChange change;
    change.kind = kind;
    change.account = m_world->account();
    change.subAccount = m_world->standing(user).subAccount.id;
    change.amount = Money::yuan(yuan);
    change.reason = QString::fromUtf8(reason);
    change.idempotencyKey = QString::fromUtf8(reason);
    const auto outcome = await(m_world->services().quota.change(m_world->options().principal, change));
    return outcome ? outcome->entry.id : LedgerEntryId();
}

void TestLedgerPage::filtersByEveryControl()
{
    QCOMPARE(table().model()->rowCount(), 28);
    auto& users = control<QComboBox>("Sub-account filter");
    QCOMPARE(users.count(), 25);
    users.setCurrentText(user);
    settle();
    QCOMPARE(table().model()->rowCount(), 3);
    control<SegmentedControl>("Kind filter").setCurrent(int(EntryKind::Deduction));
    settle();
    QCOMPARE(table().model()->rowCount(), 1);
    QCOMPARE(cell(0, LedgerModel::Amount), QStringLiteral("−200.00"));
    page().clearFilters();
    settle();
    QCOMPARE(table().model()->rowCount(), 28);
    // Days of Shanghai, both inclusive.
    control<PeriodBox>("Period").setPeriod(QDate(2026, 11, 17), QDate(2026, 11, 17));
    settle();
    QCOMPARE(table().model()->rowCount(), 1);
    QCOMPARE(cell(0, LedgerModel::Reference), QStringLiteral("OA-1117-004"));
    page().clearFilters();
    // Whatever the sign.
    control<MoneyEdit>("At least").setMoney(Money::yuan(200));
    control<MoneyEdit>("At most").setMoney(Money::yuan(700));
    settle();
    QCOMPARE(table().model()->rowCount(), 2);
    page().clearFilters();
    page().findChild<SearchField*>()->setText(QStringLiteral("OA-1106"));
    settle();
    QCOMPARE(table().model()->rowCount(), 1);
    QCOMPARE(page().currentQuery().text, QStringLiteral("OA-1106"));
    page().clearFilters();
    auto& operators = control<QComboBox>("Operator filter");
    QCOMPARE(operators.count(), 2);
    operators.setCurrentIndex(1);
    settle();
    QCOMPARE(page().currentQuery().operatorName, QStringLiteral("ops-01"));
    QCOMPARE(table().model()->rowCount(), 28);
}

void TestLedgerPage::onlyOneMainAccountIsAsked()
{
    QCOMPARE(page().currentQuery().account, m_world->account());
    page().clearFilters();
    QCOMPARE(page().currentQuery().account, m_world->account());
}

void TestLedgerPage::totalsFollowTheFilterAndTheSelection()
{
    control<QComboBox>("Sub-account filter").setCurrentText(user);
    settle();
    QVERIFY2(totals().contains(QStringLiteral("60,700.00")), qPrintable(totals()));
    QVERIFY2(totals().contains(QStringLiteral("−200.00")), qPrintable(totals()));
    QVERIFY2(totals().contains(QStringLiteral("60,500.00")), qPrintable(totals()));
    table().clearSelection();
    table().setSelectionMode(QAbstractItemView::MultiSelection);
    table().selectRow(0);
    table().selectRow(1);
    settle();
    QVERIFY2(totals().contains(QStringLiteral("+500.00")), qPrintable(totals()));
    QVERIFY2(totals().contains(QStringLiteral("3 entries · 2 selected")), qPrintable(totals()));
}

void TestLedgerPage::sortsByAsking_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("first");
    QTest::newRow("newest") << int(LedgerModel::Number) << Qt::DescendingOrder << "28";
    QTest::newRow("oldest") << int(LedgerModel::Time) << Qt::AscendingOrder << "1";
    QTest::newRow("least amount") << int(LedgerModel::Amount) << Qt::AscendingOrder
                                  << QStringLiteral("−200.00");
    QTest::newRow("greatest balance") << int(LedgerModel::BalanceAfter) << Qt::DescendingOrder
                                      << QStringLiteral("300,000.00");
    QTest::newRow("user") << int(LedgerModel::UserName) << Qt::AscendingOrder
                          << QStringLiteral("svc-airdrama-edit");
    QTest::newRow("reason") << int(LedgerModel::Reason) << Qt::AscendingOrder
                            << QStringLiteral("11 月额度");
    QTest::newRow("reference") << int(LedgerModel::Reference) << Qt::DescendingOrder
                               << QStringLiteral("OA-1117-004");
}

void TestLedgerPage::sortsByAsking()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    QFETCH(QString, first);
    table().sortBy(column, order);
    settle();
    QCOMPARE(cell(0, column), first);
    QCOMPARE(table().model()->rowCount(), 28);
    QCOMPARE(page().currentOrder().descending, order == Qt::DescendingOrder);
    const bool isOutOfOrder = column != LedgerModel::Number && column != LedgerModel::Time;
    const QVariant tip = table().model()->headerData(LedgerModel::BalanceAfter, Qt::Horizontal,
                                                     Qt::ToolTipRole);
    QCOMPARE(!tip.toString().isEmpty(), isOutOfOrder);
}

void TestLedgerPage::newEntriesComeOnTopAndTheSelectionStays()
{
    table().selectRow(5);
    const QString selected = cell(5, LedgerModel::Number);
    const QSignalSpy inserts(table().model(), &QAbstractItemModel::rowsInserted);
    const QSignalSpy layouts(table().model(), &QAbstractItemModel::layoutChanged);
    QVERIFY(write(EntryKind::Allocation, 5, "elsewhere").isValid());
    m_window->workspace().refresh();
    QTRY_COMPARE(table().model()->rowCount(), 29);
    settle();
    QCOMPARE(cell(0, LedgerModel::Number), QStringLiteral("29"));
    QCOMPARE(inserts.size(), 1);
    QCOMPARE(layouts.size(), 0);
    QCOMPARE(table().currentIndex().row(), 6);
    QCOMPARE(cell(6, LedgerModel::Number), selected);
}

void TestLedgerPage::anotherFilterKeepsTheCurrentEntry()
{
    control<QComboBox>("Sub-account filter").setCurrentText(user);
    settle();
    table().selectRow(2);
    const QString selected = cell(2, LedgerModel::Number);
    page().clearFilters();
    settle();
    QCOMPARE(table().currentIndex().siblingAtColumn(LedgerModel::Number).data().toString(),
             selected);
}

void TestLedgerPage::copiesRawValues()
{
    table().clearSelection();
    table().setSelectionMode(QAbstractItemView::MultiSelection);
    table().selectRow(1);
    table().selectRow(0);
    table().copySelection(true);
    settle();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3);
    const QStringList first = lines.at(1).split(u'\t');
    QCOMPARE(first.at(LedgerModel::Number), QStringLiteral("28"));
    QCOMPARE(first.at(LedgerModel::Amount), QStringLiteral("-200.00"));
    QCOMPARE(first.at(LedgerModel::Time), QStringLiteral("2026-11-23 14:32:05"));
    QCOMPARE(lines.at(2).split(u'\t').at(LedgerModel::Amount), QStringLiteral("700.00"));
}

void TestLedgerPage::thePaneSaysAllOfAnEntry()
{
    table().selectRow(0);
    settle();
    QStringList words;
    for (const TextLabel* label : page().findChild<EntryPane*>()->findChildren<TextLabel*>()) {
        if (label->isVisible())
            words += label->text();
    }
    for (const char* wanted : {"Entry #28", "−¥200.00", "60,700.00", "60,500.00", "=less", "ops-01",
                               "2026-11-23 14:32:05", "#27", "#28"})
        QVERIFY2(words.contains(QString::fromUtf8(wanted)), wanted);
    QVERIFY2(!words.contains(QStringLiteral("Related")), "nothing belongs to it");
    QVERIFY(!words.contains(QStringLiteral("#29")));
    const auto marks = page().findChild<ChainCard*>()->findChildren<QWidget*>();
    const auto sound = std::count_if(marks.cbegin(), marks.cend(), [](const QWidget* mark) {
        return mark->accessibleName() == QLatin1String("Hash verified");
    });
    QCOMPARE(sound, 2);
    QVERIFY(m_window->actions().reverse->isEnabled());
    m_window->showPage(PageId::SubAccounts);
    QVERIFY2(!m_window->actions().reverse->isEnabled(), "no entry is in front");
}

void TestLedgerPage::aLinkedEntryIsShownEvenIfItIsFilteredOut()
{
    control<SegmentedControl>("Kind filter").setCurrent(int(EntryKind::Deduction));
    settle();
    QCOMPARE(table().model()->rowCount(), 1);
    page().select(LedgerEntryId(3));
    settle();
    QCOMPARE(table().currentIndex().siblingAtColumn(LedgerModel::Number).data().toString(),
             QStringLiteral("3"));
}

void TestLedgerPage::emptyIsNotNoMatch()
{
    const auto isShown = [this](const char* name) {
        for (const QWidget* widget : page().findChildren<QWidget*>()) {
            if (widget->accessibleName() == QLatin1String(name) && widget->isVisible())
                return true;
        }
        return false;
    };
    page().findChild<SearchField*>()->setText(QStringLiteral("no such thing"));
    settle();
    QVERIFY(isShown("No matching entries"));
    m_window.reset();
    m_world = std::make_unique<UiWorld>(UiWorld::Fill::AccountOnly);
    m_window = std::make_unique<MainWindow>(m_world->services(), m_world->options(), *m_theme);
    m_window->show();
    m_window->showPage(PageId::Ledger);
    settle();
    QVERIFY(isShown("No entries yet"));
}

void TestLedgerPage::reversesTheSelectedEntryOnce()
{
    const QString before = cell(1, LedgerModel::BalanceAfter);
    table().setCurrentIndex(table().model()->index(0, 0));
    QTRY_VERIFY(m_window->actions().reverse->isEnabled());
    m_window->actions().reverse->trigger();
    auto* dialog = m_window->findChild<ReversalDialog*>();
    QVERIFY(dialog);
    QCOMPARE(dialog->reference()->text(), QStringLiteral("CZ-28"));
    QVERIFY(!dialog->primaryButton()->isEnabled());
    dialog->reason()->setText(QStringLiteral("a slip"));
    QTRY_VERIFY(dialog->primaryButton()->isEnabled());
    dialog->primaryButton()->click();
    QTRY_COMPARE(cell(0, LedgerModel::Number), QStringLiteral("29"));
    QCOMPARE(cell(0, LedgerModel::Kind), QStringLiteral("Reversal"));
    QCOMPARE(cell(0, LedgerModel::BalanceAfter), before);
    // Neither a reversal nor what it reversed can be reversed.
    for (const int row : {0, 1}) {
        table().setCurrentIndex(table().model()->index(row, 0));
        QTRY_VERIFY(!m_window->actions().reverse->isEnabled());
    }
}

QTEST_MAIN(TestLedgerPage)
#include "tst_ledgerpage.moc"
