// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/disktablefiles.h"

#include "services/exchange/xlsxledgerwriter.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace airgate;

namespace {

LedgerRow lineNumber(int number, Money amount)
{
    LedgerRow row;
    row.entry = LedgerEntryId(number);
    row.at = fromIsoText(u"2026-11-23T06:32:05.000Z").value();
    row.kind = amount.isNegative() ? EntryKind::Deduction : EntryKind::Allocation;
    row.userName = "svc-video";
    row.displayName = "=cmd|' /C calc'!A0";
    row.amount = amount;
    row.balanceAfter = Money::yuan(1000);
    row.operatorName = "Li, \"Lei\"";
    row.reason = "\xE7\x9F\xAD\xE5\x89\xA7\n\xE7\x94\x9F\xE4\xBA\xA7";
    row.reference = "210005767301234";
    return row;
}

} // namespace

// Files as a whole: what is written is read again, and nothing is left where something went wrong.
class TableFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void csvBytesOfALedger();
    void writtenIsRead_data();
    void writtenIsRead();
    void moneyOfAWorkbook_F36();
    void linesSpreadOverSheets();
    void nothingIsLeftBehind_data();
    void nothingIsLeftBehind();
    void formatByContent();
    void refusedFiles();
    void templates_data();
    void templates();
    void failedRows();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    DiskTableFiles m_files;
};

void TableFilesTest::csvBytesOfALedger()
{
    auto writer = m_files.ledgerWriter(path(QStringLiteral("a.csv")), ExportFormat::Csv);
    QVERIFY(writer.isOk());
    LedgerRow row = lineNumber(12, Money::parse(u"-5000.5").value());
    row.reverses = LedgerEntryId(7);
    QVERIFY((*writer)->write(row).isOk());
    QVERIFY((*writer)->finish({}).isOk());
    QFile file(path(QStringLiteral("a.csv")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(
        file.readAll(),
        QByteArray(
            "\xEF\xBB\xBF"
            "entry,at,kind,user_name,display_name,amount,currency,balance_after,operator,reason,"
            "reference,reverses,reversed_by\r\n"
            "12,2026-11-23T14:32:05.000+08:00,deduction,svc-video,'=cmd|' /C "
            "calc'!A0,-5000.50,CNY,1000.00,"
            "\"Li, "
            "\"\"Lei\"\"\",\"\xE7\x9F\xAD\xE5\x89\xA7\n\xE7\x94\x9F\xE4\xBA\xA7\","
            "\"210005767301234\",7,\r\n"));
}

void TableFilesTest::writtenIsRead_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("CSV") << int(ExportFormat::Csv) << "UTF-8";
    QTest::newRow("CSV without BOM") << int(ExportFormat::CsvWithoutBom) << "UTF-8";
    QTest::newRow("XLSX") << int(ExportFormat::Xlsx) << "XLSX";
}

void TableFilesTest::writtenIsRead()
{
    QFETCH(int, format);
    auto writer = m_files.ledgerWriter(path(QStringLiteral("ledger")), ExportFormat(format));
    QVERIFY(writer.isOk());
    for (int i = 1; i <= 3; ++i)
        QVERIFY((*writer)->write(lineNumber(i, Money::parse(u"30000.1").value())).isOk());
    QVERIFY((*writer)->finish({}).isOk());
    const auto table = m_files.read(path(QStringLiteral("ledger")));
    QVERIFY2(table.isOk(), table ? "" : qPrintable(table.error().detail));
    QTEST(table->encoding, "encoding");
    QCOMPARE(table->name, QStringLiteral("ledger"));
    QFile file(path(QStringLiteral("ledger")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(table->sha256, QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256));
    QCOMPARE(table->rows.size(), ExportFormat(format) == ExportFormat::Xlsx ? 5 : 4);
    QCOMPARE(table->rows.at(0).cells.mid(3, 3),
             (QStringList{QStringLiteral("user_name"), QStringLiteral("display_name"),
                          QStringLiteral("amount")}));
    const QStringList cells = table->rows.at(2).cells;
    QCOMPARE(cells.at(0), QStringLiteral("2"));
    QCOMPARE(Money::parse(cells.at(5))->toDecimal(), QStringLiteral("30000.10"));
    QCOMPARE(cells.at(9), QStringLiteral("\u77ED\u5267\n\u751F\u4EA7"));
    QCOMPARE(cells.at(10), QStringLiteral("210005767301234"));
}

// Amounts that a double holds come back exactly; the others are text, and come back exactly.
void TableFilesTest::moneyOfAWorkbook_F36()
{
    QStringList amounts{QStringLiteral("0.01"),
                        QStringLiteral("8.30"),
                        QStringLiteral("9999999999999.99"),
                        QStringLiteral("-92233720368.54775808"),
                        QStringLiteral("92233720368.54"),
                        QStringLiteral("0.00000001"),
                        QStringLiteral("1234567.12345678"),
                        QStringLiteral("12345678.12345678")};
    amounts.removeAll(QStringLiteral("9999999999999.99")); // beyond Money
    for (int cents = 1; cents < 2000; ++cents)
        amounts.append(Money::fromUnits(qint64(cents) * 1'000'003 * 1'000'000).toDecimal());
    auto writer = m_files.ledgerWriter(path(QStringLiteral("a.xlsx")), ExportFormat::Xlsx);
    for (int i = 0; i < amounts.size(); ++i)
        QVERIFY((*writer)->write(lineNumber(i + 1, Money::parse(amounts.at(i)).value())).isOk());
    QVERIFY((*writer)->finish({}).isOk());
    const auto table = m_files.read(path(QStringLiteral("a.xlsx")));
    QVERIFY(table.isOk());
    for (int i = 0; i < amounts.size(); ++i)
        QCOMPARE(Money::parse(table->rows.at(i + 1).cells.at(5))->toDecimal(), amounts.at(i));
}

void TableFilesTest::linesSpreadOverSheets()
{
    auto writer = XlsxLedgerWriter::open(path(QStringLiteral("a.xlsx")), 2);
    for (int i = 1; i <= 5; ++i)
        QVERIFY((*writer)->write(lineNumber(i, Money::yuan(i))).isOk());
    QVERIFY((*writer)->finish({}).isOk());
    const auto first = m_files.read(path(QStringLiteral("a.xlsx")));
    QVERIFY(first.isOk());
    QCOMPARE(first->rows.size(), 3);
}

void TableFilesTest::nothingIsLeftBehind_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("CSV") << int(ExportFormat::Csv);
    QTest::newRow("XLSX") << int(ExportFormat::Xlsx);
}

void TableFilesTest::nothingIsLeftBehind()
{
    QFETCH(int, format);
    {
        auto writer = m_files.ledgerWriter(path(QStringLiteral("new")), ExportFormat(format));
        QVERIFY((*writer)->write(lineNumber(1, Money::yuan(1))).isOk());
    }
    QCOMPARE(files(), QStringList());
    QFile old(path(QStringLiteral("old")));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("kept");
    old.close();
    {
        auto writer = m_files.ledgerWriter(path(QStringLiteral("old")), ExportFormat(format));
        QVERIFY((*writer)->write(lineNumber(1, Money::yuan(1))).isOk());
    }
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("kept"));
    QCOMPARE(files(), QStringList(QStringLiteral("old")));
    const QString nowhere = path(QStringLiteral("no/such/folder/a"));
    auto writer = m_files.ledgerWriter(nowhere, ExportFormat(format));
    const auto failed = writer ? (*writer)->finish({}) : Result<void>(writer.error());
    QVERIFY(failed.failedWith(ErrorCode::FileUnreadable));
    QVERIFY(failed.error().detail.contains(nowhere));
}

