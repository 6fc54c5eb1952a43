// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace airgate {

// Tells the person at the computer while the window is elsewhere. On Linux over org.freedesktop.Notifications
// directly (QSystemTrayIcon::showMessage arrives nowhere on many desktops); elsewhere through the tray.
class DesktopNotifier : public QObject {
public:
    explicit DesktopNotifier(QObject* parent = nullptr);
    ~DesktopNotifier() override;

    // False: nobody took it. critical ones stay until they are looked at, where the desktop can.
    bool notify(const QString& title, const QString& body, bool critical);

private:
    class QSystemTrayIcon* m_tray = nullptr;
};

} // namespace airgate
