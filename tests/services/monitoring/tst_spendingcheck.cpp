// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/office.h"

#include <QTest>

using namespace airgate;
using namespace std::chrono_literals;

namespace {

const QString svcA = QStringLiteral("svc-a");
const QString pa = QStringLiteral("pa");

void ignore(CheckProgress) {}

} // namespace

// A check from the bill to the alerts and the stop orders.
class SpendingCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void incompleteReadChangesNothing_F6_F10_F11_data();
    void incompleteReadChangesNothing_F6_F10_F11();
    void monthsAreReadUntilSettled_F9();
    void refundNeitherFiresNorRestores_F12();
    void withoutQuotaNobodyIsStopped_F22();
    void tooManyStopsWait_F22();
    void twiceIsOneAlert_F24_F27();
    void allocationArmsAgain_F25_F26();
    void jumpTellsTheHighest_F28_data();
    void jumpTellsTheHighest_F28();
    void anotherHolder_F35();
    void leaseLostMeanwhile_F35();
    void clockJumps_F34_data();
    void clockJumps_F34();
    void channelFailsAndRecovers_F29();
    void rulesChangedMeanwhile_F9();
    void keepsFailing_F24_F26();
    void keepsFailingAsSet_data();
    void keepsFailingAsSet();

private:
    std::unique_ptr<Office> m_office;
};

void SpendingCheckTest::init()
{
    m_office = std::make_unique<Office>();
    m_office->addAccount();
}

void SpendingCheckTest::incompleteReadChangesNothing_F6_F10_F11_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("error");
    const QString detail = QStringLiteral("billPage detail");
    const QString incomplete = errorName(ErrorCode::IncompleteRead);
    QTest::newRow("short page, F10") << int(FakeFault::ShortPage) << detail << incomplete;
    QTest::newRow("Total moves, F11") << int(FakeFault::MovedTotal) << detail << incomplete;
    QTest::newRow("row twice, F11") << int(FakeFault::Duplicate) << detail << incomplete;
    QTest::newRow("split bill short") << int(FakeFault::ShortPage) << QStringLiteral("billPage split") << incomplete;
    QTest::newRow("page fails, F6") << int(FakeFault::Refused) << QStringLiteral("billPage detail 2026-11 300")
                                    << errorName(ErrorCode::CloudRefused);
}

void SpendingCheckTest::incompleteReadChangesNothing_F6_F10_F11()
{
    QFETCH(int, kind);
    QFETCH(QString, call);
    QFETCH(QString, error);
    m_office->allocate(svcA, QStringLiteral("1000"));
    for (int i = 0; i < 400; ++i)
        m_office->cloud->addLine(QDate(2026, 11, 1 + i % 20), QStringLiteral("1"), pa, i < 10);
    QVERIFY(!m_office->check().error);
    QCOMPARE(m_office->standing(svcA).consumed->toDecimal(), QStringLiteral("400.00"));
    for (int i = 0; i < 700; ++i)
        m_office->cloud->addLine(QDate(2026, 11, 20), QStringLiteral("1"), pa);
    m_office->cloud->faults = {{FakeFault::Kind(kind), call}};
    const auto audited = m_office->audit().size();
    const CheckReport report = m_office->check();
    QVERIFY(report.error.has_value());
    QCOMPARE(errorName(report.error->code), error);
    const Standing after = m_office->standing(svcA);
    QCOMPARE(after.consumed->toDecimal(), QStringLiteral("400.00"));
    QVERIFY(after.stale);
    QCOMPARE(after.status, SubAccountStatus::Enabled);
    QVERIFY(m_office->alerts(false).isEmpty());
    QCOMPARE(m_office->audit().size(), audited);

    m_office->cloud->faults.clear();
    QVERIFY(!m_office->check().error);
    QVERIFY(!m_office->standing(svcA).stale);
    QCOMPARE(m_office->standing(svcA).consumed->toDecimal(), QStringLiteral("1100.00"));
}

