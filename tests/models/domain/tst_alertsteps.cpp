// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/alertsteps.h"
#include "tests/models/domain/samples.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace airgate;
using namespace airgate::test;

namespace {

const Money most = Money::fromUnits(std::numeric_limits<qint64>::max());
const Money least = Money::fromUnits(std::numeric_limits<qint64>::min());

AlertSteps stepsOf(const QString& text)
{
    return AlertSteps::parse(text).value();
}

// What is told and what is passed, "80<50" or "none".
QString words(const std::optional<StepCrossing>& crossing)
{
    if (!crossing)
        return QStringLiteral("none");
    QString text = QString::number(crossing->step);
    for (const int step : crossing->passed)
        text += QLatin1Char('<') + QString::number(step);
    return text;
}

} // namespace

class TestAlertSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reachedIsDecidedInIntegers_F28_data();
    void reachedIsDecidedInIntegers_F28();
    void usageIsNeverRoundedUpAcrossAStep_data();
    void usageIsNeverRoundedUpAcrossAStep();
    void parse_data();
    void parse();
    void defaults();
    void textIsReadBack();
    void crossing_F12_F24_F25_F26_F27_F28_data();
    void crossing_F12_F24_F25_F26_F27_F28();
    void everyStepIsFoundOnItsOwn_F28_data();
    void everyStepIsFoundOnItsOwn_F28();
    void refundDoesNotFireAgain_F12();
    void eachStepOnceInACycle_F12_F24_F25();
    void newCycleArmsAllStepsAgain_F26();
    void deductionDoesNotArmAgain_F26();
    void stepsChangedWithinACycle_F12();
};

void TestAlertSteps::reachedIsDecidedInIntegers_F28_data()
{
    QTest::addColumn<Money>("spend");
    QTest::addColumn<Money>("quota");
    QTest::addColumn<int>("step");
    QTest::addColumn<bool>("reached");
    QTest::newRow("below") << money("49.99999999") << money("100") << 50 << false;
    QTest::newRow("equal") << money("50") << money("100") << 50 << true;
    QTest::newRow("above") << money("50.00000001") << money("100") << 50 << true;
    QTest::newRow("one unit below 100") << money("99.99999999") << money("100") << 100 << false;
    QTest::newRow("equal to 100") << money("100") << money("100") << 100 << true;
    QTest::newRow("above 100") << money("250") << money("100") << 100 << true;
    QTest::newRow("a quotient would not be exact") << money("0.33") << money("0.33") << 100 << true;
    QTest::newRow("a third, below") << money("0.33333333") << money("1") << 33 << true;
    QTest::newRow("a third of the least")
        << Money::fromUnits(1) << Money::fromUnits(3) << 33 << true;
    QTest::newRow("a third of the least, above")
        << Money::fromUnits(1) << Money::fromUnits(3) << 34 << false;
    QTest::newRow("nothing spent") << Money{} << money("100") << 1 << false;
    QTest::newRow("refunded below 0") << money("-50") << money("100") << 1 << false;
    QTest::newRow("no quota, nothing spent") << Money{} << Money{} << 100 << false;
    QTest::newRow("no quota, the least spent") << Money::fromUnits(1) << Money{} << 100 << true;
    QTest::newRow("no quota, refunded below 0") << money("-1") << Money{} << 50 << false;
    QTest::newRow("quota below 0") << money("1") << money("-5") << 50 << true;
    QTest::newRow("quota and spend below 0") << money("-10") << money("-5") << 100 << false;
    QTest::newRow("products of the most do not wrap") << most << most << 100 << true;
    QTest::newRow("the most, one unit below")
        << Money::fromUnits(most.units() - 1) << most << 100 << false;
    QTest::newRow("the least does not wrap") << least << most << 1 << false;
}

void TestAlertSteps::reachedIsDecidedInIntegers_F28()
{
    QFETCH(Money, spend);
    QFETCH(Money, quota);
    QFETCH(int, step);
    QTEST(hasReached(spend, quota, step), "reached");
}

