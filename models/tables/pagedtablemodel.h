// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/tablecolumn.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QPointer>

#include <algorithm>
#include <functional>
#include <utility>

namespace airgate {

// A long list of rows as an item model: the keys of all rows in their order, and the rows of the
// pages that were looked at. A row that is not here is fetched, and has a placeholder meanwhile;
// pages nobody looked at for long are let go. Keys are distinct. Selection, current cell and scroll
// position follow their keys. GUI thread only.
template <typename Row>
class PagedTableModel : public QAbstractTableModel {
public:
    using Key = qint64;
    using Answer = std::function<void(QList<Row>)>;
    // Reads the rows of up to pageSize keys and answers, now or later, in this thread; unknown keys
    // are left out, and after a failure the answer is empty.
    using Fetch = std::function<void(const QList<Key>& keys, const Answer& answer)>;

    static constexpr int pageSize = 256;
    static constexpr int mostPages = 24;

    explicit PagedTableModel(QList<TableColumn> columns, QObject* parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
    {
    }

    void setFetch(Fetch fetch) { m_fetch = std::move(fetch); }

    [[nodiscard]] const QList<TableColumn>& columns() const { return m_columns; }
    [[nodiscard]] const QList<Key>& keys() const { return m_keys; }
    [[nodiscard]] Key keyAt(int row) const { return m_keys.at(row); }
    // -1 when no row has the key.
    [[nodiscard]] int indexOf(Key key) const { return int(m_keys.indexOf(key)); }
    // nullptr while it is on its way.
    [[nodiscard]] const Row* row(int index) const { return rowOf(m_keys.at(index)); }
    [[nodiscard]] int cachedRows() const { return int(m_rows.size()); }

    // Another list. Rows that were read stay until they are read again: see outdate().
    void setKeys(QList<Key> keys)
    {
        forgetRequests();
        const auto [first, last] = std::mismatch(m_keys.cbegin(), m_keys.cend(), keys.cbegin(),
                                                 keys.cend());
        const int same = int(first - m_keys.cbegin());
        if (same == m_keys.size())
            return insert(same, keys.mid(same));
        const qsizetype more = keys.size() - m_keys.size();
        if (same == 0 && more > 0 && std::equal(m_keys.cbegin(), m_keys.cend(), keys.cbegin() + more))
            return insert(0, keys.mid(0, more));
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        movePersistent(keys);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }

    // A list of which the rows are known, or the first of another list whose keys follow.
    void setRows(const QList<Row>& rows)
    {
        outdate();
        keep(rows);
        setKeys(keysOf(rows));
        changed();
    }

    // Rows that came to the front of the present list.
    void prepend(const QList<Row>& rows)
    {
        forgetRequests();
        keep(rows);
        insert(0, keysOf(rows));
    }

    // What was read may have changed: it is shown until it has been read again.
    void outdate()
    {
        forgetRequests();
        ++m_generation;
        changed();
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_keys.size());
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
        const Row* found = wanted(index.row());
        if (found)
            return cell(*found, index.column(), role);
        return role == Qt::DisplayRole ? QVariant(QString(QChar(0x2026))) : QVariant();
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
    // Rows that were read together.
    struct Page {
        QList<Key> keys;
        int generation = 0;
        qint64 usedAt = 0;
    };
    struct Held {
        Row row;
        int page;
    };

    [[nodiscard]] QList<Key> keysOf(const QList<Row>& rows) const
    {
        QList<Key> keys;
        keys.reserve(rows.size());
        for (const Row& row : rows)
            keys.append(keyOf(row));
        return keys;
    }

    [[nodiscard]] const Row* rowOf(Key key) const
    {
        const auto it = m_rows.constFind(key);
        return it == m_rows.cend() ? nullptr : &it->row;
    }

    // The row if it is here; if it is not, or no longer fresh, its page is asked for.
    [[nodiscard]] const Row* wanted(int index) const
    {
        const auto it = m_rows.constFind(m_keys.at(index));
        if (it == m_rows.cend()) {
            want(index / pageSize);
            return nullptr;
        }
        Page& page = m_pages[it->page];
        page.usedAt = ++m_tick;
        if (page.generation != m_generation)
            want(index / pageSize);
        return &it->row;
    }

    // Asked for after the present event: painting comes first, and a scrolled-over page is of no
    // interest any more.
    void want(int page) const
    {
        constexpr int mostWanted = 4;
        if (!m_fetch || page == m_asked || m_wanted.contains(page))
            return;
        if (m_wanted.size() == mostWanted)
            m_wanted.removeFirst();
        m_wanted.append(page);
        askLater();
    }

    void askLater() const
    {
        auto* self = const_cast<PagedTableModel*>(this);
        QMetaObject::invokeMethod(
            self, [self] { self->ask(); }, Qt::QueuedConnection);
    }

    // One page at a time, the newest wish first.
    void ask()
    {
        if (m_asked >= 0 || m_wanted.isEmpty())
            return;
        m_asked = m_wanted.takeLast();
        const QPointer<PagedTableModel> self(this);
        const auto take = [self, request = m_request](const QList<Row>& rows) {
            if (self && self->m_request == request)
                self->take(rows);
        };
        m_fetch(m_keys.mid(qsizetype(m_asked) * pageSize, pageSize), take);
    }

    void take(const QList<Row>& rows)
    {
        const int first = m_asked * pageSize;
        m_asked = -1;
        if (!rows.isEmpty()) {
            keep(rows);
            const int last = std::min(first + pageSize, rowCount()) - 1;
            Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
        }
        if (!m_wanted.isEmpty())
            askLater();
    }

    void keep(const QList<Row>& rows)
    {
        for (qsizetype from = 0; from < rows.size(); from += pageSize) {
            const int number = ++m_lastPage;
            Page page{{}, m_generation, ++m_tick};
            for (qsizetype i = from; i < std::min(from + pageSize, rows.size()); ++i) {
                const Key key = keyOf(rows.at(i));
                m_rows.insert(key, {rows.at(i), number});
                page.keys.append(key);
            }
            m_pages.insert(number, std::move(page));
        }
        while (m_pages.size() > mostPages)
            letOldestGo();
    }

    void letOldestGo()
    {
        const auto oldest =
            std::min_element(m_pages.cbegin(), m_pages.cend(),
                             [](const Page& a, const Page& b) { return a.usedAt < b.usedAt; });
        const int number = oldest.key();
        for (const Key key : oldest->keys) {
            const auto it = m_rows.constFind(key);
            if (it != m_rows.cend() && it->page == number)
                m_rows.erase(it);
        }
        m_pages.erase(oldest);
    }

    // Pages are counted in the present list: an answer to an older one is not for this.
    void forgetRequests()
    {
        ++m_request;
        m_asked = -1;
        m_wanted.clear();
    }

    void insert(int at, const QList<Key>& keys)
    {
        if (keys.isEmpty())
            return;
        beginInsertRows({}, at, at + int(keys.size()) - 1);
        m_keys = at == 0 ? keys + m_keys : m_keys + keys;
        endInsertRows();
    }

    void movePersistent(QList<Key>& keys)
    {
        const QModelIndexList before = persistentIndexList();
        QHash<Key, int> rowOfKey;
        for (const QModelIndex& old : before)
            rowOfKey.insert(m_keys.at(old.row()), -1);
        for (int i = 0; !rowOfKey.isEmpty() && i < keys.size(); ++i) {
            if (const auto it = rowOfKey.find(keys.at(i)); it != rowOfKey.end())
                *it = i;
        }
        QList<int> rows;
        for (const QModelIndex& old : before)
            rows.append(rowOfKey.value(m_keys.at(old.row())));
        m_keys.swap(keys);
        QModelIndexList after;
        for (qsizetype i = 0; i < before.size(); ++i)
            after.append(rows.at(i) < 0 ? QModelIndex()
                                        : index(rows.at(i), before.at(i).column()));
        changePersistentIndexList(before, after);
    }

    void changed()
    {
        if (!m_keys.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    QList<TableColumn> m_columns;
    Fetch m_fetch;
    QList<Key> m_keys;
    QHash<Key, Held> m_rows;
    mutable QHash<int, Page> m_pages; // by a running number
    mutable QList<int> m_wanted;      // pages of the present list, the newest wish last
    mutable qint64 m_tick = 0;
    int m_asked = -1; // the page that is on its way
    int m_lastPage = 0;
    int m_generation = 0; // of the data: see outdate()
    int m_request = 0;    // of the list
};

} // namespace airgate
