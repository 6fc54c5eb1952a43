// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace airgate {

// A view, or what stands in its place while there is nothing to see in it.
class ViewStack : public QStackedWidget {
    Q_OBJECT

public:
    // The view is page `index`; add it like the others.
    explicit ViewStack(int index, QWidget* parent = nullptr);

    // Gives the keyboard to the view, now or when it comes up; takeBack() if something else gets it
    // meanwhile.
    void focusView();
    void takeBack() { m_isWanted = false; }

private:
    int m_view;
    bool m_isWanted = false;
};

} // namespace airgate
