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
    : RowTableModel(tableColumns(), parent)
{
}

void LedgerModel::setNow(Instant now)
{
    m_now = now;
}

QString LedgerModel::keyOf(const LedgerLine& row) const
{
    return QStringLiteral("%1/%2").arg(row.entry.value()).arg(row.subAccount.value());
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
        if (column == Amount || column == BalanceAfter)
            return (column == Amount ? row.amount : row.balanceAfter).toDecimal();
        return column == Time ? fullTimeText(row.at) : textOf(row, column);
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
