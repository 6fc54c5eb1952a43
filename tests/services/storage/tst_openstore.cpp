// SPDX-License-Identifier: GPL-3.0-or-later
#include "storagefixture.h"

#include "services/storage/migrator.h"
#include "services/storage/sqlitedialect.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSemaphore>
#include <QThread>

#include <unistd.h>

using namespace airgate;

namespace {

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

// Runs a program of the system; true if it is there and succeeded.
bool run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

// Takes away the right to write for as long as it lives: by the mode for an ordinary user, by the
// immutable attribute for root.
class WriteProtection {
public:
    explicit WriteProtection(const QString& path)
        : m_path(path)
        , m_before(QFile::permissions(path))
    {
        const auto writing =
            QFile::WriteOwner | QFile::WriteUser | QFile::WriteGroup | QFile::WriteOther;
        QFile::setPermissions(path, m_before & ~writing);
        if (::geteuid() == 0)
            run(QStringLiteral("chattr"), {QStringLiteral("+i"), path});
    }
    ~WriteProtection()
    {
        if (::geteuid() == 0)
            run(QStringLiteral("chattr"), {QStringLiteral("-i"), m_path});
        QFile::setPermissions(m_path, m_before);
    }
    [[nodiscard]] bool holds() const
    {
        return ::access(QFile::encodeName(m_path).constData(), W_OK) != 0;
    }

private:
    QString m_path;
    QFile::Permissions m_before;
};

} // namespace

class OpenStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void newFileIsForItsOwnerOnly();
    void emptyFileIsNew();
    void everyCommitReachesTheDisk();
    void damagedFile_data();
    void damagedFile();
    void foreignFile();
    void foreignFileIsLeftAsItWas();
    void newerFile();
    void readOnlyFile();
    void readOnlyFolder();
    void folderInPlaceOfTheFile();
    void fileInPlaceOfTheFolder();
    void busyWriter();
    void manyOpenAtOnce();

private:
    [[nodiscard]] QString path() const
    {
        return m_folder->filePath(QStringLiteral("data/airgate.sqlite"));
    }
    [[nodiscard]] std::optional<ErrorCode> failure(const QString& file) const;
    // A database as it is after its last connection was closed.
    void create();

    std::unique_ptr<QTemporaryDir> m_folder;
};

std::optional<ErrorCode> OpenStoreTest::failure(const QString& file) const
{
    const auto opened = openStore({file, std::chrono::milliseconds(50)});
    if (opened)
        return std::nullopt;
    Q_ASSERT(opened.error().detail.contains(file));
    return opened.error().code;
}

void OpenStoreTest::create()
{
    const auto opened = openStore({path()});
    QVERIFY(opened);
    const auto set = await((*opened)->write([](StoreSession& s) {
        return s.settings().setValue(QStringLiteral("k"), QString(20000, u'v'));
    }));
    QVERIFY(set);
}

void OpenStoreTest::newFileIsForItsOwnerOnly()
{
    create();
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(path()), owner);
    QCOMPARE(QFile::permissions(QFileInfo(path()).path()),
             owner | QFile::ExeOwner | QFile::ExeUser);
}

void OpenStoreTest::emptyFileIsNew()
{
    const QString file = m_folder->filePath(QStringLiteral("empty.sqlite"));
    writeFile(file, {});
    QCOMPARE(failure(file), std::nullopt);
}

void OpenStoreTest::everyCommitReachesTheDisk()
{
    create();
    QCOMPARE(askRaw(path(), QStringLiteral("PRAGMA journal_mode")),
             QVariant(QStringLiteral("wal")));
    QCOMPARE(askRaw(path(), QStringLiteral("PRAGMA application_id")), QVariant(0x41695247));
    QCOMPARE(askRaw(path(), QStringLiteral("PRAGMA user_version")).toInt(),
             int(Migrator::bundled(SqliteDialect({path()})).size()));
}

void OpenStoreTest::damagedFile_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text file") << -1 << QByteArray("this is not a database\n").repeated(200);
    QTest::newRow("short text") << -1 << QByteArray("x");
    QTest::newRow("header") << 0 << QByteArray(16, 'x');
    QTest::newRow("schema page") << 100 << QByteArray(3996, '\xff');
    QTest::newRow("later page") << 3 * 4096 << QByteArray(4096, '\xee');
}

void OpenStoreTest::damagedFile()
{
    QFETCH(int, from);
    QFETCH(QByteArray, bytes);
    QString file = m_folder->filePath(QStringLiteral("text"));
    if (from < 0) {
        writeFile(file, bytes);
    } else {
        create();
        file = path();
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        QVERIFY(damaged.size() > from + bytes.size() && damaged.seek(from));
        QCOMPARE(damaged.write(bytes), bytes.size());
    }
    QCOMPARE(failure(file), std::optional(ErrorCode::DatabaseDamaged));
}

