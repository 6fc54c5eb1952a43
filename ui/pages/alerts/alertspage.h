// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/listpage.h"

#include <QHash>

namespace airgate {

class AlertModel;
class RowSortProxy;
class SegmentedControl;

// The alerts of the main account with how their telling went; unacknowledged ones first to see.
class AlertsPage : public ListPage {
    Q_OBJECT

public:
    explicit AlertsPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Alerts & enforcement"); }
    void clearFilters() override;

protected:
    void read(MainAccountId account, int serial) override;
    void clear() override;
    void filter() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    enum Filter { All, Unacknowledged };

    void buildTable();
    void readAlerts(MainAccountId account, const QHash<SubAccountId, QString>& names, int serial);
    void updateAcknowledge();
    void acknowledgeSelected();
    [[nodiscard]] QList<AlertId> selectedUnacknowledged() const;

    AlertModel* m_model;
    RowSortProxy* m_proxy;
    SegmentedControl* m_kinds;
};

} // namespace airgate
