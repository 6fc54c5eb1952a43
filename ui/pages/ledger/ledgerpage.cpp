// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ledger/ledgerpage.h"

#include "models/tables/moneytext.h"
#include "models/tables/rowsortproxy.h"
#include "ui/async/whenDone.h"
#include "ui/pages/ledger/ledgermodel.h"
#include "ui/pages/pagebar.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/numberdelegate.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/skeletonrows.h"
#include "ui/widgets/totalsrow.h"
#include "ui/words/errorwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace airgate {

namespace {

constexpr int mostRows = 1000;
constexpr int allKinds = 100;
constexpr QLatin1String layoutKey("ledger/table");

Money sumOf(const QList<const LedgerLine*>& rows, std::optional<EntryKind> kind)
{
    ExactAmount sum;
    for (const LedgerLine* row : rows) {
        if (!kind || row->kind == *kind)
            sum += ExactAmount(row->amount);
    }
    const Result<Money> money = sum.rounded();
    return money ? *money : Money();
}

LedgerOrder::Column orderColumn(int section)
{
    using Order = LedgerOrder::Column;
    switch (section) {
    case LedgerModel::UserName:
        return Order::User;
    case LedgerModel::Kind:
        return Order::Kind;
    case LedgerModel::Amount:
        return Order::Amount;
    case LedgerModel::BalanceAfter:
        return Order::BalanceAfter;
    case LedgerModel::Reason:
        return Order::Reason;
    case LedgerModel::Reference:
        return Order::Reference;
    case LedgerModel::Author:
        return Order::Operator;
    default:
        return Order::Entry;
    }
}

} // namespace

