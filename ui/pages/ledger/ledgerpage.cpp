// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ledger/ledgerpage.h"

#include "ui/async/whenDone.h"
#include "ui/commands.h"
#include "ui/pages/columnwidths.h"
#include "ui/pages/ledger/entrykinddelegate.h"
#include "ui/pages/ledger/entrypane.h"
#include "ui/pages/ledger/ledgerfilters.h"
#include "ui/pages/ledger/ledgermodel.h"
#include "ui/pages/ledger/ledgerreader.h"
#include "ui/pages/ledger/ledgerselection.h"
#include "ui/pages/pagebar.h"
#include "ui/theme/properties.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/numberdelegate.h"

#include <QHBoxLayout>
#include <QMenu>

namespace airgate {

namespace {

constexpr int paneWidth = 264;
constexpr int typingPause = 150; // ms

EmptyState* emptyLedger(const WindowActions& actions)
{
    auto* empty = new EmptyState(QStringLiteral("receipt-text"), LedgerPage::tr("No entries yet"),
                                 LedgerPage::tr("The first allocation begins the ledger."));
    empty->addButton(LedgerPage::tr("Allocate…"), true,
                     [allocate = actions.allocate] { allocate->trigger(); });
    return empty;
}

} // namespace

LedgerPage::LedgerPage(const PageContext& context, QWidget* parent)
    : ListPage(context,
               {tr("Quota ledger"), tr("Search reference, reason, operator"),
                tr("No matching entries"), tr("The ledger could not be read")},
               emptyLedger(context.actions), parent)
    , m_model(new LedgerModel(this))
    , m_reader(new LedgerReader(m_workspace.services().quota, *m_model, this))
    , m_filters(new LedgerFilters)
    , m_pane(new EntryPane(context))
    , m_head(new Chip)
{
    bar()->addAction(m_actions.exportLedger);
    bar()->addAction(m_actions.bulkAllocate);
    bar()->addAction(m_actions.deduct);
    bar()->addAction(m_actions.allocate)->setProperty(property::primary, true);
    buildFilters();
    buildTable();
    addPane(m_pane, paneWidth, QStringLiteral("ledger/pane"));
    connectAll();
}

void LedgerPage::buildFilters()
{
    filterRow()->addWidget(m_filters);
    filterRow()->addStretch();
    filterRow()->addWidget(m_head);
    m_filterLater.setSingleShot(true);
    m_filterLater.setInterval(typingPause);
}

void LedgerPage::buildTable()
{
    using Model = LedgerModel;
    table()->setModel(m_model);
    for (const int column : {Model::Number, Model::Amount, Model::BalanceAfter})
        table()->setColumnDelegate(column, new NumberDelegate);
    table()->setColumnDelegate(Model::Kind, new EntryKindDelegate);
    setColumnWidths(*table(), {{Model::Number, 64},
                               {Model::Time, 104},
                               {Model::UserName, 150},
                               {Model::Kind, EntryKindDelegate::columnWidth(font())},
                               {Model::Amount, 104},
                               {Model::BalanceAfter, 118},
                               {Model::Author, 70},
                               {Model::Reason, 190},
                               {Model::Reference, 110}});
    table()->sortBy(Model::Number, Qt::DescendingOrder);
    table()->setContextMenuPolicy(Qt::CustomContextMenu);
    rememberLayout(QStringLiteral("ledger/table"));
    m_selection = new LedgerSelection(m_workspace.services().quota, *m_model, *table(), *totals(),
                                      this);
    table()->setCopier([this](bool withHeaders) { m_selection->copy(withHeaders); });
}

void LedgerPage::connectAll()
{
    connect(m_reader, &LedgerReader::rowsChanged, this, &LedgerPage::takeRows);
    connect(m_reader, &LedgerReader::failed, this, [this](const Error& error) { fail(error); });
    connect(m_model, &LedgerModel::orderChanged, this, &LedgerPage::showFiltered);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &LedgerPage::updateEntry);
    connect(m_filters, &LedgerFilters::changed, this, [this] { m_filterLater.start(0); });
    connect(&m_filterLater, &QTimer::timeout, this, &LedgerPage::showFiltered);
    connect(table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LedgerPage::updateEntry);
    connect(table(), &QWidget::customContextMenuRequested, this, &LedgerPage::showContextMenu);
    connect(table(), &QTableView::activated, this,
            [this] { m_actions.detailPane->setChecked(true); });
    connect(m_pane, &EntryPane::entryWanted, this, &LedgerPage::select);
    connect(m_actions.reverse, &QAction::triggered, this, [this] {
        if (m_line)
            m_commands.reverse(*m_line);
    });
}

LedgerQuery LedgerPage::currentQuery() const
{
    const auto account = m_workspace.account();
    return m_filters->query(account ? account->id : MainAccountId(), bar()->search()->text());
}

LedgerOrder LedgerPage::currentOrder() const
{
    return m_model->order();
}

void LedgerPage::read(MainAccountId account, int)
{
    m_filters->setToday(m_workspace.today());
    m_model->setNow(m_workspace.now());
    offerChoices(account);
    readHead();
    showFiltered();
}

