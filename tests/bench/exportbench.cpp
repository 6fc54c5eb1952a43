// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"

#include "app/await.h"
#include "app/systemclock.h"
#include "services/exchange/disktablefiles.h"
#include "services/quota/ledgerexport.h"
#include "services/storage/openstore.h"
#include "tests/bench/benchline.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <sys/resource.h>

namespace airgate {

namespace {

constexpr int users = 200;

double childrenSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval& time) {
        return double(time.tv_sec) + double(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

void execute(QSqlDatabase& database, const QString& sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql))
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
}

// Entries in bulk, past the triggers: what an export reads, not what a verification would pass.
void fill(const QString& path, int lines)
{
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("fill"));
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
        QStringList triggers;
        {
            QSqlQuery query(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'trigger'"),
                            database);
            while (query.next())
                triggers.append(query.value(0).toString());
        }
        for (const QString& name : triggers)
            execute(database, QStringLiteral("DROP TRIGGER ") + name);
        execute(database, QStringLiteral("BEGIN"));
        execute(database,
                QStringLiteral("INSERT INTO main_account (name, access_key_id, sealed_secret, "
                               "cloud_account_id, endpoint, bill_source, measure, "
                               "active, last_check_error) VALUES ('bench', 'AK', x'00', '1', '', "
                               "'auto', 'payable', 1, '')"));
        const QString count = QStringLiteral(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) ");
        execute(database, QStringLiteral(
                              "INSERT INTO sub_account (account, cloud_user_id, user_name, "
                              "display_name, tags, alert_steps, "
                              "monitored, auto_stop, protected, gone, last_seen_at, created_at) ") +
                              count.arg(users) +
                              QStringLiteral("SELECT 1, 41000000 + i, 'svc-bench-' || i, '子账号 ' "
                                             "|| i, '', '50,80,90', 1, 1, 0, 0, 0, 0 FROM n"));
        execute(database,
                QStringLiteral(
                    "INSERT INTO ledger_entry (id, at, kind, posting_count, author_id, "
                    "author_kind, author_name, "
                    "author_role, reason, reference, idempotency_key, previous_hash, hash) ") +
                    count.arg(lines) +
                    QStringLiteral("SELECT i, 1764000000000 + i * 1009, 'allocation', 2, "
                                   "'os:bench', 'operator', '王芳', 'admin', "
                                   "'短剧生产 11 月第 ' || (i % 50) || ' 批', 'OA-1123-' || i, 'k' "
                                   "|| i, zeroblob(32), zeroblob(32) FROM n"));
        execute(database,
                QStringLiteral("INSERT INTO posting (entry, position, account, sub_account, "
                               "amount, balance_after) ") +
                    count.arg(lines) +
                    QStringLiteral("SELECT i, 1, 1, NULL, -(i % 9973) * 1000000, 0 FROM n"));
        execute(database,
                QStringLiteral("INSERT INTO posting (entry, position, account, sub_account, "
                               "amount, balance_after) ") +
                    count.arg(lines) +
                    QStringLiteral(
                        "SELECT i, 2, 1, 1 + i % %1, (i % 9973) * 1000000, i * 1000000 FROM n")
                        .arg(users));
        execute(database, QStringLiteral("COMMIT"));
        execute(database, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        execute(database, QStringLiteral("ANALYZE"));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("fill"));
}

// The peer: the same columns of the same lines, as the database's own program writes them.
double peerSeconds(const QString& database, const QString& out)
{
    const double before = childrenSeconds();
    QProcess sqlite;
    sqlite.setStandardOutputFile(out);
    sqlite.start(
        QStringLiteral("sqlite3"),
        {QStringLiteral("-csv"), QStringLiteral("-readonly"), database,
         QStringLiteral("SELECT e.id, e.at, e.kind, s.user_name, s.display_name, p.amount, 'CNY', "
                        "p.balance_after, "
                        "e.author_name, e.reason, e.reference, e.reverses, "
                        "(SELECT r.id FROM ledger_entry r WHERE r.reverses = e.id) "
                        "FROM posting p CROSS JOIN ledger_entry e CROSS JOIN sub_account s "
                        "WHERE p.entry = e.id AND s.id = p.sub_account AND p.account = 1 ORDER BY "
                        "p.entry, p.position")});
    if (!sqlite.waitForFinished(600'000) || sqlite.exitCode() != 0)
        qFatal("sqlite3: %s", sqlite.readAllStandardError().constData());
    return childrenSeconds() - before;
}

struct OwnRun {
    double cpu = 0;
    double wall = 0;
    double growth = 0;
};

OwnRun ownRun(LedgerExport& exporter, const QString& out, ExportFormat format)
{
    ExportRequest request;
    request.query.account = MainAccountId(1);
    request.order.descending = false;
    request.path = out;
    request.format = format;
    const Principal principal{QStringLiteral("os:bench"), PrincipalKind::Operator,
                              QStringLiteral("bench"), Role::Admin};
    resetPeak();
    const double resident = residentMiB();
    const double cpu = cpuSeconds();
    QElapsedTimer time;
    time.start();
    const auto note = await(exporter.run(principal, request));
    if (!note)
        qFatal("export: %s", qPrintable(note.error().detail));
    return {cpuSeconds() - cpu, double(time.elapsed()) / 1000, peakResidentMiB() - resident};
}

} // namespace

void benchExport(int lines)
{
    const QTemporaryDir folder;
    const QString database = folder.filePath(QStringLiteral("airgate.db"));
    if (const auto made = openStore({database}); !made)
        qFatal("%s", qPrintable(made.error().detail));
    fill(database, lines);
    auto store = openStore({database});
    if (!store)
        qFatal("%s", qPrintable(store.error().detail));
    SystemClock clock;
    DiskTableFiles files;
    LedgerExport exporter(**store, clock, files);
    const QString csv = folder.filePath(QStringLiteral("ours.csv"));
    const OwnRun first = ownRun(exporter, csv, ExportFormat::Csv);
    const double peer = peerSeconds(database, folder.filePath(QStringLiteral("peer.csv")));
    const OwnRun second = ownRun(exporter, csv, ExportFormat::Csv);
    const OwnRun book =
        ownRun(exporter, folder.filePath(QStringLiteral("ours.xlsx")), ExportFormat::Xlsx);
    printBench(QStringLiteral("export"),
               {{QStringLiteral("lines"), lines},
                {QStringLiteral("csv_cpu_s"), second.cpu},
                {QStringLiteral("csv_wall_s"), second.wall},
                {QStringLiteral("sqlite3_csv_cpu_s"), peer},
                {QStringLiteral("ratio"), second.cpu / peer},
                {QStringLiteral("csv_growth_mib"), first.growth},
                {QStringLiteral("csv_mib"), double(QFileInfo(csv).size()) / (1 << 20)},
                {QStringLiteral("xlsx_cpu_s"), book.cpu},
                {QStringLiteral("xlsx_growth_mib"), book.growth}});
}

} // namespace airgate
