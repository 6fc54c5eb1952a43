// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/subaccounts/orderwords.h"

#include "models/tables/displaytext.h"

#include <QCoreApplication>

namespace airgate {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(OrderWords)

public:
    static QString of(HoldReason reason);
    static QString of(const Switch& target);
    static QString of(SwitchState state);
    static ChipLook of(StepState state);
    static QString of(const StopOrder& order);
};

QString Words::of(HoldReason reason)
{
    switch (reason) {
    case HoldReason::Quota:
        return tr("Quota exhausted");
    case HoldReason::Manual:
        return tr("By hand");
    case HoldReason::Security:
        return tr("Security");
    case HoldReason::StaleData:
        return tr("Data out of date");
    }
    Q_UNREACHABLE();
}

QString Words::of(const Switch& target)
{
    if (target.kind == SwitchKind::ConsoleLogin)
        return tr("Console login");
    return tr("Key %1").arg(maskedKeyId(target.target));
}

QString Words::of(SwitchState state)
{
    switch (state) {
    case SwitchState::On:
        return tr("On");
    case SwitchState::Off:
        return tr("Off");
    case SwitchState::Absent:
        return tr("None");
    }
    Q_UNREACHABLE();
}

ChipLook Words::of(StepState state)
{
    switch (state) {
    case StepState::Pending:
        return {tr("Waiting"), QStringLiteral("timer"), Tone::Off};
    case StepState::Verified:
        return {tr("Verified"), QStringLiteral("circle-check"), Tone::Ok, true};
    case StepState::Failed:
        return {tr("Retrying"), QStringLiteral("rotate-ccw"), Tone::High};
    case StepState::Conflict:
        return {tr("Changed by hand"), QStringLiteral("triangle-alert"), Tone::Warn};
    }
    Q_UNREACHABLE();
}

QString Words::of(const StopOrder& order)
{
    const bool isStop = order.kind == OrderKind::Stop;
    switch (order.state) {
    case OrderState::Pending:
        return isStop ? tr("Disabling, not begun") : tr("Restoring, not begun");
    case OrderState::Running:
        return isStop ? tr("Disabling under way") : tr("Restoring under way");
    case OrderState::Done:
        return isStop ? tr("Disabled, verified") : tr("Restored, verified");
    case OrderState::Observed:
        return tr("Would have been disabled (observing only)");
    case OrderState::Superseded:
        return tr("Superseded by a later order");
    }
    Q_UNREACHABLE();
}

} // namespace

QString holdReasonText(HoldReason reason)
{
    return Words::of(reason);
}
QString switchText(const Switch& target)
{
    return Words::of(target);
}
QString switchStateText(SwitchState state)
{
    return Words::of(state);
}
ChipLook stepChip(StepState state)
{
    return Words::of(state);
}
QString orderText(const StopOrder& order)
{
    return Words::of(order);
}

} // namespace airgate
