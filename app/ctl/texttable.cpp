// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/texttable.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace airgate {

namespace {

int width(const QString& text)
{
    // Han, kana, full-width forms and the CJK punctuation take two columns of a terminal.
    return int(std::accumulate(text.cbegin(), text.cend(), 0, [](int sum, QChar c) {
        const ushort u = c.unicode();
        const bool wide = (u >= 0x2E80 && u <= 0xD7A3) || (u >= 0xF900 && u <= 0xFAFF) || (u >= 0xFF00 && u <= 0xFF60);
        return sum + (wide ? 2 : 1);
    }));
}

} // namespace

QString textTable(const QStringList& header, const QList<QStringList>& rows, const QList<int>& rightAligned)
{
    const QList<QStringList> lines = QList<QStringList>{header} + rows;
    QList<int> widths(header.size(), 0);
    for (const QStringList& line : lines) {
        for (int column = 0; column < line.size(); ++column)
            widths[column] = std::max(widths[column], width(line[column]));
    }
    QStringList out;
    for (const QStringList& line : lines) {
        QString text;
        for (int column = 0; column < line.size(); ++column) {
            const QString gap(widths[column] - width(line[column]), u' ');
            text += rightAligned.contains(column) ? gap + line[column] : line[column] + gap;
            text += QStringLiteral("  ");
        }
        out.append(text.trimmed().isEmpty() ? QString() : text.replace(QRegularExpression(QStringLiteral("\\s+$")), {}));
    }
    return out.join(u'\n');
}

} // namespace airgate
