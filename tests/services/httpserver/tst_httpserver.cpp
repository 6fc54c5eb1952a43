// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/httpserver/httpserver.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

using namespace airgate;

namespace {

QByteArray readToEnd(QTcpSocket& socket)
{
    while (socket.state() != QAbstractSocket::UnconnectedState) {
        if (!socket.waitForReadyRead(5000) && socket.error() == QAbstractSocket::SocketTimeoutError)
            return QByteArrayLiteral("<timed out>") + socket.readAll();
    }
    return socket.readAll();
}

// Sends bytes on a connection of its own and returns all that comes until the server closes it.
QByteArray exchange(quint16 port, const QByteArray& bytes)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    if (!socket.waitForConnected(5000))
        return "<no connection>";
    socket.write(bytes);
    return readToEnd(socket);
}

int statusOf(const QByteArray& reply)
{
    return reply.startsWith("HTTP/1.1 ") ? reply.mid(9, 3).toInt() : 0;
}

void echo(HttpRequest request, const HttpRespond& respond)
{
    respond({.headers = {{"X-Method", request.method}, {"X-Query", request.query()}},
             .body = request.path + '|' + request.header("x-probe") + '|' + request.body});
}

// A handler's completions, kept for another thread.
class Postponed {
public:
    void keep(HttpRespond respond)
    {
        const std::lock_guard lock(m_mutex);
        m_kept.push_back(std::move(respond));
        m_changed.notify_all();
    }
    HttpRespond take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_kept.empty(); });
        HttpRespond first = std::move(m_kept.back());
        m_kept.pop_back();
        return first;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<HttpRespond> m_kept;
};

QByteArray testData(const char* name)
{
    QFile file(QStringLiteral(AIRGATE_TEST_DATA "/tls/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class HttpServerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void passesRequestOn();
    void keepsConnectionOpen();
    void answersStatus_data();
    void answersStatus();
    void refusesLargeBody_data();
    void refusesLargeBody();
    void answersLaterFromAnotherThread();
    void forgottenCompletionGives500();
    void stopsWithUnansweredRequests();
    void dropsAndCuts();
    void answersBeside500IdleConnections();
    void closesIdleConnection();
    void speaksTls();
    void refusesAddress_data();
    void refusesAddress();
};

void HttpServerTest::passesRequestOn()
{
    HttpServer server({}, echo);
    const Result<quint16> port = server.listen(QStringLiteral("127.0.0.1"), 0);
    QVERIFY(port.isOk());
    const QByteArray reply =
        exchange(*port, "POST /a%20b?x=1+2&%2B=%e4 HTTP/1.1\r\nHost: h\r\nX-Probe: yes\r\n"
                        "Content-Length: 5\r\nConnection: close\r\n\r\nhello");
    QCOMPARE(statusOf(reply), 200);
    QVERIFY(reply.contains("\r\nX-Method: POST\r\n"));
    QVERIFY(reply.contains("\r\nX-Query: x=1+2&%2B=%e4\r\n"));
    QVERIFY2(reply.endsWith("\r\n\r\n/a b|yes|hello"), reply.constData());
    QVERIFY(reply.contains("\r\nDate: "));
}

void HttpServerTest::keepsConnectionOpen()
{
    HttpServer server({}, echo);
    const Result<quint16> port = server.listen(QStringLiteral("127.0.0.1"), 0);
    QVERIFY(port.isOk());
    const QByteArray reply =
        exchange(*port, "GET /1 HTTP/1.1\r\nHost: h\r\n\r\n"
                        "GET /2 HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n"
                        "GET /3 HTTP/1.1\r\nHost: h\r\n\r\n");
    QVERIFY(reply.contains("/1|"));
    QVERIFY(reply.contains("/2|"));
    QVERIFY(!reply.contains("/3|"));
}

void HttpServerTest::answersStatus_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const QByteArray close = "Connection: close\r\n\r\n";
    QTest::newRow("garbage") << QByteArray("\x16\x03\x01 garbage\r\n\r\n") << 400;
    QTest::newRow("no host") << "GET / HTTP/1.1\r\n" + close << 400;
    QTest::newRow("bad length") << "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1x\r\n" + close
                                << 400;
    QTest::newRow("negative length")
        << "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: -1\r\n" + close << 400;
    QTest::newRow("two lengths")
        << "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nContent-Length: 2\r\n" + close + "ab"
        << 400;
    QTest::newRow("length and chunks")
        << "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n" +
               close + "0\r\n\r\n"
        << 400;
    QTest::newRow("large header") << "GET / HTTP/1.1\r\nHost: h\r\nX-Big: " +
                                         QByteArray(64 * 1024, 'x') + "\r\n" + close
                                  << 431;
    QTest::newRow("large target") << "GET /" + QByteArray(64 * 1024, 'x') +
                                         " HTTP/1.1\r\nHost: h\r\n" + close
                                  << 414;
    QTest::newRow("chunked") << "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n" +
                                    close + "3\r\nabc\r\n0\r\n\r\n"
                             << 200;
}

void HttpServerTest::answersStatus()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    HttpServer server({}, echo);
    const Result<quint16> port = server.listen(QStringLiteral("127.0.0.1"), 0);
    QVERIFY(port.isOk());
    QCOMPARE(statusOf(exchange(*port, request)), status);
    QCOMPARE(statusOf(exchange(*port, "GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")),
             200);
}

