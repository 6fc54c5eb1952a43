// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ledger/ledgerpage.h"

#include "models/tables/moneytext.h"
#include "models/tables/rowsortproxy.h"
#include "ui/async/whenDone.h"
#include "ui/pages/columnwidths.h"
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
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace airgate {

namespace {

constexpr int mostRows = 1000;
constexpr int allKinds = 100;
constexpr QLatin1String layoutKey("ledger/table");

Money sumOf(const QList<const LedgerRow*>& rows, std::optional<EntryKind> kind)
{
    ExactAmount sum;
    for (const LedgerRow* row : rows) {
        if (!kind || row->entry.kind == *kind)
            sum += ExactAmount(row->entry.postingOf(row->subAccount)->amount);
    }
    const Result<Money> money = sum.rounded();
    return money ? *money : Money();
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
    setColumnWidths(*m_table, {{Model::Number, 64},
                               {Model::Time, 104},
                               {Model::UserName, 160},
                               {Model::Kind, 72},
                               {Model::Amount, 112},
                               {Model::BalanceAfter, 130},
                               {Model::Reason, 260},
                               {Model::Reference, 120},
                               {Model::Author, 110}});
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
    // Names first: an entry knows its sub-account by number only.
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
            readEntries(id, names);
        });
}

void LedgerPage::readEntries(MainAccountId account, const QHash<SubAccountId, QString>& names)
{
    LedgerFilter wanted;
    wanted.account = account;
    wanted.limit = mostRows;
    whenDone(m_workspace.services().quota.history(wanted), this,
             [this, names, serial = m_serial](const Result<QList<LedgerEntry>>& entries) {
                 if (serial != m_serial)
                     return;
                 if (!entries)
                     return fail(entries.error());
                 m_isReading = false;
                 m_model->setNow(m_workspace.now());
                 const QList<LedgerRow> rows = ledgerRows(*entries, names);
                 QStringList users;
                 for (const LedgerRow& row : rows)
                     users += row.userName;
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
                 m_model->setRows(rows);
                 filter();
                 selectWanted();
             });
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
        const LedgerRow& row = m_model->row(index);
        const auto contains = [&](const QString& text) {
            return text.contains(words, Qt::CaseInsensitive);
        };
        return (kind == allKinds || kind == int(row.entry.kind)) &&
               (user.isEmpty() || user == row.userName) &&
               (words.isEmpty() || contains(row.entry.reason) || contains(row.entry.reference) ||
                contains(row.entry.author.name) || contains(row.userName));
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

void LedgerPage::updateTotals()
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    QList<const LedgerRow*> rows;
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
        if (m_model->row(row).entry.id != m_wanted)
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
