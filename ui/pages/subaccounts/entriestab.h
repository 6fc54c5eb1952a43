// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/standing.h"
#include "ui/pages/page.h"

class QStackedWidget;

namespace airgate {

class DataTable;
class LedgerModel;

// The ledger entries of one sub-account, newest first.
class EntriesTab : public QWidget {
    Q_OBJECT

public:
    explicit EntriesTab(const PageContext& context, QWidget* parent = nullptr);

    void setStanding(const Standing& standing);

private:
    Workspace& m_workspace;
    LedgerModel* m_model;
    DataTable* m_table;
    QStackedWidget* m_stack;
    SubAccountId m_shown;
};

} // namespace airgate