void LedgerPage::offerChoices(MainAccountId account)
{
    whenDone(m_workspace.services().subAccounts.standings(account), this,
             [this, account](const Result<QList<Standing>>& standings) {
                 const auto shown = m_workspace.account();
                 if (!standings || !shown || shown->id != account)
                     return;
                 QList<LedgerFilters::User> users;
                 for (const Standing& standing : *standings)
                     users.append({standing.subAccount.id, standing.subAccount.userName});
                 std::sort(users.begin(), users.end(),
                           [](const auto& a, const auto& b) { return a.name < b.name; });
                 m_filters->offerUsers(users);
                 m_filterLater.start(0);
             });
    whenDone(m_workspace.services().quota.operators(), this,
             [this](const Result<QStringList>& names) {
                 if (names)
                     m_filters->offerOperators(*names);
             });
}

void LedgerPage::readHead()
{
    whenDone(m_workspace.services().quota.head(), this, [this](const Result<LedgerHead>& head) {
        m_head->setVisible(head.isOk());
        if (!head)
            return;
        m_head->setLook({tr("Hash chain: %1").arg(QLocale().toString(head->count)),
                         QStringLiteral("link-2"), Tone::Plain});
        m_head->setToolTip(QString::fromLatin1(head->hash.toHex()));
    });
}

// Reads what the filters mean now; what is shown stays until the first of it is there.
void LedgerPage::showFiltered()
{
    m_filterLater.stop();
    if (!m_workspace.account())
        return;
    const LedgerQuery query = currentQuery();
    if (!m_wanted.isValid() && m_line && query.account == m_line->account)
        m_wanted = m_line->entry;
    m_reader->show(query);
    m_selection->readTotals(query);
}

void LedgerPage::takeRows()
{
    selectWanted();
    finish();
    updateEntry();
    m_selection->update();
}

void LedgerPage::clear()
{
    m_reader->clear();
    m_head->hide();
}

// The words of the search field have changed, or rows have come.
void LedgerPage::filter()
{
    const LedgerQuery query = currentQuery();
    if (isSettled() && m_workspace.account() && query != m_reader->query())
        m_filterLater.start(typingPause);
    LedgerQuery everything;
    everything.account = query.account;
    const int shown = m_model->rowCount();
    showRows(shown == 0 && m_reader->query() != everything ? 1 : shown, shown);
}

std::optional<LedgerView> LedgerPage::ledgerView() const
{
    if (!m_workspace.account())
        return {};
    return LedgerView{currentQuery(), currentOrder()};
}

bool LedgerPage::isSettled() const
{
    return ListPage::isSettled() && !m_filterLater.isActive() && m_reader->isSettled() &&
           m_selection->isSettled() && m_pane->isSettled();
}

void LedgerPage::select(LedgerEntryId entry)
{
    m_wanted = entry;
    selectWanted();
    if (m_wanted.isValid())
        clearFilters();
}

void LedgerPage::selectWanted()
{
    if (!m_wanted.isValid())
        return;
    const LedgerLineKey first = m_wanted.value() * ledgerLinesPerEntry;
    const QList<LedgerLineKey>& keys = m_model->keys();
    const auto found = std::find_if(keys.cbegin(), keys.cend(), [first](LedgerLineKey key) {
        return key >= first && key < first + ledgerLinesPerEntry;
    });
    if (found == keys.cend())
        return;
    const QModelIndex current = table()->currentIndex();
    const int row = int(found - keys.cbegin());
    const bool isThere = current.isValid() &&
                         m_model->keyAt(current.row()) / ledgerLinesPerEntry == m_wanted.value();
    m_wanted = {};
    if (isThere)
        return;
    const QModelIndex index = m_model->index(row, 0);
    table()->setCurrentIndex(index);
    table()->scrollTo(index);
}

void LedgerPage::updateEntry()
{
    const QModelIndex current = table()->currentIndex();
    const LedgerLine* line = current.isValid() ? m_model->row(current.row()) : nullptr;
    // A row on its way: what is shown stays until it is there.
    if (current.isValid() && !line)
        return;
    m_line = line ? std::optional(*line) : std::nullopt;
    m_pane->setLine(m_line);
    updateReverse();
}

void LedgerPage::updateReverse()
{
    QString why;
    if (!roleHas(m_workspace.principal().role, Right::ChangeQuota))
        why = tr("Your role does not allow this");
    else if (!m_line)
        why = tr("Select an entry first");
    else if (m_line->kind == EntryKind::Reversal)
        why = tr("A reversal cannot be reversed; write a new entry instead");
    else if (m_line->reversedBy.isValid())
        why = tr("Reversed already by entry #%1").arg(m_line->reversedBy.value());
    m_actions.reverse->setEnabled(isVisible() && why.isEmpty());
    m_actions.reverse->setToolTip(why);
}

void LedgerPage::showContextMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_actions.reverse);
    menu->addSeparator();
    menu->addAction(tr("&Copy rows"), this, [this] { table()->copySelection(false); });
    menu->addAction(tr("Copy rows with &headers"), this, [this] { table()->copySelection(true); });
    menu->popup(table()->viewport()->mapToGlobal(position));
}

void LedgerPage::clearFilters()
{
    m_filters->clear();
    bar()->search()->clear();
    focusView();
}

QList<QWidget*> LedgerPage::areas() const
{
    return ListPage::areas() + QList<QWidget*>{m_pane};
}

void LedgerPage::showEvent(QShowEvent* event)
{
    ListPage::showEvent(event);
    updateReverse();
}

void LedgerPage::hideEvent(QHideEvent* event)
{
    ListPage::hideEvent(event);
    updateReverse();
}

} // namespace airgate
