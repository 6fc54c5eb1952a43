// SPDX-License-Identifier: GPL-3.0-or-later
#include "zipmaker.h"

#include <QFile>
#include <QTemporaryDir>

#include <zip.h>

namespace airgate {

QByteArray makeZip(const QList<ZipEntry>& entries)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("made.zip"));
    const zipFile zip = zipOpen(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE);
    for (const auto& [name, content] : entries) {
        zip_fileinfo info{};
        zipOpenNewFileInZip(zip, name.constData(), &info, nullptr, 0, nullptr, 0, nullptr, 8, 6);
        zipWriteInFileInZip(zip, content.constData(), unsigned(content.size()));
        zipCloseFileInZip(zip);
    }
    zipClose(zip, nullptr);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray makeBook(const QByteArray& rows, const QByteArray& sharedStrings,
                    const QByteArray& workbookProperties)
{
    const QByteArray main =
        "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
        "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    return makeZip(
        {{"xl/workbook.xml",
          "<workbook " + main + "><workbookPr " + workbookProperties +
              "/><sheets><sheet name=\"hidden\" sheetId=\"1\" state=\"hidden\" r:id=\"r9\"/>"
              "<sheet name=\"data\" sheetId=\"2\" r:id=\"r1\"/></sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          "<Relationship Id=\"r1\" Type=\"" +
              type +
              "worksheet\" Target=\"worksheets/sheet7.xml\"/>"
              "<Relationship Id=\"r2\" Type=\"" +
              type +
              "sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>"
              "<Relationship Id=\"r3\" Type=\"" +
              type + "styles\" Target=\"styles.xml\"/></Relationships>"},
         {"xl/styles.xml",
          "<styleSheet " + main +
              "><numFmts count=\"2\">"
              "<numFmt numFmtId=\"165\" formatCode=\"[$-804]yyyy&quot;x&quot;m\"/>"
              "<numFmt numFmtId=\"166\" formatCode=\"&quot;day&quot; #,##0.00\"/></numFmts>"
              "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf "
              "numFmtId=\"14\"/>"
              "<xf numFmtId=\"22\"/><xf numFmtId=\"165\"/><xf "
              "numFmtId=\"166\"/></cellXfs></styleSheet>"},
         {"xl/sharedStrings.xml", "<sst " + main + ">" + sharedStrings + "</sst>"},
         {"xl/worksheets/sheet7.xml",
          "<worksheet " + main + "><sheetData>" + rows + "</sheetData></worksheet>"}});
}

} // namespace airgate
