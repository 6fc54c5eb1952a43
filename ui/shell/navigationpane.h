// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/windowactions.h"
#include "ui/widgets/surface.h"
#include "ui/workspace/workspace.h"

namespace airgate {

class AccountSwitcher;
class SectionSidebar;

// The left edge of the window: main account, pages, who works here.
class NavigationPane : public Surface {
    Q_OBJECT

public:
    NavigationPane(Workspace& workspace, WindowActions& actions, QWidget* parent = nullptr);

    void setIconsOnly(bool isNarrow);
    [[nodiscard]] SectionSidebar* pages() const { return m_pages; }

private:
    [[nodiscard]] QWidget* buildOperator(const Principal& principal);

    AccountSwitcher* m_account;
    SectionSidebar* m_pages;
    QWidget* m_operator;
};

} // namespace airgate
