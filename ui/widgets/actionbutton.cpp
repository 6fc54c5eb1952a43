// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/actionbutton.h"

#include "ui/theme/properties.h"

namespace airgate {

ActionButton::ActionButton(QAction* action, QWidget* parent)
    : QPushButton(parent)
    , m_action(action)
{
    setFocusPolicy(Qt::StrongFocus);
    setAutoDefault(false);
    connect(action, &QAction::changed, this, &ActionButton::follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    follow();
}

void ActionButton::setOwnText(const QString& text)
{
    m_ownText = text;
    follow();
}

void ActionButton::setIconOnly(bool isIconOnly)
{
    m_isIconOnly = isIconOnly;
    follow();
}

void ActionButton::setShowsShortcut(bool shows)
{
    m_showsShortcut = shows;
    follow();
}

void ActionButton::setOwnHint(const QString& hint)
{
    m_ownHint = hint;
    follow();
}

void ActionButton::follow()
{
    const QString full = m_action->iconText();
    const QString text = m_ownText.isEmpty() ? full : m_ownText;
    const QString shortcut =
        m_ownHint.isEmpty() ? m_action->shortcut().toString(QKeySequence::NativeText) : m_ownHint;
    setText(m_isIconOnly ? QString() : text);
    setIcon(m_action->icon());
    setEnabled(m_action->isEnabled());
    setAccessibleName(full);
    // A reason for being disabled stands in the action's tool tip.
    const bool hasReason = m_action->toolTip() != full && !m_action->toolTip().isEmpty();
    const QString named = shortcut.isEmpty() ? full : QStringLiteral("%1 (%2)").arg(full, shortcut);
    setToolTip(hasReason ? m_action->toolTip() : named);
    const bool shows = m_showsShortcut && !m_isIconOnly;
    setStyleProperty(this, property::hint,
                     shows ? QString(shortcut).replace(u'+', u' ') : QString());
    updateGeometry();
}

} // namespace airgate
