// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <QMainWindow>

namespace airgate {

class Commands;
class InlineMessage;
class NavigationPane;
class PageStack;
class StatusStrip;
class SubAccountsPage;
class Theme;
class ToastOverlay;

// Navigation and the status bar; everything else is a page's part. The application brings the
// theme; it also runs Watch::keepWatching and gives the window's check controller its progress.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(const Services& services, const WindowOptions& options, Theme& theme);
    ~MainWindow() override;

    void showPage(PageId id);
    [[nodiscard]] PageId currentPage() const;
    [[nodiscard]] Page* page(PageId id) const;
    [[nodiscard]] SubAccountsPage* subAccounts() const;
    [[nodiscard]] Workspace& workspace() { return m_workspace; }
    [[nodiscard]] Commands& commands() { return *m_commands; }
    [[nodiscard]] WindowActions& actions() { return m_actions; }
    // Nothing on the current page is being read.
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    // The person chose another language ("zh_CN", "en"); the application makes a new window in it.
    void languageWanted(const QString& name);

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildContent();
    void connectActions();
    void connectSubjectActions();
    void connectChoices();
    void updateActions();
    void updateTitle();
    void updateNavigation();
    void moveFocus(int by);
    void showShortcuts();
    void showAbout();

    Workspace m_workspace;
    Theme& m_theme;
    WindowActions m_actions;
    Commands* m_commands;
    NavigationPane* m_navigation = nullptr;
    PageStack* m_pages = nullptr;
    InlineMessage* m_message = nullptr;
    ToastOverlay* m_toasts = nullptr;
    StatusStrip* m_status = nullptr;
};

} // namespace airgate
