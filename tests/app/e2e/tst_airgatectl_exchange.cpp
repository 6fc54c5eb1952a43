// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlfixture.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

using namespace airgate;

namespace {

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(u' ');
}

} // namespace

// Files in and out, with the real program.
class AirgatectlExchange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importDryRunThenForGood();
    void sameFileOnlyWhenAsked_F3();
    void failedRowsAreSavedAndMended();
    void columnsByHand();
    void refusedFiles_data();
    void refusedFiles();
    void historyAsFiles_data();
    void historyAsFiles();
    void templateFilledIn();
    void formulasAreInertInLibreOffice_data();
    void formulasAreInertInLibreOffice();

private:
    QString path(const QString& name) const { return m_airgate->folder.filePath(name); }
    QString put(const QString& name, const QByteArray& bytes) const;
    QByteArray content(const QString& name) const;

    std::unique_ptr<CtlFixture> m_airgate;
};

void AirgatectlExchange::init()
{
    m_airgate = std::make_unique<CtlFixture>();
    m_airgate->setUp(QStringLiteral("1000"));
}

QString AirgatectlExchange::put(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    [&] { QVERIFY(file.open(QIODevice::WriteOnly)); }();
    file.write(bytes);
    return path(name);
}

QByteArray AirgatectlExchange::content(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void AirgatectlExchange::importDryRunThenForGood()
{
    const QString file = put(QStringLiteral("a.csv"),
                             "用户名,类型,金额,原因,单号\r\nsvc-video,划拨,3万,短剧,OA-1\r\n"
                             "svc-chat,,500.50,r,OA-2\r\nsvc-video,扣减,\"1,000\",r,OA-3\r\n");
    const Ran dry = m_airgate->ctl(words("quota import") << file << QStringLiteral("--dry-run"));
    QVERIFY2(dry.exitCode == 0, dry.err);
    QCOMPARE(dry.object()[u"valid"].toInt(), 3);
    QCOMPARE(dry.object()[u"net"].toString(), QStringLiteral("29500.50"));
    QCOMPARE(m_airgate->ledger().size(), 1);
    const Ran done = m_airgate->text(words("quota import") << file);
    QVERIFY2(done.exitCode == 0, done.err);
    QVERIFY(done.out.contains("svc-chat"));
    QCOMPARE(m_airgate->ledger().size(), 4);
    QCOMPARE(m_airgate->user(QStringLiteral("svc-video"))[u"quota"].toString(),
             QStringLiteral("30000.00"));
    QCOMPARE(m_airgate->user(QStringLiteral("svc-chat"))[u"quota"].toString(),
             QStringLiteral("500.50"));
}

void AirgatectlExchange::sameFileOnlyWhenAsked_F3()
{
    const QByteArray text = "user_name,amount,reason\nsvc-chat,10,r\n";
    QCOMPARE(m_airgate->ctl(words("quota import") << put(QStringLiteral("a.csv"), text)).exitCode,
             0);
    const QString copy = put(QStringLiteral("b.csv"), text);
    const Ran refused = m_airgate->ctl(words("quota import") << copy);
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.object()[u"error"][u"code"].toString(),
             QStringLiteral("file_already_imported"));
    QCOMPARE(m_airgate->user(QStringLiteral("svc-chat"))[u"quota"].toString(),
             QStringLiteral("10.00"));
    QCOMPARE(m_airgate->ctl(words("quota import --again") << copy).exitCode, 0);
    QCOMPARE(m_airgate->user(QStringLiteral("svc-chat"))[u"quota"].toString(),
             QStringLiteral("20.00"));
}

