// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/principal.h"

namespace airgate {

Principal systemPrincipal()
{
    return {QStringLiteral("system"), PrincipalKind::System, QStringLiteral("system"), Role::Admin};
}

bool roleHas(Role role, Right right)
{
    if (role == Role::Admin || right == Right::View)
        return true;
    switch (right) {
    case Right::ChangeQuota:
    case Right::ClosePeriods:
        return role == Role::Finance;
    case Right::ApproveQuota:
    case Right::ChangePolicies:
        return role == Role::Approver;
    case Right::StopAndRestore:
        return role == Role::Finance || role == Role::Approver;
    default:
        return false;
    }
}

Result<void> require(const Principal& principal, Right right)
{
    if (roleHas(principal.role, right))
        return {};
    for (const Role role : {Role::Approver, Role::Finance}) {
        if (roleHas(role, right))
            return Error{ErrorCode::PermissionDenied, roleName(role), {}};
    }
    return Error{ErrorCode::PermissionDenied, roleName(Role::Admin), {}};
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Viewer: return QStringLiteral("viewer");
    case Role::Approver: return QStringLiteral("approver");
    case Role::Finance: return QStringLiteral("finance");
    case Role::Admin: return QStringLiteral("admin");
    }
    Q_UNREACHABLE();
}

QString principalKindName(PrincipalKind kind)
{
    switch (kind) {
    case PrincipalKind::Operator: return QStringLiteral("operator");
    case PrincipalKind::ApiKey: return QStringLiteral("api_key");
    case PrincipalKind::System: return QStringLiteral("system");
    }
    Q_UNREACHABLE();
}

std::optional<Role> roleFromName(QStringView name)
{
    for (const auto role : {Role::Viewer, Role::Approver, Role::Finance, Role::Admin}) {
        if (roleName(role) == name)
            return role;
    }
    return std::nullopt;
}

std::optional<PrincipalKind> principalKindFromName(QStringView name)
{
    for (const auto kind : {PrincipalKind::Operator, PrincipalKind::ApiKey, PrincipalKind::System}) {
        if (principalKindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

} // namespace airgate
