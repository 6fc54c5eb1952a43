// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloudsim/fault.h"

#include <algorithm>
#include <array>

namespace airgate::cloudsim {

namespace {

constexpr std::array<const char*, 12> kindNames = {
    "timeout_before", "timeout_after", "server_error", "throttle",        "garbled",    "cut",
    "wrong_total",    "shift_pages",   "silent",       "wrong_signature", "clock_skew", "reply"};

} // namespace

Result<Fault> Fault::fromJson(const QJsonObject& json)
{
    const QByteArray kind = json.value(u"kind").toString().toLatin1();
    const auto* const name =
        std::ranges::find_if(kindNames, [&](const char* each) { return kind == each; });
    if (name == kindNames.end())
        return Error{ErrorCode::InvalidArgument, QStringLiteral("kind")};
    Fault fault;
    fault.kind = static_cast<FaultKind>(name - kindNames.begin());
    fault.action = json.value(u"action").toString();
    const QJsonObject match = json.value(u"match").toObject();
    for (auto it = match.begin(); it != match.end(); ++it)
        fault.match.insert(it.key(), it.value().toString());
    if (json.contains(u"user"))
        fault.match.insert(QStringLiteral("UserName"), json.value(u"user").toString());
    fault.nth = json.value(u"nth").toInt(1);
    fault.times = json.value(u"times").toInt(1);
    fault.percent = json.value(u"percent").toInt(100);
    fault.status = json.value(u"status").toInt();
    fault.delta = json.value(u"delta").toInteger();
    fault.message = json.value(u"message").toString();
    fault.hold = std::chrono::milliseconds(json.value(u"hold_ms").toInteger(60'000));
    if (fault.nth < 1 || fault.times < 0 || fault.percent < 0 || fault.percent > 100)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("nth, times or percent")};
    return fault;
}

QJsonObject Fault::toJson() const
{
    QJsonObject matchJson;
    for (auto it = match.begin(); it != match.end(); ++it)
        matchJson.insert(it.key(), it.value());
    return {{QStringLiteral("kind"), QLatin1String(kindNames.at(static_cast<size_t>(kind)))},
            {QStringLiteral("action"), action},
            {QStringLiteral("match"), matchJson},
            {QStringLiteral("nth"), nth},
            {QStringLiteral("times"), times},
            {QStringLiteral("percent"), percent},
            {QStringLiteral("status"), status},
            {QStringLiteral("delta"), delta},
            {QStringLiteral("message"), message},
            {QStringLiteral("hold_ms"), static_cast<qint64>(hold.count())}};
}

} // namespace airgate::cloudsim
