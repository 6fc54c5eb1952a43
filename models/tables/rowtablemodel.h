// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/tablecolumn.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QSet>

#include <concepts>
#include <utility>

namespace airgate {

// Rows of values as an item model. setRows() makes the smallest change that leads from the old rows
// to the new ones, so that selection, current cell and scroll position stay where they are. Keys
// are distinct. GUI thread only.
template <std::equality_comparable Row, typename Key = QString>
class RowTableModel : public QAbstractTableModel {
public:
    explicit RowTableModel(QList<TableColumn> columns, QObject* parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
    {
    }

    [[nodiscard]] const QList<TableColumn>& columns() const { return m_columns; }
    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }
    [[nodiscard]] const Row& row(int index) const { return m_rows.at(index); }
    // -1 when no row has the key.
    [[nodiscard]] int indexOf(const Key& key) const
    {
        for (int i = 0; i < m_rows.size(); ++i) {
            if (keyOf(m_rows.at(i)) == key)
                return i;
        }
        return -1;
    }

    void setRows(QList<Row> rows)
    {
        removeMissing(rows);
        reorderSurvivors(rows);
        insertNew(rows);
        replaceChanged(std::move(rows));
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(m_columns.at(index.column()).alignment);
        return cell(m_rows.at(index.row()), index.column(), role);
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override
    {
        return headerAnswer(m_columns, section, orientation, role);
    }

protected:
    [[nodiscard]] virtual Key keyOf(const Row& row) const = 0;
    // The answer of one cell; TextAlignmentRole is never asked.
    [[nodiscard]] virtual QVariant cell(const Row& row, int column, int role) const = 0;

private:
    void removeMissing(const QList<Row>& rows)
    {
        QSet<Key> kept;
        for (const Row& row : rows)
            kept.insert(keyOf(row));
        Q_ASSERT_X(kept.size() == rows.size(), "RowTableModel", "keys are not distinct");
        for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
            if (kept.contains(keyOf(m_rows.at(last))))
                continue;
            int first = last;
            while (first > 0 && !kept.contains(keyOf(m_rows.at(first - 1))))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }

    // Whatever the permutation, one change of layout, in which persistent indexes follow their
    // rows.
    void reorderSurvivors(const QList<Row>& rows)
    {
        QHash<Key, int> position;
        for (int i = 0; i < m_rows.size(); ++i)
            position.insert(keyOf(m_rows.at(i)), i);
        QList<int> oldRowOf;
        bool isSorted = true;
        for (const Row& row : rows) {
            const auto it = position.constFind(keyOf(row));
            if (it == position.cend())
                continue;
            isSorted = isSorted && *it == oldRowOf.size();
            oldRowOf.append(*it);
        }
        if (isSorted)
            return;
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        QList<Row> reordered;
        QList<int> newRowOf(oldRowOf.size());
        for (int i = 0; i < oldRowOf.size(); ++i) {
            reordered.append(m_rows.at(oldRowOf.at(i)));
            newRowOf[oldRowOf.at(i)] = i;
        }
        m_rows = std::move(reordered);
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex& old : before)
            after.append(index(newRowOf.at(old.row()), old.column()));
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }

    // The survivors are in the order of `rows` now: what does not fit is new.
    void insertNew(const QList<Row>& rows)
    {
        const auto isHere = [&](int i) {
            return i < m_rows.size() && keyOf(m_rows.at(i)) == keyOf(rows.at(i));
        };
        for (int first = 0; first < rows.size(); ++first) {
            if (isHere(first))
                continue;
            const bool atEnd = first >= m_rows.size();
            const Key next = atEnd ? Key() : keyOf(m_rows.at(first));
            int last = first;
            while (last + 1 < rows.size() && (atEnd || keyOf(rows.at(last + 1)) != next))
                ++last;
            beginInsertRows({}, first, last);
            m_rows = m_rows.mid(0, first) + rows.mid(first, last - first + 1) + m_rows.mid(first);
            endInsertRows();
            first = last;
        }
    }

    void replaceChanged(QList<Row> rows)
    {
        QList<std::pair<int, int>> ranges;
        for (int i = 0; i < rows.size(); ++i) {
            if (rows.at(i) == m_rows.at(i))
                continue;
            if (!ranges.isEmpty() && ranges.last().second == i - 1)
                ranges.last().second = i;
            else
                ranges.append({i, i});
        }
        m_rows = std::move(rows);
        for (const auto& [first, last] : ranges)
            Q_EMIT dataChanged(index(first, 0), index(last, int(m_columns.size()) - 1));
    }

    QList<TableColumn> m_columns;
    QList<Row> m_rows;
};

} // namespace airgate
