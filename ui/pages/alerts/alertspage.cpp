// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alerts/alertspage.h"

#include "models/tables/rowsortproxy.h"
#include "ui/async/whenDone.h"
#include "ui/pages/alerts/alertchipdelegate.h"
#include "ui/pages/alerts/alertmodel.h"
#include "ui/pages/columnwidths.h"
#include "ui/pages/pagebar.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/numberdelegate.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/skeletonrows.h"
#include "ui/widgets/totalsrow.h"
#include "ui/words/errorwords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace airgate {

namespace {

constexpr QLatin1String layoutKey("alerts/table");

} // namespace

AlertsPage::AlertsPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_model(new AlertModel(this))
    , m_proxy(new RowSortProxy(this))
    , m_bar(new PageBar(tr("Alerts & enforcement"), tr("Search sub-account, event")))
    , m_filters(new Surface(Surface::Ground::Window, Qt::BottomEdge))
    , m_kinds(new SegmentedControl)
    , m_table(new DataTable)
    , m_totals(new TotalsRow)
    , m_states(new QStackedWidget)
    , m_failed(new EmptyState(QStringLiteral("circle-alert"), tr("The alerts could not be read"),
                              {}, Tone::Crit))
{
    m_bar->addAction(m_actions.acknowledge);
    m_filters->setMinimumHeight(40);
    m_kinds->addSegment(All, tr("All"));
    m_kinds->addSegment(Unacknowledged, tr("Unacknowledged"));
    m_kinds->setAccessibleName(tr("Alert filter"));
    auto* row = new QHBoxLayout(m_filters);
    row->setContentsMargins(14, 0, 14, 0);
    row->addWidget(m_kinds);
    row->addStretch();
    buildTable();
    buildStates();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget* part : {static_cast<QWidget*>(m_bar), m_filters, static_cast<QWidget*>(m_states),
                          static_cast<QWidget*>(m_totals)})
        column->addWidget(part, part == m_states ? 1 : 0);
    connect(&m_workspace, &Workspace::dataChanged, this, &AlertsPage::refresh);
    connect(m_kinds, &SegmentedControl::currentChanged, this, &AlertsPage::filter);
    connect(m_bar->search(), &QLineEdit::textChanged, this, &AlertsPage::filter);
    connect(m_bar->search(), &SearchField::left, m_table, [this] { m_table->setFocus(); });
    connect(m_actions.acknowledge, &QAction::triggered, this, &AlertsPage::acknowledgeSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AlertsPage::updateAcknowledge);
    m_actions.acknowledge->setEnabled(false);
}

void AlertsPage::buildTable()
{
    using Model = AlertModel;
    m_proxy->setSourceModel(m_model);
    m_table->setModel(m_proxy);
    m_table->setColumnDelegate(Model::Severity, new AlertChipDelegate);
    m_table->setColumnDelegate(Model::Delivery, new AlertChipDelegate);
    m_table->setColumnDelegate(Model::Figure, new NumberDelegate);
    setColumnWidths(*m_table, {{Model::Severity, 92},
                               {Model::Time, 110},
                               {Model::Subject, 170},
                               {Model::Event, 260},
                               {Model::Figure, 200},
                               {Model::Delivery, 110},
                               {Model::Acknowledged, 120}});
    m_table->setAccessibleName(tr("Alerts"));
    m_table->sortBy(Model::Time, Qt::DescendingOrder);
    m_table->installEventFilter(this);
    QSettings& memory = m_workspace.memory();
    m_table->setLayoutStore(
        {[&memory] { return memory.value(layoutKey).toByteArray(); },
         [&memory](const QByteArray& layout) { memory.setValue(layoutKey, layout); }});
}

