// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tablelayout.h"

#include <QTableView>
#include <QTimer>

#include <functional>

namespace airgate {

class FrozenColumn;
class TableDelegate;

// The table of every page: rows of fixed height with hairlines, a frozen first column, a header
// menu with the columns, remembered widths, order and sort, and copy as TSV (Ctrl+C, with headers
// Ctrl+Shift+C). Clicking a header sorts, Shift+click adds a second key where the model is a
// RowSortProxy.
class DataTable : public QTableView {
    Q_OBJECT

public:
    enum class Density { Compact, Normal, Wide }; // 26, 30, 36 px a row at 13 px text

    explicit DataTable(QWidget* parent = nullptr);
    ~DataTable() override;

    void setModel(QAbstractItemModel* model) override;
    // Takes the delegate over. Columns without one draw text.
    void setColumnDelegate(int column, TableDelegate* delegate);
    void setDensity(Density density);
    // Applies what is stored and stores from now on. Call it after the model and the default
    // widths.
    void setLayoutStore(TableLayoutStore store);
    // Sorts and shows the arrow, as a click on the header would.
    void sortBy(int column, Qt::SortOrder order);

    // The table a view or viewport belongs to; nullptr outside.
    [[nodiscard]] static const DataTable* of(const QWidget* widget);
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }
    // True while its selection is what the keyboard acts on.
    [[nodiscard]] bool isActive() const;
    [[nodiscard]] bool isFirstColumn(int column) const;
    void copySelection(bool withHeaders) const;
    // Who copies instead, where the selected rows have to be read first.
    void setCopier(std::function<void(bool withHeaders)> copier) { m_copier = std::move(copier); }
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setHoveredRow(int row);
    void updateMetrics();
    void saveLayout();
    void widenNumbers();
    void onHeaderClicked(int section);
    void showHeaderMenu(const QPoint& position);
    void resetLayout();

    FrozenColumn* m_frozen;
    TableLayoutStore m_store;
    std::function<void(bool)> m_copier;
    QByteArray m_defaultLayout;
    QByteArray m_savedLayout;
    QTimer m_saveLater;
    QTimer m_widenLater;
    Density m_density = Density::Normal;
    int m_hoveredRow = -1;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace airgate
