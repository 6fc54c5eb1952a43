// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlfixture.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpServer>

using namespace airgate;

namespace {

const QString video = QStringLiteral("svc-video");

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

QString errorOf(const Ran& ran)
{
    return ran.object()[u"error"][u"code"].toString();
}

void runSql(const QString& path, const QStringList& statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        for (const QString& statement : statements)
            QVERIFY(QSqlQuery(database).exec(statement));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
}

Fault fault(FaultKind kind, const char* action, qint64 delta = 0)
{
    Fault fault;
    fault.kind = kind;
    fault.action = QLatin1String(action);
    fault.times = 0;
    fault.delta = delta;
    return fault;
}

} // namespace

// What airgatectl says, and what it leaves alone, when something is wrong.
class AirgatectlFailures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noMasterKeyIsAConfigurationError();
    void misuse_data();
    void misuse();
    void withoutTheRightKey_data();
    void withoutTheRightKey();
    void badAmount_data();
    void badAmount();
    void wrongSecret();
    void noNetwork();
    void clockIsOff();
    void billIsCutInHalf_F10();
    void channelRefusesWithStatus200_F29();
    void fileIsNotOurs_data();
    void fileIsNotOurs();
    void fileIsReadOnly();
    void shapesOfJson();
};

void AirgatectlFailures::misuse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no verb") << QStringList{};
    QTest::newRow("unknown verb") << words("dance");
    QTest::newRow("missing word") << words("quota allocate svc-video");
    QTest::newRow("missing option") << words("quota allocate svc-video 5");
    QTest::newRow("one word too many") << words("restore svc-video now");
    QTest::newRow("unknown option") << words("check --fast");
    QTest::newRow("given twice") << words("quota allocate svc-video 5 --reason a --reason b");
    QTest::newRow("value missing") << words("check --account");
}

void AirgatectlFailures::misuse()
{
    QFETCH(QStringList, arguments);
    CtlFixture airgate;
    const Ran ran = airgate.ctl(arguments);
    QCOMPARE(ran.exitCode, 2);
    QVERIFY(!ran.err.trimmed().isEmpty());
    QVERIFY(ran.out.isEmpty());
    QVERIFY(!QFile::exists(airgate.database()));
}

void AirgatectlFailures::withoutTheRightKey_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("another key") << QStringLiteral("ZmVkY2JhOTg3NjU0MzIxMGZlZGNiYTk4NzY1NDMyMTA=");
    QTest::newRow("too short") << QStringLiteral("c2hvcnQ=");
    QTest::newRow("garbage") << QStringLiteral("not a key at all");
}

void AirgatectlFailures::withoutTheRightKey()
{
    QFETCH(QString, key);
    CtlFixture airgate;
    QCOMPARE(airgate.addAccount().exitCode, 0);
    const int calls = airgate.cloud.calls(QStringLiteral("GetCallerIdentity"));
    airgate.environment.insert(QStringLiteral("AIRGATE_SECRET_KEY"), key);
    const Ran ran = airgate.ctl(words("account test"));
    QCOMPARE(ran.exitCode, 78);
    QCOMPARE(errorOf(ran), QStringLiteral("invalid_master_key"));
    QVERIFY(!ran.err.trimmed().isEmpty());
    QVERIFY(!ran.err.contains(key.toUtf8()));
    QCOMPARE(airgate.cloud.calls(QStringLiteral("GetCallerIdentity")), calls);
}

void AirgatectlFailures::badAmount_data()
{
    QTest::addColumn<QString>("amount");
    for (const char* amount : {"1e5", "-0", "NaN", "1,00", "0.123456789", "123456789012345678901234567890", "0",
                               "-5", "+5", "", " 5", "5.", ".5", "0x10", "\xEF\xBC\x95"})
        QTest::newRow(*amount ? amount : "empty") << QString::fromUtf8(amount);
}

void AirgatectlFailures::badAmount()
{
    QFETCH(QString, amount);
    static CtlFixture airgate;
    static const bool ready = [] {
        airgate.setUp(QStringLiteral("100"));
        return !QTest::currentTestFailed();
    }();
    QVERIFY(ready);
    const QJsonArray before = airgate.ledger();
    QCOMPARE(before.size(), 1);
    const Ran ran = airgate.ctl({QStringLiteral("quota"), QStringLiteral("allocate"), video, amount,
                                 QStringLiteral("--reason"), QStringLiteral("typo")});
    QCOMPARE(ran.exitCode, 1);
    QVERIFY(ran.err.trimmed().contains(' '));
    QVERIFY(errorOf(ran) == QLatin1String("invalid_amount") || errorOf(ran) == QLatin1String("amount_too_precise")
            || errorOf(ran) == QLatin1String("amount_too_large"));
    QCOMPARE(airgate.ledger(), before);
}

