// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bulk/clipboardcells.h"

#include "models/domain/quotaimportsheet.h"

#include <QCryptographicHash>

namespace airgate {

namespace {

// Takes one cell off the text: up to the next tab or line end that is not quoted.
QString takeCell(const QString& text, qsizetype& at)
{
    QString cell;
    bool isQuoted = at < text.size() && text.at(at) == u'"';
    for (at += isQuoted ? 1 : 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (isQuoted && c == u'"') {
            const bool isDoubled = at + 1 < text.size() && text.at(at + 1) == u'"';
            isQuoted = isDoubled;
            if (!isDoubled)
                continue;
            ++at;
        } else if (!isQuoted && (c == u'\t' || c == u'\n')) {
            break;
        }
        cell += c;
    }
    return cell;
}

} // namespace

QList<QStringList> clipboardCells(const QString& text)
{
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    while (lines.endsWith(u'\n'))
        lines.chop(1);
    QList<QStringList> rows;
    QStringList row;
    for (qsizetype at = 0; !lines.isEmpty() && at <= lines.size(); ++at) {
        row += takeCell(lines, at);
        if (at >= lines.size() || lines.at(at) == u'\n')
            rows += std::exchange(row, {});
    }
    return rows;
}

TableText clipboardTable(const QString& text, const QString& name, const QString& columnTitle)
{
    QList<QStringList> cells = clipboardCells(text);
    TableText table;
    table.name = name;
    table.sha256 = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    if (cells.isEmpty())
        return table;
    if (matchImportColumns(cells.first()) == ImportMapping()) {
        QStringList header;
        for (const QStringList& row : cells) {
            while (header.size() < row.size())
                header += columnTitle.arg(header.size() + 1);
        }
        cells.prepend(header);
    }
    for (const QStringList& row : cells)
        table.rows.append({int(table.rows.size()) + 1, row});
    return table;
}

} // namespace airgate
