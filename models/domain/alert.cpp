// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/alert.h"

namespace airgate {

QString alertKindName(AlertKind kind)
{
    switch (kind) {
    case AlertKind::StepReached: return QStringLiteral("step_reached");
    case AlertKind::Exhausted: return QStringLiteral("exhausted");
    case AlertKind::StopFailing: return QStringLiteral("stop_failing");
    case AlertKind::CheckFailing: return QStringLiteral("check_failing");
    case AlertKind::Unattributed: return QStringLiteral("unattributed");
    }
    Q_UNREACHABLE();
}

std::optional<AlertKind> alertKindFromName(QStringView name)
{
    for (const auto kind : {AlertKind::StepReached, AlertKind::Exhausted, AlertKind::StopFailing,
                            AlertKind::CheckFailing, AlertKind::Unattributed}) {
        if (alertKindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Info: return QStringLiteral("info");
    case Severity::Warning: return QStringLiteral("warning");
    case Severity::High: return QStringLiteral("high");
    case Severity::Critical: return QStringLiteral("critical");
    }
    Q_UNREACHABLE();
}

QString deliveryStateName(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Pending: return QStringLiteral("pending");
    case DeliveryState::Delivered: return QStringLiteral("delivered");
    case DeliveryState::DeadLettered: return QStringLiteral("dead_lettered");
    }
    Q_UNREACHABLE();
}

QString failureOf(const Alert& alert)
{
    return alert.detail.section(u'@', 0, 0);
}

Severity severityOfStep(int step)
{
    if (step >= 100)
        return Severity::Critical;
    return step >= 90 ? Severity::High : Severity::Warning;
}

QString channelKindName(ChannelKind kind)
{
    switch (kind) {
    case ChannelKind::Feishu: return QStringLiteral("feishu");
    case ChannelKind::Webhook: return QStringLiteral("webhook");
    }
    Q_UNREACHABLE();
}

std::optional<ChannelKind> channelKindFromName(QStringView name)
{
    for (const auto kind : {ChannelKind::Feishu, ChannelKind::Webhook}) {
        if (channelKindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

std::optional<Severity> severityFromName(QStringView name)
{
    for (const auto severity :
         {Severity::Info, Severity::Warning, Severity::High, Severity::Critical}) {
        if (severityName(severity) == name)
            return severity;
    }
    return std::nullopt;
}

std::optional<DeliveryState> deliveryStateFromName(QStringView name)
{
    for (const auto state :
         {DeliveryState::Pending, DeliveryState::Delivered, DeliveryState::DeadLettered}) {
        if (deliveryStateName(state) == name)
            return state;
    }
    return std::nullopt;
}

} // namespace airgate
