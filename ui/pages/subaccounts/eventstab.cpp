// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/subaccounts/eventstab.h"

#include "ui/async/whenDone.h"
#include "ui/pages/alerts/alertchipdelegate.h"
#include "ui/pages/alerts/alertmodel.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace airgate {

EventsTab::EventsTab(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_workspace(context.workspace)
    , m_model(new AlertModel(this))
    , m_table(new DataTable)
    , m_stack(new QStackedWidget)
{
    m_table->setModel(m_model);
    m_table->setColumnDelegate(AlertModel::Severity, new AlertChipDelegate);
    for (const int column :
         {AlertModel::Subject, AlertModel::Figure, AlertModel::Delivery, AlertModel::Acknowledged})
        m_table->hideColumn(column);
    m_table->setColumnWidth(AlertModel::Severity, 84);
    m_table->setColumnWidth(AlertModel::Time, 92);
    m_table->setAccessibleName(tr("Alerts of this sub-account"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(new EmptyState(QStringLiteral("bell"), tr("No alerts"),
                                      tr("Reached steps and failed disabling are listed here.")));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
}

void EventsTab::setStanding(const Standing& standing)
{
    const SubAccountId id = standing.subAccount.id;
    if (id != m_shown)
        m_model->setRows({});
    m_shown = id;
    AlertFilter filter;
    filter.subAccount = id;
    const QString name = standing.subAccount.userName;
    whenDone(m_workspace.services().alerts.list(filter), this,
             [this, id, name](const Result<QList<AlertWithDelivery>>& alerts) {
                 if (id != m_shown || !alerts)
                     return;
                 QList<AlertRow> rows;
                 for (const AlertWithDelivery& alert : *alerts)
                     rows.append({alert.alert, name, alert.deliveries});
                 m_model->setNow(m_workspace.now());
                 m_model->setRows(rows);
                 m_stack->setCurrentIndex(rows.isEmpty() ? 1 : 0);
             });
}

} // namespace airgate
