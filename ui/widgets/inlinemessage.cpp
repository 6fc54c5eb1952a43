// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inlinemessage.h"

#include "ui/theme/paint.h"
#include "ui/theme/svgiconengine.h"
#include "ui/widgets/linkbutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>

namespace airgate {

namespace {

constexpr int iconSide = 16;
constexpr int iconLeft = 14;
constexpr int edgeWidth = 3;

QString iconOf(Tone kind)
{
    switch (kind) {
    case Tone::Ok:
        return QStringLiteral("circle-check");
    case Tone::Warn:
    case Tone::High:
        return QStringLiteral("triangle-alert");
    case Tone::Crit:
        return QStringLiteral("circle-alert");
    default:
        return QStringLiteral("info");
    }
}

} // namespace

InlineMessage::InlineMessage(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_actions(new QHBoxLayout)
{
    setMinimumHeight(34);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(iconLeft + iconSide + 8, 6, 10, 6);
    row->setSpacing(12);
    row->addWidget(m_text, 1);
    row->addLayout(m_actions);
}

void InlineMessage::showMessage(Tone kind, const QString& text)
{
    m_kind = kind;
    m_text->setText(text);
    setAccessibleName(text);
    qDeleteAll(findChildren<LinkButton*>());
    update();
    show();
}

void InlineMessage::addButton(const QString& text, std::function<void()> onTriggered)
{
    auto* button = new LinkButton(text, this);
    connect(button, &QAbstractButton::clicked, this, std::move(onTriggered));
    m_actions->addWidget(button);
}

void InlineMessage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ThemeColors& c = ThemeColors::of(palette());
    const ToneColors& tone = c.tone(m_kind);
    drawBox(&painter, rect(), radius::control, tone.background, tone.fill);
    QPainterPath rounded;
    rounded.addRoundedRect(rect(), radius::control, radius::control);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(rounded);
    painter.fillRect(QRectF(0, 0, edgeWidth, height()), tone.fill);
    painter.setClipping(false);
    paintSvgIcon(&painter, QRectF(iconLeft, (height() - iconSide) / 2.0, iconSide, iconSide),
                 iconOf(m_kind), tone.text);
}

} // namespace airgate
