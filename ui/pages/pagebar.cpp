// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pagebar.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

#include <algorithm>

namespace airgate {

namespace {

constexpr int barHeight = 46;
constexpr int searchWidth = 246;
constexpr int leastSearch = 160;

} // namespace

PageBar::PageBar(const QString& title, const QString& searchHint, QWidget* parent)
    : Surface(Ground::Bar, Qt::BottomEdge, parent)
    , m_search(new SearchField(searchHint, this))
    , m_row(new QHBoxLayout(this))
{
    setMinimumHeight(barHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_search->setShortcutHint(QKeySequence::Find);
    m_search->setMinimumWidth(leastSearch);
    m_search->setMaximumWidth(std::max(searchWidth, m_search->placeholderWidth()));
    m_row->setContentsMargins(14, 0, 14, 0);
    m_row->setSpacing(8);
    m_row->addWidget(new TextLabel(title, TextStyle::Title));
    m_row->addSpacing(6);
    m_row->addWidget(m_search, 1);
    m_row->addStretch(1);
}

ActionButton* PageBar::addAction(QAction* action)
{
    auto* button = new ActionButton(action, this);
    m_buttons.append(button);
    m_row->addWidget(button);
    m_fullWidth = m_row->minimumSize().width();
    return button;
}

void PageBar::resizeEvent(QResizeEvent* event)
{
    Surface::resizeEvent(event);
    const bool hasRoom = width() >= m_fullWidth;
    for (ActionButton* button : std::as_const(m_buttons))
        button->setIconOnly(!hasRoom);
}

} // namespace airgate
