// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/stoporder.h"

#include <algorithm>
#include <array>

namespace airgate {

namespace {

// The enumerators of each kind above are 0, 1, 2 … so that a table names them both ways.
template <typename E, size_t N>
QString nameIn(const std::array<const char*, N>& names, E value)
{
    return QString::fromLatin1(names.at(static_cast<size_t>(value)));
}

template <typename E, size_t N>
std::optional<E> valueIn(const std::array<const char*, N>& names, QStringView name)
{
    for (size_t i = 0; i < N; ++i) {
        if (QLatin1String(names[i]) == name)
            return static_cast<E>(i);
    }
    return std::nullopt;
}

constexpr std::array holdReasons{"quota", "manual", "security", "stale_data"};
constexpr std::array switchKinds{"access_key", "console_login"};
constexpr std::array switchStates{"on", "off", "absent"};
constexpr std::array stepStates{"pending", "verified", "failed", "conflict"};
constexpr std::array orderKinds{"stop", "restore"};
constexpr std::array orderStates{"pending", "running", "done", "observed", "superseded"};

std::optional<SwitchState> presentState(const QList<Switch>& present, const Switch& wanted)
{
    const auto found = std::find_if(present.cbegin(), present.cend(), [&](const Switch& candidate) {
        return candidate.kind == wanted.kind && candidate.target == wanted.target;
    });
    return found == present.cend() ? std::nullopt : std::optional(found->state);
}

} // namespace

QString holdReasonName(HoldReason reason) { return nameIn(holdReasons, reason); }
std::optional<HoldReason> holdReasonFromName(QStringView name) { return valueIn<HoldReason>(holdReasons, name); }
QString switchKindName(SwitchKind kind) { return nameIn(switchKinds, kind); }
std::optional<SwitchKind> switchKindFromName(QStringView name) { return valueIn<SwitchKind>(switchKinds, name); }
QString switchStateName(SwitchState state) { return nameIn(switchStates, state); }
std::optional<SwitchState> switchStateFromName(QStringView name) { return valueIn<SwitchState>(switchStates, name); }
QString stepStateName(StepState state) { return nameIn(stepStates, state); }
std::optional<StepState> stepStateFromName(QStringView name) { return valueIn<StepState>(stepStates, name); }
QString orderKindName(OrderKind kind) { return nameIn(orderKinds, kind); }
std::optional<OrderKind> orderKindFromName(QStringView name) { return valueIn<OrderKind>(orderKinds, name); }
QString orderStateName(OrderState state) { return nameIn(orderStates, state); }
std::optional<OrderState> orderStateFromName(QStringView name) { return valueIn<OrderState>(orderStates, name); }

bool StopOrder::isProven() const
{
    return state != OrderState::Pending
        && std::all_of(steps.cbegin(), steps.cend(),
                       [](const StopStep& step) { return step.state == StepState::Verified; });
}

QList<StopStep> stopSteps(const QList<Switch>& present, const std::optional<StopOrder>& unfinishedRestore)
{
    const auto owedOn = [&](const Switch& found) {
        return unfinishedRestore
            && std::any_of(unfinishedRestore->steps.cbegin(), unfinishedRestore->steps.cend(),
                           [&](const StopStep& step) {
                               return step.saved.kind == found.kind && step.saved.target == found.target
                                   && (step.state == StepState::Pending || step.state == StepState::Failed);
                           });
    };
    QList<StopStep> steps;
    for (const Switch& found : present) {
        StopStep step;
        step.saved = found;
        step.wanted = found.state == SwitchState::Absent ? SwitchState::Absent : SwitchState::Off;
        step.state = found.state == SwitchState::On ? StepState::Pending : StepState::Verified;
        if (found.state == SwitchState::Off && owedOn(found))
            step.saved.state = SwitchState::On;
        steps.append(step);
    }
    return steps;
}

QList<StopStep> restoreSteps(const StopOrder& stop, const QList<Switch>& present)
{
    QList<StopStep> steps;
    for (const StopStep& done : stop.steps) {
        if (done.saved.state != SwitchState::On)
            continue;
        const std::optional<SwitchState> now = presentState(present, done.saved);
        StopStep step;
        step.saved = {done.saved.kind, done.saved.target, now.value_or(SwitchState::Absent)};
        step.wanted = SwitchState::On;
        const bool neverTurnedOff = now == SwitchState::On && done.state != StepState::Verified;
        step.state = now == SwitchState::Off ? StepState::Pending
            : neverTurnedOff                 ? StepState::Verified
                                             : StepState::Conflict;
        steps.append(step);
    }
    return steps;
}

} // namespace airgate
