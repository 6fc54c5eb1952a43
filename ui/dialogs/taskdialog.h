// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace airgate {

class TextLabel;

// The frame of every dialog that does something: a body, and a strip with a note and the buttons,
// the verb on the primary one. Ctrl+Enter presses it from anywhere; Enter alone does only where it
// is the default. While it is busy it cannot be sent again, and Esc does not close it. It grows
// with what it shows.
class TaskDialog : public QDialog {
    Q_OBJECT

public:
    TaskDialog(const QString& title, QWidget* parent);

    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] QPushButton* primaryButton() const { return m_primary; }
    [[nodiscard]] QPushButton* cancelButton() const { return m_cancel; }

    void reject() override;

protected:
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    void setPrimaryText(const QString& text);
    void setPrimaryEnabled(bool isEnabled);
    void setNote(const QString& note);
    // A further button before the primary one; the dialog takes it over.
    void addButton(QPushButton* button);
    void setBusy(bool isBusy);
    // The primary button was pressed and is enabled.
    virtual void submit() = 0;
    bool event(QEvent* event) override;

private:
    QVBoxLayout* m_body;
    TextLabel* m_note;
    QHBoxLayout* m_strip;
    QDialogButtonBox* m_buttons;
    QPushButton* m_primary;
    QPushButton* m_cancel;
    bool m_isReady = true;
    bool m_isBusy = false;
};

} // namespace airgate
