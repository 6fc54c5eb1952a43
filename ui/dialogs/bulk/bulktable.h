// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/bulk/bulkmodel.h"
#include "ui/widgets/datatable.h"

namespace airgate {

class RowSortProxy;

// The rows to check: F2 or typing edits, F8 goes to the next error, Del leaves rows out and takes
// them in again, Ctrl+V writes cells from the current one on, Alt+Enter or a click on the link
// follows the suggestion, Ctrl+Z and Ctrl+Y undo and redo.
class BulkTable : public DataTable {
    Q_OBJECT

public:
    enum Filter { All, Errors, Warnings, Valid };

    explicit BulkTable(BulkSheet& sheet, QWidget* parent = nullptr);

    void setFilter(Filter filter);
    // False if no row that is shown is one.
    bool goToNextError();
    void applySuggestion();
    void toggleExcluded();
    void paste(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void arrange();
    [[nodiscard]] int sourceRow(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex linkAt(const QPoint& position) const;

    BulkSheet& m_sheet;
    BulkModel* m_rows;
    RowSortProxy* m_proxy;
};

} // namespace airgate
