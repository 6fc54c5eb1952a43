// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QFrame>

namespace airgate {

// A choice that is made in a small panel instead of a list: it looks like a combo box, says what is
// chosen and opens the panel under itself.
class PopupBox : public QComboBox {
    Q_OBJECT

public:
    explicit PopupBox(QWidget* parent = nullptr);

    void showPopup() override;
    void hidePopup() override;
    // Where the controls of the choice go.
    [[nodiscard]] QWidget* panel() const { return m_panel; }

protected:
    void setText(const QString& text) { setItemText(0, text); }
    void wheelEvent(QWheelEvent* event) override;

private:
    QFrame* m_panel;
};

} // namespace airgate