void SpendingCheckTest::monthsAreReadUntilSettled_F9()
{
    const auto reads = [this](const char* period) {
        return m_office->cloud->count(QStringLiteral("billPage detail ") + QLatin1String(period));
    };
    m_office->spend(pa, QStringLiteral("10"));
    QVERIFY(!m_office->check().error);
    QCOMPARE(reads("2026-11"), 1);
    m_office->clock.jump(std::chrono::days(8));  // 1 December: November is still open
    m_office->cloud->addLine(QDate(2026, 11, 30), QStringLiteral("5"), pa);
    QVERIFY(!m_office->check().error);
    QCOMPARE(reads("2026-11"), 2);
    QCOMPARE(m_office->standing(svcA).consumed->toDecimal(), QStringLiteral("15.00"));
    m_office->clock.jump(std::chrono::days(1));  // 12:00 on the 2nd: once more, then not again
    m_office->cloud->addLine(QDate(2026, 11, 30), QStringLiteral("7"), pa);
    QVERIFY(!m_office->check().error);
    QVERIFY(!m_office->check().error);
    QCOMPARE(reads("2026-11"), 3);
    QCOMPARE(reads("2026-12"), 3);
    QCOMPARE(m_office->standing(svcA).consumed->toDecimal(), QStringLiteral("22.00"));

    // Another rule: whose the settled month was is asked again, once.
    const SubAccount other = m_office->user(QStringLiteral("svc-b"));
    QVERIFY(await(m_office->app->subAccounts.assignProjects(admin(), m_office->user(svcA).id, {})).isOk());
    QVERIFY(await(m_office->app->subAccounts.assignProjects(admin(), other.id, {pa})).isOk());
    QVERIFY(!m_office->check().error);
    QVERIFY(!m_office->check().error);
    QCOMPARE(reads("2026-11"), 4);
    QCOMPARE(m_office->standing(svcA).consumed->toDecimal(), QStringLiteral("0.00"));
    QCOMPARE(m_office->standing(QStringLiteral("svc-b")).consumed->toDecimal(), QStringLiteral("22.00"));
}

void SpendingCheckTest::refundNeitherFiresNorRestores_F12()
{
    m_office->allocate(svcA, QStringLiteral("100"));
    m_office->spend(pa, QStringLiteral("100"));
    QCOMPARE(m_office->check().stops.size(), 1);
    QVERIFY(await(m_office->app->stops.continueOpen())->first().isProven());
    m_office->spend(pa, QStringLiteral("-60"));
    CheckReport report = m_office->check();
    QVERIFY(report.alerts.isEmpty() && report.stops.isEmpty());
    QCOMPARE(m_office->standing(svcA).status, SubAccountStatus::Stopped);
    m_office->spend(pa, QStringLiteral("45"));
    report = m_office->check();
    QVERIFY(report.alerts.isEmpty() && report.stops.isEmpty());
    QCOMPARE(m_office->alerts().size(), 1);
}

void SpendingCheckTest::withoutQuotaNobodyIsStopped_F22()
{
    m_office->spend(pa, QStringLiteral("1000000"));
    const CheckReport report = m_office->check();
    QVERIFY(!report.error);
    QVERIFY(report.stops.isEmpty() && report.alerts.isEmpty());
    QCOMPARE(m_office->standing(svcA).status, SubAccountStatus::Enabled);
    QVERIFY(!m_office->standing(svcA).usageTenths);
}

void SpendingCheckTest::tooManyStopsWait_F22()
{
    m_office->set(settings::stopMostPerCheck, QStringLiteral("1"));
    for (const char* letter : {"a", "b"}) {
        m_office->allocate(QStringLiteral("svc-") + QLatin1String(letter), QStringLiteral("1"));
        m_office->spend(QStringLiteral("p") + QLatin1String(letter), QStringLiteral("2"));
    }
    const CheckReport report = m_office->check();
    QVERIFY(report.stops.isEmpty());
    QCOMPARE(report.stopsWaiting, 2);
    QCOMPARE(report.alerts.size(), 2);
    QVERIFY(m_office->standing(svcA).holds.isEmpty());
    m_office->set(settings::stopMostPerCheck, QStringLiteral("2"));
    QCOMPARE(m_office->check().stops.size(), 2);
}

