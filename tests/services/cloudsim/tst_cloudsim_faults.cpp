// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/cloudsim/simclient.h"

#include <QTest>

using namespace airgate;

namespace {

Fault fault(const QByteArray& json)
{
    return Fault::fromJson(QJsonDocument::fromJson(json).object()).value();
}

const QJsonObject november{{QStringLiteral("BillPeriod"), QStringLiteral("2026-11")},
                           {QStringLiteral("GroupPeriod"), 1},
                           {QStringLiteral("NeedRecordNum"), 1},
                           {QStringLiteral("Limit"), 10}};

QueryItems stopKey(const QString& key)
{
    return {{QStringLiteral("UserName"), QStringLiteral("bob")},
            {QStringLiteral("AccessKeyId"), key},
            {QStringLiteral("Status"), QStringLiteral("inactive")}};
}

bool isActive(const CloudSim& sim)
{
    return sim.state()[u"accounts"][0][u"users"][0][u"keys"][0][u"active"].toBool();
}

} // namespace

class CloudSimFaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersAs_data();
    void answersAs();
    void timesOutBeforeAndAfterActing();
    void succeedsWithoutActing_F23();
    void skewsTheClock();
    void spoilsTotals_F10();
    void shiftsPages_F11();
    void countsMatchingCalls();
    void probabilityFollowsSeed();
    void refusesBadFaults_data();
    void refusesBadFaults();
    void isDrivenOverHttp();
};

void CloudSimFaultsTest::answersAs_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("500") << QByteArray(R"({"kind":"server_error","status":500})") << 500
                         << QStringLiteral("InternalError");
    QTest::newRow("502") << QByteArray(R"({"kind":"server_error","status":502})") << 502
                         << QString();
    QTest::newRow("503") << QByteArray(R"({"kind":"server_error","status":503})") << 503
                         << QStringLiteral("ServiceUnavailableTemp");
    QTest::newRow("504") << QByteArray(R"({"kind":"server_error","status":504})") << 504
                         << QStringLiteral("InternalServiceTimeout");
    for (const int status : {429, 400, 200})
        QTest::newRow(qPrintable(QStringLiteral("throttled as %1").arg(status)))
            << R"({"kind":"throttle","status":)" + QByteArray::number(status) + '}' << status
            << QStringLiteral("AccountFlowLimitExceeded");
    QTest::newRow("signature") << QByteArray(R"({"kind":"wrong_signature"})") << 401
                               << QStringLiteral("SignatureDoesNotMatch");
}

void CloudSimFaultsTest::answersAs()
{
    QFETCH(QByteArray, json);
    QFETCH(int, status);
    QFETCH(QString, code);
    SimClient client(SimClient::small());
    client.sim.faults().add(fault(json));
    const SimReply reply =
        client.get("iam", "UpdateAccessKey", stopKey(QStringLiteral("AKLTbob1")));
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.code(), code);
    QVERIFY(isActive(client.sim));
    QCOMPARE(client.get("iam", "ListUsers").code(), QString());
}

void CloudSimFaultsTest::timesOutBeforeAndAfterActing()
{
    for (const bool acts : {false, true}) {
        SimClient client(SimClient::small());
        client.sim.faults().add(fault(acts ? R"({"kind":"timeout_after","hold_ms":50})"
                                           : R"({"kind":"timeout_before","hold_ms":50})"));
        QCOMPARE(client.get("iam", "UpdateAccessKey", stopKey(QStringLiteral("AKLTbob1"))).status,
                 0);
        QCOMPARE(isActive(client.sim), !acts);
    }
}

void CloudSimFaultsTest::succeedsWithoutActing_F23()
{
    SimClient client(SimClient::small());
    client.sim.faults().add(fault(R"({"kind":"silent","action":"UpdateAccessKey"})"));
    QCOMPARE(client.get("iam", "UpdateAccessKey", stopKey(QStringLiteral("AKLTbob1"))).status, 200);
    QVERIFY(isActive(client.sim));
    QCOMPARE(client.get("iam", "UpdateAccessKey", stopKey(QStringLiteral("AKLTbob1"))).status, 200);
    QVERIFY(!isActive(client.sim));
}

void CloudSimFaultsTest::skewsTheClock()
{
    SimClient client(SimClient::small());
    client.sim.faults().add(fault(R"({"kind":"clock_skew","delta":3600,"times":0})"));
    const SimReply reply = client.get("iam", "ListUsers");
    QCOMPARE(reply.code(), QStringLiteral("InvalidTimestamp"));
    QVERIFY2(reply.head.contains("\r\nDate: Mon, 23 Nov 2026 07:32:"), reply.head.constData());
    client.clockError = std::chrono::hours(1);
    QCOMPARE(client.get("iam", "ListUsers").code(), QString());
}

