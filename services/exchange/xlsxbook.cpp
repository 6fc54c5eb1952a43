// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/xlsxbook.h"

#include "models/domain/fileproblem.h"
#include "services/exchange/tablelimits.h"
#include "services/exchange/xlsxtext.h"

#include <QHash>
#include <QSet>

namespace airgate {

namespace {

struct Relation {
    QString type;   // the last part of its address: "worksheet", "sharedStrings", "styles"
    QString target; // path inside the archive
};

// "../a/b" and "/xl/a" beside "xl/workbook.xml".
QString resolved(const QString& target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    return target.startsWith(QLatin1String("../")) ? target.mid(3) : QStringLiteral("xl/") + target;
}

Error damaged()
{
    return fileRefused(FileProblem::Damaged);
}

Result<QHash<QString, Relation>> readRelations(ZipArchive& archive)
{
    const auto bytes = archive.bytes(QStringLiteral("xl/_rels/workbook.xml.rels"));
    if (!bytes)
        return bytes.error();
    QHash<QString, Relation> relations;
    QXmlStreamReader xml(*bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"Relationship")
            continue;
        const auto attributes = xml.attributes();
        relations.insert(attributes.value(QLatin1String("Id")).toString(),
                         {attributes.value(QLatin1String("Type")).toString().section(u'/', -1),
                          resolved(attributes.value(QLatin1String("Target")).toString())});
    }
    return xml.hasError() ? Result<QHash<QString, Relation>>(damaged()) : relations;
}

// The relation id of the first sheet that is not hidden, and the calendar.
Result<void> readWorkbook(ZipArchive& archive, const QHash<QString, Relation>& relations,
                          XlsxBook& book)
{
    const auto bytes = archive.bytes(QStringLiteral("xl/workbook.xml"));
    if (!bytes)
        return bytes.error();
    QXmlStreamReader xml(*bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = xml.attributes();
        if (xml.name() == u"workbookPr") {
            const auto flag = attributes.value(QLatin1String("date1904"));
            book.dates1904 = flag == u"1" || flag == u"true";
        } else if (xml.name() == u"sheet" && book.sheetPath.isEmpty() &&
                   !attributes.value(QLatin1String("state"))
                        .endsWith(u"idden")) { // hidden, veryHidden
            for (const auto& attribute : attributes) {
                if (attribute.name() == u"id") // r:id; sheetId is another name
                    book.sheetPath = relations.value(attribute.value().toString()).target;
            }
        }
    }
    if (xml.hasError())
        return damaged();
    return book.sheetPath.isEmpty() ? Result<void>(fileRefused(FileProblem::NoSheet))
                                    : Result<void>();
}

Result<void> readSharedTexts(ZipArchive& archive, const QString& path, XlsxBook& book)
{
    auto stream = archive.stream(path);
    if (!stream)
        return stream.error();
    QXmlStreamReader xml(stream->get());
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"si")
            continue;
        book.sharedTexts.append(readXlsxText(xml));
        if (book.sharedTexts.last().size() > mostFieldLength)
            return fileRefused(FileProblem::FieldTooLong);
    }
    if (archive.failure())
        return *archive.failure();
    return xml.hasError() ? Result<void>(damaged()) : Result<void>();
}

// True if a number format shows day, month or year: outside of quotes, brackets and escapes.
bool showsDate(const QString& format)
{
    bool quoted = false;
    bool bracketed = false;
    for (qsizetype i = 0; i < format.size(); ++i) {
        const QChar c = format.at(i).toLower();
        if (c == u'"')
            quoted = !quoted;
        else if (quoted)
            continue;
        else if (c == u'\\' || c == u'_' || c == u'*')
            ++i;
        else if (c == u'[' || c == u']')
            bracketed = c == u'[';
        else if (!bracketed && (c == u'y' || c == u'd' || c == u'm' || c == u'h'))
            return true;
    }
    return false;
}

bool isBuiltInDate(int format)
{
    return (format >= 14 && format <= 22) || (format >= 27 && format <= 36) ||
           (format >= 45 && format <= 47) || (format >= 50 && format <= 58);
}

Result<void> readStyles(ZipArchive& archive, const QString& path, XlsxBook& book)
{
    const auto bytes = archive.bytes(path);
    if (!bytes)
        return bytes.error();
    QSet<int> ownDates;
    bool inCells = false;
    QXmlStreamReader xml(*bytes);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (xml.name() == u"cellXfs")
            inCells = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = xml.attributes();
        const int format = attributes.value(QLatin1String("numFmtId")).toInt();
        if (xml.name() == u"numFmt" &&
            showsDate(attributes.value(QLatin1String("formatCode")).toString()))
            ownDates.insert(format);
        else if (xml.name() == u"xf" && inCells)
            book.dateStyles.append(isBuiltInDate(format) || ownDates.contains(format));
    }
    return xml.hasError() ? Result<void>(damaged()) : Result<void>();
}

} // namespace

Result<XlsxBook> readXlsxBook(ZipArchive& archive)
{
    const auto relations = readRelations(archive);
    if (!relations)
        return relations.error();
    XlsxBook book;
    if (const auto read = readWorkbook(archive, *relations, book); !read)
        return read.error();
    for (const Relation& relation : *relations) {
        const bool texts = relation.type == u"sharedStrings";
        if (!texts && relation.type != u"styles")
            continue;
        const auto read = texts ? readSharedTexts(archive, relation.target, book)
                                : readStyles(archive, relation.target, book);
        if (!read)
            return read.error();
    }
    return book;
}

} // namespace airgate
