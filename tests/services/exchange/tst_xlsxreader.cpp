// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/xlsxreader.h"

#include "services/exchange/decimaltext.h"
#include "zipmaker.h"

#include <QTest>

using namespace airgate;

using Rows = QList<TableRow>;

namespace {

const QByteArray head = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c>"
                        "<c r=\"B1\" t=\"inlineStr\"><is><t>b</t></is></c></row>";

QStringList cellsOf(const QByteArray& row, const QByteArray& shared = {},
                    const QByteArray& properties = {})
{
    const auto read = readXlsx(makeBook(head + row, shared, properties));
    if (!read)
        return {read.error().detail};
    return read->value(1).cells;
}

} // namespace

// Workbooks as Excel, WPS, LibreOffice and libxlsxwriter write them, and as nobody should.
class XlsxReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void rowsAndColumnsByReference();
    void calendarOf1904();
    void decimalTexts_F36_data();
    void decimalTexts_F36();
    void cutAnywhere();
    void flippedBytes();
    void refused_data();
    void refused();
    void bombIsNotUnfolded();
};

void XlsxReaderTest::cells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* cell, const QString& text) {
        QTest::newRow(name) << QByteArray(cell) << text;
    };
    row("shared string", "<c t=\"s\"><v>1</v></c>", QStringLiteral("rich text"));
    row("phonetic reading left out", "<c t=\"s\"><v>2</v></c>", QStringLiteral("\u989D\u5EA6"));
    row("inline string",
        "<c t=\"inlineStr\"><is><r><t>x</t></r><r><t xml:space=\"preserve\"> y</t></r></is></c>",
        QStringLiteral("x y"));
    row("formula's text", "<c t=\"str\"><f>A1&amp;B1</f><v>ab</v></c>", QStringLiteral("ab"));
    row("formula's number", "<c><f>1+1</f><v>2</v></c>", QStringLiteral("2"));
    row("boolean", "<c t=\"b\"><v>1</v></c>", QStringLiteral("TRUE"));
    row("error", "<c t=\"e\"><v>#REF!</v></c>", QStringLiteral("#REF!"));
    row("date", "<c s=\"1\"><v>46349</v></c>", QStringLiteral("2026-11-23"));
    row("date with time", "<c s=\"2\"><v>46349.605613425927</v></c>",
        QStringLiteral("2026-11-23 14:32:05"));
    row("own date format", "<c s=\"3\"><v>46349</v></c>", QStringLiteral("2026-11-23"));
    row("day in quotes is no date", "<c s=\"4\"><v>46349</v></c>", QStringLiteral("46349"));
    row("amount of 17 digits", "<c><v>30000.100000000002</v></c>", QStringLiteral("30000.1"));
    row("no such shared string", "<c t=\"s\"><v>99</v></c><c t=\"inlineStr\"><is><t>z</t></is></c>",
        QString());
}

void XlsxReaderTest::cells()
{
    QFETCH(QByteArray, cell);
    const QByteArray shared =
        "<si><t>zero</t></si><si><r><rPr><b/></rPr><t xml:space=\"preserve\">rich </t></r>"
        "<r><t>text</t></r></si><si><t>\xE9\xA2\x9D\xE5\xBA\xA6</t>"
        "<rPh sb=\"0\" eb=\"1\"><t>quota</t></rPh></si>";
    QTEST(cellsOf("<row>" + cell + "</row>", shared).value(0), "expected");
}

void XlsxReaderTest::rowsAndColumnsByReference()
{
    const auto read = readXlsx(
        makeBook(head + "<row r=\"5\"><c r=\"B5\"><v>7</v></c></row>"
                        "<row r=\"6\"><c r=\"A6\"><v>8</v></c><c r=\"IV6\" s=\"1\"/></row>"));
    QVERIFY(read.isOk());
    const Rows expected{{1, {QStringLiteral("a"), QStringLiteral("b")}},
                        {5, {QString(), QStringLiteral("7")}},
                        {6, {QStringLiteral("8"), QString()}}};
    QCOMPARE(*read, expected);
}

void XlsxReaderTest::calendarOf1904()
{
    QCOMPARE(cellsOf("<row><c s=\"1\"><v>44887</v></c></row>", {}, "date1904=\"1\"").value(0),
             QStringLiteral("2026-11-23"));
}