void AirgatectlFailures::wrongSecret()
{
    CtlFixture airgate;
    const Ran ran = airgate.addAccount("another-secret");
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(errorOf(ran), QStringLiteral("signature_mismatch"));
    QVERIFY(!ran.err.contains("another-secret") && !ran.out.contains("another-secret"));
    QCOMPARE(airgate.ctl(words("account list")).array().size(), 0);
}

void AirgatectlFailures::noNetwork()
{
    CtlFixture airgate;
    airgate.setUp(QStringLiteral("100"));
    airgate.cloud.stop();
    const Ran ran = airgate.ctl(words("account test"));
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(errorOf(ran), QStringLiteral("network_unreachable"));
    QVERIFY(ran.err.trimmed().contains(' '));
    const Ran check = airgate.ctl(words("check"));
    QCOMPARE(check.exitCode, 1);
    QCOMPARE(airgate.user(video)[u"consumed"].type(), QJsonValue::Null);
    QCOMPARE(airgate.user(video)[u"status"].toString(), QStringLiteral("enabled"));
}

void AirgatectlFailures::clockIsOff()
{
    CtlFixture airgate;
    QCOMPARE(airgate.addAccount().exitCode, 0);
    airgate.cloud.faults().add(fault(FaultKind::ClockSkew, "", 20 * 60));
    const int before = airgate.cloud.calls(QStringLiteral("GetCallerIdentity"));
    const Ran ran = airgate.ctl(words("account test"));
    QVERIFY2(ran.exitCode == 0, ran.err);
    // Refused once for its timestamp, signed again by the provider's clock.
    QCOMPARE(airgate.cloud.calls(QStringLiteral("GetCallerIdentity")), before + 2);
}

void AirgatectlFailures::billIsCutInHalf_F10()
{
    CtlFixture airgate;
    airgate.setUp(QStringLiteral("100"));
    QVERIFY(airgate.cloud.addSpend(video, QStringLiteral("40")).isOk());
    QCOMPARE(airgate.ctl(words("check")).exitCode, 0);
    QVERIFY(airgate.cloud.addSpend(video, QStringLiteral("70")).isOk());
    airgate.cloud.faults().add(fault(FaultKind::Cut, "ListBillDetail"));
    const Ran ran = airgate.ctl(words("check"));
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.object()[u"checks"][0][u"ok"].toBool(true), false);
    const QJsonObject user = airgate.user(video);
    QCOMPARE(user[u"consumed"].toString(), QStringLiteral("40.00"));
    QVERIFY(user[u"stale"].toBool());
    QCOMPARE(user[u"status"].toString(), QStringLiteral("enabled"));
    QCOMPARE(airgate.ctl(words("alert list")).array().size(), 0);
    const Ran period = airgate.ctl({QStringLiteral("spend"), QStringLiteral("--period"), airgate.period()});
    QVERIFY(period.object()[u"stale"].toBool());

    airgate.cloud.faults().clear();
    QCOMPARE(airgate.ctl(words("check")).exitCode, 0);
    QCOMPARE(airgate.user(video)[u"consumed"].toString(), QStringLiteral("110.00"));
    QVERIFY(!airgate.user(video)[u"stale"].toBool());
}

void AirgatectlFailures::channelRefusesWithStatus200_F29()
{
    CtlFixture airgate;
    airgate.setUp(QStringLiteral("100"));
    QCOMPARE(airgate.addFeishu().exitCode, 0);
    airgate.cloud.faults().add(fault(FaultKind::Reply, "Feishu", 19024));
    QVERIFY(airgate.cloud.addSpend(video, QStringLiteral("55")).isOk());
    const Ran check = airgate.ctl(words("check"));
    QCOMPARE(check.object()[u"messages_delivered"].toInt(-1), 0);
    const QJsonArray alerts = airgate.ctl(words("alert list")).array();
    QCOMPARE(alerts.size(), 1);
    const QJsonObject delivery = alerts[0][u"deliveries"][0].toObject();
    QVERIFY(delivery[u"state"].toString() != QLatin1String("delivered"));
    QCOMPARE(delivery[u"attempts"].toInt(), 1);
    QVERIFY(delivery[u"last_error"].toString().contains(QLatin1String("Key Words Not Found")));
}

