// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/alertcounter.h"

#include "ui/async/whenDone.h"
#include "ui/workspace/workspace.h"

#include <algorithm>

namespace airgate {

AlertCounter::AlertCounter(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::dataChanged, this, &AlertCounter::count);
}

void AlertCounter::count()
{
    const int serial = ++m_serial;
    const auto account = m_workspace.account();
    if (!account) {
        Q_EMIT counted(0);
        return;
    }
    AlertFilter filter;
    filter.account = account->id;
    whenDone(m_workspace.services().alerts.list(filter), this,
             [this, serial](const Result<QList<AlertWithDelivery>>& alerts) {
                 // What could not be read leaves the last count; the page says why.
                 if (serial != m_serial || !alerts)
                     return;
                 Q_EMIT counted(int(std::count_if(
                     alerts->cbegin(), alerts->cend(),
                     [](const AlertWithDelivery& alert) { return !alert.alert.acknowledgedAt; })));
             });
}

} // namespace airgate
