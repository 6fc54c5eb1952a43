// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/xlsxreader.h"

#include "models/domain/fileproblem.h"
#include "services/exchange/decimaltext.h"
#include "services/exchange/tablerows.h"
#include "services/exchange/xlsxbook.h"
#include "services/exchange/xlsxtext.h"

#include <QDateTime>

namespace airgate {

namespace {

// "AB12" → 28; 0 if the reference has no column.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z' || column > mostColumns)
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column;
}

// Days since the calendar's zero, to the second. Dates are not money: a double is what the file
// has.
QString dateText(const QString& serial, bool dates1904)
{
    const qint64 seconds = qRound64(serial.toDouble() * 86'400);
    const QDate zero = dates1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    const QDateTime at = QDateTime(zero, QTime(0, 0), Qt::UTC).addSecs(seconds);
    return seconds % 86'400 == 0 ? at.toString(QStringLiteral("yyyy-MM-dd"))
                                 : at.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

class SheetReader {
public:
    SheetReader(const XlsxBook& book, QIODevice& device)
        : m_book(book)
        , m_xml(&device)
    {
    }

    Result<QList<TableRow>> rows()
    {
        while (!m_xml.atEnd()) {
            if (m_xml.readNext() != QXmlStreamReader::StartElement || m_xml.name() != u"row")
                continue;
            if (const auto read = readRow(); !read)
                return read.error();
        }
        if (m_xml.hasError())
            return fileRefused(FileProblem::Damaged);
        return m_rows.taken();
    }

private:
    Result<void> readRow()
    {
        const int named = m_xml.attributes().value(QLatin1String("r")).toInt();
        if (named > 0 && named <= m_row)
            return fileRefused(FileProblem::Damaged, m_row);
        m_row = named > 0 ? named : m_row + 1;
        if (m_row > mostRows)
            return fileRefused(FileProblem::TooManyRows);
        QStringList cells;
        int column = 0;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != u"c") {
                m_xml.skipCurrentElement();
                continue;
            }
            const int given = columnOf(m_xml.attributes().value(QLatin1String("r")));
            column = given > 0 ? given : column + 1;
            const QString text = readCell();
            if (text.isEmpty())
                continue;
            if (column > mostColumns)
                return fileRefused(FileProblem::TooManyColumns, m_row);
            if (text.size() > mostFieldLength)
                return fileRefused(FileProblem::FieldTooLong, m_row);
            if (cells.size() < column)
                cells.resize(column);
            cells[column - 1] = text;
        }
        return m_rows.keep(m_row, std::move(cells));
    }

    QString readCell()
    {
        const auto attributes = m_xml.attributes();
        const QString type = attributes.value(QLatin1String("t")).toString();
        const bool isDate = m_book.dateStyles.value(attributes.value(QLatin1String("s")).toInt());
        QString value;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"v")
                value = m_xml.readElementText();
            else if (m_xml.name() == u"is")
                value = readXlsxText(m_xml);
            else
                m_xml.skipCurrentElement();
        }
        if (type == u"s")
            return m_book.sharedTexts.value(value.toInt());
        if (type == u"b")
            return value == u"1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        if (!type.isEmpty() && type != u"n")
            return value;
        const QString number = decimalText(value).value_or(value);
        return isDate && !value.isEmpty() ? dateText(number, m_book.dates1904) : number;
    }

    const XlsxBook& m_book;
    QXmlStreamReader m_xml;
    TableRows m_rows;
    int m_row = 0;
};

} // namespace

Result<QList<TableRow>> readXlsx(const QByteArray& bytes, qint64 mostUnfolded)
{
    auto archive = ZipArchive::open(bytes, mostUnfolded);
    if (!archive)
        return archive.error();
    const auto book = readXlsxBook(**archive);
    if (!book)
        return book.error();
    auto sheet = (*archive)->stream(book->sheetPath);
    if (!sheet)
        return sheet.error();
    auto rows = SheetReader(*book, **sheet).rows();
    // The archive knows better than the XML why it ends too soon.
    if ((*archive)->failure())
        return *(*archive)->failure();
    return rows;
}

} // namespace airgate
