// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/billperiod.h"
#include "models/domain/instant.h"
#include "tests/models/domain/samples.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QTest>

using namespace airgate;
using namespace airgate::test;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::seconds;

// Run once for each of five host time zones (CMakeLists.txt): nothing here may depend on it.
class TestTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hostZoneIsInEffect();
    void monthEnds_F31_F32_data();
    void monthEnds_F31_F32();
    void everyMidnight_F31();
    void everyHourOfAYearIsReadBack_F31();
    void monthsAreCalendarMonths_F32_data();
    void monthsAreCalendarMonths_F32();
    void neighboursOfMonths_F32();
    void settles_F9_F31_data();
    void settles_F9_F31();
    void parsesPeriod_data();
    void parsesPeriod();
    void isoText_data();
    void isoText();
    void readsIsoText_data();
    void readsIsoText();
    void readsShanghaiText_F31_data();
    void readsShanghaiText_F31();
    void refusesShanghaiText_data();
    void refusesShanghaiText();
    void localeOfTheHostPlaysNoPart();
    void ordersPeriods();
};

void TestTime::hostZoneIsInEffect()
{
    // Without zone data all five runs would be the same run.
    const QHash<QByteArray, int> offsets{{"UTC", 0},
                                         {"America/New_York", -5},
                                         {"Asia/Shanghai", 8},
                                         {"Pacific/Kiritimati", 14},
                                         {"Pacific/Pago_Pago", -11}};
    const QByteArray zone = qgetenv("TZ");
    if (!offsets.contains(zone))
        QSKIP("TZ names none of the five zones");
    const QDateTime winter = QDateTime::fromMSecsSinceEpoch(1'767'225'600'000);
    QCOMPARE(winter.offsetFromUtc(), offsets.value(zone) * 3600);
}

void TestTime::monthEnds_F31_F32_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<int>("lastDayBefore");
    const auto row = [](const char* name, int year, int month, int lastDayBefore) {
        QTest::newRow(name) << QDate(year, month, 1) << lastDayBefore;
    };
    row("F31 end of 2025", 2026, 1, 31);
    row("end of January", 2026, 2, 31);
    row("F32 February of 28 days", 2026, 3, 28);
    row("New York goes to summer time", 2026, 4, 31);
    row("end of April", 2026, 5, 30);
    row("end of November", 2026, 12, 30);
    row("F32 leap year 2024", 2024, 3, 29);
    row("F32 leap year 2028", 2028, 3, 29);
    row("F32 leap year 2000", 2000, 3, 29);
    row("F32 no leap year 2100", 2100, 3, 28);
    row("Kiritimati skips a day", 1995, 1, 31);
    row("before 1970", 1969, 3, 28);
}

void TestTime::monthEnds_F31_F32()
{
    QFETCH(QDate, first);
    QFETCH(int, lastDayBefore);
    const Instant midnight = shanghaiMidnight(first);
    const QString firstText = first.toString(Qt::ISODate);
    const QDate last = first.addDays(-1);

    QCOMPARE(last.day(), lastDayBefore);
    QCOMPARE(shanghaiText(midnight), firstText + QStringLiteral(" 00:00:00"));
    QCOMPARE(shanghaiText(midnight - seconds(1)),
             last.toString(Qt::ISODate) + QStringLiteral(" 23:59:59"));
    QCOMPARE(shanghaiText(midnight + seconds(1)), firstText + QStringLiteral(" 00:00:01"));
    QCOMPARE(shanghaiDate(midnight - seconds(1)), last);
    QCOMPARE(shanghaiDate(midnight - milliseconds(1)), last);
    QCOMPARE(shanghaiDate(midnight), first);
    QCOMPARE(shanghaiDate(midnight + seconds(1)), first);

    const BillPeriod month = BillPeriod::of(first);
    QVERIFY(BillPeriod::at(midnight - seconds(1)) == month.previous());
    QVERIFY(BillPeriod::at(midnight - milliseconds(1)) == month.previous());
    QVERIFY(BillPeriod::at(midnight) == month);
    QVERIFY(BillPeriod::at(midnight + seconds(1)) == month);
    QCOMPARE(month.previous().lastDay(), last);
}

void TestTime::everyMidnight_F31()
{
    Instant expected = shanghaiMidnight(QDate(1994, 1, 1));
    for (QDate day(1994, 1, 1); day < QDate(2030, 1, 1); day = day.addDays(1)) {
        const Instant midnight = shanghaiMidnight(day);
        QVERIFY2(midnight == expected, qPrintable(day.toString()));
        QVERIFY(shanghaiDate(midnight) == day &&
                shanghaiDate(midnight - milliseconds(1)) == day.addDays(-1));
        expected += hours(24);
    }
}

void TestTime::everyHourOfAYearIsReadBack_F31()
{
    for (Instant instant = at("2026-01-01 00:30:00"); instant < at("2027-01-02 00:00:00");
         instant += hours(1)) {
        QCOMPARE(fromShanghaiText(shanghaiText(instant)), std::optional(instant));
        QCOMPARE(fromIsoText(toIsoText(instant)), std::optional(instant));
    }
}

