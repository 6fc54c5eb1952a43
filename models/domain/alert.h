// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/domain/instant.h"
#include "models/domain/money.h"

#include <QString>

#include <optional>

namespace airgate {

enum class AlertKind {
    StepReached,    // a warning step
    Exhausted,      // 100
    StopFailing,    // a stop order that could not be proven yet
    CheckFailing,   // the check of a main account keeps failing
    Unattributed,   // unattributed spend above the limit
};
enum class Severity { Info, Warning, High, Critical };
enum class DeliveryState { Pending, Delivered, DeadLettered };

[[nodiscard]] QString alertKindName(AlertKind kind);
[[nodiscard]] std::optional<AlertKind> alertKindFromName(QStringView name);
[[nodiscard]] QString severityName(Severity severity);
[[nodiscard]] std::optional<Severity> severityFromName(QStringView name);
[[nodiscard]] QString deliveryStateName(DeliveryState state);
[[nodiscard]] std::optional<DeliveryState> deliveryStateFromName(QStringView name);
// The severity of a step: 100 critical, 90…99 high, below warning.
[[nodiscard]] Severity severityOfStep(int step);

struct Alert;
// The errorName that an alert about failing checks names.
[[nodiscard]] QString failureOf(const Alert& alert);

// One logical alert. For steps it is unique per (sub-account, cycle, step).
struct Alert {
    AlertId id;
    MainAccountId account;
    SubAccountId subAccount;       // invalid for alerts about a main account
    AlertKind kind = AlertKind::StepReached;
    Severity severity = Severity::Warning;
    int step = 0;                  // 1…100 for steps, else 0
    LedgerEntryId cycle;           // the allocation the cycle began with; invalid: never allocated
    bool told = true;              // false: jumped over, recorded only
    SnapshotId snapshot;           // what caused it
    Money spend;                   // the figures that decided
    Money quota;
    Instant horizon{};
    Instant at{};
    QString detail;                // by kind: "order:12", a period, "throttled@2026-11-23T04:00:00.000Z"
    std::optional<Instant> acknowledgedAt;

    friend bool operator==(const Alert&, const Alert&) = default;
};

enum class ChannelKind { Feishu, Webhook };
[[nodiscard]] QString channelKindName(ChannelKind kind);
[[nodiscard]] std::optional<ChannelKind> channelKindFromName(QStringView name);

// A message on its way to one channel.
struct OutboxMessage {
    OutboxId id;
    AlertId alert;
    ChannelId channel;
    DeliveryState state = DeliveryState::Pending;
    int attempts = 0;
    Instant nextAttemptAt{};
    QString lastError;             // the channel's own words
    std::optional<Instant> deliveredAt;

    friend bool operator==(const OutboxMessage&, const OutboxMessage&) = default;
};

} // namespace airgate
