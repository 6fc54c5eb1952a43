// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/toast.h"

#include <QList>
#include <QObject>

namespace airgate {

// Stacks toasts at the bottom right of a widget, newest lowest. It remembers their texts for the
// messages list.
class ToastOverlay : public QObject {
    Q_OBJECT

public:
    explicit ToastOverlay(QWidget* host);

    void show(const ToastText& text, std::function<void()> onAction = {});
    [[nodiscard]] const QList<ToastText>& history() const { return m_history; }

Q_SIGNALS:
    void shown(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();

    QWidget* m_host;
    QList<Toast*> m_toasts; // alive ones, oldest first
    QList<ToastText> m_history;
};

} // namespace airgate
