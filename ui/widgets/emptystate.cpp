// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/theme/properties.h"
#include "ui/theme/svgiconengine.h"
#include "ui/theme/typography.h"

#include <QEvent>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace airgate {

namespace {

constexpr int iconSide = 30;

} // namespace

EmptyState::EmptyState(QString icon, const QString& title, const QString& sentence, Tone tone,
                       QWidget* parent)
    : QWidget(parent)
    , m_iconName(std::move(icon))
    , m_tone(tone)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(title, this))
    , m_sentence(new QLabel(this))
    , m_actions(new QHBoxLayout)
{
    m_sentence->setWordWrap(true);
    for (QLabel* label : {m_icon, m_title, m_sentence}) {
        label->setAlignment(Qt::AlignCenter);
        label->setTextFormat(Qt::PlainText);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(0);
    column->addStretch();
    column->addWidget(m_icon);
    column->addSpacing(10);
    column->addWidget(m_title);
    column->addSpacing(4);
    column->addWidget(m_sentence);
    column->addSpacing(12);
    m_actions->setSpacing(8);
    m_actions->addStretch();
    m_actions->addStretch();
    column->addLayout(m_actions);
    column->addStretch();
    setAccessibleName(title);
    setSentence(sentence);
    updateLook();
}

void EmptyState::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    setAccessibleDescription(sentence);
}

void EmptyState::addButton(const QString& text, bool isPrimary, std::function<void()> onTriggered,
                           const QString& hint)
{
    auto* button = new QPushButton(text, this);
    button->setProperty(property::primary, isPrimary);
    button->setProperty(property::compact, true);
    button->setProperty(property::hint, hint);
    button->setFont(textFont(TextStyle::Small, font()));
    connect(button, &QPushButton::clicked, this, std::move(onTriggered));
    m_actions->insertWidget(m_actions->count() - 1, button);
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateLook();
}

void EmptyState::updateLook()
{
    const ThemeColors& c = ThemeColors::of(palette());
    const QColor color = m_tone == Tone::Plain ? c.text3 : c.tone(m_tone).text;
    m_icon->setPixmap(
        svgIcon(m_iconName, color).pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
    m_title->setFont(textFont(TextStyle::Section, font()));
    QPalette weak = m_sentence->palette();
    weak.setColor(QPalette::WindowText, c.text2);
    m_sentence->setPalette(weak);
}

} // namespace airgate
