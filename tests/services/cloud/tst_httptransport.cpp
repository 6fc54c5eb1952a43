// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/cloud/cloudfixture.h"

#include <QTcpSocket>
#include <QTest>

using namespace airgate;

namespace {

HttpOutcome send(ScriptedServer& server, TransportOptions options = {})
{
    HttpTransport transport(std::move(options));
    return await(
        transport.send({false, server.url().resolved(QUrl(QStringLiteral("/?a=b"))), {}, {}}));
}

// A loopback port on which nobody listens.
quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost, 0);
    return server.serverPort();
}

} // namespace

class TestHttpTransport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsTheWholeAnswer();
    void bringsErrorAnswersToo_data();
    void bringsErrorAnswersToo();
    void doesNotFollowRedirects();
    void endsAtItsTimeLimit_data();
    void endsAtItsTimeLimit();
    void noticesACutBody_F10();
    void refusesAHugeBody();
    void saysNobodyIsThere();
    void saysProxyRefused_data();
    void saysProxyRefused();
    void saysThatAProxyRefuses();
    void asksTheSystemForAProxy();
    void loopbackNeedsNoProxy();
    void insistsOnTls();
    void keepsNoCookies();
};

void TestHttpTransport::bringsTheWholeAnswer()
{
    ScriptedServer server;
    const QByteArray body(700'000, 'x');
    server.answer(200, body, {{"Date", "D"}, {"Retry-After", "3"}});
    const HttpOutcome outcome = send(server);
    QVERIFY(!outcome.failure);
    QCOMPARE(outcome.status, 200);
    QCOMPARE(outcome.body, body);
    QCOMPARE(outcome.date, QByteArray("D"));
    QCOMPARE(outcome.retryAfter, QByteArray("3"));
}

void TestHttpTransport::bringsErrorAnswersToo_data()
{
    QTest::addColumn<int>("status");
    for (const int status :
         {400, 401, 403, 404, 405, 407, 409, 418, 429, 500, 501, 502, 503, 504, 599})
        QTest::addRow("%d", status) << status;
}

void TestHttpTransport::bringsErrorAnswersToo()
{
    QFETCH(int, status);
    ScriptedServer server;
    server.answer(status, "why");
    const HttpOutcome outcome = send(server);
    if (status == 407) { // whoever says this is a proxy
        QCOMPARE(outcome.failure->code, ErrorCode::ProxyRefused);
        return;
    }
    QVERIFY2(!outcome.failure, qPrintable(outcome.failure ? outcome.failure->detail : QString()));
    QCOMPARE(outcome.status, status);
    QCOMPARE(outcome.body, QByteArray("why"));
}

void TestHttpTransport::doesNotFollowRedirects()
{
    ScriptedServer server;
    server.answer(302, "moved", {{"Location", server.url().toEncoded() + "/elsewhere"}});
    const HttpOutcome outcome = send(server);
    QCOMPARE(outcome.status, 302);
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpTransport::endsAtItsTimeLimit_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no answer") << QByteArray();
    QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-");
    QTest::newRow("half a body") << ScriptedServer::response(200, "0123456789").chopped(5);
}

void TestHttpTransport::endsAtItsTimeLimit()
{
    QFETCH(QByteArray, bytes);
    ScriptedServer server;
    server.answer({bytes});
    TransportOptions options;
    options.timeLimit = std::chrono::milliseconds{100};
    const HttpOutcome outcome = send(server, options);
    QVERIFY(outcome.failure);
    QCOMPARE(outcome.failure->code, ErrorCode::TimedOut);
    QVERIFY(outcome.mayHaveArrived);
}

void TestHttpTransport::noticesACutBody_F10()
{
    ScriptedServer server;
    server.answer({ScriptedServer::response(200, QByteArray(5000, '{')).chopped(1), true});
    const HttpOutcome outcome = send(server);
    QVERIFY(outcome.failure);
    QCOMPARE(outcome.failure->code, ErrorCode::NetworkUnreachable);
    QVERIFY(outcome.mayHaveArrived);
}

void TestHttpTransport::refusesAHugeBody()
{
    TransportOptions options;
    options.largestBody = 1000;
    ScriptedServer server;
    server.answer(200, QByteArray(1000, 'x'));
    server.answer(200, QByteArray(1'000'000, 'x'));
    QVERIFY(!send(server, options).failure);
    const HttpOutcome outcome = send(server, options);
    QVERIFY(outcome.failure);
    QCOMPARE(outcome.failure->code, ErrorCode::MalformedReply);
    QVERIFY(outcome.body.isEmpty());
}

void TestHttpTransport::saysNobodyIsThere()
{
    HttpTransport transport({});
    const QUrl url(QStringLiteral("http://127.0.0.1:%1/").arg(closedPort()));
    const HttpOutcome outcome = await(transport.send({true, url, {}, "x"}));
    QVERIFY(outcome.failure);
    QCOMPARE(outcome.failure->code, ErrorCode::NetworkUnreachable);
    QVERIFY(!outcome.mayHaveArrived);
}

void TestHttpTransport::saysProxyRefused_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("tunnel") << QUrl(QStringLiteral("https://provider.invalid/"));
    QTest::newRow("plain") << QUrl(QStringLiteral("http://127.0.0.1:9/"));
}

