// SPDX-License-Identifier: GPL-3.0-or-later
#include "storagefixture.h"

#include "services/storage/migrator.h"
#include "services/storage/sqlitedialect.h"

#include <QDir>
#include <QFile>

using namespace airgate;

class MigratorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void stepsAreNumberedWithoutGaps();
    void statementsEndAtAnEmptyLine();
    void climbsFromEveryVersion_data();
    void climbsFromEveryVersion();
    void storedFilesAreComplete();
    void copyIsMadeBeforeAStep();
    void stepThatFailsChangesNothing();
    void stepIsTakenOnce();

private:
    Result<void> climb(const QList<Migration>& steps);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

namespace {

const QString dataFolder = QStringLiteral(AIRGATE_TEST_DATA "/storage");

QList<Migration> steps(int count)
{
    const QList<Migration> all{
        {1, {QStringLiteral("CREATE TABLE a (x BIGINT)")}},
        {2, {QStringLiteral("INSERT INTO a VALUES (2)")}},
        {3, {QStringLiteral("INSERT INTO a VALUES (3)"), QStringLiteral("nonsense")}}};
    return all.first(count);
}

// The schema without what SQLite makes by itself.
QStringList schemaOf(const QString& path)
{
    return askRaw(path,
                  QStringLiteral(
                      "SELECT group_concat(sql, char(10)) FROM (SELECT sql FROM sqlite_master "
                      "WHERE sql IS NOT NULL ORDER BY type, name)"))
        .toString()
        .split(u'\n');
}

} // namespace

void MigratorTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("airgate.sqlite"));
}

Result<void> MigratorTest::climb(const QList<Migration>& steps)
{
    const SqliteDialect dialect({m_path});
    const auto database = Database::open(dialect, Access::Write);
    return database ? Migrator(steps).climb(**database) : database.error();
}

void MigratorTest::stepsAreNumberedWithoutGaps()
{
    const auto bundled = Migrator::bundled(SqliteDialect({m_path}));
    QVERIFY(!bundled.isEmpty());
    for (int i = 0; i < bundled.size(); ++i) {
        QCOMPARE(bundled[i].version, i + 1);
        for (const QString& statement : bundled[i].statements)
            QVERIFY2(!statement.contains(u'@'), qPrintable(statement));
    }
}

void MigratorTest::statementsEndAtAnEmptyLine()
{
    const QString text =
        QStringLiteral("-- a\nCREATE TABLE a (x);\n\nCREATE TRIGGER t BEGIN\n  SELECT 1;\n"
                       "  SELECT 2;\nEND;\n \nSELECT 3;\n");
    QCOMPARE(Migrator::statementsOf(text),
             (QStringList{QStringLiteral("-- a\nCREATE TABLE a (x)"),
                          QStringLiteral("CREATE TRIGGER t BEGIN\n  SELECT 1;\n  SELECT 2;\nEND"),
                          QStringLiteral("SELECT 3")}));
}

// tests/data/storage/vN.sqlite is a file as version N left it, with a row in each table. A new
// migration adds the file of the version before it; this test finds it by itself.
void MigratorTest::climbsFromEveryVersion_data()
{
    QTest::addColumn<int>("version");
    const auto newest = Migrator::bundled(SqliteDialect({m_path})).size();
    for (int version = 0; version <= newest; ++version)
        QTest::addRow("from %d", version) << version;
}

