// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/forecastdelegate.h"

#include "models/tables/moneytext.h"
#include "ui/theme/typography.h"

#include <QPainter>

namespace airgate {

namespace {

constexpr int critDays = 3;
constexpr int warnDays = 7;
constexpr int farDays = 365;

std::optional<qint64> daysAhead(const ForecastFigure& figure)
{
    if (!figure.forecast || !figure.forecast->exhaustion)
        return std::nullopt;
    return figure.today.daysTo(*figure.forecast->exhaustion);
}

} // namespace

QString forecastText(const ForecastFigure& figure)
{
    if (figure.exhausted)
        return ForecastDelegate::tr("Exhausted");
    if (!figure.forecast)
        return unknownText();
    const std::optional<qint64> days = daysAhead(figure);
    if (!days || *days > farDays)
        return ForecastDelegate::tr("> %1 year").arg(1);
    // Within a year the day alone says which: farther ones read "> 1 year".
    return figure.forecast->exhaustion->toString(QStringLiteral("MM-dd"));
}

Tone forecastTone(const ForecastFigure& figure)
{
    const std::optional<qint64> days = daysAhead(figure);
    if (figure.exhausted || (days && *days < critDays))
        return Tone::Crit;
    return days && *days <= warnDays ? Tone::Warn : Tone::Plain;
}

int ForecastDelegate::contentWidth(const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    const QFont strong = strongFont(tabularFont(option.font));
    const QString text = forecastText(index.data(ForecastRole).value<ForecastFigure>());
    return QFontMetrics(strong).horizontalAdvance(text) + 2 * padding + 1;
}

void ForecastDelegate::paintContent(QPainter* painter, const Cell& cell,
                                    const QModelIndex& index) const
{
    const auto figure = index.data(ForecastRole).value<ForecastFigure>();
    const Tone tone = cell.isStale ? Tone::Plain : forecastTone(figure);
    const QFont figures = tabularFont(cell.font);
    painter->setFont(tone == Tone::Plain ? figures : strongFont(figures));
    painter->setPen(tone == Tone::Plain ? cell.text : cell.colors.tone(tone).text);
    painter->drawText(cell.rect, Qt::AlignRight | Qt::AlignVCenter, forecastText(figure));
}

} // namespace airgate