// Nobody listens where the proxy should be.
void TestHttpTransport::saysProxyRefused()
{
    QFETCH(QUrl, url);
    TransportOptions options;
    options.proxy =
        QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), closedPort());
    HttpTransport transport(options);
    const HttpOutcome outcome = await(transport.send({true, url, {}, "x"}));
    QVERIFY(outcome.failure);
    QCOMPARE(outcome.failure->code, ErrorCode::ProxyRefused);
    QVERIFY(!outcome.mayHaveArrived);
}

void TestHttpTransport::saysThatAProxyRefuses()
{
    ScriptedServer proxy;
    proxy.answer({ScriptedServer::response(403, "no"), true});
    TransportOptions options;
    options.proxy =
        QNetworkProxy(QNetworkProxy::HttpProxy, proxy.url().host(), quint16(proxy.url().port()));
    HttpTransport transport(options);
    const QUrl url(QStringLiteral("https://provider.invalid/"));
    const HttpOutcome outcome = await(transport.send({true, url, {}, "x"}));
    QVERIFY(outcome.failure);
    QCOMPARE(outcome.failure->code, ErrorCode::ProxyRefused);
    QCOMPARE(proxy.requests().first().method, QByteArray("CONNECT"));
}

void TestHttpTransport::asksTheSystemForAProxy()
{
    qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(closedPort()));
    HttpTransport transport({});
    const QUrl url(QStringLiteral("https://provider.invalid/"));
    const HttpOutcome outcome = await(transport.send({true, url, {}, "x"}));
    qunsetenv("https_proxy");
    QVERIFY(outcome.failure);
    QCOMPARE(outcome.failure->code, ErrorCode::ProxyRefused);
}

void TestHttpTransport::loopbackNeedsNoProxy()
{
    qputenv("http_proxy", "http://127.0.0.1:1");
    ScriptedServer server;
    server.answer(200, "here");
    const HttpOutcome outcome = send(server);
    qunsetenv("http_proxy");
    QVERIFY(!outcome.failure);
}

void TestHttpTransport::insistsOnTls()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost, 0));
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&server] {
        server.nextPendingConnection()->write(ScriptedServer::response(200, "plain"));
    });
    HttpTransport transport({});
    const QUrl url(QStringLiteral("https://127.0.0.1:%1/").arg(server.serverPort()));
    const HttpOutcome outcome = await(transport.send({true, url, {}, "x"}));
    QVERIFY(outcome.failure);
    QCOMPARE(outcome.failure->code, ErrorCode::TlsFailed);
    QVERIFY(!outcome.mayHaveArrived);
}

void TestHttpTransport::keepsNoCookies()
{
    ScriptedServer server;
    server.answer(200, "a", {{"Set-Cookie", "session=1"}});
    HttpTransport transport({});
    for (int i = 0; i < 4; ++i)
        QVERIFY(!await(transport.send({false, server.url(), {}, {}})).failure);
    for (const HttpRequestParts& request : server.requests())
        QVERIFY(headerValue(request, "Cookie").isEmpty());
}

QTEST_GUILESS_MAIN(TestHttpTransport)
#include "tst_httptransport.moc"
