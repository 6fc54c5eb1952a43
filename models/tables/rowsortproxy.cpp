// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/rowsortproxy.h"

#include "models/tables/tableroles.h"

namespace airgate {

namespace {

// Below, at or above 0 as it is to be shown in that direction; unknown is always last.
int compared(const QVariant& left, const QVariant& right, Qt::SortOrder order)
{
    if (!left.isValid() || !right.isValid())
        return int(right.isValid()) - int(left.isValid());
    if (left.userType() == QMetaType::QString && right.userType() == QMetaType::QString) {
        const int text = QString::localeAwareCompare(left.toString(), right.toString());
        return order == Qt::AscendingOrder ? text : -text;
    }
    const QPartialOrdering found = QVariant::compare(left, right);
    Q_ASSERT_X(found != QPartialOrdering::Unordered, "RowSortProxy", left.typeName());
    const int sign =
        found == QPartialOrdering::Less ? -1 : (found == QPartialOrdering::Greater ? 1 : 0);
    return order == Qt::AscendingOrder ? sign : -sign;
}

} // namespace

RowSortProxy::RowSortProxy(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
}

void RowSortProxy::sort(int column, Qt::SortOrder order)
{
    if (column != sortColumn())
        m_secondColumn = -1;
    QSortFilterProxyModel::sort(column, order);
}

void RowSortProxy::setSecondKey(int column, Qt::SortOrder order)
{
    m_secondColumn = column;
    m_secondOrder = order;
    invalidate();
}

void RowSortProxy::setFilter(std::function<bool(int)> keep)
{
    m_keep = std::move(keep);
    invalidateFilter();
}

bool RowSortProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    int result = compared(left.data(SortRole), right.data(SortRole), sortOrder());
    if (result == 0 && m_secondColumn >= 0)
        result = compared(left.siblingAtColumn(m_secondColumn).data(SortRole),
                          right.siblingAtColumn(m_secondColumn).data(SortRole), m_secondOrder);
    // Descending, the base class asks the question the other way round.
    return sortOrder() == Qt::AscendingOrder ? result < 0 : result > 0;
}

bool RowSortProxy::filterAcceptsRow(int sourceRow, const QModelIndex& parent) const
{
    return parent.isValid() || !m_keep || m_keep(sourceRow);
}

} // namespace airgate
