// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "ui/pages/page.h"

class QHBoxLayout;

namespace airgate {

class DataTable;
class EmptyState;
class PageBar;
class PaneSplitter;
class TotalsRow;
class ViewStack;

// A page that is one table: its bar, a strip of filters, the table or what stands in its place, and
// the totals. It reads when it is seen: what changes behind its back waits until it is shown again.
class ListPage : public Page {
    Q_OBJECT

public:
    void focusSearch() override;
    void focusView() override;
    [[nodiscard]] QList<QWidget*> areas() const override;
    void setDetailShown(bool isShown) override;
    [[nodiscard]] bool isSettled() const override { return !m_isReading && !m_isOutdated; }

protected:
    struct Words {
        QString title;
        QString search;
        QString noMatch;
        QString failed;
    };
    enum State { Loading, Rows, Empty, NoMatch, Failed };

    // Takes `empty` over: what it shows where there is nothing at all.
    ListPage(const PageContext& context, const Words& words, EmptyState* empty, QWidget* parent);

    [[nodiscard]] PageBar* bar() const { return m_bar; }
    [[nodiscard]] QHBoxLayout* filterRow() const { return m_filterRow; }
    [[nodiscard]] DataTable* table() const { return m_table; }
    [[nodiscard]] TotalsRow* totals() const { return m_totals; }

    // Reads the rows of the account and answers with finish() or fail() if isPresent(serial) still.
    virtual void read(MainAccountId account, int serial) = 0;
    // No account is shown: no rows.
    virtual void clear() = 0;
    // Applies the filters, then showRows().
    virtual void filter() = 0;

    [[nodiscard]] bool isPresent(int serial) const { return serial == m_serial; }
    // The rows are in the model.
    void finish();
    void fail(const Error& error);
    // Shows the table, or what stands for `all` rows of which `shown` pass the filters.
    void showRows(int all, int shown);
    // Takes a pane over that stands at the right of the table; its width is remembered under the
    // key.
    void addPane(QWidget* pane, int width, const QString& key);
    // Widths, order and sort are remembered under the key.
    void rememberLayout(const QString& key);
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void buildStates(const Words& words, EmptyState* empty);

    PageBar* m_bar;
    QWidget* m_filters;
    QHBoxLayout* m_filterRow;
    DataTable* m_table;
    TotalsRow* m_totals;
    ViewStack* m_states;
    EmptyState* m_failed;
    QWidget* m_body; // the table and its totals
    PaneSplitter* m_splitter = nullptr;
    int m_serial = 0; // of the latest reading
    bool m_isReading = false;
    bool m_isOutdated = true;
};

} // namespace airgate
