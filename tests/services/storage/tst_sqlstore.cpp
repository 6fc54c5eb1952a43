// SPDX-License-Identifier: GPL-3.0-or-later
#include "storagefixture.h"

#include <QProcess>
#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>

#include <csignal>
#include <sys/resource.h>

using namespace airgate;

namespace {

Result<void> set(StoreSession& session, const QString& key, const QString& value)
{
    return session.settings().setValue(key, value);
}

// Files cannot grow beyond this while it lives; the kernel refuses the write.
class FileSizeLimit {
public:
    explicit FileSizeLimit(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = static_cast<rlim_t>(bytes);
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

// A small file system of its own, if that is permitted.
class SmallDisk {
public:
    SmallDisk()
        : m_mounted(QProcess::execute(QStringLiteral("mount"),
                                      {QStringLiteral("-t"), QStringLiteral("tmpfs"),
                                       QStringLiteral("-o"), QStringLiteral("size=600k"),
                                       QStringLiteral("tmpfs"), m_folder.path()}) == 0)
    {
    }
    ~SmallDisk()
    {
        if (m_mounted)
            QProcess::execute(QStringLiteral("umount"), {m_folder.path()});
    }
    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] QString path() const
    {
        return m_folder.filePath(QStringLiteral("airgate.sqlite"));
    }

private:
    QTemporaryDir m_folder;
    bool m_mounted;
};

} // namespace

class SqlStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void errorRollsEverythingBack();
    void failedStatementCannotBeCommitted();
    void readersCannotWrite();
    void readIsOneSnapshot();
    void queuedWorkIsFinishedBeforeClosing();
    void ownCommitIsTold();
    void commitOfAnotherStoreIsTold();
    void parallelDeductionsNeverPassZero_F1();
    void unknownCommitIsNamedAndWorkGoesOn();
    void fullDiskLosesNothing();
};

void SqlStoreTest::errorRollsEverythingBack()
{
    StorageFixture fixture;
    const auto refused = fixture.write([](StoreSession& session) -> Result<int> {
        const auto done = set(session, QStringLiteral("a"), QStringLiteral("1"));
        if (!done)
            return done.error();
        return Error{ErrorCode::Underflow, QStringLiteral("7.00"), {}};
    });
    QVERIFY(refused.failedWith(ErrorCode::Underflow));
    QCOMPARE(refused.error().detail, QStringLiteral("7.00"));
    QVERIFY(fixture.read([](StoreSession& s) { return s.settings().all(); })->isEmpty());
    QVERIFY(fixture.write(
        [](StoreSession& s) { return set(s, QStringLiteral("a"), QStringLiteral("2")); }));
}

void SqlStoreTest::failedStatementCannotBeCommitted()
{
    StorageFixture fixture;
    const auto careless = fixture.write([](StoreSession& session) -> Result<int> {
        (void)set(session, QStringLiteral("a"), QStringLiteral("1"));
        // A main account that does not exist: the foreign key refuses it.
        (void)session.accounts().addSubAccount(
            subAccount(MainAccountId(9), QStringLiteral("nobody")));
        (void)set(session, QStringLiteral("b"), QStringLiteral("2"));
        return 1;
    });
    QVERIFY(careless.failedWith(ErrorCode::StorageFailed));
    QVERIFY(fixture.read([](StoreSession& s) { return s.settings().all(); })->isEmpty());
}

void SqlStoreTest::readersCannotWrite()
{
    StorageFixture fixture;
    QVERIFY(
        fixture
            .read([](StoreSession& s) { return set(s, QStringLiteral("a"), QStringLiteral("1")); })
            .failedWith(ErrorCode::DatabaseReadOnly));
    QVERIFY(fixture.read([](StoreSession& s) { return s.settings().all(); })->isEmpty());
}

