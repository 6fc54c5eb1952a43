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

const Posting& postingOf(const LedgerRow& row)
{
    return *row.entry.postingOf(row.subAccount);
}

QVariant sortValueOf(const LedgerRow& row, int column)
{
    switch (column) {
    case LedgerModel::Number:
        return row.entry.id.value();
    case LedgerModel::Time:
        return qint64(row.entry.at.time_since_epoch().count());
    case LedgerModel::Amount:
        return QVariant::fromValue(postingOf(row).amount);
    case LedgerModel::BalanceAfter:
        return QVariant::fromValue(postingOf(row).balanceAfter);
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

QList<LedgerRow> ledgerRows(const QList<LedgerEntry>& entries,
                            const QHash<SubAccountId, QString>& userNames)
{
    QList<LedgerRow> rows;
    for (const LedgerEntry& entry : entries) {
        for (const Posting& posting : entry.postings) {
            if (posting.subAccount.isValid())
                rows.append({entry, posting.subAccount, userNames.value(posting.subAccount)});
        }
    }
    return rows;
}

LedgerModel::LedgerModel(QObject* parent)
    : RowTableModel(tableColumns(), parent)
{
}

void LedgerModel::setNow(Instant now)
{
    m_now = now;
}

QString LedgerModel::keyOf(const LedgerRow& row) const
{
    return QStringLiteral("%1/%2").arg(row.entry.id.value()).arg(row.subAccount.value());
}

QVariant LedgerModel::cell(const LedgerRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::ToolTipRole:
        if (column == Amount || column == BalanceAfter)
            return fullAmountText(column == Amount ? postingOf(row).amount
                                                   : postingOf(row).balanceAfter);
        return column == Time ? fullTimeText(row.entry.at) : textOf(row, column);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(columns().at(column).title, textOf(row, column));
    case EntryKindRole:
        return QVariant::fromValue(row.entry.kind);
    case SortRole: {
        const QVariant value = sortValueOf(row, column);
        return value.isValid() ? value : QVariant(textOf(row, column));
    }
    case RawRole:
        if (column == Amount || column == BalanceAfter)
            return (column == Amount ? postingOf(row).amount : postingOf(row).balanceAfter)
                .toDecimal();
        return column == Time ? fullTimeText(row.entry.at) : textOf(row, column);
    default:
        return {};
    }
}

QString LedgerModel::textOf(const LedgerRow& row, int column) const
{
    switch (column) {
    case Number:
        return QString::number(row.entry.id.value());
    case Time:
        return shortTimeText(row.entry.at, m_now);
    case UserName:
        return row.userName;
    case Kind:
        return entryKindText(row.entry.kind);
    case Amount:
        return signedAmountText(postingOf(row).amount);
    case BalanceAfter:
        return amountText(postingOf(row).balanceAfter);
    case Reason:
        return row.entry.reason;
    case Reference:
        return row.entry.reference;
    default:
        return row.entry.author.name;
    }
}

} // namespace airgate
