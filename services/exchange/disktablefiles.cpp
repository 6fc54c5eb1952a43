// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/disktablefiles.h"

#include "models/domain/fileproblem.h"
#include "services/exchange/csvledgerwriter.h"
#include "services/exchange/csvreader.h"
#include "services/exchange/fileerror.h"
#include "services/exchange/tablelimits.h"
#include "services/exchange/textdecoding.h"
#include "services/exchange/xlsxledgerwriter.h"
#include "services/exchange/xlsxreader.h"
#include "services/exchange/xlsxtemplate.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace airgate {

namespace {

constexpr const char* zipMark = "PK";
// The old container of Office: a workbook with a password, or one of Excel before 2007.
constexpr const char* oldOfficeMark = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

Result<QByteArray> wholeFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(file);
    // One more than is permitted: what grows while it is read is seen, too.
    QByteArray bytes = file.read(mostFileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fileError(file);
    if (bytes.size() > mostFileBytes)
        return fileRefused(FileProblem::TooLarge);
    if (bytes.isEmpty())
        return fileRefused(FileProblem::Empty);
    return bytes;
}

Result<void> readRows(const QByteArray& bytes, TableText& table)
{
    if (bytes.startsWith(oldOfficeMark))
        return fileRefused(FileProblem::Encrypted);
    Result<QList<TableRow>> rows = QList<TableRow>();
    if (bytes.startsWith(zipMark) && bytes.size() > 4 && uchar(bytes.at(2)) < 9) {
        table.encoding = QStringLiteral("XLSX");
        rows = readXlsx(bytes);
    } else {
        const auto decoded = decodeText(bytes);
        if (!decoded)
            return decoded.error();
        table.encoding = decoded->encoding;
        rows = readCsv(decoded->text);
    }
    if (!rows)
        return rows.error();
    table.rows = *std::move(rows);
    return {};
}

} // namespace

Result<TableText> DiskTableFiles::read(const QString& path)
{
    const auto bytes = wholeFile(path);
    if (!bytes)
        return bytes.error();
    TableText table;
    table.name = QFileInfo(path).fileName();
    table.sha256 = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
    if (const auto read = readRows(*bytes, table); !read)
        return read.error();
    return table;
}

Result<void> DiskTableFiles::writeTable(const QString& path, const QList<QStringList>& rows,
                                        const QList<int>& numbers)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("\xEF\xBB\xBF") != 3)
        return fileError(file);
    CsvBytes bytes(file);
    for (const QStringList& row : rows) {
        for (int column = 0; column < row.size(); ++column) {
            const QByteArray cell = row.at(column).toUtf8();
            const std::string_view view(cell.constData(), size_t(cell.size()));
            if (numbers.contains(column) && Money::parse(row.at(column)))
                bytes.plain(view);
            else
                bytes.text(view);
        }
        bytes.endRow();
    }
    return bytes.flush() && file.commit() ? Result<void>() : fileError(file);
}

Result<void> DiskTableFiles::writeTemplate(const QString& path, const ImportTemplate& form)
{
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return writeXlsxTemplate(path, form);
    return writeTable(path, QList<QStringList>{form.header} + form.rows, {});
}

Result<std::unique_ptr<LedgerWriter>> DiskTableFiles::ledgerWriter(const QString& path,
                                                                   ExportFormat format)
{
    if (format == ExportFormat::Xlsx)
        return XlsxLedgerWriter::open(path);
    return CsvLedgerWriter::open(path, format == ExportFormat::Csv);
}

} // namespace airgate
