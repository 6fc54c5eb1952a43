// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QActionGroup>
#include <QList>

namespace airgate {

enum class PageId { SubAccounts = 2, Ledger = 3, Alerts = 5 };

// Every action of the window, each once: menus, tool bars, context menus and shortcuts show the
// same.
class WindowActions : public QObject {
    Q_OBJECT

public:
    // The actions belong to window, so that their shortcuts work all over it.
    explicit WindowActions(QWidget* window);

    QAction* addAccount;
    QAction* quit;
    QAction* copyUserName;
    QAction* find;
    QAction* clearFilters;
    QAction* detailPane; // checkable
    QAction* previousTab;
    QAction* nextTab;
    QAction* iconsOnly; // checkable
    QAction* checkNow;
    QAction* sync;
    QAction* attention;
    QAction* stop;
    QAction* restore;
    QAction* allocate;
    QAction* deduct;
    QAction* bulkAllocate;
    QAction* exportLedger;
    QAction* reverse; // the entry in front of the ledger page
    QAction* acknowledge;
    QAction* shortcuts;
    QAction* about;
    QActionGroup* pages;     // data: PageId
    QActionGroup* schemes;   // data: Theme::Scheme
    QActionGroup* languages; // data: "zh_CN", "en"

private:
    QAction* make(const QString& text, const QString& icon = {}, const QKeySequence& shortcut = {});
    QAction* choice(QActionGroup* group, const QString& text, const QVariant& value);
    void makePages();
    void makeChoices();

    QWidget* m_window;
};

} // namespace airgate
