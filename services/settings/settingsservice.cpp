// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/settings/settingsservice.h"

#include "services/audit/audittrail.h"
#include "services/settings/settings.h"

namespace airgate {

QCoro::Task<Result<QMap<QString, QString>>> SettingsService::all()
{
    co_return co_await m_store.read([](StoreSession& session) -> Result<QMap<QString, QString>> {
        QMap<QString, QString> values;
        for (const Setting* setting : settings::all()) {
            const auto value = settings::text(session.settings(), *setting);
            if (!value)
                return value.error();
            values.insert(setting->key, *value);
        }
        return values;
    });
}

QCoro::Task<Result<QString>> SettingsService::value(QString key)
{
    const Setting* setting = settings::find(key);
    if (!setting)
        co_return Error{ErrorCode::NotFound, QStringLiteral("setting:") + key, {}};
    auto task = m_store.read(
        [setting](StoreSession& session) { return settings::text(session.settings(), *setting); });
    co_return co_await task;
}

QCoro::Task<Result<QString>> SettingsService::set(Principal principal, QString key, QString value)
{
    if (const auto allowed = require(principal, Right::Administer); !allowed)
        co_return allowed.error();
    const Setting* setting = settings::find(key);
    if (!setting)
        co_return Error{ErrorCode::NotFound, QStringLiteral("setting:") + key, {}};
    auto normalized = setting->normalized(value);
    if (!normalized)
        co_return normalized.error();
    auto task = m_store.write(
        [setting, principal, now = m_clock.now(), text = *normalized](StoreSession& session) -> Result<QString> {
            const auto before = settings::text(session.settings(), *setting);
            if (!before)
                return before.error();
            if (const auto stored = session.settings().setValue(setting->key, text); !stored)
                return stored.error();
            const AuditNote note{QStringLiteral("settings.set"), QStringLiteral("setting:") + setting->key,
                                 *before, text};
            if (const auto audited = writeAudit(session, principal, now, note); !audited)
                return audited.error();
            return text;
        });
    co_return co_await task;
}

} // namespace airgate
