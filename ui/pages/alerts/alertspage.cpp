// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alerts/alertspage.h"

#include "models/tables/rowsortproxy.h"
#include "ui/async/whenDone.h"
#include "ui/pages/alerts/alertchipdelegate.h"
#include "ui/pages/alerts/alertmodel.h"
#include "ui/pages/columnwidths.h"
#include "ui/pages/pagebar.h"
#include "ui/theme/properties.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/numberdelegate.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/totalsrow.h"
#include "ui/words/errorwords.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace airgate {

AlertsPage::AlertsPage(const PageContext& context, QWidget* parent)
    : ListPage(context,
               {tr("Alerts & enforcement"), tr("Search sub-account, event"),
                tr("No matching alerts"), tr("The alerts could not be read")},
               new EmptyState(QStringLiteral("bell"), tr("No alerts"),
                              tr("Nobody has reached a step yet.")),
               parent)
    , m_model(new AlertModel(this))
    , m_proxy(new RowSortProxy(this))
    , m_kinds(new SegmentedControl)
{
    ActionButton* acknowledge = bar()->addAction(m_actions.acknowledge);
    acknowledge->setProperty(property::primary, true);
    acknowledge->setOwnHint(tr("Space"));
    m_kinds->addSegment(All, tr("All"));
    m_kinds->addSegment(Unacknowledged, tr("Unacknowledged"));
    m_kinds->setAccessibleName(tr("Alert filter"));
    filterRow()->addWidget(m_kinds);
    filterRow()->addStretch();
    buildTable();
    connect(m_kinds, &SegmentedControl::currentChanged, this, &AlertsPage::filter);
    connect(m_actions.acknowledge, &QAction::triggered, this, &AlertsPage::acknowledgeSelected);
    connect(table()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AlertsPage::updateAcknowledge);
}

void AlertsPage::buildTable()
{
    using Model = AlertModel;
    m_proxy->setSourceModel(m_model);
    table()->setModel(m_proxy);
    table()->setColumnDelegate(Model::Severity, new AlertChipDelegate);
    table()->setColumnDelegate(Model::Delivery, new AlertChipDelegate);
    table()->setColumnDelegate(Model::Acknowledged, new AlertChipDelegate);
    table()->setColumnDelegate(Model::Figure, new NumberDelegate);
    setColumnWidths(*table(), {{Model::Time, 110},
                               {Model::Severity, 92},
                               {Model::Subject, 170},
                               {Model::Event, 260},
                               {Model::Figure, 200},
                               {Model::Delivery, 110},
                               {Model::Acknowledged, 120}});
    table()->sortBy(Model::Time, Qt::DescendingOrder);
    table()->installEventFilter(this);
    rememberLayout(QStringLiteral("alerts/table"));
}

void AlertsPage::clear()
{
    m_model->setRows({});
}

void AlertsPage::read(MainAccountId account, int serial)
{
    // Names first: alerts know their sub-account by number only.
    whenDone(m_workspace.services().subAccounts.standings(account), this,
             [this, account, serial](const Result<QList<Standing>>& standings) {
                 if (!isPresent(serial))
                     return;
                 if (!standings)
                     return fail(standings.error());
                 QHash<SubAccountId, QString> names;
                 for (const Standing& standing : *standings)
                     names.insert(standing.subAccount.id, standing.subAccount.userName);
                 readAlerts(account, names, serial);
             });
}

void AlertsPage::readAlerts(MainAccountId account, const QHash<SubAccountId, QString>& names,
                            int serial)
{
    AlertFilter wanted;
    wanted.account = account;
    whenDone(
        m_workspace.services().alerts.list(wanted), this,
        [this, names, serial](const Result<QList<AlertWithDelivery>>& alerts) {
            if (!isPresent(serial))
                return;
            if (!alerts)
                return fail(alerts.error());
            QList<AlertRow> rows;
            for (const AlertWithDelivery& alert : *alerts)
                rows.append({alert.alert, names.value(alert.alert.subAccount), alert.deliveries});
            m_model->setNow(m_workspace.now());
            m_model->setRows(rows);
            finish();
        });
}

void AlertsPage::filter()
{
    const bool onlyOpen = m_kinds->current() == Unacknowledged;
    const QString words = bar()->search()->text().trimmed();
    m_proxy->setFilter([this, onlyOpen, words](int index) {
        const AlertRow& row = m_model->row(index);
        if (onlyOpen && row.alert.acknowledgedAt)
            return false;
        const QString event = m_model->index(index, AlertModel::Event).data().toString();
        return words.isEmpty() || row.userName.contains(words, Qt::CaseInsensitive) ||
               event.contains(words, Qt::CaseInsensitive);
    });
    const QList<AlertRow>& rows = m_model->rows();
    const int open = int(std::count_if(
        rows.cbegin(), rows.cend(), [](const AlertRow& row) { return !row.alert.acknowledgedAt; }));
    m_kinds->setCount(All, int(rows.size()));
    m_kinds->setCount(Unacknowledged, open);
    showRows(int(rows.size()), m_proxy->rowCount());
    totals()->setSummary(tr("%1 alerts · %2 unacknowledged").arg(m_proxy->rowCount()).arg(open));
    updateAcknowledge();
}

QList<AlertId> AlertsPage::selectedUnacknowledged() const
{
    QList<AlertId> alerts;
    const QModelIndexList indexes = table()->selectionModel()->selectedRows();
    for (const QModelIndex& index : indexes) {
        const Alert& alert = m_model->row(m_proxy->mapToSource(index).row()).alert;
        if (!alert.acknowledgedAt)
            alerts.append(alert.id);
    }
    return alerts;
}

void AlertsPage::updateAcknowledge()
{
    m_actions.acknowledge->setEnabled(isVisible() && !selectedUnacknowledged().isEmpty());
}

void AlertsPage::acknowledgeSelected()
{
    const QList<AlertId> alerts = selectedUnacknowledged();
    auto left = std::make_shared<int>(int(alerts.size()));
    for (const AlertId alert : alerts) {
        whenDone(m_workspace.services().alerts.acknowledge(m_workspace.principal(), alert), this,
                 [this, left, count = alerts.size()](const Result<void>& done) {
                     if (!done)
                         Q_EMIT m_workspace.failed(errorWords(done.error()));
                     if (--*left > 0)
                         return;
                     m_workspace.refresh();
                     if (done)
                         Q_EMIT m_workspace.told({tr("Acknowledged %1 alerts").arg(count)}, {});
                 });
    }
}

// Space acknowledges; letters still search in the table.
bool AlertsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == table() && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        acknowledgeSelected();
        return true;
    }
    return ListPage::eventFilter(watched, event);
}

void AlertsPage::showEvent(QShowEvent* event)
{
    ListPage::showEvent(event);
    updateAcknowledge();
}

void AlertsPage::hideEvent(QHideEvent* event)
{
    m_actions.acknowledge->setEnabled(false);
    ListPage::hideEvent(event);
}

void AlertsPage::clearFilters()
{
    m_kinds->setCurrent(All);
    bar()->search()->clear();
    focusView();
}

} // namespace airgate