void SqlStoreTest::readIsOneSnapshot()
{
    StorageFixture fixture;
    const QString key = QStringLiteral("a");
    QVERIFY(fixture.write([key](StoreSession& s) { return set(s, key, QStringLiteral("old")); }));
    QSemaphore started;
    QSemaphore goOn;
    auto reading = fixture.store().read([&](StoreSession& session) -> Result<QStringList> {
        QStringList seen{session.settings().value(key)->value_or(QString())};
        started.release();
        goOn.acquire();
        seen.append(session.settings().value(key)->value_or(QString()));
        return seen;
    });
    started.acquire();
    QVERIFY(fixture.write([key](StoreSession& s) { return set(s, key, QStringLiteral("new")); }));
    goOn.release();
    QCOMPARE(await(std::move(reading)).value(),
             (QStringList{QStringLiteral("old"), QStringLiteral("old")}));
    QCOMPARE(fixture.read([key](StoreSession& s) { return s.settings().value(key); })->value(),
             QStringLiteral("new"));
}

void SqlStoreTest::queuedWorkIsFinishedBeforeClosing()
{
    StorageFixture fixture;
    std::vector<QCoro::Task<Result<void>>> tasks;
    for (int i = 0; i < 50; ++i) {
        tasks.push_back(fixture.store().write(
            [i](StoreSession& s) { return set(s, QString::number(i), QStringLiteral("x")); }));
    }
    fixture.reopen();
    QCOMPARE(fixture.read([](StoreSession& s) { return s.settings().all(); })->size(), 50);
    for (auto& task : tasks)
        QVERIFY(await(std::move(task)));
}

void SqlStoreTest::ownCommitIsTold()
{
    StorageFixture fixture;
    QObject owner;
    int told = 0;
    fixture.store().onChanged(&owner, [&] {
        QCOMPARE(QThread::currentThread(), owner.thread());
        ++told;
    });
    QVERIFY(fixture.write(
        [](StoreSession& s) { return set(s, QStringLiteral("a"), QStringLiteral("1")); }));
    QTRY_COMPARE(told, 1);
    // Neither looking nor a refusal is a change.
    QVERIFY(fixture.write([](StoreSession& s) { return s.settings().all(); }));
    (void)fixture.write([](StoreSession& s) -> Result<int> {
        (void)set(s, QStringLiteral("a"), QStringLiteral("2"));
        return Error{ErrorCode::Cancelled, {}, {}};
    });
    QVERIFY(fixture.write(
        [](StoreSession& s) { return set(s, QStringLiteral("b"), QStringLiteral("1")); }));
    QTRY_COMPARE(told, 2);
}

void SqlStoreTest::commitOfAnotherStoreIsTold()
{
    StorageFixture fixture;
    const auto other = openStore(fixture.config());
    QVERIFY(other);
    QObject owner;
    int told = 0;
    fixture.store().onChanged(&owner, [&] { ++told; });
    QVERIFY(await((*other)->write(
        [](StoreSession& s) { return set(s, QStringLiteral("a"), QStringLiteral("1")); })));
    QTRY_COMPARE(told, 1);
    const auto seen =
        fixture.read([](StoreSession& s) { return s.settings().value(QStringLiteral("a")); });
    QCOMPARE(seen->value(), QStringLiteral("1"));
    // A listener that is gone is not told.
    auto gone = std::make_unique<QObject>();
    bool late = false;
    fixture.store().onChanged(gone.get(), [&] { late = true; });
    gone.reset();
    QVERIFY(await((*other)->write(
        [](StoreSession& s) { return set(s, QStringLiteral("a"), QStringLiteral("2")); })));
    QTRY_COMPARE(told, 2);
    QVERIFY(!late);
}