void TestAlertSteps::usageIsNeverRoundedUpAcrossAStep_data()
{
    QTest::addColumn<Money>("spend");
    QTest::addColumn<Money>("quota");
    QTest::addColumn<qint64>("tenths"); // -1: no usage
    const auto row = [](const char* spend, const char* quota, qint64 tenths) {
        QTest::addRow("%s of %s", spend, quota) << money(spend) << money(quota) << tenths;
    };
    row("0", "100", 0);
    row("0.049", "100", 0);
    row("0.05", "100", 1);
    row("12.34", "100", 123);
    row("12.35", "100", 124);
    row("49.94", "100", 499);
    row("49.96", "100", 499);
    row("49.99999999", "100", 499);
    row("50", "100", 500);
    row("79.99", "100", 799);
    row("89.96", "100", 899);
    row("99.94", "100", 999);
    row("99.96", "100", 999);
    row("99.99999999", "100", 999);
    row("100", "100", 1000);
    row("100.04", "100", 1000);
    row("100.05", "100", 1001);
    row("250", "100", 2500);
    row("1", "3", 333);
    row("2", "3", 667);
    row("-5", "100", -50);
    row("-0.05", "100", 0);
    row("5", "0", -1);
    row("5", "-1", -1);
    QTest::newRow("the most of the least")
        << most << Money::fromUnits(1) << std::numeric_limits<qint64>::max();
    QTest::newRow("the least of the least")
        << least << Money::fromUnits(1) << std::numeric_limits<qint64>::min();
    QTest::newRow("the most of the most") << most << most << qint64(1000);
}

void TestAlertSteps::usageIsNeverRoundedUpAcrossAStep()
{
    QFETCH(Money, spend);
    QFETCH(Money, quota);
    QFETCH(qint64, tenths);
    const auto usage = usageTenths(spend, quota, AlertSteps());
    QCOMPARE(usage.has_value(), quota > Money{});
    QCOMPARE(usage.value_or(-1), tenths);
}

void TestAlertSteps::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString refused = QStringLiteral("invalid_argument:alert_steps");
    const auto row = [](const char* name, const char* text, const QString& expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << expected;
    };
    row("the default", "50,80,90", QStringLiteral("50,80,90"));
    row("one", "75", QStringLiteral("75"));
    row("none", "", QString());
    row("the ends", "1,99", QStringLiteral("1,99"));
    row("sorted", "90,50,80", QStringLiteral("50,80,90"));
    row("made distinct", "80,50,80,50", QStringLiteral("50,80"));
    row("spaces around", " 50 , 80 ", QStringLiteral("50,80"));
    row("zero", "0,50", refused);
    row("100 is always there", "50,100", refused);
    row("above 100", "50,120", refused);
    row("negative", "-50", refused);
    row("a word", "half", refused);
    row("decimals", "50.5", refused);
    row("percent sign", "50%", refused);
    row("semicolon", "50;80", refused);
    row("full-width comma",
        "50\xEF\xBC\x8C"
        "80",
        refused);
    row("only a comma", ",", refused);
    row("empty part", "50,,80", refused);
    row("comma behind", "50,", refused);
    row("comma before", ",50", refused);
    row("only a space", " ", refused);
    row("plus", "+50", refused);
    row("hexadecimal", "0x32", refused);
    row("exponent", "5e1", refused);
    row("full-width digits", "\xEF\xBC\x95\xEF\xBC\x90", refused);
    row("too long for a number", "99999999999999999999", refused);
}

void TestAlertSteps::parse()
{
    QFETCH(QString, text);
    const auto steps = AlertSteps::parse(text);
    QTEST(steps ? steps->text() : test::words(steps.error()), "expected");
}

void TestAlertSteps::defaults()
{
    const AlertSteps steps;
    QCOMPARE(steps.warnings(), (QList<int>{50, 80, 90}));
    QCOMPARE(steps.withExhaustion(), (QList<int>{50, 80, 90, 100}));
    QCOMPARE(AlertSteps::of({})->withExhaustion(), QList<int>{100});
    QVERIFY(AlertSteps::of({90, 80, 50}).value() == steps);
}

void TestAlertSteps::textIsReadBack()
{
    for (const QList<int>& list :
         {QList<int>{}, QList<int>{1}, QList<int>{99, 1, 50}, QList<int>{50, 80, 90}}) {
        const AlertSteps steps = AlertSteps::of(list).value();
        QVERIFY(stepsOf(steps.text()) == steps);
    }
}