void TestTime::monthsAreCalendarMonths_F32_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("days");
    const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    for (int month = 1; month <= 12; ++month)
        QTest::addRow("2026-%02d", month) << 2026 << month << lengths[month - 1];
    QTest::newRow("leap 2028") << 2028 << 2 << 29;
    QTest::newRow("leap 2000") << 2000 << 2 << 29;
    QTest::newRow("not leap 2100") << 2100 << 2 << 28;
}

void TestTime::monthsAreCalendarMonths_F32()
{
    QFETCH(int, year);
    QFETCH(int, month);
    QFETCH(int, days);
    const BillPeriod period(year, month);
    QCOMPARE(period.year(), year);
    QCOMPARE(period.month(), month);
    QCOMPARE(period.firstDay(), QDate(year, month, 1));
    QCOMPARE(period.lastDay(), QDate(year, month, days));
    QVERIFY(BillPeriod::of(period.lastDay()) == period);
    QVERIFY(BillPeriod::parse(period.text()) == std::optional(period));
    QVERIFY(shanghaiMidnight(period.next().firstDay()) - shanghaiMidnight(period.firstDay()) ==
            hours(24) * days);
}

void TestTime::neighboursOfMonths_F32()
{
    QCOMPARE(BillPeriod(2026, 12).next().text(), QStringLiteral("2027-01"));
    QCOMPARE(BillPeriod(2027, 1).previous().text(), QStringLiteral("2026-12"));
    BillPeriod period(2020, 1);
    for (int i = 0; i < 240; ++i) {
        QVERIFY(period.next().previous() == period);
        QVERIFY(period.next().firstDay() == period.lastDay().addDays(1));
        period = period.next();
    }
    QCOMPARE(period.text(), QStringLiteral("2040-01"));
}

void TestTime::settles_F9_F31_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("settlesAt");
    const auto row = [](const char* period, const char* settlesAt) {
        QTest::newRow(period) << QString::fromLatin1(period) << QString::fromLatin1(settlesAt);
    };
    row("2026-11", "2026-12-02 12:00:00");
    row("2026-12", "2027-01-02 12:00:00");
    row("2026-02", "2026-03-02 12:00:00");
    row("2028-02", "2028-03-02 12:00:00");
}

void TestTime::settles_F9_F31()
{
    QFETCH(QString, period);
    QFETCH(QString, settlesAt);
    const BillPeriod month = BillPeriod::parse(period).value();
    const Instant settles = month.settlesAt();
    QCOMPARE(shanghaiText(settles), settlesAt);
    QVERIFY(month.isOpenAt(shanghaiMidnight(month.firstDay())));
    QVERIFY(month.isOpenAt(shanghaiMidnight(month.next().firstDay())));
    QVERIFY(month.isOpenAt(settles - seconds(1)));
    QVERIFY(month.isOpenAt(settles - milliseconds(1)));
    QVERIFY(!month.isOpenAt(settles));
    QVERIFY(!month.isOpenAt(settles + seconds(1)));
}

void TestTime::parsesPeriod_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char* text, bool accepted) {
        QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text) << accepted;
    };
    row("2026-11", true);
    row("2026-01", true);
    row("2026-12", true);
    row("9999-12", true);
    row("", false);
    row("2026-00", false);
    row("2026-13", false);
    row("2026-1", false);
    row("2026-011", false);
    row("26-11", false);
    row("0000-01", false);
    row("202611", false);
    row("2026/11", false);
    row("2026 11", false);
    row("2026-11-01", false);
    row(" 2026-1", false);
    row("2026- 1", false);
    row("2026-1 ", false);
    row("2026-+1", false);
    row("2026--1", false);
    row("+026-11", false);
    row("-026-11", false);
    row("20x6-11", false);
    row("2026-1x", false);
    row("\xEF\xBC\x92\xEF\xBC\x90\xEF\xBC\x92\xEF\xBC\x96-11", false);
    row("2026-\xD9\xA1\xD9\xA1", false);
}

void TestTime::parsesPeriod()
{
    QFETCH(QString, text);
    QFETCH(bool, accepted);
    const auto period = BillPeriod::parse(text);
    QCOMPARE(period.has_value(), accepted);
    if (period)
        QCOMPARE(period->text(), text);
}

void TestTime::isoText_data()
{
    QTest::addColumn<Instant>("instant");
    QTest::addColumn<QString>("text");
    QTest::newRow("epoch") << Instant{} << QStringLiteral("1970-01-01T00:00:00.000Z");
    QTest::newRow("an afternoon in Shanghai")
        << at("2026-11-23 14:32:05") << QStringLiteral("2026-11-23T06:32:05.000Z");
    QTest::newRow("milliseconds") << at("2026-11-23 14:32:05") + milliseconds(7)
                                  << QStringLiteral("2026-11-23T06:32:05.007Z");
    QTest::newRow("before 1970") << Instant{} - milliseconds(1)
                                 << QStringLiteral("1969-12-31T23:59:59.999Z");
    QTest::newRow("the hour New York skips")
        << at("2026-03-08 10:30:00") << QStringLiteral("2026-03-08T02:30:00.000Z");
    QTest::newRow("the day Kiritimati skips")
        << at("1994-12-31 20:00:00") << QStringLiteral("1994-12-31T12:00:00.000Z");
}

