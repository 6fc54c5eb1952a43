// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/cloud/cloudfixture.h"

#include <QLoggingCategory>

namespace airgate {

namespace {

QString& logText()
{
    static QString text;
    return text;
}

void record(QtMsgType, const QMessageLogContext& context, const QString& message)
{
    logText() += QLatin1String(context.category) + QLatin1Char(' ') + message + QLatin1Char('\n');
}

} // namespace

const Instant CloudFixture::start{std::chrono::sys_days{std::chrono::year{2026} / 3 / 15} +
                                  std::chrono::hours{4} + std::chrono::minutes{5} +
                                  std::chrono::seconds{6}};

CloudFixture::CloudFixture(OpenApiOptions options, CallRates rates)
    : clock(std::make_shared<SteppingClock>(start))
    , buckets(std::make_shared<TokenBuckets>(std::move(rates)))
    , client(credential(server.url()), std::move(options), clock, buckets)
{
}

CloudCredential CloudFixture::credential(const QUrl& endpoint)
{
    return {QLatin1String(accessKeyId), SecretBytes(QByteArray(secretKey)), endpoint};
}

bool CloudFixture::isSigned(const HttpRequestParts& request)
{
    const auto parsed = RequestSigner::parseAuthorization(headerValue(request, "Authorization"));
    if (!parsed || parsed->accessKeyId != accessKeyId)
        return false;
    const SigningKey key(secretKey, parsed->date, parsed->scope);
    const QByteArray payload = RequestSigner::payloadHash(request.body);
    return headerValue(request, "X-Content-Sha256") == payload &&
           RequestSigner::signatureFor(request, parsed->signedHeaders,
                                       headerValue(request, "X-Date"), key,
                                       payload) == parsed->signature;
}

QByteArray resultBody(const QByteArray& resultJson)
{
    return R"({"ResponseMetadata":{"RequestId":")" + fixtureRequestId.toLatin1() +
           R"(","Action":"A","Version":"V","Service":"s","Region":"r"},"Result":)" + resultJson +
           "}";
}

QByteArray errorBody(const QByteArray& code, const QByteArray& message)
{
    return R"({"ResponseMetadata":{"RequestId":")" + fixtureRequestId.toLatin1() +
           R"(","Error":{"CodeN":100001,"Code":")" + code + R"(","Message":")" + message +
           R"("}}})";
}

ApiCall listUsersCall()
{
    return {"iam",
            QStringLiteral("ListUsers"),
            QStringLiteral("2018-01-01"),
            ApiCall::Encoding::Query,
            {{QStringLiteral("Limit"), QStringLiteral("100")}}};
}

ApiCall createUserCall()
{
    ApiCall call{"iam",
                 QStringLiteral("CreateUser"),
                 QStringLiteral("2018-01-01"),
                 ApiCall::Encoding::Form,
                 {{QStringLiteral("UserName"), QStringLiteral("bob")}}};
    call.idempotency = Idempotency::No;
    return call;
}

LogRecorder::LogRecorder()
{
    logText().clear();
    QLoggingCategory::setFilterRules(QStringLiteral("airgate.*=true"));
    qInstallMessageHandler(record);
}

LogRecorder::~LogRecorder()
{
    qInstallMessageHandler(nullptr);
    QLoggingCategory::setFilterRules(QString());
}

QString LogRecorder::text()
{
    return logText();
}

} // namespace airgate
