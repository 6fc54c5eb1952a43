// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/searchfield.h"
#include "ui/widgets/surface.h"

class QAction;
class QHBoxLayout;

namespace airgate {

class ActionButton;

// The top strip of a page: its title, its search field and its actions. Where there is no room for
// words the actions become icons.
class PageBar : public Surface {
    Q_OBJECT

public:
    PageBar(const QString& title, const QString& searchHint, QWidget* parent = nullptr);

    ActionButton* addAction(QAction* action);
    using QWidget::addAction;
    [[nodiscard]] SearchField* search() const { return m_search; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    SearchField* m_search;
    QHBoxLayout* m_row;
    QList<ActionButton*> m_buttons;
    int m_fullWidth = 0;
};

} // namespace airgate
