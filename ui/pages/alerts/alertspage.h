// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QStackedWidget;

namespace airgate {

class AlertModel;
class DataTable;
class EmptyState;
class PageBar;
class RowSortProxy;
class SegmentedControl;
class TotalsRow;

// The alerts of the main account with how their telling went; unacknowledged ones first to see.
class AlertsPage : public Page {
    Q_OBJECT

public:
    explicit AlertsPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Alerts & enforcement"); }
    void focusSearch() override;
    void clearFilters() override;
    [[nodiscard]] QList<QWidget*> areas() const override;
    [[nodiscard]] bool isSettled() const override { return !m_isReading; }

Q_SIGNALS:
    void unacknowledgedChanged(int count);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    enum State { Loading, Rows, Empty, NoMatch, Failed };
    enum Filter { All, Unacknowledged };

    void buildTable();
    void buildStates();
    void refresh();
    void readAlerts(MainAccountId account, const QHash<SubAccountId, QString>& names);
    void fail(const Error& error);
    void filter();
    void updateAcknowledge();
    void acknowledgeSelected();
    [[nodiscard]] QList<AlertId> selectedUnacknowledged() const;

    AlertModel* m_model;
    RowSortProxy* m_proxy;
    PageBar* m_bar;
    QWidget* m_filters;
    SegmentedControl* m_kinds;
    DataTable* m_table;
    TotalsRow* m_totals;
    QStackedWidget* m_states;
    EmptyState* m_failed;
    int m_serial = 0;
    bool m_isReading = false;
};

} // namespace airgate