void TestTime::isoText()
{
    QFETCH(Instant, instant);
    QFETCH(QString, text);
    QCOMPARE(toIsoText(instant), text);
    QCOMPARE(fromIsoText(text), std::optional(instant));
}

void TestTime::readsIsoText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("instant");
    const auto row = [](const char* text, const char* instant) {
        QTest::newRow(*text ? text : "empty")
            << QString::fromLatin1(text) << QString::fromLatin1(instant);
    };
    row("2026-11-23T06:32:05Z", "2026-11-23T06:32:05.000Z");
    row("2026-11-23T14:32:05+08:00", "2026-11-23T06:32:05.000Z");
    row("2026-11-23T14:32:05.250+08:00", "2026-11-23T06:32:05.250Z");
    row("2026-11-22T19:32:05-11:00", "2026-11-23T06:32:05.000Z");
    row("2026-03-08T02:30:00+00:00", "2026-03-08T02:30:00.000Z");
    row("2026-11-23T06:32:05", "");
    row("2026-11-23", "");
    row("2026-02-29T00:00:00Z", "");
    row("2026-11-23T25:00:00Z", "");
    row("yesterday", "");
    row("", "");
}

void TestTime::readsIsoText()
{
    QFETCH(QString, text);
    const auto instant = fromIsoText(text);
    QTEST(instant ? toIsoText(*instant) : QString(), "instant");
}

void TestTime::readsShanghaiText_F31_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char* name, const char* text, const char* utc) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(utc);
    };
    row("an afternoon", "2026-11-23 14:32:05", "2026-11-23T06:32:05.000Z");
    row("midnight", "2026-11-01 00:00:00", "2026-10-31T16:00:00.000Z");
    row("the last second", "2026-11-30 23:59:59", "2026-11-30T15:59:59.000Z");
    row("leap day", "2028-02-29 12:00:00", "2028-02-29T04:00:00.000Z");
    row("the hour New York skips", "2026-03-08 02:30:00", "2026-03-07T18:30:00.000Z");
    row("the hour New York repeats", "2026-11-01 01:30:00", "2026-10-31T17:30:00.000Z");
    row("the day Kiritimati skips", "1994-12-31 12:00:00", "1994-12-31T04:00:00.000Z");
    row("Shanghai's summer time of long ago", "1990-07-01 12:00:00", "1990-07-01T04:00:00.000Z");
}

void TestTime::readsShanghaiText_F31()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const auto instant = fromShanghaiText(text);
    QVERIFY(instant);
    QCOMPARE(toIsoText(*instant), utc);
    QCOMPARE(shanghaiText(*instant), text);
}

void TestTime::refusesShanghaiText_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"",
                             "-",
                             "2026-11-23",
                             "14:32:05",
                             "2026-11-23 14:32",
                             "2026-11-23 14:32:05.000",
                             "2026-11-23T14:32:05",
                             "2026-11-23 14:32:05Z",
                             "2026-11-23 14:32:05 +08:00",
                             "2026/11/23 14:32:05",
                             "2026-11-3 14:32:05",
                             "2026-11-23 4:32:05",
                             " 2026-11-23 14:32:05",
                             "2026-11-23 14:32:05 ",
                             "2026-11-23  14:32:05",
                             "2026-02-29 00:00:00",
                             "2026-13-01 00:00:00",
                             "2026-11-31 00:00:00",
                             "2026-11-23 24:00:00",
                             "2026-11-23 23:60:00",
                             "2026-11-23 23:59:60"})
        QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text);
    QTest::newRow("full-width digits") << QString::fromUtf8("2026-11-2\xEF\xBC\x93 14:32:05");
}

void TestTime::refusesShanghaiText()
{
    QFETCH(QString, text);
    const auto instant = fromShanghaiText(text);
    QVERIFY2(!instant, instant ? qPrintable(toIsoText(*instant)) : "");
}

void TestTime::localeOfTheHostPlaysNoPart()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    const Instant instant = at("2026-11-23 14:32:05");
    const QString shanghai = shanghaiText(instant);
    const QString iso = toIsoText(instant);
    const QString period = BillPeriod(2026, 11).text();
    QLocale::setDefault(before);
    QCOMPARE(shanghai, QStringLiteral("2026-11-23 14:32:05"));
    QCOMPARE(iso, QStringLiteral("2026-11-23T06:32:05.000Z"));
    QCOMPARE(period, QStringLiteral("2026-11"));
}

void TestTime::ordersPeriods()
{
    QVERIFY(BillPeriod(2026, 11) < BillPeriod(2026, 12));
    QVERIFY(BillPeriod(2026, 12) < BillPeriod(2027, 1));
    QVERIFY(BillPeriod(2026, 2) == BillPeriod::of(QDate(2026, 2, 28)));
    QVERIFY(BillPeriod{} < BillPeriod(1, 1));
}

QTEST_APPLESS_MAIN(TestTime)
#include "tst_time.moc"
