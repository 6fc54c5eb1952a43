// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

#include <optional>

namespace airgate {

enum class PrincipalKind { Operator, ApiKey, System };
enum class Role { Viewer, Approver, Finance, Admin };

// What a role may be asked for (domain.md §8; the matrix of the operators page).
enum class Right {
    View,
    ChangeQuota,        // allocate, deduct, transfer, reverse
    ApproveQuota,       // second person above the limit
    ClosePeriods,
    ChangePolicies,
    StopAndRestore,
    CreateSubAccounts,  // and see one-time secrets
    Administer,         // main accounts, operators, API keys, settings
};

// The author of a change. Every mutating call of a service takes one.
struct Principal {
    QString id;    // "os:alice", "agk_7f3d", "system"
    PrincipalKind kind = PrincipalKind::System;
    QString name;  // as shown
    Role role = Role::Viewer;

    friend bool operator==(const Principal&, const Principal&) = default;
};

// AirGate itself, for what a timer does.
[[nodiscard]] Principal systemPrincipal();
[[nodiscard]] bool roleHas(Role role, Right right);
// PermissionDenied, with the least role that would do as detail ("finance").
[[nodiscard]] Result<void> require(const Principal& principal, Right right);
[[nodiscard]] QString roleName(Role role);                    // "viewer", "approver", "finance", "admin"
[[nodiscard]] QString principalKindName(PrincipalKind kind);  // "operator", "api_key", "system"
[[nodiscard]] std::optional<Role> roleFromName(QStringView name);
[[nodiscard]] std::optional<PrincipalKind> principalKindFromName(QStringView name);

} // namespace airgate
