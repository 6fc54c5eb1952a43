// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/faultyfiles.h"
#include "tests/fakes/ledgerscript.h"
#include "tests/fakes/office.h"
#include "tests/fakes/plainledger.h"

#include <QProcess>
#include <QTest>

using namespace airgate;

namespace {

const QString svcA = QStringLiteral("svc-a");

// SQLite's result codes (sqlite.org/rescode.html).
constexpr int full = 13;
constexpr int writeError = 10 | (3 << 8);
constexpr int readOnly = 8;

// More operations on files than a step of the script takes.
constexpr int mostOperations = 3000;

QString words(const Result<void>& result)
{
    return result ? QStringLiteral("ok") : errorName(result.error().code) + u' ' + result.error().detail;
}

// A small file system of its own, if that is permitted; it can grow.
class GrowingDisk {
public:
    GrowingDisk()
        : m_mounted(mount(QStringLiteral("size=900k")))
    {
    }
    ~GrowingDisk()
    {
        if (m_mounted)
            QProcess::execute(QStringLiteral("umount"), {m_folder.path()});
    }
    GrowingDisk(const GrowingDisk&) = delete;
    GrowingDisk& operator=(const GrowingDisk&) = delete;

    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] bool grow() { return mount(QStringLiteral("remount,size=20m")); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("airgate.db")); }

private:
    bool mount(const QString& options)
    {
        return QProcess::execute(QStringLiteral("mount"), {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                                                           options, QStringLiteral("tmpfs"), m_folder.path()}) == 0;
    }

    QTemporaryDir m_folder;
    bool m_mounted;
};

} // namespace

// The disk fails in the midst of a posting or of a batch.
class LedgerFaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { FaultyFiles::install(); }
    void init();
    void everyOperationMayFail_F3_data();
    void everyOperationMayFail_F3();
    void fullDiskGoesOnWhenThereIsRoom();
    void readOnlyDiskGoesOnWhenItIsNot();

private:
    bool failAt(LedgerScript& script, int step, int operation);
    bool crashImageHas(const QString& key);

    std::unique_ptr<Office> m_office;
    SubAccount m_user;
    int m_code = 0;   // with which operations fail
    int m_times = 0;  // how many in a row
    PlainLedger m_ledger;
};

void LedgerFaultTest::init()
{
    m_office = std::make_unique<Office>();
    m_office->addAccount();
    m_user = m_office->user(svcA);
    m_ledger = {};
}

void LedgerFaultTest::everyOperationMayFail_F3_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("times");
    QTest::addColumn<bool>("batch");
    for (const bool batch : {false, true}) {
        const char* what = batch ? "batch" : "posting";
        QTest::addRow("one write error, %s", what) << writeError << 1 << batch;
        QTest::addRow("write errors, %s", what) << writeError << FaultyFiles::always << batch;
        QTest::addRow("disk full, %s", what) << full << FaultyFiles::always << batch;
    }
}

// What a new process would find if this one died now, before it writes anything more.
bool LedgerFaultTest::crashImageHas(const QString& key)
{
    const auto image = m_office->crashImage();
    const auto store = openStore({image->filePath(QStringLiteral("airgate.db"))});
    Q_ASSERT(store);
    auto task = (*store)->read([key](StoreSession& session) { return session.ledger().byIdempotencyKey(key); });
    const auto found = await(std::move(task));
    return found && found->has_value();
}

// True while the operation was one of the step's: then the step was refused, or done all the same.
bool LedgerFaultTest::failAt(LedgerScript& script, int step, int operation)
{
    const QList<QuotaChange> changes = script.changes(step);
    const qsizetype before = m_ledger.keys.size();
    FaultyFiles::failFrom(operation, m_code, m_times);
    const auto taken = script.take(step);
    const bool failed = FaultyFiles::heal();
    if (!taken && !taken.failedWith(ErrorCode::CommitOutcomeUnknown) && crashImageHas(changes.first().idempotencyKey))
        QTest::qFail(qPrintable(QStringLiteral("told as not written, but is there: ") + words(taken)), __FILE__, __LINE__);
    // Whatever was said, the ledger is whole, and the step sent again is there once.
    const QString wrong = m_ledger.follow(*m_office->app->store);
    const qsizetype written = m_ledger.keys.size() - before;
    const auto again = script.take(step);
    const QString wrongAfter = m_ledger.follow(*m_office->app->store);
    const bool sound = wrong.isEmpty() && wrongAfter.isEmpty() && again
                       && (written == changes.size() || (written == 0 && !taken)) && (failed || taken)
                       && m_ledger.keys.size() - before == changes.size();
    if (!sound) {
        const QString report = QStringLiteral("operation %1: %2, %3 written, %4, then %5, %6")
                                   .arg(operation).arg(words(taken)).arg(written).arg(wrong, words(again), wrongAfter);
        QTest::qFail(qPrintable(report), __FILE__, __LINE__);
    }
    return failed;
}

