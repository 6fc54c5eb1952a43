// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/spend.h"
#include "tests/models/domain/samples.h"

#include <QRandomGenerator>
#include <QTest>

using namespace airgate;
using namespace airgate::test;

namespace {

constexpr SubAccountId ann{1};
constexpr SubAccountId ben{2};
constexpr SubAccountId cat{3};
constexpr SubAccountId dan{4};

AttributionRule rule(AttributionKind kind, const char* value, SubAccountId owner)
{
    return {kind, QString::fromLatin1(value), owner};
}

BillLine line(const char* splitItem, const char* instance, const char* creator, const char* project)
{
    BillLine line;
    line.splitItem = QString::fromLatin1(splitItem);
    line.instance = QString::fromLatin1(instance);
    line.creatorId = QString::fromLatin1(creator);
    line.project = QString::fromLatin1(project);
    return line;
}

const QDate firstDay(2026, 11, 1);
const QDate midMonth(2026, 11, 15);

PeriodSpend november()
{
    PeriodSpend spend;
    spend.period = BillPeriod(2026, 11);
    return spend;
}

void add(PeriodSpend& spend, SubAccountId owner, QDate day, const char* amount)
{
    const ExactAmount exactly = exact(amount);
    spend.total += exactly;
    if (owner.isValid())
        spend.attributed[owner][day] += exactly;
    else
        spend.unattributed[day] += exactly;
}

// "1:attributed/counted …=unattributed of total"
QString words(const Result<SpendSnapshot>& snapshot)
{
    if (!snapshot)
        return test::words(snapshot.error());
    QStringList parts;
    for (const SpendFigure& figure : snapshot->figures)
        parts.append(QStringLiteral("%1:%2/%3")
                         .arg(figure.subAccount.value())
                         .arg(figure.attributed.toDecimal(), figure.counted.toDecimal()));
    parts.append(QStringLiteral("rest %1 of %2")
                     .arg(snapshot->unattributed.toDecimal(), snapshot->total.toDecimal()));
    return parts.join(QLatin1Char(' '));
}

} // namespace

class TestSpend : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ownerOf_F8_data();
    void ownerOf_F8();
    void noRulesOwnNothing_F8();
    void namelessRulesOwnNothing_F8();
    void firstRuleWins();
    void summarizeKeepsWhatWasRead();
    void summarizeRoundsOnce_F37();
    void roundingLeavesNoGap_F37();
    void totalIsAttributedAndUnattributed_F37();
    void negativeLinesCount_F12();
    void openingDates_data();
    void openingDates();
    void controlTotalIsRounded();
    void figuresAreSorted();
    void emptyRead();
    void overflowIsAnError_data();
    void overflowIsAnError();
};

void TestSpend::ownerOf_F8_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<qint64>("owner");
    const auto row = [](const char* name, const QStringList& line, SubAccountId owner) {
        QTest::newRow(name) << line << owner.value();
    };
    const QString key = QStringLiteral("apikey-1");
    const QString endpoint = QStringLiteral("ep-1");
    const QString user = QStringLiteral("2001");
    const QString project = QStringLiteral("shop");
    const QString none;
    row("key before all", {key, endpoint, user, project}, ann);
    row("key alone", {key, none, none, none}, ann);
    row("endpoint before tag and project", {none, endpoint, user, project}, ben);
    row("endpoint in the split item", {endpoint, none, user, project}, ben);
    row("unknown key falls to the endpoint", {QStringLiteral("apikey-9"), endpoint, user, project},
        ben);
    row("split endpoint before the instance", {endpoint, QStringLiteral("ep-2"), none, none}, ben);
    row("unknown split endpoint falls to the instance",
        {QStringLiteral("ep-9"), QStringLiteral("ep-2"), none, none}, cat);
    row("tag before project", {none, none, user, project}, cat);
    row("unknown endpoint falls to the tag", {none, QStringLiteral("ep-9"), user, project}, cat);
    row("project last", {none, none, none, project}, dan);
    row("unknown tag falls to the project", {none, none, QStringLiteral("9999"), project}, dan);
    row("nothing known",
        {QStringLiteral("apikey-9"), QStringLiteral("ep-9"), QStringLiteral("9999"),
         QStringLiteral("other")},
        {});
    row("F8 all empty", {none, none, none, none}, {});
    row("F8 project is a dash", {none, none, none, QStringLiteral("-")}, {});
    row("F8 all are dashes",
        {QStringLiteral("-"), QStringLiteral("-"), QStringLiteral("-"), QStringLiteral("-")}, {});
    row("F8 a dash is passed over",
        {QStringLiteral("-"), QStringLiteral("-"), QStringLiteral("-"), project}, dan);
    row("projects differ by case", {none, none, none, QStringLiteral("Shop")}, {});
    row("a project named as a key is no key", {none, none, none, key}, {});
    row("a tag named as a project is no project", {none, none, project, none}, {});
    row("a key in the instance is no key", {none, key, none, none}, {});
}

