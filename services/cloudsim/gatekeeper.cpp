// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloudsim/gatekeeper.h"

#include "services/signing/requestsigner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace airgate::cloudsim {

namespace {

ApiError missingInfo(const char* what)
{
    return {400, QStringLiteral("MissingRequestInfo"),
            QStringLiteral("The request is missing %1 information.").arg(QLatin1String(what)),
            100004};
}

ApiError malformed(const QString& part)
{
    return part == QLatin1String("Credential")
               ? ApiError{400, QStringLiteral("InvalidCredential"),
                          QStringLiteral(
                              "The Credential in the Authorization header is malformed."),
                          100025}
               : ApiError{400, QStringLiteral("InvalidAuthorization"),
                          QStringLiteral("The Authorization header is malformed."), 100024};
}

ApiError staleTimestamp()
{
    return {400, QStringLiteral("InvalidTimestamp"),
            QStringLiteral("The Signature of the request is expired."), 100006};
}

ApiError unknownKey(const QString& id)
{
    return {401, QStringLiteral("InvalidAccessKey"),
            QStringLiteral("The accesskey [%1] included in the request is invalid.").arg(id),
            100009};
}

QByteArray expectedSignature(const HttpRequest& request, const ParsedAuthorization& claimed,
                             const QString& secret, const QByteArray& xDate)
{
    const HttpRequestParts parts{.method = request.method,
                                 .path = request.path,
                                 .query = decodedQuery(request.query()),
                                 .headers = request.headers,
                                 .body = request.body};
    const SigningKey key(secret.toUtf8(), claimed.date, claimed.scope);
    return RequestSigner::signatureFor(parts, claimed.signedHeaders, xDate, key,
                                       RequestSigner::payloadHash(request.body));
}

// "ark:List*" against "ark:ListEndpoints".
bool covers(const QString& pattern, const QString& action)
{
    const QString expression = QRegularExpression::wildcardToRegularExpression(pattern);
    return QRegularExpression(expression).match(action).hasMatch();
}

// +1 allows, −1 denies, 0 says nothing.
int verdict(const QString& document, const QString& action)
{
    int result = 0;
    const QJsonObject policy = QJsonDocument::fromJson(document.toUtf8()).object();
    for (const QJsonValue statement : policy.value(u"Statement").toArray()) {
        const QJsonArray patterns = statement[u"Action"].toArray();
        for (const QJsonValue pattern : patterns) {
            if (!covers(pattern.toString(), action))
                continue;
            if (statement[u"Effect"] == QLatin1String("Deny"))
                return -1;
            result = 1;
        }
    }
    return result;
}

} // namespace

Caller identify(const HttpRequest& request, std::vector<SimAccount*> accounts, Instant now,
                std::chrono::seconds tolerance)
{
    Caller caller;
    const QByteArray authorization = request.header("authorization");
    const QByteArray xDate = request.header("x-date");
    if (authorization.isEmpty() || xDate.isEmpty()) {
        caller.refusal = missingInfo(authorization.isEmpty() ? "Authorization" : "X-Date");
        return caller;
    }
    const Result<ParsedAuthorization> claimed = RequestSigner::parseAuthorization(authorization);
    if (!claimed) {
        caller.refusal = malformed(claimed.error().detail);
        return caller;
    }
    caller.service = claimed->scope.service;
    caller.region = claimed->scope.region;
    const std::optional<Instant> signedAt = fromSigningDate(xDate);
    if (!signedAt || !xDate.startsWith(claimed->date) ||
        !claimed->signedHeaders.contains("x-date") ||
        std::chrono::abs(now - *signedAt) > tolerance) {
        caller.refusal = staleTimestamp();
        return caller;
    }
    const QString keyId = QString::fromLatin1(claimed->accessKeyId);
    for (size_t i = 0; i < accounts.size() && !caller.key; ++i) {
        std::tie(caller.key, caller.user) = accounts[i]->accessKey(keyId);
        caller.account = static_cast<qsizetype>(i);
    }
    if (!caller.key || !caller.key->active)
        caller.refusal = unknownKey(keyId);
    else if (!equalInConstantTime(expectedSignature(request, *claimed, caller.key->secret, xDate),
                                  claimed->signature))
        caller.refusal = ApiError{
            401, QStringLiteral("SignatureDoesNotMatch"),
            QStringLiteral("The request signature we calculated does not match the signature you "
                           "provided. Check your Secret Access Key and signing method. Consult the "
                           "service documentation for details."),
            100010};
    return caller;
}

bool isAllowed(SimAccount& account, const SimUser& user, const QString& action)
{
    QList<SimGrant> grants = user.grants;
    for (const SimGroup& group : std::as_const(account.groups)) {
        for (const auto& member : group.members) {
            if (member.first == user.name)
                grants += group.grants;
        }
    }
    bool allowed = false;
    for (const SimGrant& grant : std::as_const(grants)) {
        const SimPolicy* policy = account.policy(grant.policy, grant.type);
        const int says = policy ? verdict(policy->document, action) : 0;
        if (says < 0)
            return false;
        allowed = allowed || says > 0;
    }
    return allowed;
}

} // namespace airgate::cloudsim