void OpenStoreTest::foreignFile()
{
    const QString other = m_folder->filePath(QStringLiteral("other.sqlite"));
    QCOMPARE(runRaw(other, QStringLiteral("CREATE TABLE theirs (a)")), QString());
    QCOMPARE(failure(other), std::optional(ErrorCode::DatabaseForeign));
    const QString stamped = m_folder->filePath(QStringLiteral("stamped.sqlite"));
    QCOMPARE(runRaw(stamped, QStringLiteral("PRAGMA application_id = 252006674")), QString());
    QCOMPARE(failure(stamped), std::optional(ErrorCode::DatabaseForeign));
}

void OpenStoreTest::foreignFileIsLeftAsItWas()
{
    const QString other = m_folder->filePath(QStringLiteral("other.sqlite"));
    QCOMPARE(runRaw(other, QStringLiteral("CREATE TABLE theirs (a)")), QString());
    const auto content = [&] {
        QFile file(other);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = content();
    QVERIFY(failure(other));
    QVERIFY(!before.isEmpty());
    QCOMPARE(content(), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
             QStringList{QStringLiteral("other.sqlite")});
}

void OpenStoreTest::newerFile()
{
    create();
    QCOMPARE(runRaw(path(), QStringLiteral("PRAGMA user_version = 9999")), QString());
    QCOMPARE(failure(path()), std::optional(ErrorCode::DatabaseNewer));
    QCOMPARE(askRaw(path(), QStringLiteral("PRAGMA user_version")), QVariant(9999));
}

void OpenStoreTest::readOnlyFile()
{
    create();
    const WriteProtection protection(path());
    if (!protection.holds())
        QSKIP("root, and no immutable attribute on this file system: a file cannot be made "
              "read-only");
    QCOMPARE(failure(path()), std::optional(ErrorCode::DatabaseReadOnly));
}

void OpenStoreTest::readOnlyFolder()
{
    create();
    const WriteProtection protection(QFileInfo(path()).path());
    if (!protection.holds())
        QSKIP("root, and no immutable attribute on this file system: a folder cannot be made "
              "read-only");
    QCOMPARE(failure(path()), std::optional(ErrorCode::DatabaseReadOnly));
    QCOMPARE(failure(QFileInfo(path()).path() + QStringLiteral("/new.sqlite")),
             std::optional(ErrorCode::DatabaseReadOnly));
    QCOMPARE(failure(QFileInfo(path()).path() + QStringLiteral("/new/new.sqlite")),
             std::optional(ErrorCode::DatabaseReadOnly));
}

void OpenStoreTest::folderInPlaceOfTheFile()
{
    QCOMPARE(failure(m_folder->path()), std::optional(ErrorCode::StorageFailed));
}

void OpenStoreTest::fileInPlaceOfTheFolder()
{
    writeFile(m_folder->filePath(QStringLiteral("data")), "x");
    QVERIFY(failure(path()).has_value());
}

void OpenStoreTest::busyWriter()
{
    create();
    const auto waiting = openStore({path(), std::chrono::milliseconds(50)});
    const auto holding = openStore({path()});
    QVERIFY(waiting && holding);
    QSemaphore taken;
    QSemaphore giveBack;
    auto held = (*holding)->write([&](StoreSession&) -> Result<int> {
        taken.release();
        giveBack.acquire();
        return 1;
    });
    taken.acquire();
    const auto set = [](StoreSession& s) {
        return s.settings().setValue(QStringLiteral("a"), QStringLiteral("b"));
    };
    QVERIFY(await((*waiting)->write(set)).failedWith(ErrorCode::DatabaseBusy));
    // Readers are not held up.
    QVERIFY(await((*waiting)->read([](StoreSession& s) { return s.settings().all(); })));
    giveBack.release();
    QVERIFY(await(std::move(held)));
    QVERIFY(await((*waiting)->write(set)));
}

void OpenStoreTest::manyOpenAtOnce()
{
    std::vector<std::unique_ptr<QThread>> threads;
    QAtomicInt opened;
    for (int i = 0; i < 6; ++i) {
        threads.emplace_back(QThread::create([&] {
            const auto store = openStore({path()});
            if (!store)
                qWarning("%s", qPrintable(errorName(store.error().code) + store.error().detail));
            opened.fetchAndAddOrdered(store ? 1 : 0);
        }));
    }
    for (const auto& thread : threads)
        thread->start();
    for (const auto& thread : threads)
        thread->wait();
    QCOMPARE(opened.loadAcquire(), 6);
}

QTEST_GUILESS_MAIN(OpenStoreTest)
#include "tst_openstore.moc"