void TestSpend::ownerOf_F8()
{
    QFETCH(QStringList, line);
    const AttributionRules rules({
        rule(AttributionKind::Project, "shop", dan),
        rule(AttributionKind::Tag, "2001", cat),
        rule(AttributionKind::Endpoint, "ep-1", ben),
        rule(AttributionKind::Endpoint, "ep-2", cat),
        rule(AttributionKind::ArkApiKey, "apikey-1", ann),
    });
    BillLine bill;
    bill.splitItem = line[0];
    bill.instance = line[1];
    bill.creatorId = line[2];
    bill.project = line[3];
    QTEST(rules.ownerOf(bill).value_or(SubAccountId{}).value(), "owner");
}

void TestSpend::noRulesOwnNothing_F8()
{
    QVERIFY(!AttributionRules().ownerOf(line("apikey-1", "ep-1", "2001", "shop")));
    QVERIFY(!AttributionRules(QList<AttributionRule>{}).ownerOf(line("", "", "", "")));
}

void TestSpend::namelessRulesOwnNothing_F8()
{
    QList<AttributionRule> nameless;
    for (const auto kind : {AttributionKind::ArkApiKey, AttributionKind::Endpoint,
                            AttributionKind::Tag, AttributionKind::Project}) {
        nameless.append(rule(kind, "", ann));
        nameless.append(rule(kind, "-", ann));
    }
    const AttributionRules rules(nameless);
    QVERIFY(!rules.ownerOf(line("", "", "", "")));
    QVERIFY(!rules.ownerOf(line("-", "-", "-", "-")));
}

void TestSpend::firstRuleWins()
{
    const AttributionRules rules(
        {rule(AttributionKind::Project, "shop", ben), rule(AttributionKind::Project, "shop", ann)});
    QCOMPARE(rules.ownerOf(line("", "", "", "shop")).value().value(), ben.value());
}

void TestSpend::summarizeKeepsWhatWasRead()
{
    PeriodSpend spend = november();
    spend.measure = SpendMeasure::Original;
    spend.readAt = at("2026-11-23 14:32:05");
    spend.horizon = at("2026-11-23 12:00:00");
    spend.lineCount = 42;
    const auto snapshot = summarize(spend, {});
    QVERIFY(snapshot);
    QCOMPARE(snapshot->period.text(), QStringLiteral("2026-11"));
    QCOMPARE(measureName(snapshot->measure), QStringLiteral("original"));
    QVERIFY(snapshot->readAt == spend.readAt);
    QVERIFY(snapshot->horizon == spend.horizon);
    QCOMPARE(snapshot->lineCount, 42);
    QVERIFY(!snapshot->settled);
    QVERIFY(!snapshot->id.isValid());
}

void TestSpend::summarizeRoundsOnce_F37()
{
    PeriodSpend spend = november();
    for (int day = 0; day < 30; ++day) {
        add(spend, ann, firstDay.addDays(day), "0.0000000049");
        add(spend, {}, firstDay.addDays(day), "0.0000000051");
    }
    // 30 × 0.49 and 30 × 1 units; each day alone would have been 0 and 1.
    QCOMPARE(words(summarize(spend, {})),
             QStringLiteral("1:0.00000015/0.00000015 rest 0.00000015 of 0.0000003"));
}

void TestSpend::roundingLeavesNoGap_F37()
{
    PeriodSpend spend = november();
    add(spend, ann, firstDay, "0.0000000051");
    add(spend, ben, firstDay, "0.0000000051");
    add(spend, cat, firstDay, "0.0000000051");
    // Each is rounded up, the whole is not: the rest takes the difference, be it below 0.
    QCOMPARE(
        words(summarize(spend, {})),
        QStringLiteral("1:0.00000001/0.00000001 2:0.00000001/0.00000001 3:0.00000001/0.00000001 "
                       "rest -0.00000001 of 0.00000002"));
}

void TestSpend::totalIsAttributedAndUnattributed_F37()
{
    QRandomGenerator random(20261123);
    for (int round = 0; round < 200; ++round) {
        PeriodSpend spend = november();
        for (int i = 0; i < 200; ++i) {
            const auto amount = ExactAmount::fromUnits(
                random.bounded(qint64(-1'000'000'000), qint64(2'000'000'000)));
            const QDate day = firstDay.addDays(random.bounded(30));
            const SubAccountId owner{random.bounded(6)};
            spend.total += amount;
            (owner.isValid() ? spend.attributed[owner][day] : spend.unattributed[day]) += amount;
        }
        const auto snapshot = summarize(spend, {});
        QVERIFY(snapshot);
        Money sum = snapshot->unattributed;
        for (const SpendFigure& figure : snapshot->figures) {
            sum = sum.plus(figure.attributed).value();
            QVERIFY(figure.attributed == figure.counted);
        }
        QCOMPARE(sum.toDecimal(), snapshot->total.toDecimal());
        QCOMPARE(words(spend.total.rounded()), snapshot->total.toDecimal());
    }
}

