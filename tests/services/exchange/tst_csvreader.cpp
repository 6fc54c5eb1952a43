// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/csvreader.h"

#include "models/domain/fileproblem.h"

#include <QTest>

using namespace airgate;

using Rows = QList<TableRow>;

// How a CSV file becomes rows, and what is refused with the row's number.
class CsvReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void refused_data();
    void refused();
    void hugeFieldAndTooManyColumns();
};

void CsvReaderTest::rows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Rows>("expected");
    const auto row = [](const char* name, const QString& text, const Rows& rows) {
        QTest::newRow(name) << text << rows;
    };
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    const Rows twice{{1, {a, b}}, {2, {b, a}}};
    row("CRLF", QStringLiteral("a,b\r\nb,a\r\n"), twice);
    row("LF, no end of line at the end", QStringLiteral("a,b\nb,a"), twice);
    row("CR", QStringLiteral("a,b\rb,a\r"), twice);
    row("semicolons", QStringLiteral("a;b\nb;a\n"), twice);
    row("tabs", QStringLiteral("a\tb\nb\ta\n"), twice);
    row("delimiter counted outside of quotes", QStringLiteral("\"x,y,z\";b\nb;a\n"),
        {{1, {QStringLiteral("x,y,z"), b}}, {2, {b, a}}});
    row("delimiter counted in the first row only", QStringLiteral("a,b\nx;y;z,a\n"),
        {{1, {a, b}}, {2, {QStringLiteral("x;y;z"), a}}});
    row("quoted line ends, quotes and delimiters",
        QStringLiteral("a,b\r\n\"1\r\n2\",\"say \"\"hi\"\", he\"\r\nb,a\r\n"),
        {{1, {a, b}},
         {2, {QStringLiteral("1\r\n2"), QStringLiteral("say \"hi\", he")}},
         {3, {b, a}}});
    row("only quotes", QStringLiteral("a,b\n\"\"\"\",\"\"\n"),
        {{1, {a, b}}, {2, {QStringLiteral("\""), {}}}});
    row("a quote inside a plain cell", QStringLiteral("a,b\n5\" disk,a\n"),
        {{1, {a, b}}, {2, {QStringLiteral("5\" disk"), a}}});
    row("empty rows are counted, not kept", QStringLiteral("a,b\n\n , \nb,a\n"),
        {{1, {a, b}}, {4, {b, a}}});
    row("cells missing at the end", QStringLiteral("a,b\nb\n"), {{1, {a, b}}, {2, {b, {}}}});
    row("empty cells too many", QStringLiteral("a,b\nb,a,,\n"), {{1, {a, b}}, {2, {b, a}}});
    row("blanks are kept", QStringLiteral("a,b\n b ,a\n"),
        {{1, {a, b}}, {2, {QStringLiteral(" b "), a}}});
}

void CsvReaderTest::rows()
{
    QFETCH(QString, text);
    const auto read = readCsv(text);
    QVERIFY2(read.isOk(), read ? "" : qPrintable(read.error().detail));
    QTEST(*read, "expected");
}

void CsvReaderTest::refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("detail");
    QTest::newRow("nothing") << QString() << "empty";
    QTest::newRow("only blanks") << QStringLiteral("\r\n , ,\n") << "empty";
    QTest::newRow("ragged") << QStringLiteral("a,b\nb,a\nb,a,c\n") << "ragged_row:3";
    QTest::newRow("NUL") << QStringLiteral("a,b\nb,") + QChar(0) << "nul_character:2";
    QTest::newRow("quote left open")
        << QStringLiteral("a,b\nb,a\n\"b,a\nb,a\n") << "unclosed_quote:3";
    QTest::newRow("text after a quote") << QStringLiteral("a,b\n\"b\"x,a\n") << "bad_quote:2";
}

void CsvReaderTest::refused()
{
    QFETCH(QString, text);
    QFETCH(QString, detail);
    const auto read = readCsv(text);
    QVERIFY(read.failedWith(ErrorCode::FileRefused));
    QCOMPARE(read.error().detail, detail);
    const auto problem = refusedFile(read.error());
    QVERIFY(problem);
    QCOMPARE(problem->row, detail.section(u':', 1).toInt());
}

void CsvReaderTest::hugeFieldAndTooManyColumns()
{
    const QString most(32'767, u'x');
    QVERIFY(readCsv(QStringLiteral("a,b\nb,") + most).isOk());
    QCOMPARE(readCsv(QStringLiteral("a,b\nb,") + most + u'x').error().detail,
             QStringLiteral("field_too_long:2"));
    QCOMPARE(readCsv(QStringLiteral("a,b\nb,\"") + most + QStringLiteral("x\"")).error().detail,
             QStringLiteral("field_too_long:2"));
    QCOMPARE(readCsv(QString(300, u',')).error().detail, QStringLiteral("too_many_columns:1"));
}

QTEST_APPLESS_MAIN(CsvReaderTest)
#include "tst_csvreader.moc"
