// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/pages/subaccounts/subaccountfilter.h"

namespace airgate {

class DataTable;
class DetailPane;
class EmptyState;
class FilterBar;
class PageBar;
class PaneSplitter;
class RowSortProxy;
class SubAccountModel;
class TotalsRow;
class ViewStack;

// The main working screen: watch, compare, allocate, disable.
class SubAccountsPage : public Page {
    Q_OBJECT

public:
    explicit SubAccountsPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Sub-accounts"); }
    void focusSearch() override;
    void focusView() override;
    void clearFilters() override;
    [[nodiscard]] QList<QWidget*> areas() const override;
    void setDetailShown(bool isShown) override;
    void stepTab(int by) override;
    [[nodiscard]] bool isSettled() const override;
    // Of the one that is selected, else of all.
    [[nodiscard]] std::optional<LedgerView> ledgerView() const override;

    void setGroup(SubAccountGroup group);
    // Selects a user's row; does nothing if it is not shown.
    void select(SubAccountId id);
    [[nodiscard]] QList<Standing> selected() const;
    [[nodiscard]] DataTable* table() const { return m_table; }
    [[nodiscard]] const SubAccountModel* model() const { return m_model; }

private:
    enum State { Loading, Rows, NoAccount, NoUsers, NoMatch, Failed };

    void buildTable();
    void buildStates();
    void connectAll();
    void refresh();
    void take(Result<QList<Standing>> standings);
    void filter();
    void updateState();
    void updateTotals();
    void updateSubject();
    void hideColumns();
    void showContextMenu(const QPoint& position);
    [[nodiscard]] SubAccountFilter present() const;

    SubAccountModel* m_model;
    RowSortProxy* m_proxy;
    PageBar* m_bar;
    FilterBar* m_filters;
    DataTable* m_table;
    TotalsRow* m_totals;
    ViewStack* m_states;
    EmptyState* m_noMatch = nullptr;
    EmptyState* m_failed = nullptr;
    QWidget* m_left; // the table and its totals
    DetailPane* m_detail;
    PaneSplitter* m_splitter;
    QHash<int, bool> m_hadRoom; // for the columns that give way
    MainAccountId m_read;       // whose rows are in the model
    int m_serial = 0;           // of the latest reading
    bool m_isReading = false;
    bool m_hasFailed = false;
};

} // namespace airgate
