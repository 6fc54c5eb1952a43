// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ledger/ledgerpage.h"

#include "models/tables/moneytext.h"
#include "models/tables/rowsortproxy.h"
#include "ui/async/whenDone.h"
#include "ui/pages/columnwidths.h"
#include "ui/pages/ledger/entrykinddelegate.h"
#include "ui/pages/ledger/ledgermodel.h"
#include "ui/pages/pagebar.h"
#include "ui/theme/properties.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/numberdelegate.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/totalsrow.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>

namespace airgate {

namespace {

constexpr int mostRows = 1000;
constexpr int allKinds = 100;

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

EmptyState* emptyLedger(const WindowActions& actions)
{
    auto* empty = new EmptyState(QStringLiteral("receipt-text"), LedgerPage::tr("No entries yet"),
                                 LedgerPage::tr("The first allocation begins the ledger."));
    empty->addButton(LedgerPage::tr("Allocate…"), true,
                     [allocate = actions.allocate] { allocate->trigger(); });
    return empty;
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
    : ListPage(context,
               {tr("Quota ledger"), tr("Search reference, reason, operator"),
                tr("No matching entries"), tr("The ledger could not be read")},
               emptyLedger(context.actions), parent)
    , m_model(new LedgerModel(this))
    , m_proxy(new RowSortProxy(this))
    , m_kinds(new SegmentedControl)
    , m_users(new QComboBox)
{
    bar()->addAction(m_actions.exportLedger);
    bar()->addAction(m_actions.bulkAllocate);
    bar()->addAction(m_actions.deduct);
    bar()->addAction(m_actions.allocate)->setProperty(property::primary, true);
    buildFilters();
    buildTable();
    connect(table()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LedgerPage::updateTotals);
}

void LedgerPage::buildFilters()
{
    m_kinds->addSegment(allKinds, tr("All"));
    for (const EntryKind kind : {EntryKind::Allocation, EntryKind::Deduction})
        m_kinds->addSegment(int(kind), entryKindText(kind));
    m_kinds->setAccessibleName(tr("Kind filter"));
    m_users->addItem(tr("All sub-accounts"));
    m_users->setAccessibleName(tr("Sub-account filter"));
    m_users->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    filterRow()->addWidget(m_users);
    filterRow()->addWidget(m_kinds);
    filterRow()->addStretch();
    connect(m_kinds, &SegmentedControl::currentChanged, this, &LedgerPage::filter);
    connect(m_users, &QComboBox::currentIndexChanged, this, &LedgerPage::filter);
}

void LedgerPage::buildTable()
{
    using Model = LedgerModel;
    m_proxy->setSourceModel(m_model);
    table()->setModel(m_proxy);
    for (const int column : {Model::Number, Model::Amount, Model::BalanceAfter})
        table()->setColumnDelegate(column, new NumberDelegate);
    table()->setColumnDelegate(Model::Kind, new EntryKindDelegate);
    setColumnWidths(*table(), {{Model::Number, 64},
                               {Model::Time, 104},
                               {Model::UserName, 160},
                               {Model::Kind, EntryKindDelegate::columnWidth(font())},
                               {Model::Amount, 112},
                               {Model::BalanceAfter, 130},
                               {Model::Author, 100},
                               {Model::Reason, 260},
                               {Model::Reference, 120}});
    table()->sortBy(Model::Number, Qt::DescendingOrder);
    rememberLayout(QStringLiteral("ledger/table"));
}

void LedgerPage::clear()
{
    m_model->setRows({});
}

void LedgerPage::read(MainAccountId account, int serial)
{
    LedgerQuery wanted;
    wanted.account = account;
    whenDone(m_workspace.services().quota.lines(wanted, {}, 0, mostRows), this,
             [this, serial](const Result<QList<LedgerLine>>& lines) {
                 if (!isPresent(serial))
                     return;
                 if (!lines)
                     return fail(lines.error());
                 offerUsers(*lines);
                 m_model->setNow(m_workspace.now());
                 m_model->setRows(*lines);
                 finish();
                 selectWanted();
             });
}

void LedgerPage::offerUsers(const QList<LedgerLine>& lines)
{
    QStringList users;
    for (const LedgerLine& line : lines)
        users += line.userName;
    users.removeDuplicates();
    users.sort();
    const QSignalBlocker quiet(m_users);
    const QString chosen = m_users->currentText();
    while (m_users->count() > 1)
        m_users->removeItem(1);
    m_users->addItems(users);
    m_users->setCurrentIndex(std::max(0, m_users->findText(chosen)));
}

void LedgerPage::filter()
{
    const int kind = m_kinds->current();
    const QString user = m_users->currentIndex() > 0 ? m_users->currentText() : QString();
    const QString words = bar()->search()->text().trimmed();
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
    showRows(m_model->rowCount(), m_proxy->rowCount());
    updateTotals();
}

std::optional<LedgerView> LedgerPage::currentQuery() const
{
    const auto account = m_workspace.account();
    if (!account)
        return {};
    LedgerView view;
    view.query.account = account->id;
    view.query.text = bar()->search()->text().trimmed();
    if (m_kinds->current() != allKinds)
        view.query.kinds = {EntryKind(m_kinds->current())};
    for (const LedgerLine& line : m_model->rows()) {
        if (m_users->currentIndex() > 0 && line.userName == m_users->currentText())
            view.query.subAccount = line.subAccount;
    }
    const QHeaderView* header = table()->horizontalHeader();
    view.order.column = orderColumn(header->sortIndicatorSection());
    view.order.descending = header->sortIndicatorOrder() == Qt::DescendingOrder;
    return view;
}

void LedgerPage::updateTotals()
{
    const QModelIndexList chosen = table()->selectionModel()->selectedRows();
    QList<const LedgerLine*> rows;
    if (chosen.size() > 1) {
        for (const QModelIndex& index : chosen)
            rows.append(&m_model->row(m_proxy->mapToSource(index).row()));
    } else {
        for (int row = 0; row < m_proxy->rowCount(); ++row)
            rows.append(&m_model->row(m_proxy->mapToSource(m_proxy->index(row, 0)).row()));
    }
    totals()->setSummary(
        tr("%1 entries · %2 selected").arg(m_proxy->rowCount()).arg(chosen.size()));
    const auto figure = [&](const QString& label, std::optional<EntryKind> kind) {
        const Money sum = sumOf(rows, kind);
        return TotalsRow::Figure{label, signedAmountText(sum), sum.isNegative()};
    };
    totals()->setFigures({figure(tr("Allocated"), EntryKind::Allocation),
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
        table()->setCurrentIndex(index);
        table()->scrollTo(index);
        m_wanted = {};
    }
}

void LedgerPage::clearFilters()
{
    m_kinds->setCurrent(allKinds);
    m_users->setCurrentIndex(0);
    bar()->search()->clear();
    focusView();
}

} // namespace airgate
