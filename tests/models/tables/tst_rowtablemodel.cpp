// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/rowsortproxy.h"
#include "models/tables/rowtablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace airgate;

namespace {

struct Row {
    QString name;
    std::optional<Money> spent;
    int rank = 0;
    friend bool operator==(const Row&, const Row&) = default;
};

class Model : public RowTableModel<Row> {
public:
    Model()
        : RowTableModel({{QStringLiteral("name"), QStringLiteral("Name")},
                         {QStringLiteral("spent"), QStringLiteral("Spent"), Qt::AlignRight},
                         {QStringLiteral("rank"), QStringLiteral("Rank"), Qt::AlignRight}})
    {
    }

protected:
    QString keyOf(const Row& row) const override { return row.name; }
    QVariant cell(const Row& row, int column, int role) const override
    {
        if (role != Qt::DisplayRole && role != SortRole)
            return {};
        if (column == 0)
            return row.name;
        if (column == 2)
            return row.rank;
        return row.spent && role == SortRole ? QVariant::fromValue(*row.spent) : QVariant();
    }
};

// "abc" is three rows; a capital letter is the same row with another value.
QList<Row> rowsOf(const QString& letters)
{
    QList<Row> rows;
    for (const QChar letter : letters)
        rows.append({QString(letter.toLower()), Money::yuan(letter.isUpper() ? 2 : 1), 0});
    return rows;
}

QString namesOf(const QAbstractItemModel& model)
{
    QString names;
    for (int i = 0; i < model.rowCount(); ++i)
        names += model.index(i, 0).data().toString();
    return names;
}

} // namespace

class TestRowTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void smallestChange_data();
    void smallestChange();
    void persistentIndexesFollowTheirRows();
    void answersOfColumns();
    void sortsExactlyAndStably();
    void unknownIsLastInBothDirections_F4();
    void secondKeyBreaksTies();
    void ratiosCompareExactly();
    void filterKeepsTheOrder();
};

void TestRowTableModel::smallestChange_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("signalCounts"); // removed, inserted, moved, changed
    const auto row = [](const char* name, const char* before, const char* after,
                        const char* counts) {
        QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(after)
                            << QString::fromLatin1(counts);
    };
    row("first load", "", "abc", "0 1 0 0");
    row("same", "abc", "abc", "0 0 0 0");
    row("one value", "abc", "aBc", "0 0 0 1");
    row("two neighbours", "abcd", "aBCd", "0 0 0 1");
    row("two apart", "abcd", "AbcD", "0 0 0 2");
    row("removed in the middle", "abcde", "ae", "1 0 0 0");
    row("removed in two places", "abcde", "bd", "3 0 0 0");
    row("inserted in the middle", "ae", "abcde", "0 1 0 0");
    row("inserted in three places", "bd", "abcde", "0 3 0 0");
    row("reversed", "abcd", "dcba", "0 0 1 0");
    row("everything at once", "abcdef", "gfxBa", "1 2 1 1");
    row("emptied", "abc", "", "1 0 0 0");
}

void TestRowTableModel::smallestChange()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    Model model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(rowsOf(before));
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy moved(&model, &QAbstractItemModel::layoutChanged);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setRows(rowsOf(after));
    QCOMPARE(namesOf(model), after.toLower());
    QCOMPARE(model.rows(), rowsOf(after));
    QTEST(QStringLiteral("%1 %2 %3 %4")
              .arg(removed.count())
              .arg(inserted.count())
              .arg(moved.count())
              .arg(changed.count()),
          "signalCounts");
    QCOMPARE(reset.count(), 0);
}

void TestRowTableModel::persistentIndexesFollowTheirRows()
{
    Model model;
    model.setRows(rowsOf(QStringLiteral("abcdef")));
    const QPersistentModelIndex d = model.index(3, 1);
    const QPersistentModelIndex b = model.index(1, 0);
    model.setRows(rowsOf(QStringLiteral("xfdca")));
    QCOMPARE(d.row(), 2);
    QCOMPARE(d.column(), 1);
    QVERIFY(!b.isValid());
    QCOMPARE(model.indexOf(QStringLiteral("d")), 2);
    QCOMPARE(model.indexOf(QStringLiteral("b")), -1);
}

