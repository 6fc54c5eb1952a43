// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/theme/paint.h"
#include "ui/theme/svgiconengine.h"
#include "ui/theme/themecolors.h"
#include "ui/widgets/linkbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace airgate {

namespace {

constexpr int iconSide = 16;
constexpr int iconLeft = 12;

} // namespace

Toast::Toast(const ToastText& text, std::function<void()> onAction, QWidget* parent)
    : QFrame(parent)
    , m_icon(text.icon)
{
    const ThemeColors& c = ThemeColors::of(palette());
    setMinimumHeight(36);
    setAccessibleName(text.text);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(iconLeft + iconSide + 8, 6, 10, 6);
    row->setSpacing(16);
    auto* label = new QLabel(text.text, this);
    label->setTextFormat(Qt::PlainText);
    QPalette light = label->palette();
    light.setColor(QPalette::WindowText, c.toastText);
    label->setPalette(light);
    row->addWidget(label, 1);
    if (!text.action.isEmpty()) {
        auto* button = new LinkButton(text.action, this);
        button->setColor(c.toastLink);
        button->installEventFilter(this);
        connect(button, &QAbstractButton::clicked, this, std::move(onAction));
        connect(button, &QAbstractButton::clicked, this, &QObject::deleteLater);
        row->addWidget(button);
    }
    m_timer.setSingleShot(true);
    m_timer.setInterval(lifetime);
    connect(&m_timer, &QTimer::timeout, this, &QObject::deleteLater);
    m_timer.start();
}

void Toast::enterEvent(QEnterEvent* event)
{
    m_timer.stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent* event)
{
    resumeUnlessHeld();
    QFrame::leaveEvent(event);
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        m_timer.stop();
    else if (event->type() == QEvent::FocusOut)
        resumeUnlessHeld();
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ThemeColors& c = ThemeColors::of(palette());
    drawBox(&painter, rect(), radius::row, c.toastBackground, c.isDark ? c.line2 : QColor());
    paintSvgIcon(&painter, QRectF(iconLeft, (height() - iconSide) / 2.0, iconSide, iconSide),
                 m_icon, c.toastText);
}

void Toast::resumeUnlessHeld()
{
    const auto* button = findChild<LinkButton*>();
    if (!underMouse() && !(button && button->hasFocus()))
        m_timer.start();
}

} // namespace airgate