void TableFilesTest::formatByContent()
{
    const auto put = [&](const QString& name, const QByteArray& bytes) {
        QFile file(path(name));
        [&] { QVERIFY(file.open(QIODevice::WriteOnly)); }();
        file.write(bytes);
        return path(name);
    };
    const auto csv = m_files.read(put(QStringLiteral("a.xlsx"), "PKW,b\nb,a\n"));
    QVERIFY(csv.isOk());
    QCOMPARE(csv->rows.at(0).cells.at(0), QStringLiteral("PKW"));
    const auto old =
        m_files.read(put(QStringLiteral("b.xlsx"),
                         QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(600, '\0')));
    QCOMPARE(old.error().detail, QStringLiteral("encrypted"));
    const auto cut =
        m_files.read(put(QStringLiteral("c.csv"), QByteArray("PK\x03\x04 and no more")));
    QCOMPARE(cut.error().detail, QStringLiteral("damaged"));
}

void TableFilesTest::refusedFiles()
{
    QVERIFY(m_files.read(path(QStringLiteral("none"))).failedWith(ErrorCode::FileUnreadable));
    QVERIFY(m_files.read(m_folder->path()).failedWith(ErrorCode::FileUnreadable));
    QFile file(path(QStringLiteral("large")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(m_files.read(file.fileName()).error().detail, QStringLiteral("empty"));
    QVERIFY(file.resize(100'000'001)); // a hole: takes no room
    QCOMPARE(m_files.read(file.fileName()).error().detail, QStringLiteral("too_large"));
}

void TableFilesTest::templates_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("XLSX") << "form.xlsx";
    QTest::newRow("CSV") << "form.csv";
}

void TableFilesTest::templates()
{
    QFETCH(QString, name);
    ImportTemplate form;
    form.sheet = QStringLiteral("\u6279\u91CF\u5212\u62E8");
    form.header = {QStringLiteral("ID"),     QStringLiteral("\u7528\u6237\u540D"),
                   QStringLiteral("kind"),   QStringLiteral("amount"),
                   QStringLiteral("reason"), QStringLiteral("reference")};
    form.allocation = QStringLiteral("\u5212\u62E8");
    form.deduction = QStringLiteral("\u6263\u51CF");
    form.rows = {{{},
                  QStringLiteral("svc"),
                  form.allocation,
                  QStringLiteral("3\u4E07"),
                  QStringLiteral("r"),
                  QStringLiteral("OA")},
                 {QStringLiteral("41000001"), QStringLiteral("svc-a")}};
    QVERIFY(m_files.writeTemplate(path(name), form).isOk());
    const auto table = m_files.read(path(name));
    QVERIFY(table.isOk());
    QCOMPARE(table->rows.size(), 3);
    QCOMPARE(table->rows.at(0).cells, form.header);
    QCOMPARE(table->rows.at(1).cells, form.rows.at(0));
    QCOMPARE(table->rows.at(2).cells.mid(0, 2), form.rows.at(1));
}

void TableFilesTest::failedRows()
{
    const QList<QStringList> rows{{QStringLiteral("user"), QStringLiteral("amount")},
                                  {QStringLiteral("=a"), QStringLiteral("-5000.00")},
                                  {QStringLiteral("b"), QStringLiteral("=1+1")}};
    QVERIFY(m_files.writeTable(path(QStringLiteral("failed.csv")), rows, {1}).isOk());
    QFile file(path(QStringLiteral("failed.csv")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("\xEF\xBB\xBF"
                                        "user,amount\r\n'=a,-5000.00\r\nb,'=1+1\r\n"));
}

QTEST_APPLESS_MAIN(TableFilesTest)
#include "tst_tablefiles.moc"
