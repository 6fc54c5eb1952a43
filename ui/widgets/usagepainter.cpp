// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/usagepainter.h"

#include "models/tables/moneytext.h"
#include "ui/theme/paint.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace airgate {

namespace {

constexpr qreal tickReach = 2;
constexpr qreal hatchWidth = 12;
constexpr qreal hatchStep = 4;

std::optional<qint64> tenthsOf(const UsageFigure& usage)
{
    if (!usage.quota || !usage.consumed)
        return std::nullopt;
    return usageTenths(*usage.consumed, *usage.quota, usage.steps);
}

QColor fillColor(const UsageFigure& usage, const ThemeColors& colors)
{
    return colors.tone(usage.stale ? Tone::Off : usageTone(usage)).fill;
}

// Diagonals over the end of a full bar, so that "over" is seen without colour.
void drawHatch(QPainter* painter, const QRectF& bar)
{
    const QRectF end(bar.right() - hatchWidth, bar.top(), hatchWidth, bar.height());
    painter->save();
    painter->setClipRect(end, Qt::IntersectClip);
    painter->setPen(QPen(QColor(255, 255, 255, 191), 1.5));
    for (qreal x = end.left() - bar.height(); x < end.right(); x += hatchStep)
        painter->drawLine(QPointF(x, end.bottom()), QPointF(x + bar.height(), end.top()));
    painter->restore();
}

void drawTicks(QPainter* painter, const QRectF& bar, const UsageFigure& usage,
               const ThemeColors& colors)
{
    const qreal width = hairline(painter);
    for (const int step : usage.steps.warnings()) {
        const bool isReached = hasReached(*usage.consumed, *usage.quota, step);
        const QRectF at(bar.left() + bar.width() * step / 100, bar.top() - tickReach, width,
                        bar.height() + 2 * tickReach);
        QRectF tick = snapped(painter, at);
        tick.setWidth(width);
        painter->fillRect(tick, isReached && !usage.stale ? colors.text : colors.ctl);
    }
}

QString joined(const QList<int>& steps)
{
    QStringList words;
    for (const int step : steps)
        words += QString::number(step);
    return words.join(QCoreApplication::translate("Usage", ", "));
}

} // namespace

bool hasUsage(const UsageFigure& usage)
{
    return tenthsOf(usage).has_value();
}

Tone usageTone(const UsageFigure& usage)
{
    if (!hasUsage(usage))
        return Tone::Plain;
    const QList<int> steps = usage.steps.withExhaustion();
    static constexpr Tone fromTheTop[] = {Tone::Crit, Tone::High, Tone::Warn};
    qsizetype at = steps.size();
    for (const Tone tone : fromTheTop) {
        if (--at < 0)
            break;
        if (hasReached(*usage.consumed, *usage.quota, steps.at(at)))
            return tone;
    }
    return Tone::Plain;
}

QString usageText(const UsageFigure& usage)
{
    return percentText(tenthsOf(usage));
}

QString usageDescription(const UsageFigure& usage)
{
    const auto remaining =
        hasUsage(usage) ? std::optional(usage.quota->minus(*usage.consumed)) : std::nullopt;
    if (!remaining || !*remaining)
        return QCoreApplication::translate("Usage", "Usage unknown");
    QString text = QCoreApplication::translate("Usage", "%1 used, %2 remaining")
                       .arg(usageText(usage), yuanText(**remaining));
    QList<int> passed = usage.steps.withExhaustion();
    const auto isAhead = [&usage](int step) {
        return !hasReached(*usage.consumed, *usage.quota, step);
    };
    passed.removeIf(isAhead);
    if (!passed.isEmpty())
        text += QCoreApplication::translate("Usage", ", passed %1").arg(joined(passed));
    return text;
}

void drawUsageBar(QPainter* painter, const QRectF& bar, const UsageFigure& usage,
                  const ThemeColors& colors)
{
    const std::optional<qint64> tenths = tenthsOf(usage);
    if (!tenths)
        return;
    const PainterGuard guard(painter);
    const QRectF track = snapped(painter, bar);
    drawBox(painter, track, radius::bar, colors.track, colors.trackBorder);
    if (*tenths > 0 || usage.consumed->units() > 0) {
        const qreal share = qreal(std::clamp<qint64>(*tenths, 0, 1000)) / 1000;
        QPainterPath rounded;
        rounded.addRoundedRect(track, radius::bar, radius::bar);
        painter->save();
        painter->setClipPath(rounded);
        const QRectF fill(track.topLeft(),
                          QSizeF(std::max<qreal>(1, track.width() * share), track.height()));
        painter->fillRect(snapped(painter, fill), fillColor(usage, colors));
        if (hasReached(*usage.consumed, *usage.quota, 100))
            drawHatch(painter, track);
        painter->restore();
    }
    drawTicks(painter, track, usage, colors);
}

} // namespace airgate
