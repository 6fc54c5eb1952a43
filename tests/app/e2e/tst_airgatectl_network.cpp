// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlfixture.h"

#include "tests/fakes/scriptedserver.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <numeric>

using namespace airgate;
using namespace std::chrono_literals;

namespace {

const QString video = QStringLiteral("svc-video");
const QString faraway = QStringLiteral("https://cloud.example.invalid");

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

QString errorOf(const Ran& ran)
{
    return ran.object()[u"error"][u"code"].toString();
}

Fault skew(qint64 seconds, int nth, int times)
{
    Fault fault;
    fault.kind = FaultKind::ClockSkew;
    fault.delta = seconds;
    fault.nth = nth;
    fault.times = times;
    return fault;
}

int callsOf(const CtlFixture& airgate)
{
    const auto counters = airgate.cloud.counters();
    return std::accumulate(counters.cbegin(), counters.cend(), 0);
}

// The account that is there belongs to a host that only a proxy reaches.
void moveAway(const CtlFixture& airgate)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("move"));
        database.setDatabaseName(airgate.database());
        QVERIFY(database.open());
        QSqlQuery update(database);
        QVERIFY(update.prepare(QStringLiteral("UPDATE main_account SET endpoint = ?")));
        update.addBindValue(faraway);
        QVERIFY(update.exec());
    }
    QSqlDatabase::removeDatabase(QStringLiteral("move"));
}

quint16 closedPort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

} // namespace

// What airgatectl does where clocks differ and where a proxy is in the way.
class AirgatectlNetwork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clockIsFiveMinutesOff_data();
    void clockIsFiveMinutesOff();
    void clockStaysWrong();
    void proxyRefuses_data();
    void proxyRefuses();
};

void AirgatectlNetwork::clockIsFiveMinutesOff_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("ahead") << qint64(-300);
    QTest::newRow("behind") << qint64(300);
}

// Refused once for its date, signed again by the provider's clock; then it knows.
void AirgatectlNetwork::clockIsFiveMinutesOff()
{
    QFETCH(qint64, seconds);
    CtlFixture airgate(60s);
    airgate.setUp(QStringLiteral("100"));
    const int before = callsOf(airgate);
    QCOMPARE(airgate.ctl(words("check")).exitCode, 0);
    const int usual = callsOf(airgate) - before;
    airgate.cloud.faults().add(skew(seconds, 1, 0));
    const Ran check = airgate.ctl(words("check"));
    QVERIFY2(check.exitCode == 0, check.err);
    QCOMPARE(callsOf(airgate) - before - usual, usual + 1);
    QVERIFY(check.object()[u"checks"][0][u"ok"].toBool());
    QVERIFY(!airgate.user(video)[u"stale"].toBool(true));
}

// The provider's clock is another one at every call: no correction holds.
void AirgatectlNetwork::clockStaysWrong()
{
    CtlFixture airgate(60s);
    airgate.setUp(QStringLiteral("100"));
    QCOMPARE(airgate.ctl(words("check")).exitCode, 0);
    QVERIFY(airgate.cloud.addSpend(video, QStringLiteral("40")).isOk());
    const auto wander = [&airgate] {
        airgate.cloud.faults().clear();
        airgate.cloud.faults().add(skew(300, 1, 1));
        airgate.cloud.faults().add(skew(3600, 1, 0));
    };
    wander();
    const int before = callsOf(airgate);
    const Ran ran = airgate.ctl(words("account test"));
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(errorOf(ran), QStringLiteral("clock_skew"));
    QVERIFY2(ran.err.contains("clock is off by -") && ran.err.contains("time server"), ran.err);
    QCOMPARE(callsOf(airgate), before + 2);
    wander();
    QCOMPARE(airgate.ctl(words("check")).exitCode, 1);
    QCOMPARE(airgate.user(video)[u"consumed"].toString(), QStringLiteral("0.00"));
    QVERIFY(airgate.user(video)[u"stale"].toBool());
}

void AirgatectlNetwork::proxyRefuses_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("nobody listens") << 0;
    QTest::newRow("wants a sign-in") << 407;
    QTest::newRow("forbids") << 403;
}

void AirgatectlNetwork::proxyRefuses()
{
    QFETCH(int, status);
    CtlFixture airgate;
    airgate.setUp(QStringLiteral("100"));
    moveAway(airgate);
    ScriptedServer proxy;
    proxy.answer({ScriptedServer::response(status, "no", {{"Proxy-Authenticate", "Basic realm=\"office\""}}), true});
    const QUrl nobody(QStringLiteral("http://127.0.0.1:%1").arg(closedPort()));
    airgate.environment.insert(QStringLiteral("https_proxy"), (status == 0 ? nobody : proxy.url()).toString());
    airgate.environment.remove(QStringLiteral("no_proxy"));
    const int calls = callsOf(airgate);

    const Ran test = airgate.ctl(words("account test"));
    QCOMPARE(test.exitCode, 1);
    QCOMPARE(errorOf(test), QStringLiteral("proxy_refused"));
    QVERIFY2(test.err.contains("proxy settings"), test.err);
    QCOMPARE(airgate.ctl(words("check")).exitCode, 1);
    QCOMPARE(errorOf(airgate.ctl(words("sync"))), QStringLiteral("proxy_refused"));
    const Ran added = airgate.ctl({QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("second"),
                                   QStringLiteral("--access-key"), QStringLiteral("AKLTother"),
                                   QStringLiteral("--secret-key-stdin"), QStringLiteral("--endpoint"), faraway},
                                  "other-secret\n");
    QCOMPARE(errorOf(added), QStringLiteral("proxy_refused"));
    QVERIFY(!added.err.contains("other-secret"));

    QCOMPARE(airgate.ctl(words("account list")).array().size(), 1);
    QCOMPARE(airgate.user(video)[u"status"].toString(), QStringLiteral("enabled"));
    QCOMPARE(airgate.user(video)[u"consumed"].type(), QJsonValue::Null);
    QCOMPARE(callsOf(airgate), calls);
    QCOMPARE(proxy.connections() > 0, status != 0);
}

QTEST_GUILESS_MAIN(AirgatectlNetwork)
#include "tst_airgatectl_network.moc"
