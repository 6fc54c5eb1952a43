// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/quota/statement.h"
#include "tests/fakes/office.h"

#include <QRandomGenerator>
#include <QTest>

using namespace airgate;

class StatementTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void figuresOfAPeriod();
    void closingIsTheNextOpening();
    void midnightBelongsToTheNextDay_F31();
    void spendBeforeOpeningDoesNotCount();
    void refused();

private:
    Statement statement(QDate first, QDate last);

    std::unique_ptr<Office> m_office;
};

void StatementTest::init()
{
    m_office = std::make_unique<Office>();
    m_office->addAccount();
}

Statement StatementTest::statement(QDate first, QDate last)
{
    StatementService service(*m_office->app->store, m_office->clock);
    const StatementPeriod period{first, last};
    auto task = service.make(admin(), m_office->user(QStringLiteral("svc-a")).id, period);
    auto made = await(std::move(task));
    [&] { QVERIFY2(made.isOk(), made ? "" : qPrintable(made.error().detail)); }();
    return *made;
}

void StatementTest::figuresOfAPeriod()
{
    m_office->allocate(QStringLiteral("svc-a"), QStringLiteral("100"));
    m_office->allocate(QStringLiteral("svc-b"), QStringLiteral("7"));
    m_office->clock.jump(std::chrono::hours(24));
    m_office->allocate(QStringLiteral("svc-a"), QStringLiteral("30"));
    QVERIFY(m_office
                ->change(QStringLiteral("svc-a"), EntryKind::Deduction, QStringLiteral("5"),
                         QStringLiteral("d"))
                .isOk());
    m_office->spend(QStringLiteral("pa"), QStringLiteral("12.5"));
    QVERIFY(!m_office->check().error);
    const QDate day(2026, 11, 24);
    const Statement made = statement(day, day);
    QCOMPARE(made.userName, QStringLiteral("svc-a"));
    QCOMPARE(made.accountName, QStringLiteral("main"));
    QCOMPARE(made.openingQuota.toDecimal(), QStringLiteral("100.00"));
    QCOMPARE(made.openingRemaining.toDecimal(), QStringLiteral("100.00"));
    QCOMPARE(made.movements.size(), 2);
    QCOMPARE(made.movements.at(0).amount.toDecimal(), QStringLiteral("30.00"));
    QCOMPARE(made.totals.net.toDecimal(), QStringLiteral("25.00"));
    QCOMPARE(made.spend, (QList<SpendDay>{{day, Money::parse(u"12.5").value()}}));
    QCOMPARE(made.closingQuota.toDecimal(), QStringLiteral("125.00"));
    QCOMPARE(made.closingRemaining.toDecimal(), QStringLiteral("112.50"));
    QCOMPARE(made.head.count, 4);
    QVERIFY(made.horizon);
    QCOMPARE(made.madeAt, m_office->clock.now());
}

// Property: however the days are cut into periods, each closing is the next opening, and the last
// closing is what the ledger and the check say now.
void StatementTest::closingIsTheNextOpening()
{
    QRandomGenerator random(20261123);
    const QDate first(2026, 11, 23);
    constexpr int days = 14;
    m_office->allocate(QStringLiteral("svc-a"), QStringLiteral("100000"));
    for (int day = 0; day < days; ++day) {
        for (int i = random.bounded(4); i > 0; --i) {
            const QString amount = QStringLiteral("%1.%2")
                                       .arg(random.bounded(1, 300))
                                       .arg(random.bounded(100), 2, 10, QLatin1Char('0'));
            const EntryKind kind = random.bounded(2) ? EntryKind::Allocation : EntryKind::Deduction;
            QVERIFY(m_office
                        ->change(QStringLiteral("svc-a"), kind, amount,
                                 QStringLiteral("%1-%2").arg(day).arg(i))
                        .isOk());
        }
        if (random.bounded(3))
            m_office->spend(
                QStringLiteral("pa"),
                QStringLiteral("%1.%2").arg(random.bounded(50)).arg(random.bounded(1000000)));
        m_office->clock.jump(std::chrono::hours(24));
    }
    QVERIFY(!m_office->check().error);
    const Standing now = m_office->standing(QStringLiteral("svc-a"));
    for (int round = 0; round < 10; ++round) {
        Money quota;
        Money remaining;
        Money spent;
        for (QDate from = first; from < first.addDays(days + 1);) {
            const QDate last = from.addDays(random.bounded(5));
            const Statement made = statement(from, last);
            QCOMPARE(made.openingQuota, quota);
            QCOMPARE(made.openingRemaining, remaining);
            quota = made.closingQuota;
            remaining = made.closingRemaining;
            spent = spent.plus(made.spent).value();
            from = last.addDays(1);
        }
        QCOMPARE(quota, now.quota);
        QCOMPARE(spent, *now.consumed);
        QCOMPARE(remaining, *now.remaining);
    }
}

void StatementTest::midnightBelongsToTheNextDay_F31()
{
    const QDate day(2026, 11, 23);
    m_office->clock.jump(shanghaiMidnight(day.addDays(1)) - m_office->clock.now() -
                         std::chrono::milliseconds(1));
    m_office->allocate(QStringLiteral("svc-a"), QStringLiteral("1"));
    m_office->clock.jump(std::chrono::milliseconds(1));
    m_office->allocate(QStringLiteral("svc-a"), QStringLiteral("2"));
    QCOMPARE(statement(day, day).closingQuota.toDecimal(), QStringLiteral("1.00"));
    QCOMPARE(statement(day.addDays(1), day.addDays(1)).openingQuota.toDecimal(),
             QStringLiteral("1.00"));
    QCOMPARE(statement(day.addDays(1), day.addDays(1)).closingQuota.toDecimal(),
             QStringLiteral("3.00"));
}

void StatementTest::spendBeforeOpeningDoesNotCount()
{
    m_office->spend(QStringLiteral("pa"), QStringLiteral("9"));
    m_office->clock.jump(std::chrono::hours(24));
    SubAccount user = m_office->user(QStringLiteral("svc-a"));
    user.openingDate = QDate(2026, 11, 24);
    QVERIFY(await(m_office->app->subAccounts.configure(admin(), user)).isOk());
    m_office->spend(QStringLiteral("pa"), QStringLiteral("1"));
    QVERIFY(!m_office->check().error);
    const Statement made = statement(QDate(2026, 11, 1), QDate(2026, 11, 30));
    QCOMPARE(made.spent.toDecimal(), QStringLiteral("1.00"));
    QCOMPARE(made.closingRemaining, *m_office->standing(QStringLiteral("svc-a")).remaining);
}

void StatementTest::refused()
{
    StatementService service(*m_office->app->store, m_office->clock);
    const StatementPeriod backwards{QDate(2026, 11, 2), QDate(2026, 11, 1)};
    QVERIFY(await(service.make(admin(), m_office->user(QStringLiteral("svc-a")).id, backwards))
                .failedWith(ErrorCode::InvalidArgument));
    const StatementPeriod day{QDate(2026, 11, 1), QDate(2026, 11, 1)};
    QVERIFY(await(service.make(admin(), SubAccountId(99), day)).failedWith(ErrorCode::NotFound));
}

QTEST_GUILESS_MAIN(StatementTest)
#include "tst_statement.moc"
