// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/delivery/httpnotifierfactory.h"
#include "services/delivery/redaction.h"
#include "services/delivery/webhookpayload.h"
#include "app/await.h"
#include "tests/fakes/scriptedserver.h"
#include "tests/fakes/steppingclock.h"
#include "tests/services/delivery/notices.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QTest>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

using namespace airgate;
using namespace std::chrono_literals;

namespace {

// Whoever reads one of these in an answer, an error or a log line has found a leak.
const QByteArray token = QByteArrayLiteral("canary-token-0123456789abcdef");
const QByteArray signingSecret = QByteArrayLiteral("canary+secret/密钥\"=");

const QByteArray newSuccess(
    R"({"code":0,"msg":"success","data":{},"Extra":null,"StatusCode":0,"StatusMessage":"success"})");
const QByteArray oldSuccess(R"({"Extra":null,"StatusCode":0,"StatusMessage":"success"})");

QStringList logged;

void keepLog(QtMsgType, const QMessageLogContext&, const QString& text)
{
    logged << text;
}

QByteArray refusal(qint64 code, const QByteArray& words)
{
    return R"({"code":)" + QByteArray::number(code) + R"(,"msg":")" + words + R"(","data":{}})";
}

QByteArray success(const QByteArray& words)
{
    return R"({"code":0,"msg":")" + words + R"("})";
}

QByteArray httpsUrl(const QTcpServer& server)
{
    return "https://127.0.0.1:" + QByteArray::number(server.serverPort()) + "/hook/" + token;
}

// A key and a certificate for 127.0.0.1 that nobody has vouched for, made on the spot.
QSslConfiguration selfSignedConfiguration()
{
    EVP_PKEY* key = EVP_EC_gen("P-256");
    X509* certificate = X509_new();
    X509_set_version(certificate, X509_VERSION_3);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 3600);
    X509_set_pubkey(certificate, key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char*>("127.0.0.1"), -1, -1, 0);
    X509_set_issuer_name(certificate, X509_get_subject_name(certificate));
    X509_sign(certificate, key, EVP_sha256());

    const auto pem = [](const auto& write) {
        BIO* memory = BIO_new(BIO_s_mem());
        write(memory);
        char* bytes = nullptr;
        const long size = BIO_get_mem_data(memory, &bytes);
        const QByteArray text(bytes, size);
        BIO_free(memory);
        return text;
    };
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(
        QSslCertificate(pem([certificate](BIO* to) { PEM_write_bio_X509(to, certificate); })));
    configuration.setPrivateKey(QSslKey(pem([key](BIO* to) {
                                            PEM_write_bio_PrivateKey(to, key, nullptr, nullptr, 0,
                                                                     nullptr, nullptr);
                                        }),
                                        QSsl::Ec));
    X509_free(certificate);
    EVP_PKEY_free(key);
    return configuration;
}

bool hasCanary(const QString& text)
{
    return text.contains(QLatin1String("canary"), Qt::CaseInsensitive) ||
           text.contains(QStringLiteral("密钥"));
}

} // namespace

class TestDelivery : public QObject {
    Q_OBJECT

private:
    QByteArray url() const
    {
        return m_server->url().toEncoded() + "/open-apis/bot/v2/hook/" + token;
    }
    Result<DeliveryReply> deliverTo(ChannelTarget target, std::chrono::milliseconds limit = 20s)
    {
        HttpNotifierFactory factory(m_clock, limit);
        const auto notifier = factory.open(std::move(target));
        return await(notifier.value()->deliver(stepNotice()));
    }
    Result<DeliveryReply> deliver(ChannelKind kind, std::chrono::milliseconds limit = 20s)
    {
        return deliverTo(targetOf(kind, url(), signingSecret), limit);
    }
    Result<DeliveryReply> answered(ChannelKind kind, int status, const QByteArray& body,
                                   const HeaderList& headers = {})
    {
        m_server->answer(status, body, headers);
        return deliver(kind);
    }
    static QString wordsOf(const Result<DeliveryReply>& result)
    {
        return result
                   ? result->body
                   : errorName(result.error().code) + QStringLiteral(" ") + result.error().detail;
    }

