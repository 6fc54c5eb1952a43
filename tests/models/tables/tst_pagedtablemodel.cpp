// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/pagedtablemodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QtTest>

#include <numeric>

using namespace airgate;

namespace {

struct Row {
    qint64 key = 0;
    QString text;
};

class Model : public PagedTableModel<Row> {
public:
    Model()
        : PagedTableModel({{QStringLiteral("key"), QStringLiteral("Key"), Qt::AlignRight},
                           {QStringLiteral("text"), QStringLiteral("Text")}})
    {
        setFetch([this](const QList<qint64>& keys, const Answer& answer) {
            requests.append({keys, answer});
        });
    }

    // Answers the oldest open request as a store would.
    void answerNext(const QString& word = QStringLiteral("row"))
    {
        const auto [keys, answer] = requests.takeFirst();
        QList<Row> rows;
        for (const qint64 key : keys)
            rows.append(rowOf(key, word));
        answer(rows);
    }
    static Row rowOf(qint64 key, const QString& word = QStringLiteral("row"))
    {
        return {key, QStringLiteral("%1 %2").arg(word).arg(key)};
    }
    // What a view shows there; the question makes the model ask for it.
    QString shown(int row) { return index(row, 1).data().toString(); }
    // Asks for the row and has it answered.
    QString read(int row)
    {
        (void)shown(row);
        QCoreApplication::processEvents();
        while (!requests.isEmpty()) {
            answerNext();
            QCoreApplication::processEvents();
        }
        return shown(row);
    }

    QList<std::pair<QList<qint64>, Answer>> requests;

protected:
    qint64 keyOf(const Row& row) const override { return row.key; }
    QVariant cell(const Row& row, int column, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return column == 0 ? QVariant(row.key) : QVariant(row.text);
    }
};

// count, count - 1 … 1
QList<qint64> downFrom(int count)
{
    QList<qint64> keys(count);
    std::iota(keys.rbegin(), keys.rend(), 1);
    return keys;
}

QList<Row> rowsOf(const QList<qint64>& keys)
{
    QList<Row> rows;
    for (const qint64 key : keys)
        rows.append(Model::rowOf(key));
    return rows;
}

const QString placeholder = QStringLiteral("…");

} // namespace

class TestPagedTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPageIsFetchedWhenItIsLookedAt();
    void theLastRowCostsOnePage();
    void scrolledOverPagesAreNotFetched();
    void aLatePageOfAnotherListIsDropped();
    void aFailureLeavesThePlaceholder();
    void oldPagesAreLetGo();
    void theIndexFollowsTheFirstRows();
    void insertedRowsKeepTheSelection();
    void anotherOrderKeepsTheSelection();
    void whatIsFilteredOutIsNoLongerSelected();
    void outdatedRowsStayUntilTheyAreReadAgain();
    void behavesAsAModel();
};

void TestPagedTableModel::aPageIsFetchedWhenItIsLookedAt()
{
    Model model;
    model.setKeys(downFrom(1000));
    QCOMPARE(model.rowCount(), 1000);
    QCOMPARE(model.row(300), nullptr);
    QCOMPARE(model.shown(300), placeholder);
    QCOMPARE(model.shown(301), placeholder);
    QVERIFY2(model.requests.isEmpty(), "asked while painting");
    QCoreApplication::processEvents();
    QCOMPARE(model.requests.size(), 1);
    QCOMPARE(model.requests.first().first, downFrom(1000).mid(256, 256));
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.answerNext();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().at(0).toModelIndex().row(), 256);
    QCOMPARE(changes.first().at(1).toModelIndex().row(), 511);
    QCOMPARE(model.shown(300), QStringLiteral("row 700"));
    QCOMPARE(model.row(300)->key, 700);
    QCoreApplication::processEvents();
    QVERIFY2(model.requests.isEmpty(), "asked for what is here");
}