void HttpServerTest::refusesLargeBody_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray start = "POST / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n";
    QTest::newRow("exactly") << start + "Content-Length: 1000\r\n\r\n"
                             << QByteArray(1000, 'x') << 200;
    QTest::newRow("one more") << start + "Content-Length: 1001\r\n\r\n" << QByteArray() << 413;
    QTest::newRow("one terabyte") << start + "Content-Length: 1099511627776\r\n\r\n"
                                  << QByteArray() << 413;
    QTest::newRow("chunks") << start + "Transfer-Encoding: chunked\r\n\r\n"
                            << "3e9\r\n" + QByteArray(1001, 'x') + "\r\n0\r\n\r\n"
                            << 413;
    QTest::newRow("chunks without end")
        << start + "Transfer-Encoding: chunked\r\n\r\n"
        << ("7d0\r\n" + QByteArray(2000, 'x') + "\r\n").repeated(10) << 0;
}

void HttpServerTest::refusesLargeBody()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    HttpServer server({.maxBodyBytes = 1000}, echo);
    const Result<quint16> port = server.listen(QStringLiteral("127.0.0.1"), 0);
    QVERIFY(port.isOk());
    QCOMPARE(statusOf(exchange(*port, head + body)), status);
}

void HttpServerTest::answersLaterFromAnotherThread()
{
    Postponed postponed;
    HttpServer server({}, [&](const HttpRequest& request, HttpRespond respond) {
        if (request.path == "/later")
            postponed.keep(std::move(respond));
        else
            respond({.body = "now"});
    });
    const Result<quint16> port = server.listen(QStringLiteral("127.0.0.1"), 0);
    QVERIFY(port.isOk());
    QTcpSocket waiting;
    waiting.connectToHost(QStringLiteral("127.0.0.1"), *port);
    QVERIFY(waiting.waitForConnected(5000));
    waiting.write("GET /later HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
    waiting.flush();
    const HttpRespond respond = postponed.take();
    QVERIFY(
        exchange(*port, "GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n").endsWith("now"));
    std::thread([&] {
        respond({.status = 202, .body = "done"});
        respond({.status = 500, .body = "a second answer"});
    }).join();
    const QByteArray reply = readToEnd(waiting);
    QCOMPARE(statusOf(reply), 202);
    QVERIFY(reply.endsWith("done"));
}

void HttpServerTest::forgottenCompletionGives500()
{
    HttpServer server({}, [](const HttpRequest&, const HttpRespond&) {});
    const Result<quint16> port = server.listen(QStringLiteral("127.0.0.1"), 0);
    QVERIFY(port.isOk());
    QCOMPARE(statusOf(exchange(*port, "GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")),
             500);
}

void HttpServerTest::stopsWithUnansweredRequests()
{
    Postponed postponed;
    auto server = std::make_unique<HttpServer>(
        HttpServerLimits{},
        [&](const HttpRequest&, HttpRespond respond) { postponed.keep(std::move(respond)); });
    const Result<quint16> port = server->listen(QStringLiteral("127.0.0.1"), 0);
    QVERIFY(port.isOk());
    QTcpSocket waiting;
    waiting.connectToHost(QStringLiteral("127.0.0.1"), *port);
    QVERIFY(waiting.waitForConnected(5000));
    waiting.write("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
    waiting.flush();
    const HttpRespond respond = postponed.take();
    server.reset();
    respond({.body = "too late"});
    QCOMPARE(readToEnd(waiting), QByteArray());
}

void HttpServerTest::dropsAndCuts()
{
    HttpServer server({}, [](const HttpRequest& request, const HttpRespond& respond) {
        if (request.path == "/drop")
            respond({.drop = true});
        else
            respond({.body = QByteArray(10'000, 'x'), .cutAfter = 4321});
    });
    const Result<quint16> port = server.listen(QStringLiteral("127.0.0.1"), 0);
    QVERIFY(port.isOk());
    QCOMPARE(exchange(*port, "GET /drop HTTP/1.1\r\nHost: h\r\n\r\n"), QByteArray());
    const QByteArray cut = exchange(*port, "GET /cut HTTP/1.1\r\nHost: h\r\n\r\n");
    QVERIFY(cut.contains("Content-Length: 10000\r\n"));
    QCOMPARE(cut.count('x'), 4321);
}

void HttpServerTest::answersBeside500IdleConnections()
{
    HttpServer server({}, echo);
    const Result<quint16> port = server.listen(QStringLiteral("127.0.0.1"), 0);
    QVERIFY(port.isOk());
    std::vector<std::unique_ptr<QTcpSocket>> idle(500);
    for (size_t i = 0; i < idle.size(); ++i) {
        idle[i] = std::make_unique<QTcpSocket>();
        idle[i]->connectToHost(QStringLiteral("127.0.0.1"), *port);
        QVERIFY(idle[i]->waitForConnected(5000));
        if (i % 2 == 0) {
            idle[i]->write("GET /half HTT"); // half of them stop in the middle of a request
            idle[i]->flush();
        }
    }
    for (int i = 0; i < 20; ++i)
        QCOMPARE(
            statusOf(exchange(*port, "GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")),
            200);
    idle[0]->write("P/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
    QCOMPARE(statusOf(readToEnd(*idle[0])), 200);
    QCOMPARE(idle[499]->state(), QAbstractSocket::ConnectedState);
}

void HttpServerTest::closesIdleConnection()
{
    HttpServer server({.idleTimeout = std::chrono::seconds(1)}, echo);
    const Result<quint16> port = server.listen(QStringLiteral("127.0.0.1"), 0);
    QVERIFY(port.isOk());
    QCOMPARE(statusOf(exchange(*port, "GET /half HTT")), 0);
}

void HttpServerTest::speaksTls()
{
    const HttpTls tls{.certificate = testData("localhost.crt"), .key = testData("localhost.key")};
    QVERIFY(!tls.key.isEmpty());
    HttpServer server({}, echo);
    const Result<quint16> port = server.listen(QStringLiteral("127.0.0.1"), 0, tls);
    QVERIFY(port.isOk());
    QSslSocket socket;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({QSslCertificate(tls.certificate)});
    socket.setSslConfiguration(configuration);
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), *port, QStringLiteral("localhost"));
    QVERIFY2(socket.waitForEncrypted(5000), qPrintable(socket.errorString()));
    socket.write("GET /tls HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
    QVERIFY(readToEnd(socket).contains("/tls|"));
    HttpServer broken({}, echo);
    QVERIFY(broken.listen(QStringLiteral("127.0.0.1"), 0, HttpTls{"no certificate", "no key"})
                .failedWith(ErrorCode::InvalidArgument));
}

void HttpServerTest::refusesAddress_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("name") << QStringLiteral("example.invalid") << ErrorCode::InvalidArgument;
    QTest::newRow("empty") << QString() << ErrorCode::InvalidArgument;
    QTest::newRow("not ours") << QStringLiteral("192.0.2.1") << ErrorCode::NetworkUnreachable;
}

void HttpServerTest::refusesAddress()
{
    QFETCH(QString, host);
    QFETCH(ErrorCode, code);
    HttpServer server({}, echo);
    QVERIFY(server.listen(host, 0).failedWith(code));
    const Result<quint16> port = server.listen(QStringLiteral("127.0.0.1"), 0);
    QVERIFY(port.isOk());
    QVERIFY(server.listen(QStringLiteral("127.0.0.1"), 0).failedWith(ErrorCode::AlreadyExists));
    HttpServer second({}, echo);
    QVERIFY(second.listen(QStringLiteral("127.0.0.1"), *port)
                .failedWith(ErrorCode::NetworkUnreachable));
}

QTEST_GUILESS_MAIN(HttpServerTest)
#include "tst_httpserver.moc"