    SteppingClock m_clock{noticeTime};
    std::unique_ptr<ScriptedServer> m_server;
    QtMessageHandler m_previous = nullptr;

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        logged.clear();
        m_previous = qInstallMessageHandler(keepLog);
    }
    void cleanup()
    {
        qInstallMessageHandler(m_previous);
        for (const QString& line : std::as_const(logged))
            QVERIFY2(!hasCanary(line), qPrintable(line));
    }

    void feishuIsBelievedByItsCode_F29_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("verdict"); // -1: delivered
        const int delivered = -1;
        const int refused = int(ErrorCode::DeliveryRefused);
        const int throttled = int(ErrorCode::Throttled);
        const int unavailable = int(ErrorCode::CloudUnavailable);

        QTest::newRow("success") << 200 << newSuccess << delivered;
        QTest::newRow("success of older bots") << 200 << oldSuccess << delivered;
        QTest::newRow("9499 malformed") << 200 << refusal(9499, "Bad Request") << refused;
        QTest::newRow("19001 no such bot")
            << 200 << refusal(19001, "param invalid: incoming webhook access token invalid")
            << refused;
        QTest::newRow("19021 signature") << 200 << refusal(19021, "sign match fail") << refused;
        QTest::newRow("19022 address") << 200 << refusal(19022, "Ip Not Allowed") << refused;
        QTest::newRow("19024 keyword") << 200 << refusal(19024, "Key Words Not Found") << refused;
        QTest::newRow("11232 too many") << 200 << refusal(11232, "frequency limited") << throttled;
        QTest::newRow("99991400 too many") << 200 << refusal(99991400, "limit") << throttled;
        QTest::newRow("99991400 as 400") << 400 << refusal(99991400, "limit") << throttled;
        QTest::newRow("99991400 as 429") << 429 << refusal(99991400, "limit") << throttled;
        QTest::newRow("19001 as 400") << 400 << refusal(19001, "param invalid") << refused;
        QTest::newRow("refusal of older bots")
            << 200 << QByteArray(R"({"StatusCode":19001,"StatusMessage":"param invalid"})")
            << refused;
        QTest::newRow("code 0, StatusCode not")
            << 200 << QByteArray(R"({"code":0,"StatusCode":19024})") << refused;
        QTest::newRow("StatusCode 0, code not")
            << 200 << QByteArray(R"({"StatusCode":0,"code":19024})") << refused;
        QTest::newRow("unknown code") << 200 << refusal(10003, "internal error") << unavailable;
        QTest::newRow("unknown code as 403") << 403 << refusal(10003, "forbidden") << refused;
        QTest::newRow("code 0 as 500") << 500 << newSuccess << unavailable;
        QTest::newRow("code 0 as 404") << 404 << newSuccess << refused;
        QTest::newRow("429") << 429 << QByteArray() << throttled;
        QTest::newRow("408") << 408 << QByteArray() << unavailable;
        QTest::newRow("500") << 500 << QByteArray("oops") << unavailable;
        QTest::newRow("502") << 502 << QByteArray("<html>Bad Gateway</html>") << unavailable;
        QTest::newRow("401") << 401 << QByteArray() << refused;
        QTest::newRow("404") << 404 << QByteArray("not found") << refused;
        QTest::newRow("200 with nothing") << 200 << QByteArray() << unavailable;
        QTest::newRow("200 with a page")
            << 200 << QByteArray("<html>Sign in</html>") << unavailable;
        QTest::newRow("200 with other JSON") << 200 << QByteArray(R"({"ok":true})") << unavailable;
        QTest::newRow("200 with a list") << 200 << QByteArray("[0]") << unavailable;
        QTest::newRow("200 with a code as text")
            << 200 << QByteArray(R"({"code":"0"})") << unavailable;
        QTest::newRow("200 cut in half") << 200 << newSuccess.left(20) << unavailable;
        QTest::newRow("204") << 204 << QByteArray() << unavailable;
    }
    void feishuIsBelievedByItsCode_F29()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, verdict);
        const auto result = answered(ChannelKind::Feishu, status, body);
        QCOMPARE(result ? -1 : int(result.error().code), verdict);
        if (result) {
            QCOMPARE(result->httpStatus, 200);
            QVERIFY(result->body.contains(QLatin1String("success")));
        } else {
            QVERIFY(!result.error().detail.isEmpty());
        }
        QCOMPARE(m_server->requests().size(), 1); // repeating is the outbox's
    }

    void refusalsCarryTheChannelsWords_F29()
    {
        const auto result =
            answered(ChannelKind::Feishu, 200, refusal(19024, "Key Words Not Found"));
        QCOMPARE(result.error().detail, QStringLiteral("19024: Key Words Not Found"));
    }

    void pagesOfAGatewayAreToldInOneLine_F29()
    {
        const auto result = answered(ChannelKind::Feishu, 502, "<html>\n\n Bad\tGateway</html>");
        QCOMPARE(result.error().detail, QStringLiteral("HTTP 502: <html> Bad Gateway</html>"));
    }

    void webhooksAreBelievedByStatusAndCode_F29_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("verdict");
        const int delivered = -1;
        const int refused = int(ErrorCode::DeliveryRefused);
        QTest::newRow("200") << 200 << QByteArray() << delivered;
        QTest::newRow("202") << 202 << QByteArray("accepted") << delivered;
        QTest::newRow("204") << 204 << QByteArray() << delivered;
        QTest::newRow("ok") << 200 << QByteArray(R"({"ok":true})") << delivered;
        QTest::newRow("errcode 0")
            << 200 << QByteArray(R"({"errcode":0,"errmsg":"ok"})") << delivered;
        QTest::newRow("code is the status") << 200 << QByteArray(R"({"code":200})") << delivered;
        QTest::newRow("not ok") << 200 << QByteArray(R"({"ok":false,"error":"no"})") << refused;
        QTest::newRow("no success") << 200 << QByteArray(R"({"success":false})") << refused;
        QTest::newRow("errcode") << 200 << QByteArray(R"({"errcode":93000,"errmsg":"invalid"})")
                                 << refused;
        QTest::newRow("code") << 200 << QByteArray(R"({"code":19001,"msg":"param invalid"})")
                              << refused;
        QTest::newRow("301") << 301 << QByteArray() << refused;
        QTest::newRow("400") << 400 << QByteArray() << refused;
        QTest::newRow("410") << 410 << QByteArray() << refused;
        QTest::newRow("429") << 429 << QByteArray() << int(ErrorCode::Throttled);
        QTest::newRow("503") << 503 << QByteArray() << int(ErrorCode::CloudUnavailable);
    }
    void webhooksAreBelievedByStatusAndCode_F29()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, verdict);
        const auto result = answered(ChannelKind::Webhook, status, body);
        QCOMPARE(result ? -1 : int(result.error().code), verdict);
        if (result)
            QCOMPARE(result->httpStatus, status);
    }

    void feishuIsSentASignedCard()
    {
        QVERIFY(answered(ChannelKind::Feishu, 200, newSuccess).isOk());
        const HttpRequestParts request = m_server->requests().constFirst();
        QCOMPARE(request.method, QByteArray("POST"));
        QVERIFY(headerValue(request, "Content-Type").startsWith("application/json"));
        QVERIFY(headerValue(request, "Cookie").isEmpty());
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        QCOMPARE(body.value(QStringLiteral("timestamp")).toString(), QStringLiteral("1795415525"));
        QVERIFY(body.contains(QStringLiteral("sign")));
        QVERIFY(!request.body.contains("canary"));
    }

    void webhooksAreSentASignature()
    {
        QVERIFY(answered(ChannelKind::Webhook, 200, {}).isOk());
        const HttpRequestParts request = m_server->requests().constFirst();
        QCOMPARE(headerValue(request, "X-AirGate-Delivery"), QByteArray("airgate-7-9"));
        QCOMPARE(headerValue(request, "X-AirGate-Timestamp"), QByteArray("1795415525"));
        QCOMPARE(
            headerValue(request, "X-AirGate-Signature"),
            webhookSignature("1795415525", request.body, SecretBytes(QByteArray(signingSecret))));
        QCOMPARE(request.body, webhookBody(stepNotice()));
    }

    void signaturesAreThoseOfAnyHmac()
    {
        // printf '1700000000.{}' | openssl dgst -sha256 -hmac key
        QCOMPARE(webhookSignature("1700000000", "{}", SecretBytes(QByteArray("key"))),
                 QByteArray("9d713ed406bb7076d4123f0dc2c39d2df5c654ed4b0cd56b52c8b4c940bd63ae"));
    }

    void withoutASecretNothingIsSigned()
    {
        m_server->answer(200, newSuccess);
        QVERIFY(deliverTo(targetOf(ChannelKind::Webhook, url())).isOk());
        QVERIFY(headerValue(m_server->requests().constFirst(), "X-AirGate-Signature").isEmpty());
        QVERIFY(!headerValue(m_server->requests().constFirst(), "X-AirGate-Timestamp").isEmpty());
        QVERIFY(deliverTo(targetOf(ChannelKind::Feishu, url())).isOk());
        QVERIFY(!m_server->requests().constLast().body.contains("\"sign\""));
    }

    void redirectsAreNotFollowed()
    {
        ScriptedServer elsewhere;
        elsewhere.answer(200, newSuccess);
        for (const int status : {301, 302, 307, 308}) {
            const auto result = answered(ChannelKind::Feishu, status, {},
                                         {{"Location", elsewhere.url().toEncoded()}});
            QVERIFY(result.failedWith(ErrorCode::DeliveryRefused));
            QVERIFY(result.error().detail.startsWith(QStringLiteral("HTTP %1").arg(status)));
            m_server = std::make_unique<ScriptedServer>();
        }
        QVERIFY(elsewhere.requests().isEmpty());
    }

    void silenceEndsAtTheTimeLimit_F29()
    {
        m_server->answer({.bytes = {}, .isSilent = true});
        const auto result = deliver(ChannelKind::Feishu, 200ms);
        QVERIFY2(result.failedWith(ErrorCode::TimedOut), qPrintable(wordsOf(result)));
    }

    void halfAnAnswerEndsAtTheTimeLimit_F29()
    {
        QByteArray whole = ScriptedServer::response(200, newSuccess);
        whole.chop(10);
        m_server->answer({.bytes = whole});
        const auto result = deliver(ChannelKind::Feishu, 200ms);
        QVERIFY2(result.failedWith(ErrorCode::TimedOut), qPrintable(wordsOf(result)));
    }

    void brokenConnectionsAreWorthAnotherTry_F29_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray cut = ScriptedServer::response(200, newSuccess);
        cut.chop(10);
        QTest::newRow("hung up") << QByteArray();
        QTest::newRow("cut") << cut;
        QTest::newRow("no HTTP") << QByteArray("220 mail ready\r\n\r\n");
        QTest::newRow("binary") << QByteArray(64, '\xff');
    }
    void brokenConnectionsAreWorthAnotherTry_F29()
    {
        QFETCH(QByteArray, bytes);
        m_server->answer({.bytes = bytes, .closeAfter = true});
        const auto result = deliver(ChannelKind::Feishu);
        QVERIFY2(!result && isTransient(result.error().code), qPrintable(wordsOf(result)));
    }

    void nobodyListening_F29()
    {
        const QByteArray gone = url();
        m_server.reset();
        const auto result = deliverTo(targetOf(ChannelKind::Feishu, gone));
        QVERIFY(result.failedWith(ErrorCode::NetworkUnreachable));
        QCOMPARE(result.error().detail, QStringLiteral("ConnectionRefusedError"));
    }

    void aServerWithoutTlsIsNotTrusted_F29()
    {
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        connect(&plain, &QTcpServer::newConnection, this, [&plain] {
            QTcpSocket* socket = plain.nextPendingConnection();
            socket->write(ScriptedServer::response(200, newSuccess));
            socket->disconnectFromHost();
        });
        const auto result = deliverTo(targetOf(ChannelKind::Feishu, httpsUrl(plain)));
        QVERIFY2(result.failedWith(ErrorCode::TlsFailed), qPrintable(wordsOf(result)));
    }

    void anUnknownCertificateIsNotTrusted_F29()
    {
        QSslServer impostor;
        impostor.setSslConfiguration(selfSignedConfiguration());
        QVERIFY(impostor.listen(QHostAddress::LocalHost));
        QList<QByteArray> heard;
        connect(&impostor, &QSslServer::pendingConnectionAvailable, this, [&] {
            QTcpSocket* socket = impostor.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this,
                    [&heard, socket] { heard << socket->readAll(); });
        });
        const auto result = deliverTo(targetOf(ChannelKind::Feishu, httpsUrl(impostor)));
        QVERIFY2(result.failedWith(ErrorCode::TlsFailed), qPrintable(wordsOf(result)));
        QCOMPARE(heard, QList<QByteArray>());
    }

    void theSystemsProxyIsUsed_F29()
    {
        m_server->answer(407, {}, {{"Proxy-Authenticate", "Basic realm=\"x\""}});
        qputenv("https_proxy", m_server->url().toEncoded());
        const auto result =
            deliverTo(targetOf(ChannelKind::Feishu, "https://open.feishu.invalid/hook/" + token));
        qunsetenv("https_proxy");
        QVERIFY2(result.failedWith(ErrorCode::ProxyRefused), qPrintable(wordsOf(result)));
        QCOMPARE(m_server->requests().constFirst().method, QByteArray("CONNECT"));
        QCOMPARE(headerValue(m_server->requests().constFirst(), "Host"),
                 QByteArray("open.feishu.invalid"));
    }

    void thisComputerIsReachedWithoutAProxy()
    {
        ScriptedServer proxy;
        m_server->answer(200, newSuccess);
        qputenv("http_proxy", proxy.url().toEncoded());
        const auto result = deliver(ChannelKind::Feishu);
        qunsetenv("http_proxy");
        QVERIFY2(result.isOk(), qPrintable(wordsOf(result)));
        QCOMPARE(proxy.connections(), 0);
    }

    void endlessAnswersAreCut()
    {
        const QByteArray endless(4 << 20, 'x');
        const auto webhook = answered(ChannelKind::Webhook, 200, endless);
        QVERIFY2(webhook.isOk(), qPrintable(wordsOf(webhook)));
        QCOMPARE(webhook->body.size(), 1000);
        const auto feishu = deliver(ChannelKind::Feishu);
        QVERIFY(feishu.failedWith(ErrorCode::CloudUnavailable));
        QVERIFY(feishu.error().detail.size() < 400);
    }

    void answersGiveNothingAway_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        const QByteArray secretJson =
            QJsonDocument(QJsonObject{{QStringLiteral("echo"), QString::fromUtf8(signingSecret)}})
                .toJson(QJsonDocument::Compact);
        QTest::newRow("token in a refusal") << 200 << refusal(19001, "bad hook " + token);
        QTest::newRow("token in a success") << 200 << success(token);
        QTest::newRow("path on a page")
            << 404 << "<p>/open-apis/bot/v2/hook/" + token + " not found";
        QTest::newRow("upper case") << 500 << token.toUpper();
        QTest::newRow("escaped slashes") << 200 << success("http:\\/\\/x\\/hook\\/" + token);
        QTest::newRow("escaped letters") << 200 << success("\\u0063" + token.mid(1));
        QTest::newRow("secret") << 500 << signingSecret;
        QTest::newRow("secret, percent-encoded") << 500 << signingSecret.toPercentEncoding();
        QTest::newRow("secret in JSON") << 500 << secretJson;
        QTest::newRow("secret in a message")
            << 200 << refusal(19021, "canary+secret/\\u5bc6\\u94a5\\\"= does not match");
    }
    void answersGiveNothingAway()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        for (const auto kind : {ChannelKind::Feishu, ChannelKind::Webhook}) {
            const auto result = answered(kind, status, body);
            QVERIFY2(!hasCanary(wordsOf(result)), qPrintable(wordsOf(result)));
            QVERIFY2(wordsOf(result).contains(u'…'), qPrintable(wordsOf(result)));
        }
    }

    void queriesAndPasswordsAreSecretsToo()
    {
        const ChannelTarget target = targetOf(
            ChannelKind::Webhook, "https://user:pw%2B1@example.org/send?key=693axxx6&x=1#part");
        const QString text = QStringLiteral("key=693AXXX6 pw+1 pw%2B1 example.org");
        QCOMPARE(redacted(text, target, 100), QStringLiteral("key=… … … example.org"));
        QCOMPARE(redacted(QString(50, u'a'), target, 10), QString(9, u'a') + u'…');
        QCOMPARE(redacted(QStringLiteral("a\r\n\tb") + QChar(0) + u'c', target, 10),
                 QStringLiteral("a b c"));
    }

    void onlySafeUrlsAreOpened_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("https") << QByteArray("https://open.feishu.cn/open-apis/bot/v2/hook/x")
                               << true;
        QTest::newRow("white space") << QByteArray(" https://open.feishu.cn/hook/x\n") << true;
        QTest::newRow("https anywhere") << QByteArray("https://10.0.0.7:8443/hook?key=1") << true;
        QTest::newRow("http to loopback") << QByteArray("http://127.0.0.1:8080/hook") << true;
        QTest::newRow("http to localhost") << QByteArray("http://localhost/hook") << true;
        QTest::newRow("http to ::1") << QByteArray("http://[::1]:9/hook") << true;
        QTest::newRow("http") << QByteArray("http://open.feishu.cn/hook/canary") << false;
        QTest::newRow("http to a likeness")
            << QByteArray("http://localhost.canary.example/hook") << false;
        QTest::newRow("http with a loopback name")
            << QByteArray("http://127.0.0.1@canary.example/hook") << false;
        QTest::newRow("http to the network") << QByteArray("http://192.168.0.7/canary") << false;
        QTest::newRow("ftp") << QByteArray("ftp://127.0.0.1/canary") << false;
        QTest::newRow("file") << QByteArray("file:///etc/canary") << false;
        QTest::newRow("no scheme") << QByteArray("open.feishu.cn/hook/canary") << false;
        QTest::newRow("no host") << QByteArray("https:///hook/canary") << false;
        QTest::newRow("not a URL") << QByteArray("https://a b/canary") << false;
        QTest::newRow("empty") << QByteArray() << false;
    }
    void onlySafeUrlsAreOpened()
    {
        QFETCH(QByteArray, url);
        QFETCH(bool, isTaken);
        HttpNotifierFactory factory(m_clock);
        for (const auto kind : {ChannelKind::Feishu, ChannelKind::Webhook}) {
            const auto opened = factory.open(targetOf(kind, url));
            QCOMPARE(opened.isOk(), isTaken);
            if (!isTaken)
                QCOMPARE(opened.error(),
                         (Error{ErrorCode::InvalidArgument, QStringLiteral("url"), {}}));
        }
    }

    void theNotifierMayGoWhileACallIsUnderWay()
    {
        m_server->answer(200, newSuccess);
        auto factory = std::make_unique<HttpNotifierFactory>(m_clock);
        auto notifier = std::move(factory->open(targetOf(ChannelKind::Feishu, url()))).value();
        auto pending = notifier->deliver(stepNotice());
        notifier.reset();
        factory.reset();
        QVERIFY(await(std::move(pending)).isOk());
    }
};

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
