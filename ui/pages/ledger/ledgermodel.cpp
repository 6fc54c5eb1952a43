// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ledger/ledgermodel.h"

#include "models/tables/displaytext.h"
#include "models/tables/moneytext.h"

namespace airgate {

namespace {

QList<TableColumn> tableColumns()
{
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    return {
        {QStringLiteral("number"), LedgerModel::tr("No."), right},
        {QStringLiteral("time"), LedgerModel::tr("Time (UTC+8)")},
        {QStringLiteral("user_name"), LedgerModel::tr("Sub-account")},
        {QStringLiteral("kind"), LedgerModel::tr("Kind")},
        {QStringLiteral("amount"), LedgerModel::tr("Amount (¥)"), right},
        {QStringLiteral("balance"), LedgerModel::tr("Balance after (¥)"), right},
        {QStringLiteral("author"), LedgerModel::tr("Operator")},
        {QStringLiteral("reason"), LedgerModel::tr("Reason")},
        {QStringLiteral("reference"), LedgerModel::tr("Reference no.")},
    };
}

LedgerOrder::Column orderColumn(int column)
{
    using Column = LedgerOrder::Column;
    switch (column) {
    case LedgerModel::UserName:
        return Column::User;
    case LedgerModel::Kind:
        return Column::Kind;
    case LedgerModel::Amount:
        return Column::Amount;
    case LedgerModel::BalanceAfter:
        return Column::BalanceAfter;
    case LedgerModel::Author:
        return Column::Operator;
    case LedgerModel::Reason:
        return Column::Reason;
    case LedgerModel::Reference:
        return Column::Reference;
    default:
        return Column::Entry;
    }
}

QVariant sortValueOf(const LedgerLine& row, int column)
{
    switch (column) {
    case LedgerModel::Number:
        return row.entry.value();
    case LedgerModel::Time:
        return qint64(row.at.time_since_epoch().count());
    case LedgerModel::Amount:
        return QVariant::fromValue(row.amount);
    case LedgerModel::BalanceAfter:
        return QVariant::fromValue(row.balanceAfter);
    default:
        return {};
    }
}

} // namespace

QString entryKindText(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Allocation:
        return LedgerModel::tr("Allocate");
    case EntryKind::Deduction:
        return LedgerModel::tr("Deduct");
    case EntryKind::Transfer:
        return LedgerModel::tr("Transfer");
    case EntryKind::Reversal:
        return LedgerModel::tr("Reversal");
    }
    Q_UNREACHABLE();
}

LedgerModel::LedgerModel(QObject* parent)
    : PagedTableModel(tableColumns(), parent)
{
}

void LedgerModel::setNow(Instant now)
{
    m_now = now;
}

void LedgerModel::sort(int column, Qt::SortOrder order)
{
    const LedgerOrder wanted{orderColumn(column), order == Qt::DescendingOrder};
    if (wanted == m_order)
        return;
    m_order = wanted;
    Q_EMIT orderChanged();
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isOutOfOrder = m_order.column != LedgerOrder::Column::Entry;
    if (role == Qt::ToolTipRole && section == BalanceAfter && isOutOfOrder)
        return tr("As it was after the entry");
    return PagedTableModel::headerData(section, orientation, role);
}

QString LedgerModel::rawText(const LedgerLine& row, int column) const
{
    switch (column) {
    case Amount:
        return row.amount.toDecimal();
    case BalanceAfter:
        return row.balanceAfter.toDecimal();
    case Time:
        return fullTimeText(row.at);
    default:
        return textOf(row, column);
    }
}

QVariant LedgerModel::cell(const LedgerLine& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::ToolTipRole:
        if (column == Amount || column == BalanceAfter)
            return fullAmountText(column == Amount ? row.amount : row.balanceAfter);
        return column == Time ? fullTimeText(row.at) : textOf(row, column);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(columns().at(column).title, textOf(row, column));
    case EntryKindRole:
        return QVariant::fromValue(row.kind);
    case SortRole: {
        const QVariant value = sortValueOf(row, column);
        return value.isValid() ? value : QVariant(textOf(row, column));
    }
    case RawRole:
        return rawText(row, column);
    default:
        return {};
    }
}

QString LedgerModel::textOf(const LedgerLine& row, int column) const
{
    switch (column) {
    case Number:
        return QString::number(row.entry.value());
    case Time:
        return shortTimeText(row.at, m_now);
    case UserName:
        return row.userName;
    case Kind:
        return entryKindText(row.kind);
    case Amount:
        return signedAmountText(row.amount);
    case BalanceAfter:
        return amountText(row.balanceAfter);
    case Reason:
        return row.reason;
    case Reference:
        return row.reference;
    default:
        return row.operatorName;
    }
}

} // namespace airgate