void SpendingCheckTest::twiceIsOneAlert_F24_F27()
{
    m_office->allocate(svcA, QStringLiteral("100"));
    m_office->spend(pa, QStringLiteral("50"));
    QCOMPARE(m_office->check().alerts.size(), 1);
    QVERIFY(m_office->check().alerts.isEmpty());
    const auto other = m_office->another(QStringLiteral("host:2:second"));
    QVERIFY(await(other->check.run(m_office->account, {}, ignore)).alerts.isEmpty());
    QCOMPARE(m_office->alerts().size(), 1);
    QCOMPARE(m_office->alerts().first().step, 50);
}

void SpendingCheckTest::allocationArmsAgain_F25_F26()
{
    m_office->allocate(svcA, QStringLiteral("100"));
    m_office->spend(pa, QStringLiteral("50"));
    QCOMPARE(m_office->check().alerts.size(), 1);
    QVERIFY(m_office->change(svcA, EntryKind::Deduction, QStringLiteral("10"), QStringLiteral("d")).isOk());
    QVERIFY(m_office->check().alerts.isEmpty());  // 50 of 90: the same step of the same cycle
    m_office->allocate(svcA, QStringLiteral("10"));
    const CheckReport again = m_office->check();   // 50 of 100 in a new cycle
    QCOMPARE(again.alerts.size(), 1);
    QCOMPARE(again.alerts.first().step, 50);
    QCOMPARE(m_office->alerts().size(), 2);
}

void SpendingCheckTest::jumpTellsTheHighest_F28_data()
{
    QTest::addColumn<QString>("spend");
    QTest::addColumn<int>("told");
    QTest::addColumn<int>("recorded");
    QTest::newRow("nothing") << "0" << 0 << 0;
    QTest::newRow("just below 50") << "49.99999999" << 0 << 0;
    QTest::newRow("equal 50") << "50" << 50 << 1;
    QTest::newRow("below 90") << "89.99999999" << 80 << 2;
    QTest::newRow("equal 100") << "100" << 100 << 4;
    QTest::newRow("above 100") << "1000000" << 100 << 4;
}

void SpendingCheckTest::jumpTellsTheHighest_F28()
{
    QFETCH(QString, spend);
    QFETCH(int, told);
    QFETCH(int, recorded);
    m_office->allocate(svcA, QStringLiteral("100"));
    m_office->spend(pa, spend);
    const CheckReport report = m_office->check();
    QCOMPARE(report.alerts.size(), told ? 1 : 0);
    if (told)
        QCOMPARE(report.alerts.first().step, told);
    QCOMPARE(m_office->alerts(false).size(), recorded);
    QCOMPARE(report.stops.size(), told == 100 ? 1 : 0);
}

void SpendingCheckTest::anotherHolder_F35()
{
    const auto other = m_office->another(QStringLiteral("host:2:second"));
    const auto lease = await(other->leases.acquire(m_office->account));
    const CheckReport report = m_office->check();
    QVERIFY(report.error.has_value());
    QCOMPARE(report.error->code, ErrorCode::LeaseHeld);
    QCOMPARE(report.error->detail, QStringLiteral("host:2:second"));
    QCOMPARE(m_office->cloud->count(QStringLiteral("billPage")), 0);
    QVERIFY(!m_office->standing(svcA).stale);  // another one is at it: no failure
    QVERIFY(await(other->leases.release(*lease)).isOk());
    QVERIFY(!m_office->check().error);
}

void SpendingCheckTest::leaseLostMeanwhile_F35()
{
    m_office->allocate(svcA, QStringLiteral("100"));
    m_office->spend(pa, QStringLiteral("100"));
    const auto other = m_office->another(QStringLiteral("host:2:second"));
    bool taken = false;
    m_office->cloud->around = [&](bool done) {
        if (!done || taken)
            return;
        taken = true;
        m_office->clock.jump(LeaseKeeper::duration + 1s);
        QVERIFY(await(other->leases.acquire(m_office->account)).isOk());
    };
    const CheckReport report = m_office->check();
    QVERIFY(taken);
    QVERIFY(report.error.has_value());
    QCOMPARE(report.error->code, ErrorCode::Fenced);
    QVERIFY(m_office->alerts(false).isEmpty());
    QVERIFY(m_office->standing(svcA).holds.isEmpty());
}