void TestAlertSteps::crossing_F12_F24_F25_F26_F27_F28_data()
{
    QTest::addColumn<QString>("steps");
    QTest::addColumn<Money>("spend");
    QTest::addColumn<Money>("quota");
    QTest::addColumn<int>("recorded");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* steps, const char* spend, const char* quota,
                        int recorded, const char* expected) {
        QTest::newRow(name) << QString::fromLatin1(steps) << money(spend) << money(quota)
                            << recorded << QString::fromLatin1(expected);
    };
    row("F28 nothing spent", "50,80,90", "0", "100", 0, "none");
    row("F28 below the first", "50,80,90", "49.99999999", "100", 0, "none");
    row("F28 equal to the first", "50,80,90", "50", "100", 0, "50");
    row("F28 between first and second", "50,80,90", "79.99999999", "100", 0, "50");
    row("F28 equal to the second", "50,80,90", "80", "100", 50, "80");
    row("F28 equal to the third", "50,80,90", "90", "100", 80, "90");
    row("F28 equal to 100", "50,80,90", "100", "100", 90, "100");
    row("F28 one unit below 100", "50,80,90", "99.99999999", "100", 90, "none");
    row("F28 above 100", "50,80,90", "101", "100", 90, "100");
    row("F28 far above 100", "50,80,90", "100000", "100", 90, "100");
    row("F25 jump over one", "50,80,90", "85", "100", 0, "80<50");
    row("F25 jump over two", "50,80,90", "95", "100", 0, "90<50<80");
    row("F25 jump over all", "50,80,90", "300", "100", 0, "100<50<80<90");
    row("F25 jump over the rest", "50,80,90", "100", "100", 50, "100<80<90");
    row("F24 same check again", "50,80,90", "50", "100", 50, "none");
    row("F24 still above 100", "50,80,90", "150", "100", 100, "none");
    row("F27 recorded by another meanwhile", "50,80,90", "85", "100", 80, "none");
    row("F12 fallen below a recorded step", "50,80,90", "40", "100", 80, "none");
    row("F12 fallen below 0", "50,80,90", "-10", "100", 80, "none");
    row("F12 risen again to the recorded step", "50,80,90", "80", "100", 80, "none");
    row("F12 risen above the recorded step", "50,80,90", "90", "100", 80, "90");
    row("F26 armed again below", "50,80,90", "40", "200", 0, "none");
    row("F26 armed again above", "50,80,90", "110", "200", 0, "50");
    row("no quota, nothing spent", "50,80,90", "0", "0", 0, "none");
    row("no quota, something spent", "50,80,90", "0.00000001", "0", 0, "100<50<80<90");
    row("no quota, told before", "50,80,90", "5", "0", 100, "none");
    row("no warning steps, below 100", "", "99", "100", 0, "none");
    row("no warning steps, at 100", "", "100", "100", 0, "100");
    row("the least step", "1,99", "1", "100", 0, "1");
    row("the greatest warning step", "1,99", "99", "100", 1, "99");
}

void TestAlertSteps::crossing_F12_F24_F25_F26_F27_F28()
{
    QFETCH(QString, steps);
    QFETCH(Money, spend);
    QFETCH(Money, quota);
    QFETCH(int, recorded);
    QTEST(words(newCrossing(stepsOf(steps), spend, quota, recorded)), "expected");
}

void TestAlertSteps::everyStepIsFoundOnItsOwn_F28_data()
{
    QTest::addColumn<int>("step");
    for (int step = 1; step <= 100; ++step)
        QTest::addRow("%d", step) << step;
}

void TestAlertSteps::everyStepIsFoundOnItsOwn_F28()
{
    QFETCH(int, step);
    const AlertSteps steps =
        step == 100 ? AlertSteps::of({}).value() : AlertSteps::of({step}).value();
    const Money quota = money("333.33333300");
    const Money there = Money::fromUnits(quota.units() / 100 * step);
    const Money below = there.minus(Money::fromUnits(1)).value();
    QCOMPARE(words(newCrossing(steps, below, quota, 0)), QStringLiteral("none"));
    QCOMPARE(words(newCrossing(steps, there, quota, 0)), QString::number(step));
    QCOMPARE(words(newCrossing(steps, there, quota, step)), QStringLiteral("none"));
    QCOMPARE(steps.highestReached(below, quota).value_or(0), 0);
    QCOMPARE(steps.highestReached(there, quota).value_or(0), step);
}

