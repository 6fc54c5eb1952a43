// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/cloudsim/simclient.h"

#include <QTest>

using namespace airgate;

class CloudSimSignatureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acceptsSignedCalls_data();
    void acceptsSignedCalls();
    void refusesOthers_data();
    void refusesOthers();
    void judgesTimestampByVirtualClock_data();
    void judgesTimestampByVirtualClock();
    void knowsWhoCalls();
    void refusesInactiveKey();
    void judgesByPolicies();
    void namesWhatIsUnknown_data();
    void namesWhatIsUnknown();
    void listensOnLoopbackOnly();
};

void CloudSimSignatureTest::acceptsSignedCalls_data()
{
    QTest::addColumn<QString>("value");
    for (const char* each : {"plain", "a b", "a+b", "中文", "%2B", "*~!'()/", ""})
        QTest::newRow(*each ? each : "empty") << QString::fromUtf8(each);
}

void CloudSimSignatureTest::acceptsSignedCalls()
{
    QFETCH(QString, value);
    const SimClient client(SimClient::small());
    QCOMPARE(client.get("iam", "ListUsers", {{QStringLiteral("Query"), value}}).code(), QString());
    QCOMPARE(client.post("iam", "ListUsers", {{QStringLiteral("Query"), value}}).code(), QString());
}

void CloudSimSignatureTest::refusesOthers_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const QByteArray scope =
        "AKLTmain/20261123/cn-beijing/sts/request, SignedHeaders=host;x-date, Signature=";
    QTest::newRow("nothing") << QByteArray("X-Nothing") << QByteArray("1") << 400
                             << QStringLiteral("MissingRequestInfo");
    QTest::newRow("another scheme") << QByteArray("Authorization") << QByteArray("Bearer x") << 400
                                    << QStringLiteral("InvalidAuthorization");
    QTest::newRow("bad credential")
        << QByteArray("Authorization")
        << QByteArray("HMAC-SHA256 Credential=AKLTmain/x, SignedHeaders=host;x-date, "
                      "Signature=00")
        << 400 << QStringLiteral("InvalidCredential");
    QTest::newRow("wrong signature")
        << QByteArray("Authorization") << "HMAC-SHA256 Credential=" + scope + QByteArray(64, '0')
        << 401 << QStringLiteral("SignatureDoesNotMatch");
}

void CloudSimSignatureTest::refusesOthers()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(int, status);
    QFETCH(QString, code);
    const SimClient client(SimClient::small());
    const SimReply reply = client.plain("GET", "/?Action=GetCallerIdentity&Version=2018-01-01", {},
                                        {{"X-Date", "20261123T063205Z"}, {header, value}});
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.code(), code);
}

void CloudSimSignatureTest::judgesTimestampByVirtualClock_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("code");
    QTest::newRow("exact") << 0 << QString();
    QTest::newRow("14 minutes ahead") << 14 * 60 << QString();
    QTest::newRow("14 minutes behind") << -14 * 60 << QString();
    QTest::newRow("16 minutes ahead") << 16 * 60 << QStringLiteral("InvalidTimestamp");
    QTest::newRow("16 minutes behind") << -16 * 60 << QStringLiteral("InvalidTimestamp");
}

void CloudSimSignatureTest::judgesTimestampByVirtualClock()
{
    QFETCH(int, seconds);
    QFETCH(QString, code);
    SimClient client(SimClient::small());
    client.sim.clock().set(*fromIsoText(u"2031-01-01T00:00:00Z"));
    client.clockError = std::chrono::seconds(seconds);
    const SimReply reply = client.post("sts", "GetCallerIdentity");
    QCOMPARE(reply.code(), code);
    QVERIFY2(reply.head.contains("\r\nDate: Wed, 01 Jan 2031 00:00:0"), reply.head.constData());
}

void CloudSimSignatureTest::knowsWhoCalls()
{
    SimClient client(SimClient::small());
    QCOMPARE(client.post("sts", "GetCallerIdentity").result()[u"Trn"].toString(),
             QStringLiteral("trn:iam::2100000001:root"));
    client.credential = {"AKLTbob1", "Ym9iMQ==", {}};
    QCOMPARE(client.post("sts", "GetCallerIdentity").result()[u"Trn"].toString(),
             QStringLiteral("trn:iam::2100000001:user/bob"));
    client.credential = {"AKLTother", "b3RoZXI=", {}};
    QCOMPARE(client.post("sts", "GetCallerIdentity").result()[u"AccountId"].toInteger(),
             2100000002);
    QCOMPARE(client.get("iam", "ListUsers").result()[u"Total"].toInt(), 0);
}

void CloudSimSignatureTest::refusesInactiveKey()
{
    SimClient client(SimClient::small());
    client.credential = {"AKLTbob2", "Ym9iMg==", {}};
    const SimReply reply = client.post("sts", "GetCallerIdentity");
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.code(), QStringLiteral("InvalidAccessKey"));
}

void CloudSimSignatureTest::judgesByPolicies()
{
    SimClient main(SimClient::small());
    const SigningCredential own = main.credential;
    const SigningCredential bob{"AKLTbob1", "Ym9iMQ==", {}};
    main.credential = bob;
    QCOMPARE(main.get("iam", "ListUsers").code(), QStringLiteral("AccessDenied"));
    QCOMPARE(main.post("ark", "ListEndpoints").code(), QString());
    main.credential = own;
    QCOMPARE(main.get("iam", "AttachUserPolicy",
                      {{QStringLiteral("UserName"), QStringLiteral("bob")},
                       {QStringLiteral("PolicyName"), QStringLiteral("DenyAll")},
                       {QStringLiteral("PolicyType"), QStringLiteral("Custom")}})
                 .code(),
             QString());
    main.credential = bob;
    QCOMPARE(main.post("ark", "ListEndpoints").code(), QStringLiteral("AccessDenied"));
}

void CloudSimSignatureTest::namesWhatIsUnknown_data()
{
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QString>("code");
    QTest::newRow("service") << QByteArray("ecs") << QByteArray("ListUsers")
                             << QStringLiteral("ServiceNotFound");
    QTest::newRow("action") << QByteArray("iam") << QByteArray("ListDragons")
                            << QStringLiteral("InvalidActionOrVersion");
}

void CloudSimSignatureTest::namesWhatIsUnknown()
{
    QFETCH(QByteArray, service);
    QFETCH(QByteArray, action);
    QFETCH(QString, code);
    const SimClient client(SimClient::small());
    const SimReply reply = client.get(service, action);
    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.code(), code);
}

void CloudSimSignatureTest::listensOnLoopbackOnly()
{
    for (const char* host : {"0.0.0.0", "::", "192.0.2.1", "example.invalid", ""}) {
        CloudSim sim(SimClient::small());
        QVERIFY(sim.listen(QString::fromLatin1(host)).failedWith(ErrorCode::InvalidArgument));
    }
    CloudSim sim(SimClient::small());
    QVERIFY(sim.listen(QStringLiteral("localhost")).isOk());
}

QTEST_GUILESS_MAIN(CloudSimSignatureTest)
#include "tst_cloudsim_signature.moc"
