// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/rowsortproxy.h"
#include "models/tables/tableroles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/frozencolumn.h"
#include "ui/widgets/numberdelegate.h"
#include "ui/widgets/tablecopy.h"

#include <QtTest>
#include <QtWidgets>

using namespace airgate;

namespace {

// Name, amount, note: three columns with ids a, b, c.
class SampleModel : public QStandardItemModel {
public:
    explicit SampleModel(const QStringList& names)
        : QStandardItemModel(0, 3)
    {
        for (int column = 0; column < 3; ++column) {
            setHorizontalHeaderItem(column, new QStandardItem(QString(QChar('A' + column))));
            setHeaderData(column, Qt::Horizontal, QString(QChar('a' + column)), ColumnIdRole);
        }
        for (const QString& name : names)
            appendRow({cell(name), cell(QStringLiteral("1,000.00")), cell(QStringLiteral("x\ty"))});
        for (int row = 0; row < rowCount(); ++row)
            setData(index(row, 1), QStringLiteral("1000.00"), RawRole);
    }

private:
    static QStandardItem* cell(const QString& text)
    {
        auto* item = new QStandardItem(text);
        item->setData(text, SortRole);
        return item;
    }
};

// QTableView::selectRow() asks for the keyboard's modifiers, which earlier key clicks leave behind.
void select(const DataTable& table, int row)
{
    table.selectionModel()->select(table.model()->index(row, 0),
                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

QString firstColumn(const QAbstractItemView& view)
{
    QString names;
    for (int row = 0; row < view.model()->rowCount(); ++row)
        names += view.model()->index(row, 0).data().toString();
    return names;
}

} // namespace

class TestDataTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void copiesRawValuesInShownOrder();
    void hiddenColumnsAreNotCopied();
    void headerClicksSort();
    void shiftClickAddsASecondKey();
    void rowHeights();
    void numbersWidenTheirColumn();
    void layoutIsRemembered();
    void layoutOfAnotherVersion_data();
    void layoutOfAnotherVersion();
    void firstColumnStaysWhileScrolledSideways();
    void selectionSurvivesSorting();

private:
    Theme m_theme{*qApp};
};

void TestDataTable::copiesRawValuesInShownOrder()
{
    SampleModel model({QStringLiteral("p"), QStringLiteral("q"), QStringLiteral("r")});
    DataTable table;
    table.setModel(&model);
    table.horizontalHeader()->moveSection(1, 2);
    select(table, 2);
    select(table, 0);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("p\tx y\t1000.00\nr\tx y\t1000.00"));
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("A\tC\tB\np\tx y\t1000.00\nr\tx y\t1000.00"));
}

void TestDataTable::hiddenColumnsAreNotCopied()
{
    SampleModel model({QStringLiteral("p")});
    DataTable table;
    table.setModel(&model);
    table.hideColumn(2);
    select(table, 0);
    QCOMPARE(selectionAsTsv(table, false), QStringLiteral("p\t1000.00"));
}

void TestDataTable::headerClicksSort()
{
    SampleModel model({QStringLiteral("q"), QStringLiteral("p"), QStringLiteral("r")});
    RowSortProxy proxy;
    proxy.setSourceModel(&model);
    DataTable table;
    table.setModel(&proxy);
    table.resize(400, 200);
    table.show();
    QCOMPARE(firstColumn(table), QStringLiteral("qpr"));
    const QPoint onHeader(20, table.horizontalHeader()->height() / 2);
    QTest::mouseClick(table.horizontalHeader()->viewport(), Qt::LeftButton, {}, onHeader);
    QCOMPARE(firstColumn(table), QStringLiteral("pqr"));
    QTest::mouseClick(table.horizontalHeader()->viewport(), Qt::LeftButton, {}, onHeader);
    QCOMPARE(firstColumn(table), QStringLiteral("rqp"));
}

