// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/popupbox.h"

#include <QScreen>
#include <QWheelEvent>

#include <algorithm>

namespace airgate {

PopupBox::PopupBox(QWidget* parent)
    : QComboBox(parent)
    , m_panel(new QFrame(this, Qt::Popup))
{
    m_panel->setFrameShape(QFrame::StyledPanel);
    m_panel->setBackgroundRole(QPalette::Base);
    m_panel->setAutoFillBackground(true);
    addItem(QString());
    setSizeAdjustPolicy(AdjustToContents);
}

void PopupBox::showPopup()
{
    m_panel->adjustSize();
    const QRect room = screen()->availableGeometry();
    QPoint corner = mapToGlobal(QPoint(0, height() + 2));
    corner.setX(std::clamp(corner.x(), room.left(),
                           std::max(room.left(), room.right() - m_panel->width())));
    if (corner.y() + m_panel->height() > room.bottom())
        corner.setY(mapToGlobal(QPoint()).y() - m_panel->height() - 2);
    m_panel->move(corner);
    m_panel->show();
    if (QWidget* first = m_panel->nextInFocusChain(); first && m_panel->isAncestorOf(first))
        first->setFocus(Qt::PopupFocusReason);
}

void PopupBox::hidePopup()
{
    m_panel->hide();
    QComboBox::hidePopup();
}

// There is nothing to turn through.
void PopupBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace airgate
