// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/enforcement/switchboard.h"

namespace airgate {

QCoro::Task<Result<QList<Switch>>> Switchboard::read()
{
    const auto keys = co_await m_cloud->iam().listAccessKeys(m_userName);
    if (!keys)
        co_return keys.error();
    QList<Switch> switches;
    for (const AccessKeyInfo& key : *keys) {
        if (key.userName != m_userName || key.id == m_ownAccessKey)
            co_return Error{ErrorCode::ForeignAccessKey, key.id, {}};
        switches.append({SwitchKind::AccessKey, key.id, key.active ? SwitchState::On : SwitchState::Off});
    }
    const auto profile = co_await m_cloud->iam().loginProfile(m_userName);
    if (!profile)
        co_return profile.error();
    const bool hasProfile = profile->has_value();
    const bool allowed = hasProfile && (*profile)->loginAllowed;
    switches.append({SwitchKind::ConsoleLogin, m_userName,
                     !hasProfile ? SwitchState::Absent : allowed ? SwitchState::On : SwitchState::Off});
    co_return switches;
}

QCoro::Task<Result<void>> Switchboard::turn(Switch target, SwitchState wanted)
{
    const bool on = wanted == SwitchState::On;
    switch (target.kind) {
    case SwitchKind::AccessKey:
        if (target.target == m_ownAccessKey)
            co_return Error{ErrorCode::ForeignAccessKey, target.target, {}};
        co_return co_await m_cloud->iam().setAccessKeyActive(m_userName, target.target, on);
    case SwitchKind::ConsoleLogin:
        co_return co_await m_cloud->iam().setLoginAllowed(m_userName, on);
    }
    Q_UNREACHABLE();
}

} // namespace airgate
