// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/cloud/cloudfixture.h"

#include <QTest>

using namespace airgate;
using std::chrono::milliseconds;

Q_DECLARE_METATYPE(ErrorCode)

class TestOpenApiClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signsWhatItSends_data();
    void signsWhatItSends();
    void sendsParametersByEncoding();
    void retries_data();
    void retries();
    void givesUpAfterThreeRetries();
    void signsEachTryAfresh();
    void waitsAsLongAsToldTo();
    void doesNotWaitForHours();
    void neverRepeatsACreate_data();
    void neverRepeatsACreate();
    void repeatsAThrottledCreate();
    void correctsTheClockOnce();
    void saysHowFarTheClockIsOff();
    void givesUpOnClockWithoutDate();
    void keepsToTheRate();
    void keepsSecretsOutOfTheLog();
    void eightCallsAreUnderWayAtOnce();
};

void TestOpenApiClient::signsWhatItSends_data()
{
    QTest::addColumn<int>("encoding");
    QTest::addColumn<QString>("value");
    const QString reserved = QStringLiteral("!'()*;:@&=+$,/?#[]% \"<>\\^`{|}~-._");
    for (const auto encoding :
         {ApiCall::Encoding::Query, ApiCall::Encoding::Form, ApiCall::Encoding::Json}) {
        QTest::addRow("plain %d", int(encoding)) << int(encoding) << QStringLiteral("bob");
        QTest::addRow("reserved %d", int(encoding)) << int(encoding) << reserved;
        QTest::addRow("chinese %d", int(encoding)) << int(encoding) << QStringLiteral("财务 🚀\n");
        QTest::addRow("percent %d", int(encoding)) << int(encoding) << QStringLiteral("100%25%");
        QTest::addRow("empty %d", int(encoding)) << int(encoding) << QString();
    }
}

void TestOpenApiClient::signsWhatItSends()
{
    QFETCH(int, encoding);
    QFETCH(QString, value);
    CloudFixture cloud;
    cloud.server.answer(200, resultBody());
    ApiCall call{"iam", QStringLiteral("UpdateUser"), QStringLiteral("2018-01-01"),
                 ApiCall::Encoding(encoding)};
    call.parameters = {{QStringLiteral("NewDescription"), value}};
    call.json = {{QStringLiteral("NewDescription"), value}};
    const auto reply = await(cloud.client.call(call));
    QVERIFY(reply);
    QCOMPARE(reply->requestId, fixtureRequestId);
    QCOMPARE(cloud.server.requests().size(), 1);
    const HttpRequestParts& request = cloud.server.requests().first();
    QVERIFY(CloudFixture::isSigned(request));
    QCOMPARE(headerValue(request, "X-Date"), QByteArray("20260315T040506Z"));
    QVERIFY(headerValue(request, "Authorization").contains("/20260315/cn-beijing/iam/request"));
    if (ApiCall::Encoding(encoding) == ApiCall::Encoding::Query)
        QVERIFY(request.query.contains({QStringLiteral("NewDescription"), value}));
}

void TestOpenApiClient::sendsParametersByEncoding()
{
    CloudFixture cloud;
    cloud.server.answer(200, resultBody());
    ApiCall call = listUsersCall();
    QVERIFY(await(cloud.client.call(call)));
    call.encoding = ApiCall::Encoding::Form;
    QVERIFY(await(cloud.client.call(call)));
    call.encoding = ApiCall::Encoding::Json;
    call.json = {{QStringLiteral("Limit"), 100}};
    QVERIFY(await(cloud.client.call(call)));

    const QList<HttpRequestParts>& requests = cloud.server.requests();
    QCOMPARE(requests[0].method, QByteArray("GET"));
    QCOMPARE(canonicalQuery(requests[0].query),
             QByteArray("Action=ListUsers&Limit=100&Version=2018-01-01"));
    QCOMPARE(requests[1].method, QByteArray("POST"));
    QCOMPARE(requests[1].body, QByteArray("Limit=100"));
    QVERIFY(
        headerValue(requests[1], "Content-Type").startsWith("application/x-www-form-urlencoded"));
    QCOMPARE(requests[2].body, QByteArray(R"({"Limit":100})"));
    QVERIFY(headerValue(requests[2], "Content-Type").startsWith("application/json"));
    for (const HttpRequestParts& request : requests.sliced(1)) {
        QCOMPARE(canonicalQuery(request.query), QByteArray("Action=ListUsers&Version=2018-01-01"));
        QVERIFY(headerValue(request, "Authorization").contains("SignedHeaders=content-type;host;"));
    }
}

