// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QPushButton>

namespace airgate {

// A push button for an action of the menus: it takes its text, icon, state and tool tip, and shows
// its shortcut.
class ActionButton : public QPushButton {
    Q_OBJECT

public:
    explicit ActionButton(QAction* action, QWidget* parent = nullptr);

    // A shorter text than the menu's.
    void setOwnText(const QString& text);
    // No room: the icon, with the text as tool tip.
    void setIconOnly(bool isIconOnly);
    void setShowsShortcut(bool shows);
    // A key that does the same where the focus is, shown like a shortcut.
    void setOwnHint(const QString& hint);

private:
    void follow();

    QAction* m_action;
    QString m_ownText;
    QString m_ownHint;
    bool m_isIconOnly = false;
    bool m_showsShortcut = true;
};

} // namespace airgate