void AirgatectlExchange::failedRowsAreSavedAndMended()
{
    const QString file =
        put(QStringLiteral("a.csv"),
            "user_name,kind,amount,reason,reference\nsvc-chat,allocation,10,r,OA-1\n"
            "svc-chatt,allocation,20,r,OA-2\nsvc-chat,deduction,99,r,OA-3\n");
    const Ran ran = m_airgate->ctl(words("quota import") << file << QStringLiteral("--failed")
                                                         << path(QStringLiteral("bad.csv")));
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.object()[u"entries"].toArray().size(), 1);
    QCOMPARE(ran.object()[u"rows"][1][u"findings"][0][u"detail"].toString(),
             QStringLiteral("svc-chat"));
    QCOMPARE(ran.object()[u"rows"][2][u"findings"][0][u"code"].toString(),
             QStringLiteral("underflow"));
    QByteArray bad = content(QStringLiteral("bad.csv"));
    QCOMPARE(bad.count("\r\n"), 3);
    QVERIFY(bad.startsWith("\xEF\xBB\xBFid,user_name,kind,amount,reason,reference,result\r\n,svc-"
                           "chatt,allocation,20,r,OA-2,"));
    const QString mended =
        put(QStringLiteral("bad.csv"), bad.replace("svc-chatt", "svc-chat").replace("99", "9"));
    QCOMPARE(m_airgate->ctl(words("quota import") << mended).exitCode, 0);
    QCOMPARE(m_airgate->user(QStringLiteral("svc-chat"))[u"quota"].toString(),
             QStringLiteral("21.00"));
}

void AirgatectlExchange::columnsByHand()
{
    const QString file = put(QStringLiteral("a.csv"), "who;yuan;why\nsvc-chat;10;r\n");
    QCOMPARE(m_airgate->ctl(words("quota import") << file).exitCode, 1);
    QCOMPARE(m_airgate->ctl(words("quota import --column amount=euro") << file).exitCode, 1);
    QCOMPARE(
        m_airgate
            ->ctl(
                words(
                    "quota import --column user_name=who --column amount=yuan --column reason=why")
                << file)
            .exitCode,
        0);
    QCOMPARE(m_airgate->user(QStringLiteral("svc-chat"))[u"quota"].toString(),
             QStringLiteral("10.00"));
}

void AirgatectlExchange::refusedFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("detail");
    QTest::newRow("empty") << QByteArray() << "empty";
    QTest::newRow("cut workbook") << QByteArray("PK\x03\x04rest") << "damaged";
    QTest::newRow("open quote") << QByteArray("user_name,amount,reason\nsvc-chat,1,\"r\n")
                                << "unclosed_quote:2";
    QTest::newRow("encrypted") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << "encrypted";
}

void AirgatectlExchange::refusedFiles()
{
    QFETCH(QByteArray, bytes);
    const Ran ran = m_airgate->ctl(words("quota import") << put(QStringLiteral("a"), bytes));
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.object()[u"error"][u"code"].toString(), QStringLiteral("file_refused"));
    QTEST(ran.object()[u"error"][u"detail"].toString(), "detail");
    QVERIFY(!ran.err.isEmpty());
}

void AirgatectlExchange::historyAsFiles_data()
{
    QTest::addColumn<QString>("option");
    QTest::newRow("CSV") << "--csv";
    QTest::newRow("XLSX") << "--xlsx";
}

void AirgatectlExchange::historyAsFiles()
{
    QFETCH(QString, option);
    QCOMPARE(
        m_airgate->ctl(words("quota deduct svc-video 0.5 --reason =1+1 --reference OA-9")).exitCode,
        0);
    const Ran ran =
        m_airgate->ctl(words("quota history svc-video") << option << path(QStringLiteral("out")));
    QVERIFY2(ran.exitCode == 0, ran.err);
    QCOMPARE(ran.object()[u"lines"].toInt(), 2);
    QCOMPARE(ran.object()[u"net"].toString(), QStringLiteral("999.50"));
    QCOMPARE(ran.object()[u"chain_entries"].toInt(), 2);
    QCOMPARE(m_airgate->ctl(words("quota history --kind deduction")).array().size(), 1);
    if (option == QLatin1String("--csv")) {
        QVERIFY(content(QStringLiteral("out"))
                    .contains(",deduction,svc-video,Video,-0.50,CNY,999.50,"));
        QVERIFY(content(QStringLiteral("out")).contains(",'=1+1,OA-9,,\r\n"));
    }
    const Ran narrowed = m_airgate->ctl(words("quota history --kind deduction")
                                        << option << path(QStringLiteral("out")));
    QCOMPARE(narrowed.object()[u"lines"].toInt(), 1);
    const Ran dry = m_airgate->ctl(words("quota import --dry-run") << path(QStringLiteral("out")));
    QCOMPARE(dry.object()[u"rows"].toArray().size(), 1);
    QCOMPARE(dry.object()[u"rows"][0][u"amount"].toString(), QStringLiteral("-0.50"));
    QCOMPARE(dry.object()[u"rows"][0][u"findings"][0][u"code"].toString(),
             QStringLiteral("reference_in_ledger"));
    QCOMPARE(
        m_airgate->ctl(words("quota history") << option << path(QStringLiteral("no/such/folder")))
            .exitCode,
        1);
    QCOMPARE(m_airgate->ctl(words("quota history --csv a --xlsx b")).exitCode, 2);
}

