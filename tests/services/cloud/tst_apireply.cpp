// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloud/apireply.h"
#include "services/cloud/replyjson.h"

#include <QTest>

using namespace airgate;

class TestApiReply : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mapsProviderCodes_data();
    void mapsProviderCodes();
    void judgesEnvelope_data();
    void judgesEnvelope();
    void handsOverGoodReply_data();
    void handsOverGoodReply();
    void cutAnywhereIsNeverAResult();
    void boundsTheMessage();
};

Q_DECLARE_METATYPE(ErrorCode)

void TestApiReply::mapsProviderCodes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char* providerCode, int status, ErrorCode code) {
        QTest::addRow("%s %d", providerCode, status) << status << code;
    };
    // Public codes
    row("MissingParameter", 400, ErrorCode::CloudRefused);
    row("MissingRequestInfo", 400, ErrorCode::CloudRefused);
    row("InvalidTimestamp", 400, ErrorCode::ClockSkew);
    row("ServiceNotFound", 404, ErrorCode::CloudRefused);
    row("InvalidActionOrVersion", 404, ErrorCode::CloudRefused);
    row("InvalidAccessKey", 401, ErrorCode::InvalidAccessKey);
    row("SignatureDoesNotMatch", 401, ErrorCode::SignatureMismatch);
    row("AccessDenied", 403, ErrorCode::AccessDenied);
    row("InternalError", 500, ErrorCode::CloudUnavailable);
    row("InternalServiceTimeout", 504, ErrorCode::CloudUnavailable);
    row("InternalServiceTimeout", 200, ErrorCode::CloudUnavailable);
    row("FlowLimitExceeded", 429, ErrorCode::Throttled);
    row("FlowLimitExceeded", 400, ErrorCode::Throttled);
    row("ServiceUnavailableTemp", 503, ErrorCode::CloudUnavailable);
    row("InternalServiceError", 502, ErrorCode::CloudUnavailable);
    row("InvalidAuthorization", 400, ErrorCode::InvalidAccessKey);
    row("InvalidCredential", 401, ErrorCode::InvalidAccessKey);
    row("InvalidSecretToken", 401, ErrorCode::InvalidAccessKey);
    row("AccountFlowLimitExceeded", 429, ErrorCode::Throttled);
    row("AccountFlowLimitExceeded", 400, ErrorCode::Throttled);
    row("AccountFlowLimitExceeded", 200, ErrorCode::Throttled);
    // IAM, projects, billing
    row("ServiceFailure", 500, ErrorCode::CloudUnavailable);
    for (const char* refused :
         {"InvalidDescription",   "InvalidLimit",       "InvalidOffset",
          "ParameterNotFound",    "InvalidTRN",         "InvalidJsonStruct",
          "InvalidStatus",        "InvalidAccessKeyId", "InvalidAccessKeyStatus",
          "ErrorCreateAccessKey", "AccessKeyIsExpire",  "InvalidUserName",
          "InvalidNewUserName",   "InvalidDisplayName", "InvalidNewDisplayName",
          "InvalidMobilePhone",   "InvalidPolicyName",  "InvalidPolicyType",
          "InvalidParam",         "InvalidParameter"})
        row(refused, 400, ErrorCode::CloudRefused);
    row("AccessDeniedException", 400, ErrorCode::AccessDenied);
    row("AccessKeyNotExist", 404, ErrorCode::CloudNotFound);
    row("AccessKeyNotExist", 403, ErrorCode::CloudNotFound);
    row("AccountNotExist", 404, ErrorCode::CloudNotFound);
    row("UserNotExist", 404, ErrorCode::CloudNotFound);
    row("PolicyNotExist", 404, ErrorCode::CloudNotFound);
    row("UserGroupNotExist", 404, ErrorCode::CloudNotFound);
    row("ApiKeyNotExist", 404, ErrorCode::CloudNotFound);
    row("RecordNotFound", 400, ErrorCode::CloudNotFound);
    row("RecordNoFound", 400, ErrorCode::CloudNotFound);
    row("EntityNotFound", 404, ErrorCode::CloudNotFound);
    row("UserAlreadyExists", 409, ErrorCode::CloudConflict);
    row("PolicyAlreadyExist", 409, ErrorCode::CloudConflict);
    row("AccessKeyLimitExceeded", 409, ErrorCode::CloudConflict);
    row("ApiKeyUndeletable", 409, ErrorCode::CloudConflict);
    row("DuplicateEntry", 400, ErrorCode::CloudConflict);
    row("ProjectLevelError", 409, ErrorCode::CloudConflict);
    // Codes nobody has heard of
    row("Novelty", 400, ErrorCode::CloudRefused);
    row("Novelty", 200, ErrorCode::CloudRefused);
    row("Novelty", 429, ErrorCode::Throttled);
    row("Novelty", 500, ErrorCode::CloudUnavailable);
    row("Throttling.User", 400, ErrorCode::Throttled);
    row("RequestLimitExceeded", 400, ErrorCode::Throttled);
}

void TestApiReply::mapsProviderCodes()
{
    QFETCH(int, status);
    QFETCH(ErrorCode, code);
    const QByteArray providerCode = QByteArray(QTest::currentDataTag()).split(' ').first();
    const QByteArray body = R"({"ResponseMetadata":{"RequestId":"R1","Error":{"Code":")" +
                            providerCode + R"(","Message":"Why."}}})";
    const auto reply = readApiReply(status, body);
    QVERIFY(!reply);
    QCOMPARE(errorName(reply.error().code), errorName(code));
    QCOMPARE(reply.error().detail, QString::fromLatin1(providerCode + ": Why."));
    QCOMPARE(reply.error().requestId, QStringLiteral("R1"));
}

