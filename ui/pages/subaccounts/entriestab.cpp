// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/subaccounts/entriestab.h"

#include "ui/async/whenDone.h"
#include "ui/pages/ledger/entrykinddelegate.h"
#include "ui/pages/ledger/ledgermodel.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/numberdelegate.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace airgate {

namespace {

constexpr int mostRows = 200;

} // namespace

EntriesTab::EntriesTab(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_workspace(context.workspace)
    , m_model(new LedgerModel(this))
    , m_table(new DataTable)
    , m_stack(new QStackedWidget)
{
    m_table->setModel(m_model);
    m_table->setColumnDelegate(LedgerModel::Kind, new EntryKindDelegate);
    m_table->setColumnDelegate(LedgerModel::Amount, new NumberDelegate);
    for (const int column : {LedgerModel::Number, LedgerModel::UserName, LedgerModel::BalanceAfter,
                             LedgerModel::Reference, LedgerModel::Author})
        m_table->hideColumn(column);
    m_table->setColumnWidth(LedgerModel::Time, 92);
    m_table->setColumnWidth(LedgerModel::Kind, EntryKindDelegate::columnWidth(font()));
    m_table->setColumnWidth(LedgerModel::Amount, 96);
    m_table->setAccessibleName(tr("Ledger entries of this sub-account"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(new EmptyState(QStringLiteral("receipt-text"), tr("No entries yet"),
                                      tr("Allocations and deductions are listed here.")));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
}

void EntriesTab::setStanding(const Standing& standing)
{
    const SubAccountId id = standing.subAccount.id;
    if (id != m_shown)
        m_model->setRows({});
    m_shown = id;
    LedgerQuery query;
    query.subAccount = id;
    whenDone(m_workspace.services().quota.lines(query, {}, 0, mostRows), this,
             [this, id](const Result<QList<LedgerLine>>& lines) {
                 if (id != m_shown || !lines)
                     return;
                 m_model->setNow(m_workspace.now());
                 m_model->setRows(*lines);
                 m_stack->setCurrentIndex(lines->isEmpty() ? 1 : 0);
             });
}

} // namespace airgate