void TestOpenApiClient::retries_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("calls");
    const QByteArray flow = errorBody("AccountFlowLimitExceeded");
    QTest::newRow("throttled 429") << 429 << flow << 2;
    QTest::newRow("throttled 400") << 400 << flow << 2;
    QTest::newRow("throttled 200") << 200 << flow << 2;
    QTest::newRow("FlowLimitExceeded 400") << 400 << errorBody("FlowLimitExceeded") << 2;
    QTest::newRow("html 502") << 502 << QByteArray("<html></html>") << 2;
    QTest::newRow("empty 503") << 503 << QByteArray() << 2;
    QTest::newRow("504") << 504 << errorBody("InternalServiceTimeout") << 2;
    QTest::newRow("internal error") << 500 << errorBody("InternalError") << 2;
    QTest::newRow("not json 200") << 200 << QByteArray("<html>portal</html>") << 2;
    QTest::newRow("wrong key") << 401 << errorBody("InvalidAccessKey") << 1;
    QTest::newRow("bad signature") << 401 << errorBody("SignatureDoesNotMatch") << 1;
    QTest::newRow("denied") << 403 << errorBody("AccessDenied") << 1;
    QTest::newRow("not found") << 404 << errorBody("UserNotExist") << 1;
    QTest::newRow("conflict") << 409 << errorBody("UserAlreadyExists") << 1;
    QTest::newRow("refused") << 400 << errorBody("InvalidUserName") << 1;
    QTest::newRow("garbled") << 200 << QByteArray("{\"ResponseMetadata\":{,,") << 1;
}

void TestOpenApiClient::retries()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, calls);
    CloudFixture cloud;
    cloud.server.answer(status, body);
    cloud.server.answer(200, resultBody());
    const auto reply = await(cloud.client.call(listUsersCall()));
    QCOMPARE(cloud.server.requests().size(), calls);
    QCOMPARE(reply.isOk(), calls == 2);
    QCOMPARE(cloud.clock->waits.size(), calls - 1);
}

void TestOpenApiClient::givesUpAfterThreeRetries()
{
    CloudFixture cloud;
    cloud.server.answer(400, errorBody("AccountFlowLimitExceeded"));
    const auto reply = await(cloud.client.call(listUsersCall()));
    QVERIFY(reply.failedWith(ErrorCode::Throttled));
    QCOMPARE(reply.error().requestId, fixtureRequestId);
    QCOMPARE(cloud.server.requests().size(), 4);
    QCOMPARE(cloud.clock->waits.size(), 3);
    for (int i = 0; i < 3; ++i)
        QVERIFY(cloud.clock->waits[i] >= milliseconds{500 << i});
}

void TestOpenApiClient::signsEachTryAfresh()
{
    CloudFixture cloud;
    cloud.server.answer(503, {}, {{"Retry-After", "7"}});
    cloud.server.answer(200, resultBody());
    QVERIFY(await(cloud.client.call(listUsersCall())));
    QCOMPARE(headerValue(cloud.server.requests()[1], "X-Date"), QByteArray("20260315T040513Z"));
    QVERIFY(CloudFixture::isSigned(cloud.server.requests()[1]));
}

void TestOpenApiClient::waitsAsLongAsToldTo()
{
    CloudFixture cloud;
    cloud.server.answer(429, errorBody("FlowLimitExceeded"), {{"Retry-After", "30"}});
    cloud.server.answer(200, resultBody());
    QVERIFY(await(cloud.client.call(listUsersCall())));
    QCOMPARE(cloud.clock->waits, QList<milliseconds>{milliseconds{30'000}});
}

void TestOpenApiClient::doesNotWaitForHours()
{
    CloudFixture cloud;
    cloud.server.answer(429, errorBody("FlowLimitExceeded"), {{"Retry-After", "7200"}});
    QVERIFY(await(cloud.client.call(listUsersCall())).failedWith(ErrorCode::Throttled));
    QCOMPARE(cloud.server.requests().size(), 1);
}

void TestOpenApiClient::neverRepeatsACreate_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char* name, const QByteArray& bytes, bool closes, ErrorCode code) {
        QTest::newRow(name) << bytes << closes << code;
    };
    const auto response = [](int status, const QByteArray& body) {
        return ScriptedServer::response(status, body);
    };
    row("line drops", {}, true, ErrorCode::TimedOut);
    row("line drops in the head", "HTTP/1.1 200 OK\r\nConte", true, ErrorCode::TimedOut);
    row("body cut", response(200, resultBody()).chopped(9), true, ErrorCode::TimedOut);
    row("502", response(502, "<html></html>"), false, ErrorCode::TimedOut);
    row("503", response(503, errorBody("ServiceUnavailableTemp")), false, ErrorCode::TimedOut);
    row("internal error", response(500, errorBody("InternalError")), false, ErrorCode::TimedOut);
    row("garbled", response(200, "{\"Resp;"), false, ErrorCode::TimedOut);
    row("exists already", response(409, errorBody("UserAlreadyExists")), false,
        ErrorCode::CloudConflict);
    row("refused", response(400, errorBody("InvalidUserName")), false, ErrorCode::CloudRefused);
}

void TestOpenApiClient::neverRepeatsACreate()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, closes);
    QFETCH(ErrorCode, code);
    CloudFixture cloud;
    cloud.server.answer({bytes, closes});
    cloud.server.answer(200, resultBody());
    const auto reply = await(cloud.client.call(createUserCall()));
    QVERIFY(!reply);
    QCOMPARE(errorName(reply.error().code), errorName(code));
    QCOMPARE(cloud.server.requests().size(), 1);
    QCOMPARE(cloud.clock->waits.size(), 0);
}