void TestPagedTableModel::theLastRowCostsOnePage()
{
    Model model;
    model.setKeys(downFrom(1'000'000));
    QCOMPARE(model.read(999'999), QStringLiteral("row 1"));
    QCOMPARE(model.cachedRows(), 1'000'000 % 256);
}

void TestPagedTableModel::scrolledOverPagesAreNotFetched()
{
    Model model;
    model.setKeys(downFrom(256 * 100));
    for (int page = 0; page < 100; ++page)
        (void)model.shown(page * 256);
    QCoreApplication::processEvents();
    // The newest wish first, one at a time.
    QCOMPARE(model.requests.size(), 1);
    QCOMPARE(model.requests.first().first.last(), 1);
    int answered = 0;
    for (; !model.requests.isEmpty(); ++answered) {
        model.answerNext();
        QCoreApplication::processEvents();
    }
    QCOMPARE(answered, 4);
}

void TestPagedTableModel::aLatePageOfAnotherListIsDropped()
{
    Model model;
    model.setKeys(downFrom(600));
    (void)model.shown(300);
    QCoreApplication::processEvents();
    const auto late = model.requests.takeFirst();
    model.setKeys({700, 500, 300});
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    late.second({Model::rowOf(300, QStringLiteral("late"))});
    QCOMPARE(changes.size(), 0);
    QCOMPARE(model.cachedRows(), 0);
    QCOMPARE(model.read(2), QStringLiteral("row 300"));
}

void TestPagedTableModel::aFailureLeavesThePlaceholder()
{
    Model model;
    model.setKeys(downFrom(10));
    (void)model.shown(0);
    QCoreApplication::processEvents();
    model.requests.takeFirst().second({});
    QCoreApplication::processEvents();
    QVERIFY2(model.requests.isEmpty(), "a failure asks again by itself");
    QCOMPARE(model.shown(0), placeholder);
    // Looked at again it is tried again.
    QCOMPARE(model.read(0), QStringLiteral("row 10"));
}

void TestPagedTableModel::oldPagesAreLetGo()
{
    Model model;
    model.setKeys(downFrom(256 * 40));
    for (int page = 0; page < 40; ++page) {
        QVERIFY(model.read(page * 256) != placeholder);
        // The first is looked at all the time.
        QVERIFY(model.shown(0) != placeholder);
        QVERIFY(model.cachedRows() <= 256 * Model::mostPages);
    }
    QVERIFY(model.row(0));
    QVERIFY(!model.row(256));
    QVERIFY(model.row(256 * 39));
}

void TestPagedTableModel::theIndexFollowsTheFirstRows()
{
    Model model;
    const QList<qint64> keys = downFrom(5000);
    model.setRows(rowsOf(keys.mid(0, 200)));
    QCOMPARE(model.rowCount(), 200);
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.index(7, 0), QItemSelectionModel::ClearAndSelect);
    const QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    model.setKeys(keys);
    QCOMPARE(inserts.size(), 1);
    QCOMPARE(inserts.first().at(1).toInt(), 200);
    QCOMPARE(model.rowCount(), 5000);
    QCOMPARE(model.shown(199), QStringLiteral("row 4801"));
    QCOMPARE(selection.currentIndex().row(), 7);
}

void TestPagedTableModel::insertedRowsKeepTheSelection()
{
    Model model;
    model.setKeys(downFrom(500));
    QCOMPARE(model.read(300), QStringLiteral("row 200"));
    QItemSelectionModel selection(&model);
    selection.select(model.index(300, 0),
                     QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    model.prepend(rowsOf({503, 502, 501}));
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(model.keyAt(selection.selectedRows().first().row()), 200);
    QCOMPARE(model.shown(0), QStringLiteral("row 503"));
    QCOMPARE(model.shown(303), QStringLiteral("row 200"));
    QCoreApplication::processEvents();
    QVERIFY2(model.requests.isEmpty(), "nothing has to be read again");
}

void TestPagedTableModel::anotherOrderKeepsTheSelection()
{
    Model model;
    QList<qint64> keys = downFrom(500);
    model.setKeys(keys);
    QItemSelectionModel selection(&model);
    for (const int row : {3, 400})
        selection.select(model.index(row, 0),
                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
    selection.setCurrentIndex(model.index(3, 1), QItemSelectionModel::NoUpdate);
    std::reverse(keys.begin(), keys.end());
    model.setKeys(keys);
    QList<qint64> selected;
    for (const QModelIndex& index : selection.selectedRows())
        selected.append(model.keyAt(index.row()));
    std::sort(selected.begin(), selected.end());
    QCOMPARE(selected, (QList<qint64>{100, 497}));
    QCOMPARE(model.keyAt(selection.currentIndex().row()), 497);
    QCOMPARE(selection.currentIndex().column(), 1);
}

void TestPagedTableModel::whatIsFilteredOutIsNoLongerSelected()
{
    Model model;
    model.setKeys(downFrom(500));
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.index(3, 0), QItemSelectionModel::ClearAndSelect);
    model.setKeys({1, 9, 4});
    QVERIFY(!selection.currentIndex().isValid());
    QVERIFY(!selection.hasSelection());
    QCOMPARE(model.rowCount(), 3);
}

void TestPagedTableModel::outdatedRowsStayUntilTheyAreReadAgain()
{
    Model model;
    model.setRows(rowsOf(downFrom(10)));
    model.outdate();
    QCOMPARE(model.shown(0), QStringLiteral("row 10"));
    QCoreApplication::processEvents();
    QCOMPARE(model.requests.size(), 1);
    model.answerNext(QStringLiteral("new"));
    QCOMPARE(model.shown(0), QStringLiteral("new 10"));
    QCoreApplication::processEvents();
    QVERIFY(model.requests.isEmpty());
}

void TestPagedTableModel::behavesAsAModel()
{
    Model model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(rowsOf(downFrom(30)));
    model.setKeys(downFrom(300));
    model.prepend(rowsOf({302, 301}));
    model.setKeys({5, 7, 3});
    model.setKeys({9, 8, 5, 7, 3});
    model.setKeys({});
    model.setKeys({1, 2});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("Key"));
    QVERIFY(!model.index(0, 0).siblingAtColumn(2).isValid());
}

QTEST_GUILESS_MAIN(TestPagedTableModel)
#include "tst_pagedtablemodel.moc"