void MigratorTest::climbsFromEveryVersion()
{
    QFETCH(int, version);
    const QString fresh = m_folder->filePath(QStringLiteral("fresh.sqlite"));
    QVERIFY(openStore({fresh}));
    const QString stored = QStringLiteral("%1/v%2.sqlite").arg(dataFolder).arg(version);
    if (version > 0) {
        QVERIFY2(QFile::copy(stored, m_path), qPrintable(stored));
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
    }
    const auto opened = openStore({m_path});
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QCOMPARE(schemaOf(m_path), schemaOf(fresh));
    if (version == 0)
        return;
    const auto entry =
        await((*opened)->read([](StoreSession& s) { return s.ledger().entry(LedgerEntryId(1)); }));
    QCOMPARE(entry->hash, entryHash(*entry));
    const auto audit = await((*opened)->read([](StoreSession& s) { return s.audit().latest(1); }));
    QCOMPARE(audit->first().hash, auditHash(audit->first()));
    const auto users = await((*opened)->read(
        [](StoreSession& s) { return s.accounts().subAccounts(MainAccountId(1)); }));
    QCOMPARE(users->size(), 1);
    const auto members = await((*opened)->read(
        [](StoreSession& s) { return s.accounts().memberships(MainAccountId(1)); }));
    QCOMPARE(members->value(users->first().id).size(), version >= 3 ? 1 : 0);
    const auto accounts =
        await((*opened)->read([](StoreSession& s) { return s.accounts().mainAccounts(); }));
    QCOMPARE(accounts->first().failedChecks, 0);
    const auto order =
        await((*opened)->read([](StoreSession& s) { return s.stops().order(StopOrderId(1)); }));
    QCOMPARE(order->steps.size(), 1);
}

void MigratorTest::storedFilesAreComplete()
{
    const auto files = QDir(dataFolder).entryInfoList({QStringLiteral("v*.sqlite")}, QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QFileInfo& file : files) {
        const QString copy = m_folder->filePath(file.fileName());
        QVERIFY(QFile::copy(file.filePath(), copy));
        const QStringList tables =
            askRaw(copy, QStringLiteral(
                             "SELECT group_concat(name) FROM sqlite_master WHERE type = 'table' "
                             "AND name NOT LIKE 'sqlite_%'"))
                .toString()
                .split(u',');
        QVERIFY(tables.size() > 15);
        for (const QString& table : tables)
            QVERIFY2(askRaw(copy, QStringLiteral("SELECT COUNT(*) FROM ") + table).toInt() > 0,
                     qPrintable(table));
    }
}

void MigratorTest::copyIsMadeBeforeAStep()
{
    QVERIFY(climb(steps(1)));
    const QString copy = m_path + QStringLiteral(".bak-v1");
    QVERIFY(!QFile::exists(copy));
    QVERIFY(climb(steps(2)));
    QCOMPARE(askRaw(copy, QStringLiteral("SELECT COUNT(*) FROM a")), QVariant(0));
    QCOMPARE(askRaw(copy, QStringLiteral("PRAGMA user_version")), QVariant(1));
    QCOMPARE(askRaw(m_path, QStringLiteral("SELECT COUNT(*) FROM a")), QVariant(1));
    QCOMPARE(askRaw(m_path, QStringLiteral("PRAGMA user_version")), QVariant(2));
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(copy), owner);
}

void MigratorTest::stepThatFailsChangesNothing()
{
    QVERIFY(climb(steps(1)));
    QVERIFY(climb(steps(3)).failedWith(ErrorCode::StorageFailed));
    QCOMPARE(askRaw(m_path, QStringLiteral("PRAGMA user_version")), QVariant(2));
    QCOMPARE(askRaw(m_path, QStringLiteral("SELECT group_concat(x) FROM a")),
             QVariant(QStringLiteral("2")));
    QCOMPARE(askRaw(m_path + QStringLiteral(".bak-v1"), QStringLiteral("PRAGMA user_version")),
             QVariant(1));
}

void MigratorTest::stepIsTakenOnce()
{
    for (int i = 0; i < 3; ++i)
        QVERIFY(climb(steps(2)));
    QCOMPARE(askRaw(m_path, QStringLiteral("SELECT COUNT(*) FROM a")), QVariant(1));
    QVERIFY(climb(steps(1)).failedWith(ErrorCode::DatabaseNewer));
}

QTEST_GUILESS_MAIN(MigratorTest)
#include "tst_migrator.moc"
