// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/csvbytes.h"

#include "models/domain/formulaguard.h"
#include "services/exchange/csvreader.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

using namespace airgate;

namespace {

template <typename Write>
QByteArray written(Write write)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvBytes bytes(buffer);
    write(bytes);
    [&] { QVERIFY(bytes.flush()); }();
    return buffer.data();
}

QByteArray cell(const QByteArray& text)
{
    return written([&](CsvBytes& bytes) { bytes.text({text.constData(), size_t(text.size())}); });
}

} // namespace

class CsvBytesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void formulasAreGuarded();
    void guardIsTakenBack();
    void money_F36();
    void instants();
    void rowsLongerThanABlock();
    void refusingDevice();
};

void CsvBytesTest::texts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plain") << QByteArray("abc") << QByteArray("abc");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("comma") << QByteArray("a,b") << QByteArray("\"a,b\"");
    QTest::newRow("quote") << QByteArray("a\"b") << QByteArray("\"a\"\"b\"");
    QTest::newRow("line end") << QByteArray("a\nb") << QByteArray("\"a\nb\"");
    QTest::newRow("blank at the end") << QByteArray("a ") << QByteArray("\"a \"");
    QTest::newRow("short figures") << QByteArray("12345678901") << QByteArray("12345678901");
    QTest::newRow("long id") << QByteArray("210005767312") << QByteArray("\"210005767312\"");
}

void CsvBytesTest::texts()
{
    QFETCH(QByteArray, text);
    QTEST(cell(text), "expected");
}

void CsvBytesTest::formulasAreGuarded()
{
    const QString prefixes =
        QStringLiteral("=+-@\t\r") + QChar(0) + QStringLiteral("\uFF1D\uFF0B\uFF0D\uFF20");
    QCOMPARE(prefixes.size(), 11);
    for (const QChar prefix : prefixes) {
        const QString text = prefix + QStringLiteral("1+1");
        QCOMPARE(guarded(text), u'\'' + text);
        const QString back = QString::fromUtf8(cell(text.toUtf8())).remove(u'"');
        QCOMPARE(back, u'\'' + text);
    }
    for (const QString& harmless :
         {QStringLiteral("a=1"), QStringLiteral(" =1"), QStringLiteral("'a"), QStringLiteral("'"),
          QStringLiteral("\uFF1A"), QStringLiteral("\uFF1E1"), QStringLiteral("\u6C49=")})
        QCOMPARE(guarded(harmless), harmless);
}

// Property: what is written is what is read, whatever it is.
void CsvBytesTest::guardIsTakenBack()
{
    const QString letters = QStringLiteral("'=+-@\t\r\n,;\" ab1\u989D\uFF1D\uFF0B\uFF0D\uFF20");
    QRandomGenerator random(20261123);
    for (int round = 0; round < 5000; ++round) {
        QString text(QStringLiteral("x"));
        text.resize(random.bounded(6) + 1);
        for (QChar& c : text)
            c = letters.at(random.bounded(int(letters.size())));
        QCOMPARE(unguarded(guarded(text)), text);
        const QByteArray file = "h,i\r\nx," + cell(text.toUtf8()) + "\r\n";
        const auto rows = readCsv(QString::fromUtf8(file));
        QVERIFY2(rows.isOk(), file.constData());
        QCOMPARE(unguarded(rows->at(1).cells.at(1)), text);
    }
}

void CsvBytesTest::money_F36()
{
    QRandomGenerator random(7);
    QList<qint64> units{0,
                        1,
                        -1,
                        99,
                        100'000'000,
                        -100'000'000,
                        123'456'789'012'345,
                        std::numeric_limits<qint64>::max(),
                        std::numeric_limits<qint64>::min(),
                        10'000'000,
                        -5'000'000};
    for (int i = 0; i < 5000; ++i)
        units.append(qint64(random.generate64()) >> random.bounded(63));
    for (const qint64 each : units) {
        const Money money = Money::fromUnits(each);
        QCOMPARE(written([&](CsvBytes& bytes) { bytes.money(money); }),
                 money.toDecimal().toLatin1());
    }
}

void CsvBytesTest::instants()
{
    const auto text = [](Instant at) {
        return written([&](CsvBytes& bytes) { bytes.instant(at); });
    };
    QCOMPARE(text(fromIsoText(u"2026-11-22T16:00:00.000Z").value()),
             QByteArray("2026-11-23T00:00:00.000+08:00"));
    QCOMPARE(text(fromIsoText(u"2026-11-22T15:59:59.999Z").value()),
             QByteArray("2026-11-22T23:59:59.999+08:00"));
    QCOMPARE(text(fromIsoText(u"1969-12-31T01:02:03.004Z").value()),
             QByteArray("1969-12-31T09:02:03.004+08:00"));
    const Instant leap = fromIsoText(u"2028-02-29T06:32:05.000Z").value();
    const QByteArray both = written([&](CsvBytes& bytes) {
        bytes.instant(leap);
        bytes.instant(leap + std::chrono::hours(24));
    });
    QCOMPARE(both, QByteArray("2028-02-29T14:32:05.000+08:00,2028-03-01T14:32:05.000+08:00"));
    QCOMPARE(fromIsoText(QString::fromLatin1(text(leap))), std::optional(leap));
}

void CsvBytesTest::rowsLongerThanABlock()
{
    const QByteArray large(200'000, '"');
    const QByteArray all = written([&](CsvBytes& bytes) {
        for (int i = 0; i < 3; ++i) {
            bytes.number(i);
            bytes.text({large.constData(), size_t(large.size())});
            bytes.endRow();
        }
    });
    const QByteArray one = ",\"" + large + large + "\"\r\n";
    QCOMPARE(all, "0" + one + "1" + one + "2" + one);
}

void CsvBytesTest::refusingDevice()
{
    QBuffer closed;
    CsvBytes bytes(closed);
    bytes.plain("a");
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
    QVERIFY(!bytes.flush());
    QVERIFY(!bytes.isSound());
}

QTEST_APPLESS_MAIN(CsvBytesTest)
#include "tst_csvbytes.moc"
