// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toastoverlay.h"

#include <QEvent>
#include <QWidget>

namespace airgate {

namespace {

constexpr int margin = 16;
constexpr int gap = 9;
constexpr int leastWidth = 283;
constexpr qsizetype remembered = 100;

} // namespace

ToastOverlay::ToastOverlay(QWidget* host)
    : QObject(host)
    , m_host(host)
{
    host->installEventFilter(this);
}

void ToastOverlay::show(const ToastText& text, std::function<void()> onAction)
{
    m_history.append(text);
    if (m_history.size() > remembered)
        m_history.removeFirst();
    auto* toast = new Toast(
        text, onAction ? std::move(onAction) : [] {}, m_host);
    m_toasts.append(toast);
    // By address: a QPointer is not empty yet while its widget announces its end.
    connect(toast, &QObject::destroyed, this, [this, toast] {
        m_toasts.removeOne(toast);
        arrange();
    });
    toast->show();
    arrange();
    Q_EMIT shown(text.text);
}

bool ToastOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        arrange();
    return QObject::eventFilter(watched, event);
}

void ToastOverlay::arrange()
{
    int bottom = m_host->height() - margin;
    for (auto it = m_toasts.crbegin(); it != m_toasts.crend(); ++it) {
        Toast* toast = *it;
        const QSize size = toast->sizeHint().expandedTo({leastWidth, 36});
        toast->setGeometry(m_host->width() - margin - size.width(), bottom - size.height(),
                           size.width(), size.height());
        toast->raise();
        bottom -= size.height() + gap;
    }
}

} // namespace airgate
