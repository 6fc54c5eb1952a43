// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloudsim/faultplan.h"

#include <algorithm>

namespace airgate::cloudsim {

void FaultPlan::add(const Fault& fault)
{
    const std::lock_guard lock(m_mutex);
    m_entries.append({fault, 0});
}

void FaultPlan::clear()
{
    const std::lock_guard lock(m_mutex);
    m_entries.clear();
}

QList<Fault> FaultPlan::all() const
{
    const std::lock_guard lock(m_mutex);
    QList<Fault> faults;
    for (const Entry& entry : m_entries)
        faults.append(entry.fault);
    return faults;
}

std::optional<Fault> FaultPlan::due(const QString& action, const Parameter& parameter)
{
    const std::lock_guard lock(m_mutex);
    std::optional<Fault> first;
    for (Entry& entry : m_entries) {
        const Fault& fault = entry.fault;
        if (!fault.action.isEmpty() && fault.action != action)
            continue;
        const QStringList names = fault.match.keys();
        if (!std::ranges::all_of(names, [&](const QString& name) {
                return parameter(name) == fault.match.value(name);
            }))
            continue;
        const int call = ++entry.seen;
        const bool inRange =
            call >= fault.nth && (fault.times == 0 || call < fault.nth + fault.times);
        if (inRange && static_cast<int>(m_random() % 100) < fault.percent && !first)
            first = fault;
    }
    return first;
}

} // namespace airgate::cloudsim
