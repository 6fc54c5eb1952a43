// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/checkcontroller.h"
#include "ui/workspace/synccontroller.h"
#include "ui/workspace/workspace.h"

#include <QProgressBar>
#include <QStatusBar>

namespace airgate {

class LinkButton;
class StatusItem;

// The status bar: the next check or the running one, the last one, and what the window stands on.
class StatusStrip : public QStatusBar {
    Q_OBJECT

public:
    StatusStrip(Workspace& workspace, CheckController& check, SyncController& sync,
                QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void readDue();
    void readLease();
    void tick();
    void showActivity();
    void showLast();
    void noteReport(const WatchReport& report);

    Workspace& m_workspace;
    CheckController& m_check;
    SyncController& m_sync;
    StatusItem* m_activity;
    QProgressBar* m_progress;
    LinkButton* m_cancel;
    StatusItem* m_last;
    StatusItem* m_lease;
    QTimer m_everySecond;
    std::optional<Instant> m_due;
    bool m_isDueKnown = false;
    std::optional<Lease> m_leaseHeld;
    std::optional<CheckReport> m_lastReport;
};

} // namespace airgate