void SpendingCheckTest::clockJumps_F34_data()
{
    QTest::addColumn<int>("hours");
    QTest::newRow("back 1 h") << -1;
    QTest::newRow("on 8 h") << 8;
    QTest::newRow("on 3 d") << 72;
}

// After the jump the next round comes within one interval of ten minutes, and the one after it too.
void SpendingCheckTest::clockJumps_F34()
{
    QFETCH(int, hours);
    std::stop_source stop;
    QList<Instant> rounds;
    int naps = 0;
    m_office->clock.afterSleep = [&] {
        if (++naps == 4)
            m_office->clock.jump(std::chrono::hours(hours));
        if (naps > 500)
            stop.request_stop();
    };
    const auto finished = [&](const Result<WatchReport>& report) {
        QVERIFY(report.isOk());
        QVERIFY(report->checks.isEmpty() || !report->checks.first().error);
        rounds.append(m_office->clock.now());
        if (rounds.size() == 3)
            stop.request_stop();
    };
    const auto start = m_office->clock.monotonic();
    QCoro::waitFor(m_office->app->watch.keepWatching(stop.get_token(), ignore, finished));
    QCOMPARE(rounds.size(), 3);
    QVERIFY(m_office->clock.monotonic() - start <= 2 * 10min + 2min);
    const auto due = await(m_office->app->watch.nextDue());
    QVERIFY(due.isOk() && due->has_value());
    QVERIFY(**due <= m_office->clock.now() + 10min);
    m_office->clock.jump(-24h);
    QVERIFY(**await(m_office->app->watch.nextDue()) <= m_office->clock.now() + 10min);
}

void SpendingCheckTest::channelFailsAndRecovers_F29()
{
    NewChannel channel;
    channel.name = QStringLiteral("ops");
    channel.url = SecretBytes(QByteArrayLiteral("https://hook.example/1"));
    QVERIFY(await(m_office->app->alerts.putChannel(admin(), std::move(channel))).isOk());
    m_office->allocate(svcA, QStringLiteral("100"));
    m_office->spend(pa, QStringLiteral("50"));
    m_office->app->notifiers.failure = Error{ErrorCode::TimedOut, {}, {}};
    const auto round = await(m_office->app->watch.runNow({}, ignore));
    QCOMPARE(round->messages.retrying, 1);
    AlertFilter filter;
    filter.account = m_office->account;
    for (int attempt = 2; attempt <= OutboxDispatcher::mostAttempts; ++attempt) {
        QCOMPARE(await(m_office->app->outbox.deliverDue())->retrying, 0);  // not before its time
        m_office->clock.jump(OutboxDispatcher::backOff(attempt - 1));
        QVERIFY(await(m_office->app->outbox.deliverDue()).isOk());
    }
    auto listed = await(m_office->app->alerts.list(filter));
    QCOMPARE(listed->first().deliveries.first().state, DeliveryState::DeadLettered);
    QCOMPARE(m_office->app->notifiers.attempts, OutboxDispatcher::mostAttempts);

    m_office->app->notifiers.failure.reset();
    m_office->spend(pa, QStringLiteral("30"));
    QCOMPARE(await(m_office->app->watch.runNow({}, ignore))->messages.delivered, 1);
    QCOMPARE(m_office->app->notifiers.delivered.first().alert.step, 80);
    QCOMPARE(m_office->app->notifiers.delivered.first().userName, svcA);
    m_office->app->notifiers.failure = Error{ErrorCode::DeliveryRefused, QStringLiteral("19024"), {}};
    m_office->spend(pa, QStringLiteral("10"));
    QCOMPARE(await(m_office->app->watch.runNow({}, ignore))->messages.deadLettered, 1);
    listed = await(m_office->app->alerts.list(filter));
    QVERIFY(listed->first().deliveries.first().lastError.contains(QLatin1String("19024")));
}