void TestApiReply::judgesEnvelope_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* name, int status, const QByteArray& body, ErrorCode code,
                        const char* detail) {
        QTest::newRow(name) << status << body << code << QString::fromUtf8(detail);
    };
    row("error with status 200", 200,
        R"({"ResponseMetadata":{"Error":{"CodeN":100013,"Code":"AccessDenied","Message":"m"}}})",
        ErrorCode::AccessDenied, "AccessDenied: m");
    row("error beside a result", 200,
        R"({"Result":{"a":[1,2]},"ResponseMetadata":{"Error":{"Code":"UserNotExist","Message":"m"}}})",
        ErrorCode::CloudNotFound, "UserNotExist: m");
    row("number only", 400, R"({"ResponseMetadata":{"Error":{"CodeN":100002,"Message":"m"}}})",
        ErrorCode::CloudRefused, "100002: m");
    row("no message", 404, R"({"ResponseMetadata":{"Error":{"Code":"UserNotExist"}}})",
        ErrorCode::CloudNotFound, "UserNotExist: ");
    row("flat body", 401, R"({"HTTPCode":401,"errorcode":"InvalidAccessKey","message":"m"})",
        ErrorCode::InvalidAccessKey, "InvalidAccessKey: m");
    row("flat body with 200", 200, R"({"message":"m","errorcode":"AccountFlowLimitExceeded"})",
        ErrorCode::Throttled, "AccountFlowLimitExceeded: m");
    row("flat body, numeric code", 400, R"({"errorcode":100008,"message":"m"})",
        ErrorCode::CloudRefused, "100008: m");
    row("html 502", 502, "<html><h1>502 Bad Gateway</h1></html>", ErrorCode::CloudUnavailable,
        "HTTP 502");
    row("html 200", 200, "<html>Please log in</html>", ErrorCode::CloudUnavailable, "HTTP 200");
    row("redirect", 302, "", ErrorCode::CloudUnavailable, "HTTP 302");
    row("empty 200", 200, " \r\n", ErrorCode::CloudUnavailable, "HTTP 200");
    row("plain text 429", 429, "slow down", ErrorCode::Throttled, "HTTP 429");
    row("array", 200, "[]", ErrorCode::CloudUnavailable, "HTTP 200");
    row("404 without error", 404, R"({"ResponseMetadata":{}})", ErrorCode::CloudRefused,
        "HTTP 404");
    row("500 without error", 500, R"({"x":1})", ErrorCode::CloudUnavailable, "HTTP 500");
    row("cut error of a 503", 503, R"({"ResponseMetadata":{"Err)", ErrorCode::CloudUnavailable,
        "HTTP 503");
    row("no metadata", 200, R"({"Result":{}})", ErrorCode::MalformedReply, "ResponseMetadata");
    row("metadata is a list", 200, R"({"ResponseMetadata":[]})", ErrorCode::MalformedReply,
        "ResponseMetadata");
    row("error is text", 200, R"({"ResponseMetadata":{"Error":"no"}})", ErrorCode::MalformedReply,
        "ResponseMetadata");
    row("cut", 200, R"({"ResponseMetadata":{"RequestId":"R1)", ErrorCode::MalformedReply,
        "ResponseMetadata");
    row("garbled", 200, "{\"ResponseMetadata\x01\x02;;}", ErrorCode::MalformedReply,
        "ResponseMetadata");
}

void TestApiReply::judgesEnvelope()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorCode, code);
    QFETCH(QString, detail);
    const auto reply = readApiReply(status, body);
    QVERIFY(!reply);
    QCOMPARE(errorName(reply.error().code), errorName(code));
    QCOMPARE(reply.error().detail, detail);
}

void TestApiReply::handsOverGoodReply_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<int>("fields");
    QTest::newRow("result") << QByteArray(R"(,"Result":{"A":1,"B":2})") << 2;
    QTest::newRow("no result") << QByteArray() << 0;
    QTest::newRow("null result") << QByteArray(R"(,"Result":null)") << 0;
    QTest::newRow("empty result") << QByteArray(R"(,"Result":{})") << 0;
}

void TestApiReply::handsOverGoodReply()
{
    QFETCH(QByteArray, rest);
    QFETCH(int, fields);
    const QByteArray body = R"( {"ResponseMetadata":{"RequestId":"R1","Error":null})" + rest + "}";
    const auto reply = readApiReply(200, body);
    QVERIFY(reply);
    QCOMPARE(reply->requestId, QStringLiteral("R1"));
    QCOMPARE(reply->body, body);
    const auto result = resultObject(*reply);
    QVERIFY(result);
    QCOMPARE(int(result->size()), fields);
}

void TestApiReply::cutAnywhereIsNeverAResult()
{
    const QByteArray body =
        R"({"ResponseMetadata":{"RequestId":"R1","Action":"A"},"Result":{"List":[{"a":"b"},{"a":"c"}]}})";
    for (qsizetype length = 0; length < body.size(); ++length) {
        const auto reply = readApiReply(200, body.first(length));
        if (reply)
            QVERIFY2(!resultObject(*reply), qPrintable(QString::number(length)));
    }
}

void TestApiReply::boundsTheMessage()
{
    const QByteArray body = R"({"ResponseMetadata":{"Error":{"Code":"X","Message":")" +
                            QByteArray(100'000, 'm') + R"("}}})";
    QVERIFY(readApiReply(400, body).error().detail.size() < 600);
}

QTEST_APPLESS_MAIN(TestApiReply)
#include "tst_apireply.moc"