void AlertsPage::buildStates()
{
    m_failed->addButton(tr("Try again"), true, [this] { m_workspace.refresh(); });
    auto* noMatch = new EmptyState(QStringLiteral("search"), tr("No matching alerts"), {});
    noMatch->addButton(
        tr("Clear filters"), false, [this] { clearFilters(); }, tr("Esc"));
    for (QWidget* state :
         {static_cast<QWidget*>(new SkeletonRows), static_cast<QWidget*>(m_table),
          static_cast<QWidget*>(new EmptyState(QStringLiteral("bell"), tr("No alerts"),
                                               tr("Nobody has reached a step yet."))),
          static_cast<QWidget*>(noMatch), static_cast<QWidget*>(m_failed)})
        m_states->addWidget(state);
}

void AlertsPage::refresh()
{
    const auto account = m_workspace.account();
    if (!account) {
        m_model->setRows({});
        return filter();
    }
    m_isReading = true;
    whenDone(
        m_workspace.services().subAccounts.standings(account->id), this,
        [this, id = account->id, serial = ++m_serial](const Result<QList<Standing>>& standings) {
            if (serial != m_serial)
                return;
            if (!standings)
                return fail(standings.error());
            QHash<SubAccountId, QString> names;
            for (const Standing& standing : *standings)
                names.insert(standing.subAccount.id, standing.subAccount.userName);
            readAlerts(id, names);
        });
}

void AlertsPage::readAlerts(MainAccountId account, const QHash<SubAccountId, QString>& names)
{
    AlertFilter wanted;
    wanted.account = account;
    whenDone(
        m_workspace.services().alerts.list(wanted), this,
        [this, names, serial = m_serial](const Result<QList<AlertWithDelivery>>& alerts) {
            if (serial != m_serial)
                return;
            if (!alerts)
                return fail(alerts.error());
            m_isReading = false;
            QList<AlertRow> rows;
            for (const AlertWithDelivery& alert : *alerts)
                rows.append({alert.alert, names.value(alert.alert.subAccount), alert.deliveries});
            m_model->setNow(m_workspace.now());
            m_model->setRows(rows);
            filter();
        });
}

void AlertsPage::fail(const Error& error)
{
    m_isReading = false;
    m_failed->setSentence(errorWords(error));
    m_states->setCurrentIndex(Failed);
}

void AlertsPage::filter()
{
    const bool onlyOpen = m_kinds->current() == Unacknowledged;
    const QString words = m_bar->search()->text().trimmed();
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
    State state = Rows;
    if (rows.isEmpty())
        state = m_isReading || !m_workspace.isReady() ? Loading : Empty;
    else if (m_proxy->rowCount() == 0)
        state = NoMatch;
    m_states->setCurrentIndex(state);
    m_totals->setVisible(state == Rows);
    m_totals->setSummary(tr("%1 alerts · %2 unacknowledged").arg(m_proxy->rowCount()).arg(open));
    updateAcknowledge();
    Q_EMIT unacknowledgedChanged(open);
}

QList<AlertId> AlertsPage::selectedUnacknowledged() const
{
    QList<AlertId> alerts;
    const QModelIndexList indexes = m_table->selectionModel()->selectedRows();
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
                     refresh();
                     if (done)
                         Q_EMIT m_workspace.told({tr("Acknowledged %1 alerts").arg(count)}, {});
                 });
    }
}

// Space acknowledges; letters still search in the table.
bool AlertsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        acknowledgeSelected();
        return true;
    }
    return Page::eventFilter(watched, event);
}

void AlertsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    updateAcknowledge();
}

void AlertsPage::hideEvent(QHideEvent* event)
{
    m_actions.acknowledge->setEnabled(false);
    Page::hideEvent(event);
}

void AlertsPage::focusSearch()
{
    m_bar->search()->setFocus();
    m_bar->search()->selectAll();
}

void AlertsPage::clearFilters()
{
    m_kinds->setCurrent(All);
    m_bar->search()->clear();
    m_table->setFocus();
}

QList<QWidget*> AlertsPage::areas() const
{
    return {m_bar, m_filters, m_table};
}

} // namespace airgate