void TestOpenApiClient::repeatsAThrottledCreate()
{
    CloudFixture cloud;
    cloud.server.answer(400, errorBody("AccountFlowLimitExceeded"));
    cloud.server.answer(200, resultBody());
    QVERIFY(await(cloud.client.call(createUserCall())));
    QCOMPARE(cloud.server.requests().size(), 2);
}

void TestOpenApiClient::correctsTheClockOnce()
{
    CloudFixture cloud;
    const HeaderList date{{"Date", "Sun, 15 Mar 2026 04:10:06 GMT"}}; // five minutes ahead of us
    cloud.server.answer(400, errorBody("InvalidTimestamp"), date);
    cloud.server.answer(200, resultBody());
    QVERIFY(await(cloud.client.call(createUserCall())));
    QCOMPARE(headerValue(cloud.server.requests()[1], "X-Date"), QByteArray("20260315T041006Z"));
    QVERIFY(cloud.clock->waits.isEmpty());
    // The next call knows already.
    QVERIFY(await(cloud.client.call(listUsersCall())));
    QCOMPARE(cloud.server.requests().size(), 3);
    QCOMPARE(headerValue(cloud.server.requests()[2], "X-Date"), QByteArray("20260315T041006Z"));
}

void TestOpenApiClient::saysHowFarTheClockIsOff()
{
    CloudFixture cloud;
    const HeaderList date{{"Date", "Sun, 15 Mar 2026 04:00:06 GMT"}};
    cloud.server.answer(400, errorBody("InvalidTimestamp"), date);
    const auto reply = await(cloud.client.call(listUsersCall()));
    QVERIFY(reply.failedWith(ErrorCode::ClockSkew));
    QCOMPARE(reply.error().detail, QStringLiteral("300"));
    QCOMPARE(reply.error().requestId, fixtureRequestId);
    QCOMPARE(cloud.server.requests().size(), 2);
}

void TestOpenApiClient::givesUpOnClockWithoutDate()
{
    CloudFixture cloud;
    cloud.server.answer(400, errorBody("InvalidTimestamp"));
    QVERIFY(await(cloud.client.call(listUsersCall())).failedWith(ErrorCode::ClockSkew));
    QCOMPARE(cloud.server.requests().size(), 1);
}

void TestOpenApiClient::keepsToTheRate()
{
    CloudFixture cloud({}, {5});
    cloud.server.answer(200, resultBody());
    OpenApiClient other(CloudFixture::credential(cloud.server.url()), {}, cloud.clock,
                        cloud.buckets);
    for (int i = 0; i < 10; ++i)
        QVERIFY(await((i % 2 ? other : cloud.client).call(listUsersCall())));
    QCOMPARE(cloud.clock->monotonic(), milliseconds{1000});
    ApiCall elsewhere = listUsersCall();
    elsewhere.service = "sts";
    QVERIFY(await(cloud.client.call(elsewhere)));
    QCOMPARE(cloud.clock->monotonic(), milliseconds{1000});
    QVERIFY(await(cloud.client.call(listUsersCall())));
    QCOMPARE(cloud.clock->monotonic(), milliseconds{2000});
}

void TestOpenApiClient::keepsSecretsOutOfTheLog()
{
    const LogRecorder log;
    CloudFixture cloud;
    // A hostile or careless server says back what it should not.
    cloud.server.answer(400, errorBody("InvalidParameter", CloudFixture::secretKey));
    cloud.server.answer(400, errorBody(CloudFixture::secretKey));
    cloud.server.answer(502, CloudFixture::secretKey);
    cloud.server.answer(200, resultBody());
    ApiCall call = createUserCall();
    call.parameters.emplaceBack(QStringLiteral("Password"), QStringLiteral("canary-password"));
    for (int i = 0; i < 4; ++i)
        static_cast<void>(await(cloud.client.call(call)));
    const QString text = LogRecorder::text();
    QVERIFY(text.contains(QLatin1String("airgate.cloud")));
    QVERIFY(text.contains(QLatin1String("iam:CreateUser")));
    QVERIFY(text.contains(fixtureRequestId));
    QVERIFY2(!text.contains(QLatin1String("canary")), qPrintable(text));
    for (const HttpRequestParts& request : cloud.server.requests()) {
        for (const auto& [name, value] : request.headers)
            QVERIFY(!value.contains("canary"));
    }
}

void TestOpenApiClient::eightCallsAreUnderWayAtOnce()
{
    CloudFixture cloud;
    int arrived = 0;
    for (int i = 0; i < 8; ++i)
        cloud.server.answer({.bytes = {}, .isSilent = true, .before = [&arrived] { ++arrived; }});
    std::vector<QCoro::Task<Result<ApiReply>>> tasks;
    for (int i = 0; i < 8; ++i)
        tasks.push_back(cloud.client.call(listUsersCall()));
    QTRY_COMPARE(arrived, 8);
}

QTEST_GUILESS_MAIN(TestOpenApiClient)
#include "tst_openapiclient.moc"
