// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportpages.h"

#include "ui/theme/typography.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <utility>

namespace airgate {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ReportPages)
};

constexpr int dotsPerInch = 600;
constexpr double dotsPerMillimetre = dotsPerInch / 25.4;
constexpr double pageWidth = 210;
constexpr double pageHeight = 297;
constexpr double margin = 15;
constexpr double top = 27; // below the heading
constexpr double footLine = 4;
constexpr double cellPadding = 1;
constexpr double factWidth = 50;
const QColor rule(0x80, 0x80, 0x80);
const QColor shade(0xEC, 0xEC, 0xEC);

QFont sized(QFont font, double points)
{
    font.setPointSizeF(points);
    return font;
}

double dots(double millimetres)
{
    return millimetres * dotsPerMillimetre;
}

} // namespace

ReportPages::ReportPages(const QString& heading, const QStringList& footing)
    : m_heading(heading)
    , m_footing(footing)
    , m_body(tabularFont(sized(uiFont(), 8)))
    , m_strong(strongFont(m_body))
    , m_title(strongFont(sized(uiFont(), 15)))
    , m_small(sized(uiFont(), 7))
{
}

bool ReportPages::write(QIODevice& device, const QString& title, const Content& content)
{
    QPdfWriter writer(&device);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setResolution(dotsPerInch);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("AirGate " AIRGATE_VERSION));
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    m_writer = &writer;
    m_painter = &painter;
    m_drawing = false;
    run(content);
    m_pages = m_page;
    m_drawing = true;
    run(content);
    return painter.end();
}

void ReportPages::run(const Content& content)
{
    m_page = 0;
    beginPage();
    content(*this);
    finishPage();
}

void ReportPages::beginPage()
{
    if (++m_page > 1 && m_drawing)
        m_writer->newPage();
    m_y = top;
    if (!m_drawing)
        return;
    text(margin, margin, pageWidth - 2 * margin, m_heading, m_strong, Qt::AlignLeft);
    m_painter->setPen(QPen(rule, dots(0.2)));
    m_painter->drawLine(QPointF(dots(margin), dots(top - 5)),
                        QPointF(dots(pageWidth - margin), dots(top - 5)));
    m_painter->setPen(Qt::black);
}

void ReportPages::finishPage()
{
    if (!m_drawing)
        return;
    double y = pageHeight - margin - footLine * double(m_footing.size());
    for (const QString& line : m_footing) {
        text(margin, y, pageWidth - 2 * margin - 30, line, m_small, Qt::AlignLeft);
        y += footLine;
    }
    const QString number = Words::tr("Page %1 of %2").arg(m_page).arg(m_pages);
    text(pageWidth - margin - 30, y - footLine, 30, number, m_small, Qt::AlignRight);
}

void ReportPages::need(double millimetres)
{
    const double bottom = pageHeight - margin - footLine * double(m_footing.size()) - 3;
    if (m_y + millimetres <= bottom)
        return;
    finishPage();
    beginPage();
}

// Draws, or only measures; the height in millimetres. Chinese breaks where it may, a long word
// anywhere.
double ReportPages::text(double x, double y, double width, const QString& words, const QFont& font,
                         Qt::Alignment side) const
{
    const QRectF area(dots(x), dots(y), dots(width), dots(pageHeight));
    QTextOption option(side);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_painter->setFont(font);
    if (m_drawing)
        m_painter->drawText(area, words, option);
    const double least = QFontMetricsF(font, m_writer).height();
    return std::max(m_painter->boundingRect(area, words, option).height(), least) /
           dotsPerMillimetre;
}

void ReportPages::title(const QString& words)
{
    need(12);
    m_y += text(margin, m_y, pageWidth - 2 * margin, words, m_title, Qt::AlignLeft) + 2;
}

void ReportPages::section(const QString& words)
{
    need(18);
    m_y += 4;
    m_y +=
        text(margin, m_y, pageWidth - 2 * margin, words, sized(m_strong, 10), Qt::AlignLeft) + 1.5;
}

void ReportPages::fact(const QString& name, const QString& value, bool strong)
{
    need(5);
    const QFont& font = strong ? m_strong : m_body;
    text(margin, m_y, factWidth, name, font, Qt::AlignLeft);
    m_y += text(margin + factWidth, m_y, pageWidth - 2 * margin - factWidth, value, font,
                Qt::AlignLeft) +
           0.8;
}

double ReportPages::rowHeight(const QList<ReportColumn>& columns, const QStringList& cells,
                              const QFont& font)
{
    const bool drawing = std::exchange(m_drawing, false);
    double height = 0;
    for (int i = 0; i < columns.size(); ++i) {
        const double width = columns.at(i).width - 2 * cellPadding;
        height = std::max(height, text(0, 0, width, cells.value(i), font, Qt::AlignLeft));
    }
    m_drawing = drawing;
    return height + 2 * cellPadding;
}

void ReportPages::row(const QList<ReportColumn>& columns, const QStringList& cells,
                      const QFont& font, bool shaded)
{
    const double height = rowHeight(columns, cells, font);
    double x = margin;
    if (m_drawing && shaded)
        m_painter->fillRect(QRectF(dots(x), dots(m_y), dots(pageWidth - 2 * margin), dots(height)),
                            shade);
    for (int i = 0; i < columns.size(); ++i) {
        const Qt::Alignment side = columns.at(i).isNumber ? Qt::AlignRight : Qt::AlignLeft;
        text(x + cellPadding, m_y + cellPadding, columns.at(i).width - 2 * cellPadding,
             cells.value(i), font, side);
        x += columns.at(i).width;
    }
    m_y += height;
    if (!m_drawing)
        return;
    m_painter->setPen(QPen(rule, dots(0.1)));
    m_painter->drawLine(QPointF(dots(margin), dots(m_y)),
                        QPointF(dots(pageWidth - margin), dots(m_y)));
    m_painter->setPen(Qt::black);
}

void ReportPages::table(const QList<ReportColumn>& columns, const QList<QStringList>& rows,
                        const QStringList& totals)
{
    QStringList headings;
    for (const ReportColumn& column : columns)
        headings.append(column.heading);
    const double headHeight = rowHeight(columns, headings, m_strong);
    need(headHeight * 2);
    row(columns, headings, m_strong, true);
    const auto put = [&](const QStringList& cells, const QFont& font, bool shaded) {
        const int page = m_page;
        need(rowHeight(columns, cells, font));
        if (m_page != page)
            row(columns, headings, m_strong, true);
        row(columns, cells, font, shaded);
    };
    for (const QStringList& cells : rows)
        put(cells, m_body, false);
    put(totals, m_strong, true);
}

} // namespace airgate
