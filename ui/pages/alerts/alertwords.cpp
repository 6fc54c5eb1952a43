// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alerts/alertwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace airgate {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(AlertWords)

public:
    static QString of(const Alert& alert);
    static ChipLook of(Severity severity);
    static ChipLook of(DeliveryState state, int attempts);
};

QString Words::of(const Alert& alert)
{
    switch (alert.kind) {
    case AlertKind::StepReached:
        return tr("Reached %1").arg(QStringLiteral("%1%").arg(alert.step));
    case AlertKind::Exhausted:
        return tr("Reached 100%, quota exhausted");
    case AlertKind::StopFailing:
        return tr("Disabling is not proven yet");
    case AlertKind::CheckFailing:
        return tr("The check keeps failing");
    case AlertKind::Unattributed:
        return tr("Unattributed spend above the limit");
    }
    Q_UNREACHABLE();
}

ChipLook Words::of(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return {tr("Info"), QStringLiteral("info"), Tone::Info};
    case Severity::Warning:
        return {tr("Warning"), QStringLiteral("triangle-alert"), Tone::Warn};
    case Severity::High:
        return {tr("High"), QStringLiteral("triangle-alert"), Tone::High};
    case Severity::Critical:
        return {tr("Critical"), QStringLiteral("circle-alert"), Tone::Crit};
    }
    Q_UNREACHABLE();
}

ChipLook Words::of(DeliveryState state, int attempts)
{
    switch (state) {
    case DeliveryState::Delivered:
        return {tr("Delivered"), QStringLiteral("check"), Tone::Ok, true};
    case DeliveryState::DeadLettered:
        return {tr("Failed"), QStringLiteral("x"), Tone::Crit};
    case DeliveryState::Pending:
        if (attempts == 0)
            return {tr("Waiting"), QStringLiteral("timer"), Tone::Off};
        return {tr("Retrying %1").arg(attempts), QStringLiteral("rotate-ccw"), Tone::Warn};
    }
    Q_UNREACHABLE();
}

int badness(const OutboxMessage& message)
{
    switch (message.state) {
    case DeliveryState::Delivered:
        return 0;
    case DeliveryState::Pending:
        return message.attempts > 0 ? 2 : 1;
    case DeliveryState::DeadLettered:
        return 3;
    }
    Q_UNREACHABLE();
}

} // namespace

QString alertText(const Alert& alert)
{
    return Words::of(alert);
}

ChipLook severityChip(Severity severity)
{
    return Words::of(severity);
}

std::optional<ChipLook> deliveryChip(const QList<OutboxMessage>& deliveries)
{
    const auto worst =
        std::max_element(deliveries.cbegin(), deliveries.cend(),
                         [](const auto& a, const auto& b) { return badness(a) < badness(b); });
    if (worst == deliveries.cend())
        return {};
    return Words::of(worst->state, worst->attempts);
}

} // namespace airgate
