// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/ledgerview.h"
#include "ui/shell/windowactions.h"
#include "ui/workspace/workspace.h"

#include <QWidget>

namespace airgate {

class Commands;

// What every page gets to work with; all of it outlives the page.
struct PageContext {
    Workspace& workspace;
    WindowActions& actions;
    Commands& commands;
};

// One page of the window.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(const PageContext& context, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_workspace(context.workspace)
        , m_actions(context.actions)
        , m_commands(context.commands)
    {
    }

    [[nodiscard]] virtual QString title() const = 0;
    virtual void focusSearch() = 0;
    virtual void clearFilters() = 0;
    // To the table: where the keyboard starts when the page is opened.
    virtual void focusView() = 0;
    // Where F6 goes, in order.
    [[nodiscard]] virtual QList<QWidget*> areas() const = 0;
    virtual void setDetailShown(bool) {}
    // What an export of this page writes; nothing if it shows nothing of the ledger.
    [[nodiscard]] virtual std::optional<LedgerView> ledgerView() const { return {}; }
    virtual void stepTab(int) {}
    // False while it is reading.
    [[nodiscard]] virtual bool isSettled() const = 0;

protected:
    Workspace& m_workspace;
    WindowActions& m_actions;
    Commands& m_commands;
};

} // namespace airgate
