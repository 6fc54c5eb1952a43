// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/standing.h"
#include "ui/pages/page.h"

class QStackedWidget;

namespace airgate {

class AlertModel;
class DataTable;

// The alerts of one sub-account, newest first.
class EventsTab : public QWidget {
    Q_OBJECT

public:
    explicit EventsTab(const PageContext& context, QWidget* parent = nullptr);

    void setStanding(const Standing& standing);

private:
    Workspace& m_workspace;
    AlertModel* m_model;
    DataTable* m_table;
    QStackedWidget* m_stack;
    SubAccountId m_shown;
};

} // namespace airgate
