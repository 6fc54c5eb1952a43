// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/subaccounts/burndown.h"

#include <QtTest>

using namespace airgate;

namespace {

const QDate today(2026, 11, 23);

LedgerLine allocation(QDate day, Money amount, SubAccountId user)
{
    LedgerLine line;
    line.at = shanghaiMidnight(day) + std::chrono::hours(9);
    line.subAccount = user;
    line.amount = amount;
    return line;
}

} // namespace

class TestBurnDown : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesBackFromWhatIsLeft();
    void isEmptyWhileNothingIsKnown_F4();
    void anExhaustedQuotaHasNoForecastLine();

private:
    [[nodiscard]] static Standing standing();
};

Standing TestBurnDown::standing()
{
    Standing standing;
    standing.subAccount.id = SubAccountId(7);
    standing.everAllocated = true;
    standing.quota = Money::yuan(150);
    standing.consumed = Money::yuan(60);
    standing.remaining = Money::yuan(90);
    standing.forecast = Forecast{Money::yuan(10), 7, QDate(2026, 12, 2), 90};
    return standing;
}

void TestBurnDown::goesBackFromWhatIsLeft()
{
    const Standing now = standing();
    const QMap<QDate, Money> daily{{QDate(2026, 11, 20), Money::yuan(25)},
                                   {QDate(2026, 11, 21), Money::yuan(10)},
                                   {QDate(2026, 11, 22), Money::yuan(20)},
                                   {today, Money::yuan(5)}};
    const BurnDownData data =
        burnDown(now, daily,
                 {allocation(QDate(2026, 11, 21), Money::yuan(50), SubAccountId(7)),
                  allocation(QDate(2026, 11, 22), Money::yuan(9), SubAccountId(8))},
                 QDate(2026, 11, 20), today);
    QCOMPARE(data.points.size(), 4);
    const QList<Money> ends{Money::yuan(75), Money::yuan(115), Money::yuan(95), Money::yuan(90)};
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(data.points.at(i).day, QDate(2026, 11, 20).addDays(i));
        QCOMPARE(data.points.at(i).remaining, ends.at(i));
    }
    QCOMPARE(data.points.at(1).beforeChange, std::optional(Money::yuan(65)));
    QVERIFY(!data.points.at(2).beforeChange);
    QCOMPARE(data.exhaustion, std::optional(QDate(2026, 12, 2)));
    QCOMPARE(data.today, today);
}

void TestBurnDown::isEmptyWhileNothingIsKnown_F4()
{
    Standing unknown = standing();
    unknown.remaining.reset();
    QVERIFY(burnDown(unknown, {}, {}, today.addDays(-5), today).points.isEmpty());
    Standing never = standing();
    never.everAllocated = false;
    QVERIFY(burnDown(never, {}, {}, today.addDays(-5), today).points.isEmpty());
}

void TestBurnDown::anExhaustedQuotaHasNoForecastLine()
{
    Standing gone = standing();
    gone.remaining = Money::yuan(-1);
    QVERIFY(!burnDown(gone, {}, {}, today.addDays(-5), today).exhaustion);
}

QTEST_APPLESS_MAIN(TestBurnDown)
#include "tst_burndown.moc"