void AirgatectlExchange::templateFilledIn()
{
    QCOMPARE(m_airgate->ctl(words("quota template") << path(QStringLiteral("form.csv"))).exitCode,
             0);
    QByteArray form = content(QStringLiteral("form.csv"));
    QVERIFY(form.contains("41000001,svc-video\r\n"));
    form.replace("41000001,svc-video\r\n", "41000001,svc-video,,12.5,r,OA-5\r\n");
    const Ran ran =
        m_airgate->ctl(words("quota import") << put(QStringLiteral("filled.csv"), form));
    QCOMPARE(ran.object()[u"entries"].toArray().size(), 1);
    QCOMPARE(ran.object()[u"errors"].toInt(), 1); // the sample row
    QCOMPARE(m_airgate->ctl(words("quota template") << path(QStringLiteral("form.xlsx"))).exitCode,
             0);
    const Ran dry =
        m_airgate->ctl(words("quota import --dry-run") << path(QStringLiteral("form.xlsx")));
    QCOMPARE(dry.object()[u"rows"].toArray().size(), 1);
}

void AirgatectlExchange::formulasAreInertInLibreOffice_data()
{
    QTest::addColumn<QString>("option");
    QTest::newRow("CSV") << "--csv";
    QTest::newRow("XLSX") << "--xlsx";
}

// Every prefix in a reason; LibreOffice opens the file, evaluates what there is, and writes flat
// XML.
void AirgatectlExchange::formulasAreInertInLibreOffice()
{
    QFETCH(QString, option);
    const QString soffice = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (soffice.isEmpty())
        QSKIP("soffice is not installed (package libreoffice-calc-nogui)");
    const QString name =
        option == QLatin1String("--csv") ? QStringLiteral("out.csv") : QStringLiteral("out.xlsx");
    const QString prefixes = QStringLiteral("=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20");
    for (const QChar prefix : prefixes) {
        const QString reason = prefix + QStringLiteral("1+\"SUM\"&HYPERLINK(\"x\")+41");
        QCOMPARE(
            m_airgate
                ->ctl(words("quota allocate svc-video 1") << QStringLiteral("--reason=") + reason)
                .exitCode,
            0);
    }
    QVERIFY(m_airgate->ctl(words("quota deduct svc-video 1 --reason r")).exitCode == 0);
    QCOMPARE(m_airgate->ctl(words("quota history") << option << path(name)).exitCode, 0);
    QProcess office;
    QStringList arguments{QStringLiteral("--headless"),
                          QStringLiteral("-env:UserInstallation=file://") +
                              path(QStringLiteral("office")),
                          QStringLiteral("--convert-to"),
                          QStringLiteral("fods"),
                          QStringLiteral("--outdir"),
                          m_airgate->folder.path()};
    if (option == QLatin1String("--csv"))
        arguments << QStringLiteral("--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,-1");
    office.start(soffice, arguments << path(name));
    QVERIFY(office.waitForFinished(100'000));
    const QByteArray sheet = content(QStringLiteral("out.fods"));
    QVERIFY2(!sheet.isEmpty(), office.readAllStandardError());
    QVERIFY(!sheet.contains("table:formula"));
    QVERIFY(!sheet.contains("xlink:href=\"x\""));
    QCOMPARE(sheet.count("HYPERLINK("), prefixes.size());
    QVERIFY(sheet.contains("office:value=\"-1\"")); // an amount is a number all the same
}

QTEST_GUILESS_MAIN(AirgatectlExchange)
#include "tst_airgatectl_exchange.moc"
