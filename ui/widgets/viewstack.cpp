// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/viewstack.h"

namespace airgate {

ViewStack::ViewStack(int index, QWidget* parent)
    : QStackedWidget(parent)
    , m_view(index)
{
    connect(this, &QStackedWidget::currentChanged, this, [this](int current) {
        if (current == m_view && m_isWanted)
            focusView();
    });
}

void ViewStack::focusView()
{
    m_isWanted = currentIndex() != m_view;
    if (!m_isWanted)
        widget(m_view)->setFocus();
}

} // namespace airgate
