// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloudsim/messagehooks.h"

#include "services/signing/sha256.h"

#include <QJsonDocument>

namespace airgate::cloudsim {

namespace {

constexpr qsizetype largestMessage = 20 * 1024;
constexpr std::chrono::hours signValidity{1};

enum Code {
    Success = 0,
    BadRequest = 9499,
    FrequencyLimited = 11232,
    InvalidToken = 19001,
    SignMismatch = 19021,
    IpNotAllowed = 19022,
    KeywordMissing = 19024,
    FrequencyLimitedAtGateway = 99991400,
};

QString messageOf(qint64 code)
{
    switch (code) {
    case Success:
        return QStringLiteral("success");
    case BadRequest:
        return QStringLiteral("Bad Request");
    case FrequencyLimited:
        return QStringLiteral("frequency limited psm[lark.oapi.app_platform_runtime]");
    case InvalidToken:
        return QStringLiteral("param invalid: incoming webhook access token invalid");
    case SignMismatch:
        return QStringLiteral(
            "sign match fail or timestamp is not within one hour from current time");
    case IpNotAllowed:
        return QStringLiteral("Ip Not Allowed");
    case KeywordMissing:
        return QStringLiteral("Key Words Not Found");
    case FrequencyLimitedAtGateway:
        return QStringLiteral("request trigger frequency limit");
    default:
        return QStringLiteral("error");
    }
}

QByteArray signOf(const QByteArray& timestamp, const QString& secret)
{
    Sha256 sha;
    const Sha256::Digest digest = sha.hmac(timestamp + '\n' + secret.toUtf8(), {});
    return Sha256::view(digest).toByteArray().toBase64();
}

HttpResponse reply(int status, qint64 code, const QString& message)
{
    QJsonObject body{{QStringLiteral("code"), code},
                     {QStringLiteral("msg"), message},
                     {QStringLiteral("data"), QJsonObject()}};
    if (code == Success) {
        body.insert(QStringLiteral("Extra"), QJsonValue());
        body.insert(QStringLiteral("StatusCode"), 0);
        body.insert(QStringLiteral("StatusMessage"), QStringLiteral("success"));
    }
    HttpResponse response{.status = status,
                          .headers = {{"Content-Type", "application/json; charset=utf-8"}},
                          .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
    if (code == FrequencyLimitedAtGateway)
        response.headers.emplaceBack("x-ogw-ratelimit-reset", "1");
    return response;
}

QJsonObject record(const HttpRequest& request, Instant now, qint64 code)
{
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    QJsonObject headers;
    for (const auto& [name, value] : request.headers)
        headers.insert(QString::fromLatin1(name).toLower(), QString::fromUtf8(value));
    return {{QStringLiteral("path"), QString::fromUtf8(request.path)},
            {QStringLiteral("at"), toIsoText(now)},
            {QStringLiteral("code"), code},
            {QStringLiteral("headers"), headers},
            {QStringLiteral("raw"), QString::fromUtf8(request.body)},
            {QStringLiteral("body"), body.object()}};
}

} // namespace

int MessageHooks::check(const HttpRequest& request, const QJsonObject& body, Instant now) const
{
    const QString token = QString::fromUtf8(request.path).section(u'/', -1);
    if (token.isEmpty() || (!m_token.isEmpty() && token != m_token))
        return InvalidToken;
    const QString type = body.value(u"msg_type").toString();
    const bool text = type == QLatin1String("text") && body.value(u"content")[u"text"].isString();
    const bool card = type == QLatin1String("interactive") && body.value(u"card").isObject();
    if (request.method != "POST" || request.body.size() > largestMessage || !(text || card))
        return BadRequest;
    if (m_secret.isEmpty())
        return Success;
    const QByteArray timestamp = body.value(u"timestamp").toString().toLatin1();
    const Instant signedAt{std::chrono::seconds(timestamp.toLongLong())};
    const bool matches =
        equalInConstantTime(body.value(u"sign").toString().toLatin1(), signOf(timestamp, m_secret));
    return matches && std::chrono::abs(now - signedAt) <= signValidity ? Success : SignMismatch;
}

HttpResponse MessageHooks::feishu(const HttpRequest& request, Instant now,
                                  const std::optional<Fault>& fault)
{
    qint64 code = check(request, QJsonDocument::fromJson(request.body).object(), now);
    int status = 200;
    QString message;
    if (code == Success && fault && fault->kind == FaultKind::Reply) {
        code = fault->delta;
        status = fault->status == 0 ? 200 : fault->status;
        message = fault->message;
    }
    m_feishu.append(record(request, now, code));
    return reply(status, code, message.isEmpty() ? messageOf(code) : message);
}

HttpResponse MessageHooks::webhook(const HttpRequest& request, Instant now,
                                   const std::optional<Fault>& fault)
{
    const bool refused = fault && fault->kind == FaultKind::Reply;
    m_webhook.append(record(request, now, refused ? fault->delta : 0));
    return {.status = refused && fault->status != 0 ? fault->status : 200,
            .headers = {{"Content-Type", "application/json"}},
            .body = refused ? fault->message.toUtf8() : QByteArrayLiteral("{\"ok\":true}")};
}

void MessageHooks::clear()
{
    m_feishu.clear();
    m_webhook.clear();
}

} // namespace airgate::cloudsim
