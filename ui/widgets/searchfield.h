// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace airgate {

// A search box with its glass and, while empty, the shortcut that leads to it. Esc clears it; Esc
// in an empty field gives focus back.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(const QString& placeholder, QWidget* parent = nullptr);

    // Shown only; the page owns the shortcut itself.
    void setShortcutHint(const QKeySequence& shortcut);
    // What the field needs to show the whole placeholder.
    [[nodiscard]] int placeholderWidth() const;

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeRoom();
    [[nodiscard]] bool showsHint() const;
    [[nodiscard]] int hintWidth() const;

    QString m_hint;
};

} // namespace airgate