void LedgerFaultTest::everyOperationMayFail_F3()
{
    QFETCH(int, code);
    QFETCH(int, times);
    QFETCH(bool, batch);
    LedgerScript script(*m_office->app->store, m_user.account, m_user.id, QStringLiteral("fault"));
    m_code = code;
    m_times = times;
    int failures = 0;
    for (int operation = 1; operation < mostOperations; operation += batch ? 7 : 1) {
        // Steps 3, 7, 11 … are the batches.
        const int step = batch ? 4 * operation + 3 : 4 * operation;
        if (!failAt(script, step, operation) || QTest::currentTestFailed())
            break;
        ++failures;
    }
    QVERIFY2(failures > 5, qPrintable(QString::number(failures)));
    m_office->app = m_office->another(QStringLiteral("host:1:again"));
    QCOMPARE(m_ledger.follow(*m_office->app->store), QString());
    QCOMPARE(PlainLedger().follow(*m_office->app->store), QString());
}

void LedgerFaultTest::fullDiskGoesOnWhenThereIsRoom()
{
    GrowingDisk disk;
    if (!disk.isMounted())
        QSKIP("mounting is not permitted here: no small disk to fill");
    m_office->app.reset();
    QVERIFY(QFile::copy(m_office->path(), disk.path()));
    {
        auto store = openStore({disk.path()});
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        LedgerScript script(**store, m_user.account, m_user.id, QStringLiteral("full"));
        int step = 0;
        auto taken = script.take(step);
        while (taken && step < 2000)
            taken = script.take(++step);
        QVERIFY2(taken.failedWith(ErrorCode::DiskFull), qPrintable(words(taken)));
        QVERIFY(step > 3);
        QVERIFY(script.take(step).failedWith(ErrorCode::DiskFull));
        QCOMPARE(m_ledger.follow(**store), QString());
        qsizetype acknowledged = 0;
        for (int i = 0; i < step; ++i)
            acknowledged += script.changes(i).size();
        QCOMPARE(m_ledger.keys.size(), acknowledged);
        QVERIFY(disk.grow());
        QCOMPARE(words(script.take(step)), QStringLiteral("ok"));
        QCOMPARE(m_ledger.follow(**store), QString());
        QCOMPARE(m_ledger.keys.size(), acknowledged + script.changes(step).size());
    }
    const auto again = openStore({disk.path()});
    QVERIFY(again);
    QCOMPARE(PlainLedger().follow(**again), QString());
}

void LedgerFaultTest::readOnlyDiskGoesOnWhenItIsNot()
{
    LedgerScript script(*m_office->app->store, m_user.account, m_user.id, QStringLiteral("read-only"));
    QVERIFY(script.take(0).isOk());
    FaultyFiles::failFrom(1, readOnly);
    const auto refused = script.take(1);
    FaultyFiles::heal();
    QVERIFY2(refused.failedWith(ErrorCode::DatabaseReadOnly), qPrintable(words(refused)));
    QVERIFY(refused.error().detail.contains(m_office->path()));
    QCOMPARE(m_ledger.follow(*m_office->app->store), QString());
    QCOMPARE(m_ledger.keys.size(), 1);
    QCOMPARE(words(script.take(1)), QStringLiteral("ok"));
    QCOMPARE(m_ledger.follow(*m_office->app->store), QString());
    QCOMPARE(m_ledger.keys.size(), 2);
}

QTEST_GUILESS_MAIN(LedgerFaultTest)
#include "tst_ledgerfaults.moc"