void CloudSimFaultsTest::spoilsTotals_F10()
{
    SimClient client(SimClient::small());
    const qint64 right =
        client.post("billing", "ListBillDetail", november).result()[u"Total"].toInteger();
    client.sim.faults().add(fault(R"({"kind":"wrong_total","delta":-3})"));
    client.sim.faults().add(fault(R"({"kind":"cut","nth":2})"));
    client.sim.faults().add(fault(R"({"kind":"garbled","nth":3})"));
    QCOMPARE(client.post("billing", "ListBillDetail", november).result()[u"Total"].toInteger(),
             right - 3);
    const SimReply cut = client.post("billing", "ListBillDetail", november);
    QVERIFY(!cut.body.isEmpty());
    QVERIFY(cut.json().isEmpty());
    const SimReply garbled = client.post("billing", "ListBillDetail", november);
    QCOMPARE(garbled.status, 200);
    QVERIFY(garbled.json().isEmpty());
    QCOMPARE(client.post("billing", "ListBillDetail", november).result()[u"Total"].toInteger(),
             right);
}

void CloudSimFaultsTest::shiftsPages_F11()
{
    SimClient client(SimClient::small());
    client.sim.faults().add(fault(R"({"kind":"shift_pages","action":"ListBillDetail","nth":2})"));
    const QJsonArray first =
        client.post("billing", "ListBillDetail", november).result()[u"List"].toArray();
    QJsonObject second = november;
    second.insert(QStringLiteral("Offset"), 10);
    const QJsonArray shifted =
        client.post("billing", "ListBillDetail", second).result()[u"List"].toArray();
    QCOMPARE(shifted[0], first[9]);
}

void CloudSimFaultsTest::countsMatchingCalls()
{
    SimClient client(SimClient::small());
    client.sim.faults().add(
        fault(R"({"kind":"throttle","action":"ListAccessKeys","user":"bob","nth":2,"times":2})"));
    const auto status = [&](const char* user) {
        return client
            .get("iam", "ListAccessKeys", {{QStringLiteral("UserName"), QLatin1String(user)}})
            .status;
    };
    QCOMPARE(status("bob"), 200);
    QCOMPARE(status("alice"), 200);
    QCOMPARE(status("bob"), 429);
    QCOMPARE(status("alice"), 200);
    QCOMPARE(status("bob"), 429);
    QCOMPARE(status("bob"), 200);
    QCOMPARE(client.sim.calls(QStringLiteral("ListAccessKeys")), 6);
}

void CloudSimFaultsTest::probabilityFollowsSeed()
{
    QList<int> statuses[2];
    for (QList<int>& list : statuses) {
        SimClient client(SimClient::small(), {.seed = 5});
        client.sim.faults().add(fault(R"({"kind":"throttle","times":0,"percent":50})"));
        for (int i = 0; i < 30; ++i)
            list.append(client.get("iam", "ListUsers").status);
    }
    QCOMPARE(statuses[0], statuses[1]);
    QVERIFY(statuses[0].contains(200) && statuses[0].contains(429));
}

void CloudSimFaultsTest::refusesBadFaults_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no kind") << QByteArray("{}");
    QTest::newRow("unknown kind") << QByteArray(R"({"kind":"earthquake"})");
    QTest::newRow("0th call") << QByteArray(R"({"kind":"cut","nth":0})");
    QTest::newRow("101 percent") << QByteArray(R"({"kind":"cut","percent":101})");
}

void CloudSimFaultsTest::refusesBadFaults()
{
    QFETCH(QByteArray, json);
    const SimClient client(SimClient::small());
    QCOMPARE(client.plain("POST", "/_sim/faults", json).status, 400);
}

void CloudSimFaultsTest::isDrivenOverHttp()
{
    SimClient client(SimClient::small());
    QCOMPARE(
        client
            .plain("POST", "/_sim/faults", R"({"kind":"throttle","action":"ListUsers","times":0})")
            .status,
        200);
    QCOMPARE(client.plain("GET", "/_sim/faults").json()[u"faults"].toArray().size(), 1);
    QCOMPARE(client.get("iam", "ListUsers").status, 429);
    QCOMPARE(client.plain("DELETE", "/_sim/faults").status, 200);
    QCOMPARE(client.get("iam", "ListUsers").status, 200);
    QCOMPARE(client.plain("GET", "/_sim/counters").json()[u"calls"][u"ListUsers"].toInt(), 2);
    QCOMPARE(client.plain("POST", "/_sim/clock", R"({"advance_seconds":3600,"running":false})")
                 .json()[u"now"]
                 .toString()
                 .left(16),
             QStringLiteral("2026-11-23T07:32"));
    QCOMPARE(client.plain("POST", "/_sim/clock", R"({"set":"2026-12-01T00:00:00Z"})")
                 .json()[u"now"]
                 .toString(),
             QStringLiteral("2026-12-01T00:00:00.000Z"));
    QCOMPARE(client.plain("POST", "/_sim/clock", R"({"set":"tomorrow"})").status, 400);
    QCOMPARE(client.plain("GET", "/_sim/state").json()[u"accounts"].toArray().size(), 2);
    QCOMPARE(client.plain("GET", "/_sim/dragons").status, 404);
    QCOMPARE(client.plain("GET", "/elsewhere").status, 404);
    QCOMPARE(client.plain("PUT", "/_sim/state").status, 405);
    QCOMPARE(client.plain("POST", "/_sim/reset").status, 200);
    QVERIFY(client.sim.counters().isEmpty());
}

QTEST_GUILESS_MAIN(CloudSimFaultsTest)
#include "tst_cloudsim_faults.moc"
