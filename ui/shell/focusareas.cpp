// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/focusareas.h"

#include <QApplication>
#include <QWidget>

namespace airgate {

namespace {

bool takesFocus(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

// In tab order, starting with the area itself.
QWidget* firstControl(QWidget* area)
{
    if (takesFocus(area))
        return area;
    for (QWidget* next = area->nextInFocusChain(); next && next != area;
         next = next->nextInFocusChain()) {
        if (area->isAncestorOf(next) && takesFocus(next))
            return next;
    }
    return nullptr;
}

} // namespace

void focusNextArea(const QList<QWidget*>& areas, int by)
{
    const QWidget* focused = QApplication::focusWidget();
    const int count = int(areas.size());
    int present = by > 0 ? -1 : 0;
    for (int i = 0; i < count; ++i) {
        if (focused && (areas.at(i) == focused || areas.at(i)->isAncestorOf(focused)))
            present = i;
    }
    for (int step = 1; step <= count; ++step) {
        QWidget* control = firstControl(areas.at(((present + by * step) % count + count) % count));
        if (control)
            return control->setFocus(Qt::TabFocusReason);
    }
}

} // namespace airgate
