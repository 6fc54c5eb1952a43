// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloud/openapiclient.h"

#include "services/cloud/endpoint.h"

#include <QJsonDocument>
#include <QLoggingCategory>

namespace airgate {

namespace {

Q_LOGGING_CATEGORY(cloudLog, "airgate.cloud", QtInfoMsg)

using std::chrono::milliseconds;

QByteArray bodyOf(const ApiCall& call)
{
    switch (call.encoding) {
    case ApiCall::Encoding::Query:
        return {};
    case ApiCall::Encoding::Form:
        return encodedQuery(call.parameters);
    case ApiCall::Encoding::Json:
        return QJsonDocument(call.json).toJson(QJsonDocument::Compact);
    }
    Q_UNREACHABLE();
}

HttpRequestParts partsOf(const ApiCall& call, const QUrl& endpoint)
{
    HttpRequestParts parts;
    parts.query = {{QStringLiteral("Action"), call.action},
                   {QStringLiteral("Version"), call.version}};
    parts.headers.emplaceBack("Host", hostHeader(endpoint));
    parts.body = bodyOf(call);
    switch (call.encoding) {
    case ApiCall::Encoding::Query:
        parts.method = "GET";
        parts.query += call.parameters;
        break;
    case ApiCall::Encoding::Form:
        parts.method = "POST";
        parts.headers.emplaceBack("Content-Type",
                                  "application/x-www-form-urlencoded; charset=utf-8");
        break;
    case ApiCall::Encoding::Json:
        parts.method = "POST";
        parts.headers.emplaceBack("Content-Type", "application/json; charset=utf-8");
        break;
    }
    return parts;
}

} // namespace

// What one try came to.
struct OpenApiClient::Attempt {
    Result<ApiReply> reply;
    bool mayHaveActed = true;
    std::optional<Instant> serverTime;
    std::optional<milliseconds> retryAfter;
};

OpenApiClient::OpenApiClient(CloudCredential credential, OpenApiOptions options,
                             std::shared_ptr<Clock> clock, std::shared_ptr<TokenBuckets> buckets)
    : m_credential(std::move(credential))
    , m_options(std::move(options))
    , m_clock(std::move(clock))
    , m_buckets(std::move(buckets))
    , m_account(m_credential.accessKeyId.toUtf8() + ' ' + m_credential.endpoint.toEncoded())
    , m_transport(m_options.transport)
{
}

OutgoingRequest OpenApiClient::signedRequest(const ApiCall& call) const
{
    const QUrl& endpoint = m_credential.endpoint;
    const HttpRequestParts parts = partsOf(call, endpoint);
    const Instant now = m_clock->now() + m_clockOffset;
    const SigningKey key(m_credential.secretKey.bytes(), toSigningDate(now).first(8),
                         {m_options.region, call.service});
    const SigningCredential signer{m_credential.accessKeyId.toUtf8(), {}, {}};
    const SignedRequest signature = RequestSigner::sign(parts, signer, key, now);

    OutgoingRequest request;
    request.isPost = call.encoding != ApiCall::Encoding::Query;
    const QByteArray base = endpoint.toEncoded(QUrl::RemovePath);
    request.url = QUrl::fromEncoded(base + "/?" + signature.canonicalQuery, QUrl::StrictMode);
    request.headers = parts.headers + signature.headersToAdd;
    request.headers.emplaceBack("Accept", "application/json");
    request.headers.emplaceBack("User-Agent", "AirGate/" AIRGATE_VERSION);
    request.body = parts.body;
    return request;
}

QCoro::Task<OpenApiClient::Attempt> OpenApiClient::attempt(ApiCall call)
{
    const milliseconds begun = m_clock->monotonic();
    HttpOutcome outcome = co_await m_transport.send(signedRequest(call));
    Attempt attempt{outcome.failure ? Result<ApiReply>(*outcome.failure)
                                    : readApiReply(outcome.status, std::move(outcome.body))};
    attempt.serverTime = fromHttpDate(outcome.date);
    attempt.retryAfter = readRetryAfter(outcome.retryAfter, m_clock->now() + m_clockOffset);
    attempt.mayHaveActed =
        outcome.mayHaveArrived && !attempt.reply.failedWith(ErrorCode::Throttled);

    const auto took = (m_clock->monotonic() - begun).count();
    const QByteArray action = call.service + ':' + call.action.toUtf8();
    if (attempt.reply) {
        qCDebug(cloudLog, "%s: %d, request %s, %lld ms", action.constData(), outcome.status,
                qPrintable(attempt.reply->requestId), static_cast<long long>(took));
    } else {
        qCWarning(cloudLog, "%s: %d, %s, request %s, %lld ms", action.constData(), outcome.status,
                  qPrintable(errorName(attempt.reply.error().code)),
                  qPrintable(attempt.reply.error().requestId), static_cast<long long>(took));
    }
    co_return attempt;
}

// Puts the difference of the clocks into the error's detail, and takes it over for the next try.
// False if the provider did not say what time it has.
bool OpenApiClient::correctClock(const Attempt& attempt)
{
    if (!attempt.serverTime)
        return false;
    m_clockOffset = *attempt.serverTime - m_clock->now();
    qCWarning(cloudLog, "the clock differs from the provider's by %lld s",
              static_cast<long long>(-m_clockOffset.count() / 1000));
    return true;
}

QCoro::Task<void> OpenApiClient::waitForTurn(QByteArray service)
{
    const auto bucket = m_buckets->bucket(m_account, service);
    const milliseconds wait = bucket->take(m_clock->monotonic());
    if (wait > milliseconds{0})
        co_await m_clock->sleepFor(wait);
}

QCoro::Task<Result<ApiReply>> OpenApiClient::call(ApiCall call)
{
    Q_ASSERT(call.idempotency == Idempotency::Yes || call.encoding != ApiCall::Encoding::Query);
    bool clockCorrected = false;
    int retries = 0;
    for (;;) {
        co_await waitForTurn(call.service);
        Attempt made = co_await attempt(call);
        if (made.reply)
            co_return std::move(made.reply);

        Error error = made.reply.error();
        if (error.code == ErrorCode::ClockSkew) {
            const bool hasTime = !clockCorrected && correctClock(made);
            if (hasTime) {
                clockCorrected = true;
                continue;
            }
            const auto ours = -m_clockOffset.count() / 1000;
            error.detail = clockCorrected ? QString::number(ours) : QString();
            co_return error;
        }
        const bool isUnknown = made.mayHaveActed &&
                               (isTransient(error.code) || error.code == ErrorCode::MalformedReply);
        if (call.idempotency == Idempotency::No && isUnknown) {
            co_return Error{ErrorCode::TimedOut,
                            errorName(error.code) + QLatin1String(": ") + error.detail,
                            error.requestId};
        }
        const auto delay = m_options.retry.delayAfter(error.code, retries++, made.retryAfter);
        if (!delay)
            co_return error;
        co_await m_clock->sleepFor(*delay);
    }
}

} // namespace airgate