void TestDataTable::shiftClickAddsASecondKey()
{
    SampleModel model({QStringLiteral("q"), QStringLiteral("p"), QStringLiteral("r")});
    RowSortProxy proxy;
    proxy.setSourceModel(&model);
    DataTable table;
    table.setModel(&proxy);
    table.resize(400, 200);
    table.show();
    table.sortBy(1, Qt::DescendingOrder);
    QCOMPARE(firstColumn(table), QStringLiteral("qpr"));
    QTest::mouseClick(table.horizontalHeader()->viewport(), Qt::LeftButton, Qt::ShiftModifier,
                      QPoint(20, table.horizontalHeader()->height() / 2));
    QCOMPARE(firstColumn(table), QStringLiteral("pqr"));
    QCOMPARE(table.horizontalHeader()->sortIndicatorSection(), 1);
    QCOMPARE(table.horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
}

void TestDataTable::rowHeights()
{
    m_theme.apply(Theme::Scheme::Light);
    SampleModel model({QStringLiteral("p")});
    DataTable table;
    table.setModel(&model);
    QCOMPARE(table.rowHeight(0), 30);
    table.setDensity(DataTable::Density::Compact);
    QCOMPARE(table.rowHeight(0), 26);
    table.setDensity(DataTable::Density::Wide);
    QCOMPARE(table.rowHeight(0), 36);
}

void TestDataTable::numbersWidenTheirColumn()
{
    SampleModel model({QStringLiteral("p")});
    DataTable table;
    table.setModel(&model);
    table.setColumnDelegate(1, new NumberDelegate);
    table.setColumnWidth(1, 50);
    model.setData(model.index(0, 1), QStringLiteral("92,233,720,368.54775807"));
    QTRY_VERIFY(table.columnWidth(1) > 120);
    const int wide = table.columnWidth(1);
    model.setData(model.index(0, 1), QStringLiteral("1.00"));
    QCoreApplication::processEvents();
    QCOMPARE(table.columnWidth(1), wide);
}

void TestDataTable::layoutIsRemembered()
{
    SampleModel model({QStringLiteral("q"), QStringLiteral("p")});
    QByteArray stored;
    const TableLayoutStore store{[&] { return stored; },
                                 [&](const QByteArray& bytes) { stored = bytes; }};
    {
        DataTable table;
        table.setModel(&model);
        table.horizontalHeader()->setStretchLastSection(false);
        table.setLayoutStore(store);
        table.setColumnWidth(0, 123);
        table.hideColumn(1);
        table.horizontalHeader()->moveSection(1, 2);
        table.sortBy(0, Qt::DescendingOrder);
        QTRY_VERIFY(stored.contains("123") && stored.contains("\"order\":1"));
    }
    DataTable again;
    again.setModel(&model);
    again.horizontalHeader()->setStretchLastSection(false);
    again.setLayoutStore(store);
    QCOMPARE(again.columnWidth(0), 123);
    QVERIFY(again.isColumnHidden(1));
    QCOMPARE(again.horizontalHeader()->visualIndex(1), 2);
    QCOMPARE(again.horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
}

void TestDataTable::layoutOfAnotherVersion_data()
{
    QTest::addColumn<QByteArray>("layout");
    QTest::addColumn<int>("width");
    QTest::newRow("nothing") << QByteArray() << 100;
    QTest::newRow("garbage") << QByteArray("}{") << 100;
    QTest::newRow("a column that is no more")
        << QByteArray(R"({"columns":[{"id":"zz","width":77},{"id":"a","width":88}]})") << 88;
    QTest::newRow("a width of nothing")
        << QByteArray(R"({"columns":[{"id":"a","width":0}]})") << 100;
}

void TestDataTable::layoutOfAnotherVersion()
{
    QFETCH(QByteArray, layout);
    SampleModel model({QStringLiteral("q")});
    DataTable table;
    table.setModel(&model);
    table.setColumnWidth(0, 100);
    applyTableLayout(table, layout);
    QTEST(table.columnWidth(0), "width");
    QVERIFY(!table.isColumnHidden(2));
}

void TestDataTable::firstColumnStaysWhileScrolledSideways()
{
    SampleModel model({QStringLiteral("q"), QStringLiteral("p")});
    DataTable table;
    table.setModel(&model);
    for (int column = 0; column < 3; ++column)
        table.setColumnWidth(column, 200);
    table.resize(300, 200);
    table.show();
    const auto* frozen = table.findChild<FrozenColumn*>();
    QVERIFY(!frozen->isVisible());
    table.horizontalScrollBar()->setValue(150);
    QVERIFY(frozen->isVisible());
    QCOMPARE(frozen->width(), 200);
    QCOMPARE(frozen->selectionModel(), table.selectionModel());
    // A cell under the frozen column is brought out.
    table.scrollTo(model.index(0, 1));
    QVERIFY(table.visualRect(model.index(0, 1)).left() >= frozen->coveredWidth());
    table.horizontalScrollBar()->setValue(0);
    QVERIFY(!frozen->isVisible());
}

void TestDataTable::selectionSurvivesSorting()
{
    SampleModel model({QStringLiteral("q"), QStringLiteral("p"), QStringLiteral("r")});
    RowSortProxy proxy;
    proxy.setSourceModel(&model);
    DataTable table;
    table.setModel(&proxy);
    select(table, 0);
    table.sortBy(0, Qt::DescendingOrder);
    const QModelIndexList rows = table.selectionModel()->selectedRows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().data().toString(), QStringLiteral("q"));
}

QTEST_MAIN(TestDataTable)
#include "tst_datatable.moc"
