// SPDX-License-Identifier: GPL-3.0-or-later
#include "storagefixture.h"

using namespace airgate;

class SettingsAuditLeaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settings();
    void auditIsChained();
    void auditIsNeverChanged_data();
    void auditIsNeverChanged();
    void leaseIsHeldByOne_F35();
    void leaseTokenOnlyGrows_F35();
};

void SettingsAuditLeaseTest::settings()
{
    StorageFixture fixture;
    const auto value = [&](const QString& key) {
        return fixture.read([key](StoreSession& s) { return s.settings().value(key); }).value();
    };
    const auto set = [&](const QString& key, const QString& text) {
        QVERIFY(fixture.write([=](StoreSession& s) { return s.settings().setValue(key, text); }));
    };
    QVERIFY(!value(QStringLiteral("a")));
    set(QStringLiteral("a"), QStringLiteral("1"));
    set(QStringLiteral("b"), QString());
    set(QStringLiteral("a"), QStringLiteral("二"));
    QCOMPARE(value(QStringLiteral("a")), std::optional(QStringLiteral("二")));
    fixture.reopen();
    QCOMPARE(fixture.read([](StoreSession& s) { return s.settings().all(); }).value(),
             (QMap<QString, QString>{{QStringLiteral("a"), QStringLiteral("二")},
                                     {QStringLiteral("b"), QString()}}));
}

void SettingsAuditLeaseTest::auditIsChained()
{
    StorageFixture fixture;
    QVERIFY(fixture.read([](StoreSession& s) { return s.audit().latest(10); })->isEmpty());
    AuditRecord record;
    record.author = alice();
    record.action = QStringLiteral("quota.allocate");
    record.subject = QStringLiteral("sub_account:1");
    record.before = QStringLiteral("0.00");
    record.after = QStringLiteral("5.00");
    record.reason = QStringLiteral("项目");
    record.result = AuditResult::Refused;
    for (int i = 1; i <= 3; ++i) {
        record.at = at(i);
        QVERIFY(fixture.write([record](StoreSession& s) { return s.audit().append(record); }));
    }
    const auto latest = fixture.read([](StoreSession& s) { return s.audit().latest(2); }).value();
    QCOMPARE(latest.size(), 2);
    QCOMPARE(latest[0].id, 3);
    QCOMPARE(latest[0].at, at(3));
    QCOMPARE(latest[0].previousHash, latest[1].hash);
    for (const AuditRecord& found : latest) {
        QCOMPARE(found.hash, auditHash(found));
        AuditRecord expected = record;
        expected.id = found.id;
        expected.at = at(found.id);
        expected.previousHash = found.previousHash;
        expected.hash = found.hash;
        QCOMPARE(found, expected);
    }
}

void SettingsAuditLeaseTest::auditIsNeverChanged_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("update") << QStringLiteral("UPDATE audit SET reason = 'x'");
    QTest::newRow("delete") << QStringLiteral("DELETE FROM audit");
    QTest::newRow("replace") << QStringLiteral("INSERT OR REPLACE INTO audit SELECT * FROM audit");
    QTest::newRow("other chain") << QStringLiteral(
        "INSERT INTO audit SELECT 2, at, author_id, author_kind, author_name, author_role, action, "
        "subject, value_before, value_after, reason, result, zeroblob(32), hash FROM audit");
}

void SettingsAuditLeaseTest::auditIsNeverChanged()
{
    QFETCH(QString, sql);
    StorageFixture fixture;
    QVERIFY(fixture.write([](StoreSession& s) { return s.audit().append({}); }));
    const QString refusal = runRaw(fixture.path(), sql);
    QVERIFY2(refusal.contains(QStringLiteral("audit: ")), qPrintable(refusal));
    QCOMPARE(fixture.read([](StoreSession& s) { return s.audit().latest(5); })->size(), 1);
}

void SettingsAuditLeaseTest::leaseIsHeldByOne_F35()
{
    StorageFixture fixture;
    const auto account = fixture.addAccount();
    const auto acquire = [&](const QString& holder, qint64 now) {
        return fixture.write([=](StoreSession& s) {
            return s.leases().acquire(account, holder, at(now), std::chrono::seconds(10));
        });
    };
    const auto current = [&] {
        return fixture.read([=](StoreSession& s) { return s.leases().current(account); }).value();
    };
    QVERIFY(!current());
    const auto first = acquire(QStringLiteral("a"), 0);
    QCOMPARE(first->fencingToken, 1);
    QCOMPARE(first->until, at(10));
    QVERIFY(acquire(QStringLiteral("b"), 9).failedWith(ErrorCode::LeaseHeld));
    QCOMPARE(acquire(QStringLiteral("b"), 9).error().detail, QStringLiteral("a"));
    QCOMPARE(acquire(QStringLiteral("a"), 5)->fencingToken, 1);
    QCOMPARE(current()->until, at(15));
    QCOMPARE(current()->holder, QStringLiteral("a"));
    QVERIFY(acquire(QStringLiteral("b"), 14).failedWith(ErrorCode::LeaseHeld));
    QCOMPARE(acquire(QStringLiteral("b"), 15)->fencingToken, 2);
}

void SettingsAuditLeaseTest::leaseTokenOnlyGrows_F35()
{
    StorageFixture fixture;
    const auto account = fixture.addAccount();
    const auto acquire = [&](const QString& holder, qint64 now) {
        return fixture
            .write([=](StoreSession& s) {
                return s.leases().acquire(account, holder, at(now), std::chrono::seconds(10));
            })
            .value();
    };
    const auto confirm = [&](const Lease& lease) {
        return fixture.read([=](StoreSession& s) { return s.leases().confirm(lease); });
    };
    const auto release = [&](const Lease& lease) {
        return fixture.write([=](StoreSession& s) { return s.leases().release(lease); });
    };
    const Lease first = acquire(QStringLiteral("a"), 0);
    QVERIFY(confirm(first));
    const Lease second = acquire(QStringLiteral("b"), 20);
    QVERIFY(confirm(first).failedWith(ErrorCode::Fenced));
    QVERIFY(release(first)); // an old one gives nothing back
    QVERIFY(confirm(second));
    QVERIFY(release(second));
    QVERIFY(confirm(second).failedWith(ErrorCode::Fenced));
    QVERIFY(
        !fixture.read([=](StoreSession& s) { return s.leases().current(account); })->has_value());
    QCOMPARE(acquire(QStringLiteral("b"), 21).fencingToken, 3);
}

QTEST_GUILESS_MAIN(SettingsAuditLeaseTest)
#include "tst_settingsauditlease.moc"
