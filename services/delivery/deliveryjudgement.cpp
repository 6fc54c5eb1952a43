// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/delivery/deliveryjudgement.h"

#include "services/delivery/redaction.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace airgate {

namespace {

constexpr int longestDetail = 300;

struct FeishuVerdict {
    qint64 code;
    ErrorCode verdict;
};
constexpr std::array feishuVerdicts{
    FeishuVerdict{9499, ErrorCode::DeliveryRefused},  // malformed or too long
    FeishuVerdict{19001, ErrorCode::DeliveryRefused}, // no such bot
    FeishuVerdict{19021, ErrorCode::DeliveryRefused}, // signature, or a clock an hour off
    FeishuVerdict{19022, ErrorCode::DeliveryRefused}, // address not in the white list
    FeishuVerdict{19024, ErrorCode::DeliveryRefused}, // keyword missing
    FeishuVerdict{11232, ErrorCode::Throttled},       FeishuVerdict{99991400, ErrorCode::Throttled},
};

// The first of these fields that is a number other than 0; 0 if there are only zeros.
std::optional<qint64> codeIn(const QJsonObject& answer, std::initializer_list<const char*> names)
{
    std::optional<qint64> code;
    for (const char* name : names) {
        const QJsonValue value = answer.value(QLatin1String(name));
        if (value.isDouble() && code.value_or(0) == 0)
            code = value.toInteger();
    }
    return code;
}

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

ErrorCode verdictOfStatus(int status)
{
    if (status == 429)
        return ErrorCode::Throttled;
    if (status == 408 || status == 425 || status >= 500)
        return ErrorCode::CloudUnavailable;
    return ErrorCode::DeliveryRefused; // redirects are not followed
}

ErrorCode verdictOfFeishu(qint64 code, int status)
{
    for (const FeishuVerdict& known : feishuVerdicts) {
        if (known.code == code)
            return known.verdict;
    }
    return isSuccess(status) ? ErrorCode::CloudUnavailable : verdictOfStatus(status);
}

QString wordsIn(const QJsonObject& answer)
{
    for (const char* name : {"msg", "StatusMessage", "errmsg", "message", "error"}) {
        const QString words = answer.value(QLatin1String(name)).toString();
        if (!words.isEmpty())
            return words;
    }
    return {};
}

QString detailOfCode(qint64 code, const QJsonObject& answer, const ChannelTarget& target)
{
    const QString words = QString::number(code) + QStringLiteral(": ") + wordsIn(answer);
    return redacted(words, target, longestDetail);
}

QString detailOfStatus(const HttpReply& reply, const ChannelTarget& target)
{
    const QString status = QStringLiteral("HTTP %1").arg(reply.status);
    const QString words = redactedBody(reply.body, target, longestDetail);
    return words.isEmpty() ? status : status + QStringLiteral(": ") + words;
}

DeliveryReply delivered(const HttpReply& reply, const ChannelTarget& target)
{
    return {reply.status, redactedBody(reply.body, target)};
}

bool saysNo(const QJsonObject& answer)
{
    return answer.value(QLatin1String("ok")) == QJsonValue(false) ||
           answer.value(QLatin1String("success")) == QJsonValue(false);
}

} // namespace

Result<DeliveryReply> judgeFeishu(const HttpReply& reply, const ChannelTarget& target)
{
    const QJsonObject answer = QJsonDocument::fromJson(reply.body).object();
    const auto code = codeIn(answer, {"code", "StatusCode"});
    if (code.value_or(0) != 0)
        return Error{verdictOfFeishu(*code, reply.status), detailOfCode(*code, answer, target), {}};
    if (!isSuccess(reply.status))
        return Error{verdictOfStatus(reply.status), detailOfStatus(reply, target), {}};
    if (!code)
        return Error{ErrorCode::CloudUnavailable, detailOfStatus(reply, target), {}};
    return delivered(reply, target);
}

Result<DeliveryReply> judgeWebhook(const HttpReply& reply, const ChannelTarget& target)
{
    if (!isSuccess(reply.status))
        return Error{verdictOfStatus(reply.status), detailOfStatus(reply, target), {}};
    const QJsonObject answer = QJsonDocument::fromJson(reply.body).object();
    const qint64 code = codeIn(answer, {"errcode", "code", "StatusCode"}).value_or(0);
    if (code != 0 && code != reply.status)
        return Error{ErrorCode::DeliveryRefused, detailOfCode(code, answer, target), {}};
    if (saysNo(answer))
        return Error{ErrorCode::DeliveryRefused, detailOfStatus(reply, target), {}};
    return delivered(reply, target);
}

} // namespace airgate
