// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPdfWriter>
#include <QStringList>

#include <functional>

class QPainter;

namespace airgate {

// One column of a printed table: width in millimetres.
struct ReportColumn {
    QString heading;
    double width;
    bool isNumber = false; // right aligned
};

// Lays text out on A4 pages from top to bottom. Content is run twice: once to count the pages, once
// to draw them, so that each can say "page x of y". Greyscale only.
class ReportPages {
public:
    using Content = std::function<void(ReportPages&)>;
    // heading: what every page begins with; footing: the lines every page ends with, above the
    // number.
    ReportPages(const QString& heading, const QStringList& footing);

    // False if the device could not take it all.
    [[nodiscard]] bool write(QIODevice& device, const QString& title, const Content& content);

    // For the content:
    void title(const QString& text);
    void section(const QString& text);
    void fact(const QString& name, const QString& value, bool strong = false);
    // Repeats its headings on every page it reaches. Long cells wrap; a row is never cut.
    void table(const QList<ReportColumn>& columns, const QList<QStringList>& rows,
               const QStringList& totals);
    void gap(double millimetres) { m_y += millimetres; }

private:
    void run(const Content& content);
    void beginPage();
    void finishPage();
    void need(double millimetres);
    [[nodiscard]] double rowHeight(const QList<ReportColumn>& columns, const QStringList& cells,
                                   const QFont& font);
    void row(const QList<ReportColumn>& columns, const QStringList& cells, const QFont& font,
             bool shaded);
    double text(double x, double y, double width, const QString& words, const QFont& font,
                Qt::Alignment side) const;

    QString m_heading;
    QStringList m_footing;
    QFont m_body;
    QFont m_strong;
    QFont m_title;
    QFont m_small;
    QPdfWriter* m_writer = nullptr;
    QPainter* m_painter = nullptr;
    bool m_drawing = false;
    int m_page = 0;
    int m_pages = 0;
    double m_y = 0; // millimetres from the top
};

} // namespace airgate
