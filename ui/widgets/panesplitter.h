// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSettings;
class QSplitter;

namespace airgate {

// A view with a pane at its right. In a narrow window the pane lies over the view instead of
// squeezing it, and Esc in it puts it away.
class PaneSplitter : public QWidget {
    Q_OBJECT

public:
    // Takes both over. `width` is the pane's at first; what it is dragged to is kept in `memory`.
    PaneSplitter(QWidget* view, QWidget* pane, int width, QSettings& memory, const QString& key);

    void setPaneShown(bool isShown);
    // What the view has for itself, the pane over it not counted.
    [[nodiscard]] int viewWidth() const { return m_view->width(); }
    [[nodiscard]] bool isOverlaid() const { return m_isOverlaid; }

Q_SIGNALS:
    void viewResized();
    void closeWanted(); // Esc in the pane that lies over the view

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void place();

    QSplitter* m_splitter;
    QWidget* m_view;
    QWidget* m_pane;
    int m_paneWidth;
    bool m_isPaneShown = true;
    bool m_isOverlaid = false;
};

} // namespace airgate