void XlsxReaderTest::decimalTexts_F36_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* number, const char* expected) {
        QTest::newRow(number) << QString::fromLatin1(number) << QString::fromLatin1(expected);
    };
    row("0", "0");
    row("-0", "0");
    row("0.10000000000000001", "0.1");
    row("0.29999999999999999", "0.3");
    row("8.3000000000000007", "8.3");
    row("9999999999999.99", "9999999999999.99");
    row("99999999999999.99", "100000000000000");
    row("9999999999999.9902", "9999999999999.99");
    row("999999999999999.95", "1000000000000000");
    row("3E+4", "30000");
    row("1.5e-3", "0.0015");
    row("-5000.5", "-5000.5");
    row("123456789012345678", "123456789012346000");
    row("0.001", "0.001");
    row("007.50", "7.5");
}

void XlsxReaderTest::decimalTexts_F36()
{
    QFETCH(QString, number);
    QFETCH(QString, expected);
    QCOMPARE(decimalText(number).value_or(QStringLiteral("none")), expected);
    for (const char* wrong : {"", "-", "1.", "1e", "1e999", "0x10", "NaN", "1,5"})
        QVERIFY(!decimalText(QString::fromLatin1(wrong)));
}

void XlsxReaderTest::cutAnywhere()
{
    const QByteArray book = makeBook(head + "<row><c><v>7</v></c></row>");
    QVERIFY(readXlsx(book).isOk());
    for (qsizetype size = 1; size < book.size(); size += 7)
        QVERIFY2(readXlsx(book.left(size)).failedWith(ErrorCode::FileRefused),
                 qPrintable(QString::number(size)));
}

// Whatever is changed, it ends with rows or with a refusal.
void XlsxReaderTest::flippedBytes()
{
    const QByteArray book = makeBook(head + "<row><c><v>7</v></c></row>");
    int refused = 0;
    for (qsizetype at = 0; at < book.size(); ++at) {
        QByteArray other = book;
        other[at] = char(other.at(at) ^ 0x20);
        refused += !readXlsx(other).isOk();
    }
    QVERIFY(refused > 0);
}

void XlsxReaderTest::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("detail");
    QTest::newRow("a zip of something else") << makeZip({{"readme.txt", "hello"}}) << "damaged";
    QTest::newRow("no rows") << makeBook({}) << "empty";
    QTest::newRow("XML that ends too soon") << makeBook("<row><c><v>1</v></c>") << "damaged";
    QTest::newRow("rows backwards")
        << makeBook("<row r=\"5\"><c><v>1</v></c></row><row r=\"4\"><c><v>1</v></c></row>")
        << "damaged:5";
    QTest::newRow("ragged") << makeBook(head + "<row><c r=\"C2\"><v>1</v></c></row>")
                            << "ragged_row:2";
    QTest::newRow("column far out")
        << makeBook(head + "<row><c r=\"XFD2\"><v>1</v></c></row>") << "too_many_columns:2";
    QTest::newRow("row far out") << makeBook(head + "<row r=\"1048577\"><c><v>1</v></c></row>")
                                 << "too_many_rows";
    QTest::newRow("huge field") << makeBook(head + "<row><c t=\"inlineStr\"><is><t>" +
                                            QByteArray(32'768, 'x') + "</t></is></c></row>")
                                << "field_too_long:2";
    QTest::newRow("entities that grow")
        << makeZip({{"xl/_rels/workbook.xml.rels",
                     "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\">"
                     "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c "
                     "\"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
                     "]><Relationships>&c;&c;&c;&c;&c;&c;&c;&c;</Relationships>"}})
        << "damaged";
}

void XlsxReaderTest::refused()
{
    QFETCH(QByteArray, bytes);
    const auto read = readXlsx(bytes);
    QVERIFY(read.failedWith(ErrorCode::FileRefused));
    QTEST(read.error().detail, "detail");
}

void XlsxReaderTest::bombIsNotUnfolded()
{
    const QByteArray blanks = makeBook(head + QByteArray(4'000'000, ' '));
    QVERIFY(blanks.size() < 100'000);
    QVERIFY(readXlsx(blanks).isOk());
    QCOMPARE(readXlsx(blanks, 2'000'000).error().detail, QStringLiteral("too_large"));
}

QTEST_APPLESS_MAIN(XlsxReaderTest)
#include "tst_xlsxreader.moc"