void TestSpend::negativeLinesCount_F12()
{
    PeriodSpend spend = november();
    add(spend, ann, firstDay, "10");
    add(spend, ann, midMonth, "-12.5");
    add(spend, ben, midMonth, "3");
    add(spend, {}, midMonth, "-1");
    QCOMPARE(words(summarize(spend, {})),
             QStringLiteral("1:-2.50/-2.50 2:3.00/3.00 rest -1.00 of -0.50"));
}

void TestSpend::openingDates_data()
{
    QTest::addColumn<QDate>("opening");
    QTest::addColumn<QString>("counted");
    QTest::newRow("before the period") << QDate(2026, 1, 1) << QStringLiteral("7.00");
    QTest::newRow("first day") << firstDay << QStringLiteral("7.00");
    QTest::newRow("second day") << firstDay.addDays(1) << QStringLiteral("6.00");
    QTest::newRow("that very day") << midMonth << QStringLiteral("6.00");
    QTest::newRow("the day after") << midMonth.addDays(1) << QStringLiteral("4.00");
    QTest::newRow("last day") << QDate(2026, 11, 30) << QStringLiteral("4.00");
    QTest::newRow("after the period") << QDate(2026, 12, 1) << QStringLiteral("0.00");
    QTest::newRow("an invalid one") << QDate() << QStringLiteral("7.00");
}

void TestSpend::openingDates()
{
    QFETCH(QDate, opening);
    PeriodSpend spend = november();
    add(spend, ann, firstDay, "1");
    add(spend, ann, midMonth, "2");
    add(spend, ann, QDate(2026, 11, 30), "4");
    add(spend, ben, firstDay, "8");
    const auto snapshot = summarize(spend, {{ann, opening}});
    QVERIFY(snapshot);
    QTEST(snapshot->figures[0].counted.toDecimal(), "counted");
    // The bill total is whole whatever counts against the quota; without a date all counts.
    QCOMPARE(snapshot->figures[0].attributed.toDecimal(), QStringLiteral("7.00"));
    QCOMPARE(snapshot->figures[1].counted.toDecimal(), QStringLiteral("8.00"));
    QCOMPARE(snapshot->unattributed.toDecimal(), QStringLiteral("0.00"));
}

void TestSpend::controlTotalIsRounded()
{
    PeriodSpend spend = november();
    QVERIFY(!summarize(spend, {})->controlTotal);
    spend.controlTotal = exact("1.2345678950");
    QCOMPARE(summarize(spend, {})->controlTotal->toDecimal(), QStringLiteral("1.2345679"));
}

void TestSpend::figuresAreSorted()
{
    PeriodSpend spend = november();
    for (int id = 50; id > 0; --id)
        add(spend, SubAccountId(id), firstDay, "1");
    const auto snapshot = summarize(spend, {});
    QCOMPARE(snapshot->figures.size(), 50);
    for (int i = 0; i < 50; ++i)
        QCOMPARE(snapshot->figures[i].subAccount.value(), qint64(i + 1));
}

void TestSpend::emptyRead()
{
    QCOMPARE(words(summarize(november(), {{ann, firstDay}})), QStringLiteral("rest 0.00 of 0.00"));
}

void TestSpend::overflowIsAnError_data()
{
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("rest");
    QTest::addColumn<QString>("control");
    const QString big = QStringLiteral("92233720368");
    const QString minusBig = QLatin1Char('-') + big;
    const QString huge = QStringLiteral("92233720369");
    const QString minusHuge = QLatin1Char('-') + huge;
    const QString nil = QStringLiteral("0");
    QTest::newRow("total") << big << big << nil << nil;
    QTest::newRow("one sub-account, total within") << huge << minusHuge << nil << nil;
    QTest::newRow("unattributed, total within")
        << minusBig << minusBig << QStringLiteral("184467440736") << nil;
    QTest::newRow("control total") << nil << nil << nil << huge;
}

void TestSpend::overflowIsAnError()
{
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    QFETCH(QString, rest);
    QFETCH(QString, control);
    PeriodSpend spend = november();
    add(spend, ann, firstDay, qPrintable(mine));
    add(spend, ben, firstDay, qPrintable(theirs));
    add(spend, {}, firstDay, qPrintable(rest));
    spend.controlTotal = exact(qPrintable(control));
    QCOMPARE(words(summarize(spend, {})), QStringLiteral("amount_too_large"));
}

QTEST_APPLESS_MAIN(TestSpend)
#include "tst_spend.moc"