// A project that changes hands while the bill is read: the figures are of one set of rules, and the month
// is not left settled under the old one.
void SpendingCheckTest::rulesChangedMeanwhile_F9()
{
    m_office->cloud->addLine(QDate(2026, 11, 20), QStringLiteral("40"), pa);
    m_office->clock.jump(std::chrono::days(12));
    bool changed = false;
    m_office->cloud->around = [&](bool done) {
        if (!done || changed)
            return;
        changed = true;
        QVERIFY(await(m_office->app->subAccounts.assignProjects(admin(), m_office->user(svcA).id, {})).isOk());
    };
    (void)m_office->check();
    QVERIFY(changed);
    m_office->cloud->around = [](bool) {};
    QVERIFY(!m_office->check().error);
    QCOMPARE(m_office->standing(svcA).consumed->toDecimal(), QStringLiteral("0.00"));
}

// Told once for each row of failures, whatever the reason; a good check arms it again.
void SpendingCheckTest::keepsFailing_F24_F26()
{
    NewChannel channel;
    channel.name = QStringLiteral("ops");
    channel.url = SecretBytes(QByteArrayLiteral("https://hook.example/1"));
    QVERIFY(await(m_office->app->alerts.putChannel(admin(), std::move(channel))).isOk());
    const auto fail = [this](FakeFault::Kind kind) {
        m_office->cloud->faults = {{kind, QStringLiteral("billPage")}};
        m_office->clock.jump(1min);
        QVERIFY(m_office->check().error.has_value());
    };
    fail(FakeFault::Refused);
    fail(FakeFault::Refused);
    QVERIFY(m_office->alerts().isEmpty());
    fail(FakeFault::TimedOut);
    QCOMPARE(m_office->alerts().size(), 1);
    const Alert alert = m_office->alerts().first();
    QCOMPARE(alert.kind, AlertKind::CheckFailing);
    QVERIFY(!alert.subAccount.isValid());
    QCOMPARE(failureOf(alert), errorName(ErrorCode::TimedOut));
    fail(FakeFault::Refused);
    fail(FakeFault::TimedOut);
    QCOMPARE(m_office->alerts().size(), 1);
    QVERIFY(await(m_office->app->outbox.deliverDue()).isOk());
    QCOMPARE(m_office->app->notifiers.delivered.size(), 1);

    m_office->cloud->faults.clear();
    QVERIFY(!m_office->check().error);
    fail(FakeFault::TimedOut);
    fail(FakeFault::TimedOut);
    QCOMPARE(m_office->alerts().size(), 1);
    fail(FakeFault::TimedOut);
    QCOMPARE(m_office->alerts().size(), 2);
}

void SpendingCheckTest::keepsFailingAsSet_data()
{
    QTest::addColumn<QString>("most");
    QTest::addColumn<int>("checks");
    QTest::addColumn<int>("alerts");
    QTest::newRow("at once") << QStringLiteral("1") << 1 << 1;
    QTest::newRow("not yet") << QStringLiteral("4") << 3 << 0;
    QTest::newRow("the fourth") << QStringLiteral("4") << 4 << 1;
    QTest::newRow("off") << QStringLiteral("0") << 9 << 0;
}

void SpendingCheckTest::keepsFailingAsSet()
{
    QFETCH(QString, most);
    QFETCH(int, checks);
    QFETCH(int, alerts);
    m_office->set(settings::alertFailedChecks, most);
    m_office->cloud->faults = {{FakeFault::Refused, QStringLiteral("billPage")}};
    for (int i = 0; i < checks; ++i)
        QVERIFY(m_office->check().error.has_value());
    QCOMPARE(m_office->alerts().size(), alerts);
}

QTEST_GUILESS_MAIN(SpendingCheckTest)
#include "tst_spendingcheck.moc"
