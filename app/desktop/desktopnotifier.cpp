// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopnotifier.h"

#include <QApplication>
#include <QSystemTrayIcon>

#if defined(Q_OS_LINUX)
#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>
#endif

namespace airgate {

DesktopNotifier::DesktopNotifier(QObject* parent)
    : QObject(parent)
{
#if !defined(Q_OS_LINUX)
    m_tray = new QSystemTrayIcon(QApplication::windowIcon(), this);
    m_tray->show();
#endif
}

DesktopNotifier::~DesktopNotifier() = default;

bool DesktopNotifier::notify(const QString& title, const QString& body, bool critical)
{
#if defined(Q_OS_LINUX)
    // org.freedesktop.Notifications 1.2: app_name, replaces_id, app_icon, summary, body, actions, hints, timeout.
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    const QVariantMap hints{{QStringLiteral("urgency"), QVariant::fromValue(uchar(critical ? 2 : 1))}};
    call.setArguments({QStringLiteral("AirGate"), 0u, QStringLiteral("airgate"), title, body.toHtmlEscaped(),
                       QStringList(), hints, -1});
    QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.isConnected() && bus.send(call);
#else
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return false;
    m_tray->showMessage(title, body, critical ? QSystemTrayIcon::Critical : QSystemTrayIcon::Warning);
    return true;
#endif
}

} // namespace airgate