void TestRowTableModel::answersOfColumns()
{
    Model model;
    model.setRows(rowsOf(QStringLiteral("a")));
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("Spent"));
    QCOMPARE(model.headerData(1, Qt::Horizontal, ColumnIdRole).toString(), QStringLiteral("spent"));
    QCOMPARE(model.index(0, 1).data(Qt::TextAlignmentRole).value<Qt::Alignment>(),
             Qt::Alignment(Qt::AlignRight));
    QCOMPARE(model.headerData(9, Qt::Horizontal, Qt::DisplayRole), QVariant());
}

void TestRowTableModel::sortsExactlyAndStably()
{
    Model model;
    // The first two differ in the last unit of 64 bits, where a double would see a tie.
    const Money large = Money::parse(u"92233720368.54775806").value();
    const Money larger = Money::parse(u"92233720368.54775807").value();
    model.setRows({{QStringLiteral("b"), larger},
                   {QStringLiteral("a"), large},
                   {QStringLiteral("y"), Money::yuan(1)},
                   {QStringLiteral("x"), Money::yuan(1)}});
    RowSortProxy proxy;
    const QAbstractItemModelTester tester(&proxy,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    proxy.setSourceModel(&model);
    proxy.sort(1, Qt::AscendingOrder);
    QCOMPARE(namesOf(proxy), QStringLiteral("yxab"));
    proxy.sort(1, Qt::DescendingOrder);
    QCOMPARE(namesOf(proxy), QStringLiteral("bayx"));
}

void TestRowTableModel::unknownIsLastInBothDirections_F4()
{
    Model model;
    model.setRows({{QStringLiteral("u"), std::nullopt},
                   {QStringLiteral("n"), Money::yuan(-1)},
                   {QStringLiteral("z"), Money{}}});
    RowSortProxy proxy;
    proxy.setSourceModel(&model);
    proxy.sort(1, Qt::AscendingOrder);
    QCOMPARE(namesOf(proxy), QStringLiteral("nzu"));
    proxy.sort(1, Qt::DescendingOrder);
    QCOMPARE(namesOf(proxy), QStringLiteral("znu"));
}

void TestRowTableModel::secondKeyBreaksTies()
{
    Model model;
    model.setRows({{QStringLiteral("a"), Money::yuan(1), 2},
                   {QStringLiteral("b"), Money::yuan(1), 3},
                   {QStringLiteral("c"), Money::yuan(2), 1}});
    RowSortProxy proxy;
    proxy.setSourceModel(&model);
    proxy.sort(1, Qt::DescendingOrder);
    QCOMPARE(namesOf(proxy), QStringLiteral("cab"));
    proxy.setSecondKey(2, Qt::DescendingOrder);
    QCOMPARE(namesOf(proxy), QStringLiteral("cba"));
    proxy.sort(1, Qt::AscendingOrder);
    QCOMPARE(namesOf(proxy), QStringLiteral("bac"));
    proxy.sort(0, Qt::AscendingOrder);
    QCOMPARE(proxy.secondKey(), -1);
}

void TestRowTableModel::ratiosCompareExactly()
{
    const UsageRatio third{Money::yuan(1), Money::yuan(3)};
    const UsageRatio same{Money::yuan(20'000'000'000), Money::yuan(60'000'000'000)};
    const UsageRatio above{Money::fromUnits(same.part.units() + 1), same.whole};
    QCOMPARE(QVariant::compare(QVariant::fromValue(third), QVariant::fromValue(same)),
             QPartialOrdering::Equivalent);
    QCOMPARE(QVariant::compare(QVariant::fromValue(third), QVariant::fromValue(above)),
             QPartialOrdering::Less);
}

void TestRowTableModel::filterKeepsTheOrder()
{
    Model model;
    model.setRows(rowsOf(QStringLiteral("abcd")));
    RowSortProxy proxy;
    const QAbstractItemModelTester tester(&proxy,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    proxy.setSourceModel(&model);
    proxy.setFilter([&model](int row) { return model.row(row).name != QStringLiteral("b"); });
    QCOMPARE(namesOf(proxy), QStringLiteral("acd"));
    proxy.setFilter({});
    QCOMPARE(namesOf(proxy), QStringLiteral("abcd"));
}

QTEST_GUILESS_MAIN(TestRowTableModel)
#include "tst_rowtablemodel.moc"
