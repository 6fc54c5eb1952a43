// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/subaccounts/subaccountspage.h"

#include "models/tables/moneytext.h"
#include "models/tables/rowsortproxy.h"
#include "ui/async/whenDone.h"
#include "ui/commands.h"
#include "ui/pages/columnwidths.h"
#include "ui/pages/pagebar.h"
#include "ui/pages/subaccounts/detailpane.h"
#include "ui/pages/subaccounts/filterbar.h"
#include "ui/pages/subaccounts/subaccountmodel.h"
#include "ui/pages/subaccounts/subaccounttotals.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/forecastdelegate.h"
#include "ui/widgets/numberdelegate.h"
#include "ui/widgets/panesplitter.h"
#include "ui/widgets/skeletonrows.h"
#include "ui/widgets/statusdelegate.h"
#include "ui/widgets/totalsrow.h"
#include "ui/widgets/usagebardelegate.h"
#include "ui/widgets/viewstack.h"
#include "ui/words/errorwords.h"

#include <QMenu>
#include <QTabBar>
#include <QVBoxLayout>

namespace airgate {

namespace {

constexpr QLatin1String layoutKey("sub_accounts/table");
constexpr QLatin1String paneKey("sub_accounts/pane");
constexpr int paneWidth = 316;
// Below these widths of the table a column gives way, in the order of the design.
constexpr struct {
    SubAccountModel::Column column;
    int leastWidth;
} givingWay[] = {{SubAccountModel::DisplayName, 910},
                 {SubAccountModel::PerDay, 860},
                 {SubAccountModel::Projects, 740}};

// Room for the longest status in the language of the moment.
int statusWidth(const QFont& font)
{
    qreal widest = 0;
    for (const auto status :
         {SubAccountStatus::Enabled, SubAccountStatus::Stopping, SubAccountStatus::Stopped,
          SubAccountStatus::Restoring, SubAccountStatus::NotSynced})
        widest = std::max(widest, chipSize(statusChip(status), font).width());
    return int(widest) + 2 * TableDelegate::padding;
}

} // namespace

SubAccountsPage::SubAccountsPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_model(new SubAccountModel(this))
    , m_proxy(new RowSortProxy(this))
    , m_bar(new PageBar(tr("Sub-accounts"), tr("Search user name, display name, tag")))
    , m_filters(new FilterBar)
    , m_table(new DataTable)
    , m_totals(new TotalsRow)
    , m_states(new ViewStack(Rows))
    , m_left(new QWidget)
    , m_detail(new DetailPane(context))
    , m_splitter(new PaneSplitter(m_left, m_detail, paneWidth, m_workspace.memory(), paneKey))
{
    m_bar->addAction(m_actions.sync);
    m_bar->addAction(m_actions.checkNow);
    m_filters->addTool(m_actions.detailPane);
    buildTable();
    buildStates();
    auto* leftColumn = new QVBoxLayout(m_left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(0);
    leftColumn->addWidget(m_states, 1);
    leftColumn->addWidget(m_totals);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_filters);
    column->addWidget(m_splitter, 1);
    setTabOrder(m_bar->search(), m_filters);
    setTabOrder(m_filters, m_table);
    setTabOrder(m_table, m_detail);
    connectAll();
    updateState();
    refresh();
}

void SubAccountsPage::buildTable()
{
    using Model = SubAccountModel;
    m_proxy->setSourceModel(m_model);
    m_table->setModel(m_proxy);
    m_table->setColumnDelegate(Model::Status, new StatusDelegate);
    m_table->setColumnDelegate(Model::Usage, new UsageBarDelegate);
    m_table->setColumnDelegate(Model::RunsOut, new ForecastDelegate);
    for (const int column : {Model::Quota, Model::Consumed, Model::Remaining, Model::PerDay})
        m_table->setColumnDelegate(column, new NumberDelegate);
    setColumnWidths(*m_table, {{Model::UserName, 146},
                               {Model::DisplayName, 82},
                               {Model::Projects, 74},
                               {Model::Status, statusWidth(font())},
                               {Model::Quota, 90},
                               {Model::Consumed, 90},
                               {Model::Remaining, 86},
                               {Model::Usage, UsageBarDelegate::columnWidth},
                               {Model::PerDay, 76},
                               {Model::RunsOut, 76},
                               {Model::Updated, 96},
                               {Model::AutoStop, 90},
                               {Model::Monitored, 76},
                               {Model::Tags, 120}});
    m_table->setAccessibleName(tr("Sub-accounts"));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->sortBy(Model::Usage, Qt::DescendingOrder);
    QSettings& memory = m_workspace.memory();
    m_table->setLayoutStore(
        {[&memory] { return memory.value(layoutKey).toByteArray(); },
         [&memory](const QByteArray& layout) { memory.setValue(layoutKey, layout); }});
}

void SubAccountsPage::buildStates()
{
    const auto sync = [this] { m_actions.sync->trigger(); };
    auto* noAccount =
        new EmptyState(QStringLiteral("cloud"), tr("No main account yet"),
                       tr("Connect a Volcengine main account to see its sub-accounts."));
    noAccount->addButton(tr("Add main account…"), true, [this] { m_commands.addMainAccount(); });
    auto* noUsers = new EmptyState(QStringLiteral("users"), tr("No sub-accounts yet"),
                                   tr("Sync them from the cloud."));
    noUsers->addButton(tr("Sync with cloud"), true, sync);
    m_noMatch = new EmptyState(QStringLiteral("search"), tr("No matching sub-accounts"), {});
    m_noMatch->addButton(
        tr("Clear filters"), false, [this] { clearFilters(); }, tr("Esc"));
    m_failed = new EmptyState(QStringLiteral("circle-alert"),
                              tr("The sub-accounts could not be read"), {}, Tone::Crit);
    m_failed->addButton(tr("Try again"), true, [this] { m_workspace.refresh(); });
    for (QWidget* state : {static_cast<QWidget*>(new SkeletonRows), static_cast<QWidget*>(m_table),
                           static_cast<QWidget*>(noAccount), static_cast<QWidget*>(noUsers),
                           static_cast<QWidget*>(m_noMatch), static_cast<QWidget*>(m_failed)})
        m_states->addWidget(state);
}

void SubAccountsPage::connectAll()
{
    connect(&m_workspace, &Workspace::dataChanged, this, &SubAccountsPage::refresh);
    connect(m_filters, &FilterBar::changed, this, &SubAccountsPage::filter);
    connect(m_bar->search(), &QLineEdit::textChanged, this, &SubAccountsPage::filter);
    connect(m_bar->search(), &SearchField::left, this, &SubAccountsPage::focusView);
    connect(m_table, &QTableView::customContextMenuRequested, this,
            &SubAccountsPage::showContextMenu);
    connect(m_table, &QTableView::activated, this, [this] {
        m_actions.detailPane->setChecked(true);
        m_detail->tabs()->setFocus();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SubAccountsPage::updateTotals);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SubAccountsPage::updateSubject);
    connect(m_splitter, &PaneSplitter::viewResized, this, &SubAccountsPage::hideColumns);
    connect(m_splitter, &PaneSplitter::closeWanted, this, [this] {
        m_actions.detailPane->setChecked(false);
        focusView();
    });
}

void SubAccountsPage::refresh()
{
    const std::optional<MainAccount> account = m_workspace.account();
    if (!account) {
        m_read = {};
        m_model->setRows({});
        return updateState();
    }
    if (account->id != m_read)
        m_model->setRows({});
    m_isReading = true;
    updateState();
    whenDone(m_workspace.services().subAccounts.standings(account->id), this,
             [this, id = account->id, serial = ++m_serial](Result<QList<Standing>> standings) {
                 if (serial != m_serial)
                     return;
                 m_read = id;
                 take(std::move(standings));
             });
}

void SubAccountsPage::take(Result<QList<Standing>> standings)
{
    m_isReading = false;
    m_hasFailed = !standings;
    if (m_hasFailed) {
        m_failed->setSentence(errorWords(standings.error()));
        return updateState();
    }
    m_model->setNow(m_workspace.now());
    m_filters->setStandings(*standings, m_workspace.today());
    m_model->setRows(*std::move(standings));
    filter();
    if (!m_table->currentIndex().isValid() && m_proxy->rowCount() > 0)
        m_table->selectRow(0);
    updateSubject();
}

SubAccountFilter SubAccountsPage::present() const
{
    return {m_filters->group(), m_filters->project(), m_bar->search()->text().trimmed()};
}

void SubAccountsPage::filter()
{
    m_proxy->setFilter([this, wanted = present(), today = m_workspace.today()](int row) {
        return wanted.accepts(m_model->row(row), today);
    });
    updateState();
    updateTotals();
}

void SubAccountsPage::updateState()
{
    State state = Rows;
    if (!m_workspace.isReady())
        state = Loading;
    else if (!m_workspace.account())
        state = NoAccount;
    else if (m_hasFailed)
        state = Failed;
    else if (m_model->rowCount() == 0)
        state = m_isReading ? Loading : NoUsers;
    else if (m_proxy->rowCount() == 0)
        state = NoMatch;
    if (state == NoMatch) {
        QStringList named{m_filters->description(), m_bar->search()->text().trimmed()};
        named.removeAll(QString());
        m_noMatch->setSentence(tr("Current filter: %1").arg(named.join(QStringLiteral(" · "))));
    }
    m_states->setCurrentIndex(state);
    m_totals->setVisible(state == Rows || state == NoMatch);
}

std::optional<LedgerView> SubAccountsPage::ledgerView() const
{
    const auto account = m_workspace.account();
    if (!account)
        return {};
    LedgerView view;
    view.query.account = account->id;
    const QList<Standing> chosen = selected();
    if (chosen.size() == 1)
        view.query.subAccount = chosen.first().subAccount.id;
    return view;
}

QList<Standing> SubAccountsPage::selected() const
{
    QList<Standing> rows;
    const QModelIndexList indexes = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : indexes)
        rows.append(m_model->row(m_proxy->mapToSource(index).row()));
    return rows;
}

