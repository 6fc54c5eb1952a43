// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

#include <functional>

namespace airgate {

// Sorts by SortRole values, exactly and stably: ties keep the order of the source. Unknown values
// come last in both directions. A second key breaks ties of the first. Filters by a predicate on
// source rows.
class RowSortProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit RowSortProxy(QObject* parent = nullptr);

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    // -1: none. Stays until sort() is called with another column.
    void setSecondKey(int column, Qt::SortOrder order);
    [[nodiscard]] int secondKey() const { return m_secondColumn; }

    // True keeps the source row; an empty function keeps all.
    void setFilter(std::function<bool(int sourceRow)> keep);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex& parent) const override;

private:
    std::function<bool(int)> m_keep;
    int m_secondColumn = -1;
    Qt::SortOrder m_secondOrder = Qt::AscendingOrder;
};

} // namespace airgate
