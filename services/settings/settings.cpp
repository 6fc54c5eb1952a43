// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/settings/settings.h"

#include <algorithm>

namespace airgate {

namespace settings {

using Type = Setting::Type;

const Setting checkIntervalMinutes{QLatin1String("check.interval_minutes"), Type::Integer, QLatin1String("10"), 1, 1440};
const Setting checkEnabled{QLatin1String("check.enabled"), Type::Boolean, QLatin1String("true")};
const Setting alertDefaultSteps{QLatin1String("alert.default_steps"), Type::Steps, QLatin1String("50,80,90")};
const Setting unattributedPercent{QLatin1String("alert.unattributed_percent"), Type::Integer, QLatin1String("10"), 0, 100};
const Setting stopAutomatic{QLatin1String("stop.automatic"), Type::Boolean, QLatin1String("true")};
const Setting stopObserveOnly{QLatin1String("stop.observe_only"), Type::Boolean, QLatin1String("false")};
const Setting stopMostPerCheck{QLatin1String("stop.most_per_check"), Type::Integer, QLatin1String("5"), 1, 5000};
const Setting restoreAfterAllocation{QLatin1String("restore.after_allocation"), Type::Choice, QLatin1String("ask"), 0, 0,
                                     {QLatin1String("ask"), QLatin1String("auto")}};
const Setting staleAfterIntervals{QLatin1String("check.stale_after_intervals"), Type::Integer, QLatin1String("3"), 1, 100};
const Setting alertFailedChecks{QLatin1String("alert.failed_checks"), Type::Integer, QLatin1String("3"), 0, 100};

const QList<const Setting*>& all()
{
    static const QList<const Setting*> list{
        &checkIntervalMinutes, &checkEnabled, &staleAfterIntervals, &alertDefaultSteps, &unattributedPercent,
        &alertFailedChecks, &stopAutomatic, &stopObserveOnly, &stopMostPerCheck, &restoreAfterAllocation};
    return list;
}

const Setting* find(QStringView key)
{
    const auto found = std::find_if(all().cbegin(), all().cend(),
                                    [key](const Setting* setting) { return setting->key == key; });
    return found == all().cend() ? nullptr : *found;
}

Result<QString> text(SettingsStore& store, const Setting& setting)
{
    const auto stored = store.value(setting.key);
    if (!stored)
        return stored.error();
    if (!stored->has_value())
        return QString(setting.fallback);
    const auto normalized = setting.normalized(**stored);
    return normalized ? *normalized : QString(setting.fallback);
}

Result<qint64> integer(SettingsStore& store, const Setting& setting)
{
    const auto value = text(store, setting);
    if (!value)
        return value.error();
    return value->toLongLong();
}

Result<bool> boolean(SettingsStore& store, const Setting& setting)
{
    const auto value = text(store, setting);
    if (!value)
        return value.error();
    return *value == QLatin1String("true");
}

Result<AlertSteps> steps(SettingsStore& store, const Setting& setting)
{
    const auto value = text(store, setting);
    if (!value)
        return value.error();
    return AlertSteps::parse(*value);
}

} // namespace settings

Result<QString> Setting::normalized(const QString& text) const
{
    const Error misfit{ErrorCode::InvalidArgument, key, {}};
    const QString trimmed = text.trimmed();
    switch (type) {
    case Type::Integer: {
        bool ok = false;
        const qint64 number = trimmed.toLongLong(&ok);
        if (!ok || number < least || number > greatest)
            return misfit;
        return QString::number(number);
    }
    case Type::Boolean:
        if (trimmed == QLatin1String("true") || trimmed == QLatin1String("false"))
            return trimmed;
        return misfit;
    case Type::Choice:
        if (std::any_of(choices.cbegin(), choices.cend(), [&](QLatin1String choice) { return choice == trimmed; }))
            return trimmed;
        return misfit;
    case Type::Steps: {
        const auto parsed = AlertSteps::parse(trimmed);
        return parsed ? Result<QString>(parsed->text()) : Result<QString>(misfit);
    }
    }
    Q_UNREACHABLE();
}

} // namespace airgate
