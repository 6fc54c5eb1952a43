// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bulk/bulkmodel.h"

#include "models/tables/moneytext.h"
#include "ui/dialogs/bulk/bulkwords.h"
#include "ui/pages/ledger/ledgermodel.h"
#include "ui/widgets/usagepainter.h"

namespace airgate {

namespace {

bool isNumber(int column)
{
    return column == BulkModel::Row || column == BulkModel::Amount || column == BulkModel::Before ||
           column == BulkModel::After;
}

RowState stateOf(ImportVerdict verdict)
{
    switch (verdict) {
    case ImportVerdict::Valid:
        return RowState::Normal;
    case ImportVerdict::Warning:
        return RowState::Warning;
    case ImportVerdict::Error:
        return RowState::Invalid;
    case ImportVerdict::Excluded:
        return RowState::Stale;
    }
    Q_UNREACHABLE();
}

QVariant moneyValue(const std::optional<Money>& money)
{
    return money ? QVariant::fromValue(*money) : QVariant();
}

} // namespace

BulkModel::BulkModel(BulkSheet& sheet, QObject* parent)
    : QAbstractTableModel(parent)
    , m_sheet(sheet)
{
    connect(&sheet, &BulkSheet::aboutToReset, this, [this] { beginResetModel(); });
    connect(&sheet, &BulkSheet::reset, this, [this] { endResetModel(); });
    connect(&sheet, &BulkSheet::planned, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    });
}

std::optional<ImportColumn> BulkModel::importColumn(int column)
{
    switch (column) {
    case UserName:
        return ImportColumn::UserName;
    case Kind:
        return ImportColumn::Kind;
    case Amount:
        return ImportColumn::Amount;
    case Reason:
        return ImportColumn::Reason;
    case Reference:
        return ImportColumn::Reference;
    default:
        return {};
    }
}

BulkModel::Column BulkModel::columnOf(ImportColumn column)
{
    switch (column) {
    case ImportColumn::Id:
    case ImportColumn::UserName:
        return UserName;
    case ImportColumn::Kind:
        return Kind;
    case ImportColumn::Amount:
        return Amount;
    case ImportColumn::Reason:
        return Reason;
    case ImportColumn::Reference:
        return Reference;
    }
    Q_UNREACHABLE();
}

int BulkModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_sheet.count();
}

int BulkModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

Qt::ItemFlags BulkModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return importColumn(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

QVariant BulkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role == Qt::AccessibleTextRole && section == State)
        return tr("State");
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[columns] = {tr("Row"),
                                     {},
                                     tr("User name"),
                                     tr("Kind"),
                                     tr("Amount (¥)"),
                                     tr("Balance now (¥)"),
                                     tr("Balance after (¥)"),
                                     tr("Usage after"),
                                     tr("Reason"),
                                     tr("Reference no."),
                                     tr("Result")};
    return titles[section];
}

QVariant BulkModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlannedRow& row = m_sheet.row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::EditRole:
    case RawRole:
        if (const auto cell = importColumn(column))
            return row.line.cell(*cell);
        return textOf(row, column);
    case Qt::ToolTipRole:
        return column == ResultText ? bulkResultText(row) : QVariant();
    case Qt::AccessibleTextRole:
        return accessibleText(row, column);
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case SortRole:
        return sortValue(row, column);
    case RowStateRole:
        return QVariant::fromValue(stateOf(row.verdict));
    case UsageRole:
        return QVariant::fromValue(usageOf(row));
    default:
        return {};
    }
}

QString BulkModel::textOf(const PlannedRow& row, int column) const
{
    switch (column) {
    case Row:
        return QString::number(row.line.row);
    case Kind:
        return row.amount ? entryKindText(row.kind) : row.line.cell(ImportColumn::Kind);
    case Amount:
        return row.amount ? signedAmountText(*row.amount) : row.line.cell(ImportColumn::Amount);
    case Before:
        return amountText(row.before);
    case After:
        return amountText(row.after);
    case Usage:
        return usageText(usageOf(row));
    case ResultText:
        return bulkResultText(row);
    default:
        if (const auto cell = importColumn(column)) {
            // A row that names its user by id alone still shows something.
            const QString& text = row.line.cell(*cell);
            return text.isEmpty() && column == UserName ? row.line.cell(ImportColumn::Id) : text;
        }
        return {};
    }
}

QVariant BulkModel::sortValue(const PlannedRow& row, int column) const
{
    switch (column) {
    case Row:
        return qint64(row.line.row);
    case State:
        return qint64(row.verdict);
    case Amount:
        return moneyValue(row.amount);
    case Before:
        return moneyValue(row.before);
    case After:
        return moneyValue(row.after);
    case Usage:
        if (row.after && row.spent && *row.after > Money())
            return QVariant::fromValue(UsageRatio{*row.spent, *row.after});
        return {};
    default:
        return textOf(row, column);
    }
}

QVariant BulkModel::accessibleText(const PlannedRow& row, int column) const
{
    if (column == Row)
        return tr("Row %1, %2").arg(row.line.row).arg(bulkVerdictText(row.verdict));
    if (column == State)
        return bulkVerdictText(row.verdict);
    if (column != ResultText)
        return {};
    const auto suggestion = suggestionFor(row);
    return suggestion ? QStringLiteral("%1 %2").arg(bulkResultText(row), suggestion->words)
                      : bulkResultText(row);
}

UsageFigure BulkModel::usageOf(const PlannedRow& row) const
{
    UsageFigure usage;
    usage.quota = row.after;
    usage.consumed = row.after ? row.spent : std::nullopt;
    usage.steps = m_sheet.stepsOf(row.subAccount);
    return usage;
}

bool BulkModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const auto column = importColumn(index.column());
    if (!column || role != Qt::EditRole)
        return false;
    m_sheet.setCell(index.row(), *column, value.toString());
    return true;
}

} // namespace airgate