LedgerPage::LedgerPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_model(new LedgerModel(this))
    , m_proxy(new RowSortProxy(this))
    , m_bar(new PageBar(tr("Quota ledger"), tr("Search reference, reason, operator")))
    , m_filters(new Surface(Surface::Ground::Window, Qt::BottomEdge))
    , m_kinds(new SegmentedControl)
    , m_users(new QComboBox)
    , m_table(new DataTable)
    , m_totals(new TotalsRow)
    , m_states(new QStackedWidget)
    , m_failed(new EmptyState(QStringLiteral("circle-alert"), tr("The ledger could not be read"),
                              {}, Tone::Crit))
{
    m_bar->addAction(m_actions.exportLedger);
    m_bar->addAction(m_actions.bulkAllocate);
    m_bar->addAction(m_actions.deduct);
    m_bar->addAction(m_actions.allocate);
    buildFilters();
    buildTable();
    m_failed->addButton(tr("Try again"), true, [this] { m_workspace.refresh(); });
    auto* empty = new EmptyState(QStringLiteral("receipt-text"), tr("No entries yet"),
                                 tr("The first allocation begins the ledger."));
    empty->addButton(tr("Allocate…"), true, [this] { m_actions.allocate->trigger(); });
    auto* noMatch = new EmptyState(QStringLiteral("search"), tr("No matching entries"), {});
    noMatch->addButton(
        tr("Clear filters"), false, [this] { clearFilters(); }, tr("Esc"));
    for (QWidget* state : {static_cast<QWidget*>(new SkeletonRows), static_cast<QWidget*>(m_table),
                           static_cast<QWidget*>(empty), static_cast<QWidget*>(noMatch),
                           static_cast<QWidget*>(m_failed)})
        m_states->addWidget(state);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget* part : {static_cast<QWidget*>(m_bar), m_filters, static_cast<QWidget*>(m_states),
                          static_cast<QWidget*>(m_totals)})
        column->addWidget(part, part == m_states ? 1 : 0);
    connect(&m_workspace, &Workspace::dataChanged, this, &LedgerPage::refresh);
    connect(m_bar->search(), &QLineEdit::textChanged, this, &LedgerPage::filter);
    connect(m_bar->search(), &SearchField::left, m_table, [this] { m_table->setFocus(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LedgerPage::updateTotals);
}

void LedgerPage::buildFilters()
{
    m_filters->setMinimumHeight(40);
    m_kinds->addSegment(allKinds, tr("All"));
    for (const EntryKind kind : {EntryKind::Allocation, EntryKind::Deduction})
        m_kinds->addSegment(int(kind), entryKindText(kind));
    m_kinds->setAccessibleName(tr("Kind filter"));
    m_users->addItem(tr("All sub-accounts"));
    m_users->setAccessibleName(tr("Sub-account filter"));
    m_users->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* row = new QHBoxLayout(m_filters);
    row->setContentsMargins(14, 0, 14, 0);
    row->addWidget(m_kinds);
    row->addWidget(m_users);
    row->addStretch();
    connect(m_kinds, &SegmentedControl::currentChanged, this, &LedgerPage::filter);
    connect(m_users, &QComboBox::currentIndexChanged, this, &LedgerPage::filter);
}

void LedgerPage::buildTable()
{
    using Model = LedgerModel;
    m_proxy->setSourceModel(m_model);
    m_table->setModel(m_proxy);
    for (const int column : {Model::Number, Model::Amount, Model::BalanceAfter})
        m_table->setColumnDelegate(column, new NumberDelegate);
    constexpr struct {
        int column;
        int width;
    } widths[] = {{Model::Number, 64},  {Model::Time, 104},      {Model::UserName, 160},
                  {Model::Kind, 72},    {Model::Amount, 112},    {Model::BalanceAfter, 130},
                  {Model::Reason, 260}, {Model::Reference, 120}, {Model::Author, 110}};
    for (const auto& [column, width] : widths)
        m_table->setColumnWidth(column, width);
    m_table->setAccessibleName(tr("Quota ledger"));
    m_table->sortBy(Model::Number, Qt::DescendingOrder);
    QSettings& memory = m_workspace.memory();
    m_table->setLayoutStore(
        {[&memory] { return memory.value(layoutKey).toByteArray(); },
         [&memory](const QByteArray& layout) { memory.setValue(layoutKey, layout); }});
}

void LedgerPage::refresh()
{
    const auto account = m_workspace.account();
    if (!account) {
        m_model->setRows({});
        return filter();
    }
    m_isReading = true;
    LedgerQuery wanted;
    wanted.account = account->id;
    whenDone(m_workspace.services().quota.lines(wanted, {}, 0, mostRows), this,
             [this, serial = ++m_serial](const Result<QList<LedgerLine>>& lines) {
                 if (serial != m_serial)
                     return;
                 if (!lines)
                     return fail(lines.error());
                 show(*lines);
             });
}

void LedgerPage::show(const QList<LedgerLine>& lines)
{
    m_isReading = false;
    m_model->setNow(m_workspace.now());
    QStringList users;
    for (const LedgerLine& line : lines)
        users += line.userName;
    users.removeDuplicates();
    users.sort();
    {
        const QSignalBlocker quiet(m_users);
        const QString chosen = m_users->currentText();
        while (m_users->count() > 1)
            m_users->removeItem(1);
        m_users->addItems(users);
        m_users->setCurrentIndex(std::max(0, m_users->findText(chosen)));
    }
    m_model->setRows(lines);
    filter();
    selectWanted();
}

void LedgerPage::fail(const Error& error)
{
    m_isReading = false;
    m_failed->setSentence(errorWords(error));
    m_states->setCurrentIndex(Failed);
}

void LedgerPage::filter()
{
    const int kind = m_kinds->current();
    const QString user = m_users->currentIndex() > 0 ? m_users->currentText() : QString();
    const QString words = m_bar->search()->text().trimmed();
    m_proxy->setFilter([this, kind, user, words](int index) {
        const LedgerLine& row = m_model->row(index);
        const auto contains = [&](const QString& text) {
            return text.contains(words, Qt::CaseInsensitive);
        };
        return (kind == allKinds || kind == int(row.kind)) &&
               (user.isEmpty() || user == row.userName) &&
               (words.isEmpty() || contains(row.reason) || contains(row.reference) ||
                contains(row.operatorName) || contains(row.userName));
    });
    State state = Rows;
    if (m_model->rowCount() == 0)
        state = m_isReading || !m_workspace.isReady() ? Loading : Empty;
    else if (m_proxy->rowCount() == 0)
        state = NoMatch;
    m_states->setCurrentIndex(state);
    m_totals->setVisible(state == Rows);
    updateTotals();
}

std::optional<LedgerView> LedgerPage::currentQuery() const
{
    const auto account = m_workspace.account();
    if (!account)
        return {};
    LedgerView view;
    view.query.account = account->id;
    view.query.text = m_bar->search()->text().trimmed();
    if (m_kinds->current() != allKinds)
        view.query.kinds = {EntryKind(m_kinds->current())};
    for (const LedgerLine& line : m_model->rows()) {
        if (m_users->currentIndex() > 0 && line.userName == m_users->currentText())
            view.query.subAccount = line.subAccount;
    }
    const QHeaderView* header = m_table->horizontalHeader();
    view.order.column = orderColumn(header->sortIndicatorSection());
    view.order.descending = header->sortIndicatorOrder() == Qt::DescendingOrder;
    return view;
}

void LedgerPage::updateTotals()
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    QList<const LedgerLine*> rows;
    if (chosen.size() > 1) {
        for (const QModelIndex& index : chosen)
            rows.append(&m_model->row(m_proxy->mapToSource(index).row()));
    } else {
        for (int row = 0; row < m_proxy->rowCount(); ++row)
            rows.append(&m_model->row(m_proxy->mapToSource(m_proxy->index(row, 0)).row()));
    }
    m_totals->setSummary(
        tr("%1 entries · %2 selected").arg(m_proxy->rowCount()).arg(chosen.size()));
    const auto figure = [&](const QString& label, std::optional<EntryKind> kind) {
        const Money sum = sumOf(rows, kind);
        return TotalsRow::Figure{label, signedAmountText(sum), sum.isNegative()};
    };
    m_totals->setFigures({figure(tr("Allocated"), EntryKind::Allocation),
                          figure(tr("Deducted"), EntryKind::Deduction),
                          figure(tr("Net change"), {})});
}

void LedgerPage::select(LedgerEntryId entry)
{
    m_wanted = entry;
    clearFilters();
    selectWanted();
}

void LedgerPage::selectWanted()
{
    for (int row = 0; m_wanted.isValid() && row < m_model->rowCount(); ++row) {
        if (m_model->row(row).entry != m_wanted)
            continue;
        const QModelIndex index = m_proxy->mapFromSource(m_model->index(row, 0));
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
        m_wanted = {};
    }
}

void LedgerPage::focusSearch()
{
    m_bar->search()->setFocus();
    m_bar->search()->selectAll();
}

void LedgerPage::clearFilters()
{
    m_kinds->setCurrent(allKinds);
    m_users->setCurrentIndex(0);
    m_bar->search()->clear();
    m_table->setFocus();
}

QList<QWidget*> LedgerPage::areas() const
{
    return {m_bar, m_filters, m_table};
}

} // namespace airgate
