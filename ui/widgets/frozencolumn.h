// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace airgate {

class DataTable;

// A second view over the first column of a DataTable, sharing model and selection; it appears while
// the table is scrolled sideways, so that a row always keeps its name.
class FrozenColumn : public QTableView {
    Q_OBJECT

public:
    explicit FrozenColumn(DataTable* table);

    // After the table has another model, columns, row height or delegate.
    void follow();
    // Width that covers the table's left edge at present; 0 while hidden.
    [[nodiscard]] int coveredWidth() const { return isVisible() ? width() : 0; }

protected:
    void wheelEvent(QWheelEvent* event) override;

private:
    void place();

    DataTable* m_table;
};

} // namespace airgate