void AirgatectlFailures::fileIsNotOurs_data()
{
    QTest::addColumn<QString>("spoil");
    QTest::addColumn<QString>("code");
    QTest::newRow("damaged") << QStringLiteral("damaged") << QStringLiteral("database_damaged");
    QTest::newRow("text") << QStringLiteral("text") << QStringLiteral("database_damaged");
    QTest::newRow("foreign") << QStringLiteral("foreign") << QStringLiteral("database_foreign");
    QTest::newRow("newer") << QStringLiteral("newer") << QStringLiteral("database_newer");
}

void AirgatectlFailures::fileIsNotOurs()
{
    QFETCH(QString, spoil);
    QFETCH(QString, code);
    CtlFixture airgate;
    QCOMPARE(airgate.addAccount().exitCode, 0);
    const QString path = airgate.database();
    if (spoil == QLatin1String("newer")) {
        runSql(path, {QStringLiteral("PRAGMA user_version = 999")});
    } else if (spoil == QLatin1String("foreign")) {
        QVERIFY(QFile::remove(path));
        runSql(path, {QStringLiteral("PRAGMA application_id = 7"), QStringLiteral("CREATE TABLE t (a)")});
    } else if (spoil == QLatin1String("text")) {
        write(path, QByteArray(8192, 'x'));
    } else {
        const QByteArray whole = contentOf(path);
        write(path, whole.first(4096) + QByteArray(whole.size() - 4096, '\x5a'));
    }
    const QByteArray before = contentOf(path);
    const Ran ran = airgate.ctl(words("account list"));
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(errorOf(ran), code);
    QVERIFY(ran.err.trimmed().contains(' '));
    QCOMPARE(contentOf(path), before);
}

void AirgatectlFailures::fileIsReadOnly()
{
    CtlFixture airgate;
    airgate.setUp(QStringLiteral("100"));
    QFile::setPermissions(airgate.database(), QFile::ReadOwner);
    if (QFile probe(airgate.database()); probe.open(QIODevice::ReadWrite))
        QSKIP("this user may write to read-only files");
    const Ran ran = airgate.ctl(words("quota allocate svc-video 5 --reason more"));
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(errorOf(ran), QStringLiteral("database_read_only"));
    QFile::setPermissions(airgate.database(), QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(airgate.ledger().size(), 1);
}

void AirgatectlFailures::shapesOfJson()
{
    CtlFixture airgate;
    airgate.setUp(QStringLiteral("100"));
    const auto keys = [](const QJsonObject& object) { return object.keys().join(u','); };
    QCOMPARE(keys(airgate.user(video)),
             QStringLiteral("cloud_user_id,consumed,display_name,exhaustion,holds,horizon,member_of,per_day,projects,"
                            "quota,remaining,stale,status,steps,usage_percent,user"));
    QCOMPARE(keys(airgate.ctl(words("account list")).array().at(0).toObject()),
             QStringLiteral("access_key,active,bill_source,cloud_account_id,endpoint,last_check_at,"
                            "last_check_error,measure,name,opening_date"));
    QCOMPARE(keys(airgate.ledger().at(0).toObject()),
             QStringLiteral("amount,at,balance_after,entry,kind,operator,reason,reference,reversed_by,"
                            "reverses,user"));
    const QJsonObject check = airgate.ctl(words("check")).object();
    QCOMPARE(keys(check), QStringLiteral("checks,messages_dead_lettered,messages_delivered,messages_retrying,"
                                         "orders_open,orders_proven"));
    QCOMPARE(keys(check[u"checks"][0].toObject()),
             QStringLiteral("account,error,new_alerts,ok,periods,stop_orders,stops_waiting,sub_accounts"));
    QCOMPARE(keys(airgate.ctl(words("settings get stop.automatic")).object()), QStringLiteral("stop.automatic"));
    QVERIFY(!airgate.text(words("account list")).out.contains(CtlFixture::secretKey));
}

// Neither a key nor a keychain: nothing is opened, and the sentence says what to set.
void AirgatectlFailures::noMasterKeyIsAConfigurationError()
{
    CtlFixture airgate;
    airgate.environment.remove(QStringLiteral("AIRGATE_SECRET_KEY"));
    airgate.environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
    const Ran ran = airgate.text({QStringLiteral("account"), QStringLiteral("list")});
    QCOMPARE(ran.exitCode, 78);
    QVERIFY2(ran.err.contains("AIRGATE_SECRET_KEY"), ran.err);
}

QTEST_GUILESS_MAIN(AirgatectlFailures)
#include "tst_airgatectl_failures.moc"
