// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ledger/periodbox.h"

#include "ui/widgets/textlabel.h"

#include <QDateEdit>
#include <QGridLayout>
#include <QPushButton>
#include <QSignalBlocker>

namespace airgate {

PeriodBox::PeriodBox(QWidget* parent)
    : PopupBox(parent)
    , m_from(new QDateEdit)
    , m_to(new QDateEdit)
{
    setAccessibleName(tr("Period"));
    auto* grid = new QGridLayout(panel());
    grid->setContentsMargins(10, 10, 10, 10);
    grid->setSpacing(6);
    addPreset(grid, Preset::Always, tr("Any time"));
    addPreset(grid, Preset::Today, tr("Today"));
    addPreset(grid, Preset::Week, tr("Last 7 days"));
    addPreset(grid, Preset::Month, tr("This month"));
    addPreset(grid, Preset::MonthBefore, tr("Last month"));
    addPreset(grid, Preset::Year, tr("This year"));
    int row = grid->rowCount();
    const auto addDay = [&](QDateEdit* day, const QString& caption) {
        day->setCalendarPopup(true);
        day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        day->setAccessibleName(caption);
        grid->addWidget(new TextLabel(caption, TextStyle::Body, TextLabel::Ink::Normal), row, 0);
        grid->addWidget(day, row++, 1);
        connect(day, &QDateEdit::dateChanged, this,
                [this] { setPeriod(m_from->date(), m_to->date()); });
    };
    addDay(m_from, tr("First day"));
    addDay(m_to, tr("Last day"));
    setPeriod({}, {});
}

void PeriodBox::addPreset(QGridLayout* grid, Preset preset, const QString& text)
{
    auto* button = new QPushButton(text);
    const int at = grid->count();
    grid->addWidget(button, at / 2, at % 2);
    connect(button, &QPushButton::clicked, this, [this, preset] {
        choose(preset);
        hidePopup();
    });
}

void PeriodBox::choose(Preset preset)
{
    const QDate month(m_today.year(), m_today.month(), 1);
    switch (preset) {
    case Preset::Always:
        return setPeriod({}, {});
    case Preset::Today:
        return setPeriod(m_today, m_today);
    case Preset::Week:
        return setPeriod(m_today.addDays(-6), m_today);
    case Preset::Month:
        return setPeriod(month, m_today);
    case Preset::MonthBefore:
        return setPeriod(month.addMonths(-1), month.addDays(-1));
    case Preset::Year:
        return setPeriod(QDate(m_today.year(), 1, 1), m_today);
    }
}

void PeriodBox::setPeriod(QDate first, QDate last)
{
    m_first = first;
    m_last = last;
    const auto dayText = [](QDate day) {
        return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("…");
    };
    const bool isOpen = !first.isValid() && !last.isValid();
    setText(isOpen ? tr("Any time")
                   : QStringLiteral("%1 — %2").arg(dayText(first), dayText(last)));
    Q_EMIT changed();
}

void PeriodBox::showPopup()
{
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    m_from->setDate(m_first.isValid() ? m_first : m_today);
    m_to->setDate(m_last.isValid() ? m_last : m_today);
    PopupBox::showPopup();
}

} // namespace airgate