void SqlStoreTest::parallelDeductionsNeverPassZero_F1()
{
    constexpr int threadCount = 8;
    constexpr int attempts = 200;
    constexpr int granted = 1000;
    StorageFixture fixture;
    const auto account = fixture.addAccount();
    const auto user = fixture.addUser(account, QStringLiteral("wang"));
    QVERIFY(fixture.write([=](StoreSession& session) {
        return allocate(session, account, user, Money::yuan(granted), QStringLiteral("grant"));
    }));
    const auto other = openStore(fixture.config());
    QVERIFY(other);
    QAtomicInt accepted;
    QAtomicInt refused;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int number = 0; number < threadCount; ++number) {
        Store& store = number % 2 == 0 ? fixture.store() : **other;
        threads.emplace_back(QThread::create([&, number] {
            for (int i = 0; i < attempts; ++i) {
                const QString key = QStringLiteral("%1-%2").arg(number).arg(i);
                const auto done = await(store.write([=](StoreSession& session) -> Result<void> {
                    const auto quota = session.ledger().quotaOf(user);
                    if (!quota || *quota < Money::yuan(1))
                        return quota ? Error{ErrorCode::Underflow, {}, {}} : quota.error();
                    return allocate(session, account, user, Money::yuan(-1), key);
                }));
                if (!done && !done.failedWith(ErrorCode::Underflow))
                    qWarning("%s", qPrintable(done.error().detail));
                (done ? accepted : refused).fetchAndAddOrdered(1);
            }
        }));
    }
    for (const auto& thread : threads)
        thread->start();
    for (const auto& thread : threads)
        thread->wait();
    QCOMPARE(accepted.loadAcquire(), granted);
    QCOMPARE(refused.loadAcquire(), threadCount * attempts - granted);
    QCOMPARE(fixture.read([=](StoreSession& s) { return s.ledger().quotaOf(user); }).value(),
             Money());
    const auto head = fixture.read([](StoreSession& s) { return s.ledger().head(); });
    QCOMPARE(head->count, granted + 1);
    QCOMPARE(askRaw(fixture.path(),
                    QStringLiteral("SELECT COUNT(*) FROM ledger_entry e JOIN ledger_entry p "
                                   "ON p.id = e.id - 1 WHERE e.previous_hash = p.hash")),
             QVariant(granted));
}

void SqlStoreTest::unknownCommitIsNamedAndWorkGoesOn()
{
    StorageFixture fixture;
    const QString key = QStringLiteral("a");
    QVERIFY(
        fixture.write([key](StoreSession& s) { return set(s, key, QStringLiteral("before")); }));
    {
        const FileSizeLimit limit(QFileInfo(fixture.path() + QStringLiteral("-wal")).size() + 100);
        const auto unknown =
            fixture.write([key](StoreSession& s) { return set(s, key, QString(50'000, u'x')); });
        QVERIFY2(unknown.failedWith(ErrorCode::CommitOutcomeUnknown),
                 unknown ? "committed"
                         : qPrintable(errorName(unknown.error().code) + unknown.error().detail));
        QVERIFY(unknown.error().detail.contains(fixture.path()));
    }
    // The connection was opened anew: what was acknowledged is there, and the next write is taken.
    const auto value = fixture.write([key](StoreSession& s) { return s.settings().value(key); });
    QCOMPARE(value->value(), QStringLiteral("before"));
    QVERIFY(fixture.write([key](StoreSession& s) { return set(s, key, QStringLiteral("after")); }));
    fixture.reopen();
    QCOMPARE(fixture.read([key](StoreSession& s) { return s.settings().value(key); })->value(),
             QStringLiteral("after"));
}

void SqlStoreTest::fullDiskLosesNothing()
{
    const SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("mounting is not permitted here: no small disk to fill");
    int acknowledged = 0;
    {
        const auto store = openStore({disk.path()});
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        Result<void> last;
        while (last && acknowledged < 1000) {
            last = await((*store)->write([acknowledged](StoreSession& session) {
                return set(session, QString::number(acknowledged), QString(3000, u'x'));
            }));
            acknowledged += last ? 1 : 0;
        }
        QVERIFY2(last.failedWith(ErrorCode::DiskFull),
                 last ? "never full"
                      : qPrintable(errorName(last.error().code) + last.error().detail));
        const auto kept = await((*store)->read([](StoreSession& s) { return s.settings().all(); }));
        QCOMPARE(kept->size(), acknowledged);
    }
    QVERIFY(acknowledged > 5);
    const auto again = openStore({disk.path()});
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    const auto kept = await((*again)->read([](StoreSession& s) { return s.settings().all(); }));
    QCOMPARE(kept->size(), acknowledged);
}

QTEST_GUILESS_MAIN(SqlStoreTest)
#include "tst_sqlstore.moc"
