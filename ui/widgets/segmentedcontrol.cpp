// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedcontrol.h"

#include "ui/widgets/segmentbutton.h"

#include <QHBoxLayout>

namespace airgate {

SegmentedControl::SegmentedControl(QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_group.setExclusive(true);
    connect(&m_group, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        if (isOn)
            Q_EMIT currentChanged(id);
    });
}

void SegmentedControl::addSegment(int id, const QString& text, std::optional<int> count)
{
    auto* button = new SegmentButton(text, this);
    button->setCount(count);
    layout()->addWidget(button);
    m_group.addButton(button, id);
    const QList<QAbstractButton*> buttons = m_group.buttons();
    for (QAbstractButton* each : buttons)
        static_cast<SegmentButton*>(each)->setEnds(each == buttons.first(), each == buttons.last());
    if (buttons.size() == 1)
        button->setChecked(true);
}

void SegmentedControl::setCount(int id, std::optional<int> count)
{
    if (auto* button = static_cast<SegmentButton*>(m_group.button(id)))
        button->setCount(count);
}

void SegmentedControl::setCurrent(int id)
{
    if (QAbstractButton* button = m_group.button(id))
        button->setChecked(true);
}

} // namespace airgate
