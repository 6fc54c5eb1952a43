// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

namespace airgate {

struct ToastText {
    QString text;
    QString icon = QStringLiteral("circle-check");
    QString action; // empty: none
};

// The result of a finished action: goes by itself after 6 s, but not while pointed at or focused.
class Toast : public QFrame {
    Q_OBJECT

public:
    static constexpr int lifetime = 6000; // ms

    Toast(const ToastText& text, std::function<void()> onAction, QWidget* parent);

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void resumeUnlessHeld();

    QTimer m_timer;
    QString m_icon;
};

} // namespace airgate
