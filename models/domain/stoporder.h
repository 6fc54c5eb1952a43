// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/domain/instant.h"
#include "models/domain/principal.h"

#include <QList>
#include <QString>

#include <optional>

namespace airgate {

// Why a sub-account is stopped. It runs only without any hold.
enum class HoldReason { Quota, Manual, Security, StaleData };
[[nodiscard]] QString holdReasonName(HoldReason reason);
[[nodiscard]] std::optional<HoldReason> holdReasonFromName(QStringView name);

struct Hold {
    HoldId id;
    SubAccountId subAccount;
    HoldReason reason = HoldReason::Quota;
    Instant since{};
    Principal placedBy;
    QString note;
    std::optional<Instant> liftedAt;
    friend bool operator==(const Hold&, const Hold&) = default;
};

// One credential or permission that a stop turns off.
enum class SwitchKind { AccessKey, ConsoleLogin };
enum class SwitchState { On, Off, Absent };
[[nodiscard]] QString switchKindName(SwitchKind kind);
[[nodiscard]] std::optional<SwitchKind> switchKindFromName(QStringView name);
[[nodiscard]] QString switchStateName(SwitchState state);
[[nodiscard]] std::optional<SwitchState> switchStateFromName(QStringView name);

// A switch as it was read from the provider.
struct Switch {
    SwitchKind kind = SwitchKind::AccessKey;
    QString target;              // access key id; user name for the console login
    SwitchState state = SwitchState::On;
    friend bool operator==(const Switch&, const Switch&) = default;
};

enum class StepState {
    Pending,   // not called yet, or to be called again
    Verified,  // read back as wanted
    Failed,    // given up for now; retried with back-off
    Conflict,  // somebody changed it meanwhile: left alone and shown
};
[[nodiscard]] QString stepStateName(StepState state);
[[nodiscard]] std::optional<StepState> stepStateFromName(QStringView name);

// What an order does to one switch. saved is the state before the first call: a restore puts that back
// and nothing else.
struct StopStep {
    Switch saved;
    SwitchState wanted = SwitchState::Off;
    StepState state = StepState::Pending;
    int attempts = 0;
    QString lastError;           // errorName and the provider's words
    friend bool operator==(const StopStep&, const StopStep&) = default;
};

enum class OrderKind { Stop, Restore };
enum class OrderState {
    Pending,     // written, nothing read or called yet
    Running,     // saved state written, calls under way or to be continued
    Done,        // every step verified (a restore may also have conflicts)
    Observed,    // observe-only mode: would have been carried out
    Superseded,  // an opposite order took over
};
[[nodiscard]] QString orderKindName(OrderKind kind);
[[nodiscard]] std::optional<OrderKind> orderKindFromName(QStringView name);
[[nodiscard]] QString orderStateName(OrderState state);
[[nodiscard]] std::optional<OrderState> orderStateFromName(QStringView name);

// Written first, carried out switch by switch, read back after. A pending or running order found at start
// is continued.
struct StopOrder {
    StopOrderId id;
    MainAccountId account;
    SubAccountId subAccount;
    OrderKind kind = OrderKind::Stop;
    OrderState state = OrderState::Pending;
    HoldReason reason = HoldReason::Quota;
    QString idempotencyKey;      // unique
    Principal author;
    QString note;
    Instant at{};
    qint64 fencingToken = 0;     // of the lease it was written under
    StopOrderId answers;         // of a restore: the stop whose saved state it puts back;
                                 // of a stop: the unfinished restore it cut short
    QList<StopStep> steps;
    int attempts = 0;            // rounds made
    Instant nextAttemptAt{};
    std::optional<Instant> doneAt;

    [[nodiscard]] bool isOpen() const { return state == OrderState::Pending || state == OrderState::Running; }
    [[nodiscard]] bool isProven() const;  // begun, and every step verified
    friend bool operator==(const StopOrder&, const StopOrder&) = default;
};

// The steps a stop takes, from what the switches are now: each that is on is turned off; each that is off
// already, or absent, stays and is saved as such. A restore that was cut short still owed some switches
// their "on": they are saved as on, so that the next restore gives it back. One that it had given back
// and that is off again was turned off by somebody: it is saved as off (F18).
[[nodiscard]] QList<StopStep> stopSteps(const QList<Switch>& present,
                                        const std::optional<StopOrder>& unfinishedRestore = {});
// The steps a restore takes: back on only what the stop found on and turned off, if it is still off.
// A switch that is no longer there, or that was read back as off and is on already, is a conflict; one
// that a stop cut short had not turned off yet is as it should be (F14–F16, F18).
[[nodiscard]] QList<StopStep> restoreSteps(const StopOrder& stop, const QList<Switch>& present);

} // namespace airgate
