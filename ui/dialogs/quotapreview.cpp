// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/quotapreview.h"

#include "models/tables/moneytext.h"
#include "ui/theme/paint.h"
#include "ui/theme/properties.h"
#include "ui/widgets/forecastdelegate.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/usagebar.h"
#include "ui/widgets/usagepainter.h"

#include <QGridLayout>

namespace airgate {

namespace {

constexpr int rowHeight = 31;
constexpr int margin = 12;

// A hairline between two rows of the grid.
class Line : public QWidget {
public:
    Line() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        drawEdge(&painter, rect(), Qt::TopEdge, ThemeColors::of(palette()).line);
    }
};

QStringList captions()
{
    return {QuotaPreview::tr("Allocated quota"), QuotaPreview::tr("Consumed"),
            QuotaPreview::tr("Remaining quota"), QuotaPreview::tr("Usage"),
            QuotaPreview::tr("Runs out")};
}

} // namespace

std::optional<Money> QuotaView::remaining() const
{
    if (!consumed)
        return {};
    const Result<Money> left = quota.minus(*consumed);
    return left ? std::optional(*left) : std::nullopt;
}

QuotaPreview::QuotaPreview(QWidget* parent)
    : QFrame(parent)
{
    setProperty(property::card, true);
    setFrameShape(StyledPanel);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(margin, 0, margin, 0);
    grid->setSpacing(0);
    grid->setColumnStretch(0, 4);
    grid->setColumnStretch(1, 6);
    grid->setColumnStretch(3, 7);
    grid->setColumnMinimumWidth(2, 34);
    const auto head = [](const QString& text, Qt::Alignment alignment) {
        auto* label = new TextLabel(text, TextStyle::Small, TextLabel::Ink::Normal);
        label->setAlignment(alignment | Qt::AlignVCenter);
        return label;
    };
    grid->addWidget(head(tr("Preview"), Qt::AlignLeft), 0, 0);
    grid->addWidget(head(tr("Now"), Qt::AlignRight), 0, 1);
    grid->addWidget(head(tr("After"), Qt::AlignRight), 0, 3);
    grid->setRowMinimumHeight(0, rowHeight);
    int row = 1;
    for (const QString& caption : captions()) {
        grid->addWidget(new Line, row++, 0, 1, 4);
        grid->addWidget(new TextLabel(caption, TextStyle::Body, TextLabel::Ink::Normal), row, 0);
        auto* arrow = new TextLabel(QStringLiteral("→"), TextStyle::Body, TextLabel::Ink::Normal);
        arrow->setAlignment(Qt::AlignCenter);
        grid->addWidget(arrow, row, 2);
        grid->setRowMinimumHeight(row++, rowHeight);
    }
    m_now = addSide(grid, 1, false);
    m_after = addSide(grid, 3, true);
}

QuotaPreview::Side QuotaPreview::addSide(QGridLayout* grid, int column, bool isStrong)
{
    int row = 2;
    const auto add = [&](QWidget* widget) {
        grid->addWidget(widget, row, column, Qt::AlignVCenter | Qt::AlignRight);
        row += 2;
    };
    const auto label = [&] {
        auto* text = new TextLabel({}, isStrong ? TextStyle::BodyStrong : TextStyle::Body,
                                   isStrong ? TextLabel::Ink::Strong : TextLabel::Ink::Normal);
        text->setTabular(true);
        text->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        add(text);
        return text;
    };
    Side side{};
    side.quota = label();
    side.consumed = label();
    side.remaining = label();
    side.usage = new UsageBar(UsageBar::Caption::Percentage);
    side.usage->setFixedWidth(132);
    add(side.usage);
    side.runsOut = label();
    return side;
}

void QuotaPreview::show(const Side& side, const AlertSteps& steps, QDate today,
                        const QuotaView& view)
{
    const std::optional<Money> remaining = view.remaining();
    const ForecastFigure runsOut{view.forecast, remaining && *remaining <= Money{}, today};
    side.quota->setText(amountText(view.quota));
    side.consumed->setText(amountText(view.consumed));
    side.remaining->setText(amountText(remaining));
    side.remaining->setTone(remaining && remaining->isNegative() ? Tone::Crit : Tone::Plain);
    side.usage->setUsage({view.quota, view.consumed, steps});
    side.runsOut->setText(forecastText(runsOut));
    side.runsOut->setTone(runsOut.exhausted ? Tone::Crit : Tone::Plain);
}

void QuotaPreview::clear(const Side& side)
{
    for (TextLabel* label : {side.quota, side.consumed, side.remaining, side.runsOut}) {
        label->setText(unknownText());
        label->setTone(Tone::Plain);
    }
    side.usage->setUsage({});
}

void QuotaPreview::setViews(const AlertSteps& steps, QDate today, const QuotaView& now,
                            const std::optional<QuotaView>& after)
{
    show(m_now, steps, today, now);
    if (after)
        show(m_after, steps, today, *after);
    else
        clear(m_after);
    QStringList words;
    for (int row = 0; row < captions().size(); ++row)
        words +=
            tr("%1: now %2, after %3").arg(captions().at(row), text(row, false), text(row, true));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    setAccessibleName(tr("Preview"));
}

QString QuotaPreview::text(int row, bool isAfter) const
{
    const Side& side = isAfter ? m_after : m_now;
    switch (row) {
    case 0:
        return side.quota->text();
    case 1:
        return side.consumed->text();
    case 2:
        return side.remaining->text();
    case 3:
        return usageText(side.usage->usage());
    default:
        return side.runsOut->text();
    }
}

} // namespace airgate
