// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/cloudsim/simclient.h"

#include <QTest>

using namespace airgate;

namespace {

constexpr auto hook = "/open-apis/bot/v2/hook/good";

SimClient clientWith(const QString& secret)
{
    Scenario scenario = SimClient::small();
    scenario.feishuToken = QStringLiteral("good");
    scenario.feishuSecret = secret;
    scenario.now = Instant{std::chrono::seconds(1'772'000'000)};
    return SimClient(scenario);
}

} // namespace

class CloudSimWebhooksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void feishuAnswers_data();
    void feishuAnswers();
    void feishuChecksSignature_data();
    void feishuChecksSignature();
    void feishuFails_data();
    void feishuFails();
    void listsWhatItTook();
};

void CloudSimWebhooksTest::feishuAnswers_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    const QByteArray text = R"({"msg_type":"text","content":{"text":"你好"}})";
    QTest::newRow("text") << QByteArray(hook) << text << 0;
    QTest::newRow("card") << QByteArray(hook)
                          << QByteArray(R"({"msg_type":"interactive","card":{"elements":[]}})")
                          << 0;
    QTest::newRow("bad token") << QByteArray("/open-apis/bot/v2/hook/bad") << text << 19001;
    QTest::newRow("no JSON") << QByteArray(hook) << QByteArray("hello") << 9499;
    QTest::newRow("unknown type") << QByteArray(hook) << QByteArray(R"({"msg_type":"song"})")
                                  << 9499;
    QTest::newRow("too large") << QByteArray(hook)
                               << R"({"msg_type":"text","content":{"text":")" +
                                      QByteArray(21'000, 'x') + "\"}}"
                               << 9499;
}

void CloudSimWebhooksTest::feishuAnswers()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(int, code);
    const SimClient client = clientWith({});
    const SimReply reply = client.plain("POST", path, body, {{"Content-Type", "application/json"}});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json()[u"code"].toInt(-1), code);
    if (code == 0)
        QCOMPARE(reply.json(),
                 QJsonDocument::fromJson(R"({"code":0,"msg":"success","data":{},"Extra":null,
                                 "StatusCode":0,"StatusMessage":"success"})")
                     .object());
}

void CloudSimWebhooksTest::feishuChecksSignature_data()
{
    QTest::addColumn<QByteArray>("timestamp");
    QTest::addColumn<QByteArray>("sign");
    QTest::addColumn<int>("code");
    const QByteArray good = "zszB6gD4sKJutzu0tvrwXtg08CKi4uwR9EXlj2HAjBQ=";
    QTest::newRow("right") << QByteArray("1772000000") << good << 0;
    QTest::newRow("for another time") << QByteArray("1772000001") << good << 19021;
    QTest::newRow("another secret")
        << QByteArray("1772000000") << QByteArray("ceocYxmhXB0H3TTPd9L5cK9+fUYgtQazFLLFbXI5imw=")
        << 19021;
    QTest::newRow("missing") << QByteArray() << QByteArray() << 19021;
}

void CloudSimWebhooksTest::feishuChecksSignature()
{
    QFETCH(QByteArray, timestamp);
    QFETCH(QByteArray, sign);
    QFETCH(int, code);
    SimClient client = clientWith(QStringLiteral("AirGateFakeSecret"));
    const QByteArray body = R"({"msg_type":"text","content":{"text":"x"},"timestamp":")" +
                            timestamp + R"(","sign":")" + sign + "\"}";
    QCOMPARE(client.plain("POST", hook, body).json()[u"code"].toInt(-1), code);
    if (code != 0)
        return;
    client.sim.clock().advance(std::chrono::minutes(61));
    QCOMPARE(client.plain("POST", hook, body).json()[u"code"].toInt(-1), 19021);
}

void CloudSimWebhooksTest::feishuFails_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::newRow("keyword") << QByteArray(R"({"kind":"reply","action":"Feishu","delta":19024})")
                             << 200 << 19024;
    QTest::newRow("gateway limit")
        << QByteArray(R"({"kind":"reply","action":"Feishu","delta":99991400,"status":429})") << 429
        << 99991400;
    QTest::newRow("server error")
        << QByteArray(R"({"kind":"server_error","action":"Feishu","status":502})") << 502 << -1;
    QTest::newRow("silence") << QByteArray(
                                    R"({"kind":"timeout_before","action":"Feishu","hold_ms":20})")
                             << 0 << -1;
}

void CloudSimWebhooksTest::feishuFails()
{
    QFETCH(QByteArray, fault);
    QFETCH(int, status);
    QFETCH(int, code);
    const SimClient client = clientWith({});
    QCOMPARE(client.plain("POST", "/_sim/faults", fault).status, 200);
    const SimReply reply =
        client.plain("POST", hook, R"({"msg_type":"text","content":{"text":"x"}})");
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.json()[u"code"].toInt(-1), code);
}

void CloudSimWebhooksTest::listsWhatItTook()
{
    const SimClient client = clientWith({});
    QCOMPARE(client.plain("POST", hook, R"({"msg_type":"text","content":{"text":"一"}})").status,
             200);
    QCOMPARE(client.plain("POST", "/_sim/webhook", R"({"event":"二"})", {{"X-Probe", "p"}}).status,
             200);
    QCOMPARE(client.sim.feishuMessages().size(), 1);
    const QJsonArray feishu = client.plain("GET", "/_sim/feishu").json()[u"messages"].toArray();
    QCOMPARE(feishu[0][u"body"][u"content"][u"text"].toString(), QStringLiteral("一"));
    QCOMPARE(feishu[0][u"code"].toInt(-1), 0);
    const QJsonArray plain = client.plain("GET", "/_sim/webhook").json()[u"messages"].toArray();
    QCOMPARE(plain[0][u"body"][u"event"].toString(), QStringLiteral("二"));
    QCOMPARE(plain[0][u"headers"][u"x-probe"].toString(), QStringLiteral("p"));
}

QTEST_GUILESS_MAIN(CloudSimWebhooksTest)
#include "tst_cloudsim_webhooks.moc"
