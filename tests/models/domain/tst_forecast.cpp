// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/forecast.h"
#include "tests/models/domain/samples.h"

#include <QTest>

#include <limits>

using namespace airgate;
using namespace airgate::test;

namespace {

const QDate today(2026, 11, 23);

// Spend of the days before today, the last one last.
QMap<QDate, Money> before(std::initializer_list<const char*> amounts)
{
    QMap<QDate, Money> daily;
    QDate day = today.addDays(-static_cast<qint64>(amounts.size()));
    for (const char* amount : amounts) {
        daily.insert(day, money(amount));
        day = day.addDays(1);
    }
    return daily;
}

// "perDay/days until date in tenths" with "never" for no exhaustion, or "unknown".
QString words(const std::optional<Forecast>& forecast)
{
    if (!forecast)
        return QStringLiteral("unknown");
    const QString rate =
        QStringLiteral("%1/%2 ").arg(forecast->perDay.toDecimal()).arg(forecast->daysMeasured);
    if (forecast->exhaustion.has_value() != forecast->tenthsOfDays.has_value())
        return QStringLiteral("half an answer");
    if (!forecast->exhaustion)
        return rate + QStringLiteral("never");
    return rate + QStringLiteral("until %1 in %2")
                      .arg(forecast->exhaustion->toString(Qt::ISODate))
                      .arg(*forecast->tenthsOfDays);
}

using Daily = QMap<QDate, Money>;

} // namespace

class TestForecast : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void forecasts_data();
    void forecasts();
    void todayIsTheDayInShanghai_F31_data();
    void todayIsTheDayInShanghai_F31();
    void hugeSumsDoNotWrap();
};

void TestForecast::forecasts_data()
{
    QTest::addColumn<Daily>("daily");
    QTest::addColumn<QDate>("firstDay");
    QTest::addColumn<Money>("remaining");
    QTest::addColumn<QString>("expected");
    const QDate longAgo(2026, 1, 1);
    const auto row = [](const char* name, const Daily& daily, QDate firstDay, const char* remaining,
                        const char* expected) {
        QTest::newRow(name) << daily << firstDay << money(remaining)
                            << QString::fromLatin1(expected);
    };
    row("F4 no day", {}, today, "10", "unknown");
    row("F4 one day", before({"10"}), today.addDays(-1), "10", "unknown");
    row("F4 two days", before({"10", "10"}), today.addDays(-2), "10", "unknown");
    row("F4 begins tomorrow", {}, today.addDays(1), "10", "unknown");
    row("three days", before({"10", "10", "10"}), today.addDays(-3), "100",
        "10.00/3 until 2026-12-03 in 100");
    row("seven days", before({"1", "2", "3", "4", "5", "6", "7"}), today.addDays(-7), "8",
        "4.00/7 until 2026-11-25 in 20");
    row("only the last seven", before({"999", "7", "7", "7", "7", "7", "7", "7"}), longAgo, "7",
        "7.00/7 until 2026-11-24 in 10");
    row(
        "today is not complete",
        [] {
            Daily daily = before({"10", "10", "10"});
            daily.insert(today, money("500"));
            daily.insert(today.addDays(1), money("500"));
            return daily;
        }(),
        today.addDays(-3), "100", "10.00/3 until 2026-12-03 in 100");
    row("days before the first do not count", before({"999", "10", "10", "10"}), today.addDays(-3),
        "100", "10.00/3 until 2026-12-03 in 100");
    row("a day without an entry is 0", {{today.addDays(-1), money("12")}}, today.addDays(-4), "30",
        "3.00/4 until 2026-12-03 in 100");
    row("nothing spent", {}, longAgo, "10", "0.00/7 never");
    row("refunds outweigh", before({"5", "-20", "5"}), today.addDays(-3), "10", "0.00/3 never");
    row("a refund among spend", before({"15", "-6", "15"}), today.addDays(-3), "8",
        "8.00/3 until 2026-11-24 in 10");
    row("nothing remains", before({"1", "1", "1"}), today.addDays(-3), "0",
        "1.00/3 until 2026-11-23 in 0");
    row("in debt", before({"1", "1", "1"}), today.addDays(-3), "-5",
        "1.00/3 until 2026-11-23 in 0");
    row("in debt without spend", {}, longAgo, "-5", "0.00/7 until 2026-11-23 in 0");
    row("mean rounded half up", before({"0.00000001", "0.00000001", "0", "0"}), today.addDays(-4),
        "10", "0.00000001/4 never");
    row("mean rounded down", before({"0.00000001", "0", "0"}), today.addDays(-3), "10",
        "0.00/3 never");
    row("tenths half up", before({"100", "100", "100"}), today.addDays(-3), "5",
        "100.00/3 until 2026-11-23 in 1");
    row("tenths rounded down", before({"100", "100", "100"}), today.addDays(-3), "4.99999999",
        "100.00/3 until 2026-11-23 in 0");
    row("just before midnight", before({"24", "24", "24"}), today.addDays(-3), "11.99999999",
        "24.00/3 until 2026-11-23 in 5");
    row("at midnight", before({"24", "24", "24"}), today.addDays(-3), "12",
        "24.00/3 until 2026-11-24 in 5");
    row("ten years", before({"1", "1", "1"}), today.addDays(-3), "3650",
        "1.00/3 until 2036-11-20 in 36500");
    row("beyond ten years", before({"1", "1", "1"}), today.addDays(-3), "3650.00000002",
        "1.00/3 never");
    row("no first day", before({"7", "7", "7", "7", "7", "7", "7"}), QDate(), "7",
        "7.00/7 until 2026-11-24 in 10");
}

void TestForecast::forecasts()
{
    QFETCH(Daily, daily);
    QFETCH(QDate, firstDay);
    QFETCH(Money, remaining);
    QTEST(words(forecast(daily, firstDay, at("2026-11-23 12:00:00"), remaining)), "expected");
}

void TestForecast::todayIsTheDayInShanghai_F31_data()
{
    QTest::addColumn<Instant>("asOf");
    QTest::addColumn<QString>("expected");
    using std::chrono::seconds;
    const Instant midnight = shanghaiMidnight(today);
    QTest::newRow("a second before midnight") << midnight - seconds(1) << QStringLiteral("unknown");
    QTest::newRow("midnight") << midnight << QStringLiteral("10.00/3 until 2026-11-24 in 10");
    QTest::newRow("a second after")
        << midnight + seconds(1) << QStringLiteral("10.00/3 until 2026-11-24 in 10");
    QTest::newRow("a second before the next")
        << midnight + seconds(86399) << QStringLiteral("10.00/3 until 2026-11-24 in 10");
    QTest::newRow("the next midnight")
        << midnight + seconds(86400) << QStringLiteral("7.50/4 until 2026-11-25 in 13");
}

void TestForecast::todayIsTheDayInShanghai_F31()
{
    QFETCH(Instant, asOf);
    QTEST(words(forecast(before({"10", "10", "10"}), today.addDays(-3), asOf, money("10"))),
          "expected");
}

void TestForecast::hugeSumsDoNotWrap()
{
    const Money most = Money::fromUnits(std::numeric_limits<qint64>::max());
    Daily daily;
    for (int back = 1; back <= 7; ++back)
        daily.insert(today.addDays(-back), most);
    QCOMPARE(words(forecast(daily, {}, at("2026-11-23 00:00:00"), most)),
             QStringLiteral("92233720368.54775807/7 until 2026-11-24 in 10"));
}

QTEST_APPLESS_MAIN(TestForecast)
#include "tst_forecast.moc"