void TestAlertSteps::refundDoesNotFireAgain_F12()
{
    const AlertSteps steps;
    const Money quota = money("100");
    int recorded = 0;
    QStringList told;
    for (const char* spend : {"55", "82", "45", "82", "20", "85", "91", "-5", "100", "60", "130"}) {
        const auto crossing = newCrossing(steps, money(spend), quota, recorded);
        told.append(words(crossing));
        recorded = crossing ? crossing->step : recorded;
    }
    QCOMPARE(told.join(QLatin1Char(' ')),
             QStringLiteral("50 80 none none none none 90 none 100 none none"));
}

void TestAlertSteps::eachStepOnceInACycle_F12_F24_F25()
{
    QRandomGenerator random(20261123);
    for (int cycle = 0; cycle < 500; ++cycle) {
        const AlertSteps steps =
            AlertSteps::of({random.bounded(1, 100), random.bounded(1, 100), random.bounded(1, 100)})
                .value();
        const Money quota = Money::fromUnits(random.bounded(1, 1'000'000));
        QList<int> recorded;
        int highest = 0;
        int expected = 0;
        for (int check = 0; check < 50; ++check) {
            const Money spend = Money::fromUnits(random.bounded(-200'000, 1'500'000));
            expected = std::max(expected, steps.highestReached(spend, quota).value_or(0));
            if (const auto crossing = newCrossing(steps, spend, quota, highest)) {
                QVERIFY(crossing->step > highest);
                recorded += crossing->passed;
                recorded.append(crossing->step);
                highest = crossing->step;
            }
        }
        // Told or passed once each, in order, and none left out below the highest ever reached.
        QList<int> all = steps.withExhaustion();
        all.removeIf([&](int step) { return step > expected; });
        QCOMPARE(recorded, all);
    }
}

void TestAlertSteps::newCycleArmsAllStepsAgain_F26()
{
    const AlertSteps steps;
    QCOMPARE(words(newCrossing(steps, money("100"), money("100"), 0)),
             QStringLiteral("100<50<80<90"));
    // 100 more are allocated: a new cycle, nothing recorded in it yet.
    QCOMPARE(words(newCrossing(steps, money("100"), money("200"), 0)), QStringLiteral("50"));
    QCOMPARE(words(newCrossing(steps, money("160"), money("200"), 50)), QStringLiteral("80"));
    QCOMPARE(words(newCrossing(steps, money("180"), money("200"), 80)), QStringLiteral("90"));
    QCOMPARE(words(newCrossing(steps, money("200"), money("200"), 90)), QStringLiteral("100"));
}

void TestAlertSteps::deductionDoesNotArmAgain_F26()
{
    const AlertSteps steps;
    QCOMPARE(words(newCrossing(steps, money("50"), money("100"), 0)), QStringLiteral("50"));
    // 10 are deducted: the same cycle; 55.6 % says nothing new, 80 % does.
    QCOMPARE(words(newCrossing(steps, money("50"), money("90"), 50)), QStringLiteral("none"));
    QCOMPARE(words(newCrossing(steps, money("50"), money("62.5"), 50)), QStringLiteral("80"));
}

void TestAlertSteps::stepsChangedWithinACycle_F12()
{
    // A lower step that is added later is not told behind the higher one.
    QCOMPARE(words(newCrossing(stepsOf(QStringLiteral("50,60,80")), money("85"), money("100"), 80)),
             QStringLiteral("none"));
    // A step that is taken away leaves what it recorded.
    QCOMPARE(words(newCrossing(stepsOf(QStringLiteral("50")), money("85"), money("100"), 80)),
             QStringLiteral("none"));
    QCOMPARE(words(newCrossing(stepsOf(QStringLiteral("50,85")), money("85"), money("100"), 80)),
             QStringLiteral("85"));
}

QTEST_APPLESS_MAIN(TestAlertSteps)
#include "tst_alertsteps.moc"
