// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/csvreader.h"

#include "models/domain/fileproblem.h"
#include "services/exchange/tablelimits.h"
#include "services/exchange/tablerows.h"

#include <algorithm>

namespace airgate {

namespace {

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

QChar delimiterOf(QStringView text)
{
    constexpr char16_t candidates[] = {u',', u';', u'\t'};
    qsizetype counts[3] = {};
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (isLineEnd(c))
            break;
        for (int i = 0; i < 3; ++i)
            counts[i] += c == candidates[i];
    }
    return candidates[std::max_element(counts, counts + 3) - counts];
}

class CsvParser {
public:
    explicit CsvParser(QStringView text)
        : m_text(text)
        , m_delimiter(delimiterOf(text))
    {
    }

    Result<QList<TableRow>> rows()
    {
        while (m_at < m_text.size()) {
            if (++m_row > mostRows)
                return fileRefused(FileProblem::TooManyRows);
            if (const auto read = readRow(); !read)
                return read.error();
            if (const auto kept = m_rows.keep(m_row, std::move(m_cells)); !kept)
                return kept.error();
        }
        return m_rows.taken();
    }

private:
    Error refused(FileProblem problem) const { return fileRefused(problem, m_row); }

    Result<void> readRow()
    {
        m_cells = {};
        for (;;) {
            QString cell;
            const bool quoted = m_at < m_text.size() && m_text[m_at] == u'"';
            if (const auto read = quoted ? readQuoted(cell) : readPlain(cell); !read)
                return read;
            if (cell.size() > mostFieldLength)
                return refused(FileProblem::FieldTooLong);
            if (cell.contains(QChar(u'\0')))
                return refused(FileProblem::NulCharacter);
            m_cells.append(std::move(cell));
            if (m_cells.size() > mostColumns)
                return refused(FileProblem::TooManyColumns);
            if (m_at >= m_text.size() || m_text[m_at] != m_delimiter)
                break;
            ++m_at;
        }
        endLine();
        return {};
    }

    Result<void> readQuoted(QString& cell)
    {
        ++m_at;
        for (;;) {
            const qsizetype quote = m_text.indexOf(u'"', m_at);
            if (quote < 0)
                return refused(FileProblem::UnclosedQuote);
            cell += m_text.mid(m_at, quote - m_at);
            m_at = quote + 1;
            if (m_at >= m_text.size() || m_text[m_at] != u'"')
                break;
            cell += u'"';
            ++m_at;
        }
        if (m_at < m_text.size() && m_text[m_at] != m_delimiter && !isLineEnd(m_text[m_at]))
            return refused(FileProblem::BadQuote);
        return {};
    }

    Result<void> readPlain(QString& cell)
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_delimiter && !isLineEnd(m_text[m_at]))
            ++m_at;
        cell = m_text.mid(start, m_at - start).toString();
        return {};
    }

    void endLine()
    {
        if (m_at < m_text.size() && m_text[m_at++] == u'\r' && m_at < m_text.size() &&
            m_text[m_at] == u'\n')
            ++m_at;
    }

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    int m_row = 0;
    QStringList m_cells;
    TableRows m_rows;
};

} // namespace

Result<QList<TableRow>> readCsv(QStringView text)
{
    return CsvParser(text).rows();
}

} // namespace airgate
