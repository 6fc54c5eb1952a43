// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themecolors.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace airgate {

// A bar above content for a condition that lasts. Kinds: Info, Ok, Warn, High, Crit. It takes no
// focus away and is never modal.
class InlineMessage : public QFrame {
    Q_OBJECT

public:
    explicit InlineMessage(QWidget* parent = nullptr);

    // text may carry <b>; everything else in it must be escaped by the caller. Removes earlier
    // actions.
    void showMessage(Tone kind, const QString& text);
    void addButton(const QString& text, std::function<void()> onTriggered);
    [[nodiscard]] Tone kind() const { return m_kind; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_kind = Tone::Info;
    QLabel* m_text;
    QHBoxLayout* m_actions;
};

} // namespace airgate
