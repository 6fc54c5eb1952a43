// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/surface.h"

class QHBoxLayout;
class QStackedWidget;
class QTabBar;

namespace airgate {

class ActionButton;
class Chip;
class EntriesTab;
class EventsTab;
class OrderTab;
class SummaryTab;
class TextLabel;

// What there is to know of the current sub-account, and what can be done to it.
class DetailPane : public Surface {
    Q_OBJECT

public:
    explicit DetailPane(const PageContext& context, QWidget* parent = nullptr);

    void stepTab(int by);
    // Shows the subject of the workspace; what is on screen stays until the new is read.
    void refresh();
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] QTabBar* tabs() const { return m_tabs; }
    [[nodiscard]] QSize sizeHint() const override { return {316, 400}; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitButtons();
    void buildHeader(const WindowActions& actions);
    void buildTabs();
    // The tab, in front; built when it is first looked at.
    template <typename Tab>
    Tab* shown(Tab*& tab);
    void buildButtons(const WindowActions& actions);
    void showTags(const QStringList& tags);

    PageContext m_context;
    Workspace& m_workspace;
    QWidget* m_header;
    TextLabel* m_name;
    TextLabel* m_place;
    Chip* m_status;
    QHBoxLayout* m_tags;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    SummaryTab* m_summary = nullptr;
    EntriesTab* m_entries = nullptr;
    EventsTab* m_events = nullptr;
    OrderTab* m_order = nullptr;
    QWidget* m_buttons = nullptr;
    ActionButton* m_allocate = nullptr;
    ActionButton* m_stop;
    ActionButton* m_restore;
};

} // namespace airgate
