// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ledgerquery.h"
#include "ui/pages/page.h"

class QComboBox;
class QStackedWidget;

namespace airgate {

class DataTable;
class EmptyState;
class LedgerModel;
class PageBar;
class RowSortProxy;
class SegmentedControl;
class TotalsRow;

// Every change of quota of the main account, newest first.
class LedgerPage : public Page {
    Q_OBJECT

public:
    explicit LedgerPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Quota ledger"); }
    void focusSearch() override;
    void clearFilters() override;
    [[nodiscard]] QList<QWidget*> areas() const override;
    [[nodiscard]] bool isSettled() const override { return !m_isReading; }
    [[nodiscard]] std::optional<LedgerView> currentQuery() const override;

    // Selects the entry's row, now or when it has been read.
    void select(LedgerEntryId entry);

private:
    enum State { Loading, Rows, Empty, NoMatch, Failed };

    void buildTable();
    void buildFilters();
    void refresh();
    void show(const QList<LedgerLine>& lines);
    void fail(const Error& error);
    void filter();
    void updateTotals();
    void selectWanted();

    LedgerModel* m_model;
    RowSortProxy* m_proxy;
    PageBar* m_bar;
    QWidget* m_filters;
    SegmentedControl* m_kinds;
    QComboBox* m_users;
    DataTable* m_table;
    TotalsRow* m_totals;
    QStackedWidget* m_states;
    EmptyState* m_failed;
    LedgerEntryId m_wanted;
    int m_serial = 0;
    bool m_isReading = false;
};

} // namespace airgate