void SubAccountsPage::updateTotals()
{
    QList<Standing> rows = selected();
    const int chosen = int(rows.size());
    if (chosen < 2) {
        rows.clear();
        for (int row = 0; row < m_proxy->rowCount(); ++row)
            rows.append(m_model->row(m_proxy->mapToSource(m_proxy->index(row, 0)).row()));
    }
    m_totals->setSummary(tr("%1 sub-accounts · %2 selected").arg(m_proxy->rowCount()).arg(chosen));
    const SubAccountTotals totals = totalsOf(rows);
    const auto figure = [](const QString& label, const std::optional<Money>& money) {
        return TotalsRow::Figure{label, amountText(money), money && money->isNegative()};
    };
    m_totals->setFigures(
        {figure(tr("Allocated"), totals.quota), figure(tr("Consumed"), totals.consumed),
         figure(tr("Remaining"), totals.remaining), figure(tr("Per day"), totals.perDay)});
}

void SubAccountsPage::updateSubject()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        m_workspace.setSubject(m_model->row(m_proxy->mapToSource(current).row()));
    else
        m_workspace.setSubject({});
}

void SubAccountsPage::select(SubAccountId id)
{
    const int row = m_model->indexOf(id);
    const QModelIndex index =
        row < 0 ? QModelIndex() : m_proxy->mapFromSource(m_model->index(row, 0));
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void SubAccountsPage::setGroup(SubAccountGroup group)
{
    m_filters->setGroup(group);
}

void SubAccountsPage::focusView()
{
    m_states->focusView();
}

void SubAccountsPage::focusSearch()
{
    m_states->takeBack();
    m_bar->search()->setFocus();
    m_bar->search()->selectAll();
}

void SubAccountsPage::clearFilters()
{
    m_filters->clear();
    m_bar->search()->clear();
    focusView();
}

QList<QWidget*> SubAccountsPage::areas() const
{
    return {m_bar, m_filters, m_table, m_detail};
}

void SubAccountsPage::setDetailShown(bool isShown)
{
    m_splitter->setPaneShown(isShown);
}

void SubAccountsPage::stepTab(int by)
{
    m_detail->stepTab(by);
}

bool SubAccountsPage::isSettled() const
{
    return m_workspace.isReady() && !m_isReading && m_detail->isSettled();
}

// Only when room comes or goes: in between, what the person hides or shows stays so.
void SubAccountsPage::hideColumns()
{
    const int room = m_splitter->viewWidth();
    for (const auto& [column, leastWidth] : givingWay) {
        const bool hasRoom = room >= leastWidth;
        if (m_hadRoom.value(column, !hasRoom) != hasRoom)
            m_table->setColumnHidden(column, !hasRoom);
        m_hadRoom.insert(column, hasRoom);
    }
}

void SubAccountsPage::showContextMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_actions.allocate, m_actions.deduct});
    menu->addSeparator();
    menu->addActions({m_actions.stop, m_actions.restore});
    menu->addSeparator();
    menu->addAction(m_actions.copyUserName);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace airgate
