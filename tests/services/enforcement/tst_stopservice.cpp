// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/office.h"

#include <QTest>

using namespace airgate;
using namespace std::chrono_literals;

namespace {

const QString svcA = QStringLiteral("svc-a");
const QString asFound = QStringLiteral("a1=on a2=off login=on");
const QString allOff = QStringLiteral("a1=off a2=off login=off");

// What a crash at one moment leaves behind.
struct Wreck {
    std::shared_ptr<QTemporaryDir> files;
    QList<FakeUser> users;
    QString moment;
};

QString path(const Wreck& wreck)
{
    return wreck.files->filePath(QStringLiteral("airgate.db"));
}

} // namespace

class StopServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void stopAndRestoreExactly_F14_F15_F16_F18();
    void changedByHandMeanwhile_F18();
    void silentFailureStaysStopping_F19_F23();
    void timedOutAfterActing_data();
    void timedOutAfterActing();
    void newKeyJoinsTheStop_F19();
    void loginWithoutProfile();
    void ownKeyIsNeverTouched();
    void protectedUserIsNotStopped();
    void observeOnlyCallsNothing();
    void leaseOfAnotherHolder_F35();
    void crashAnywhere_data();
    void crashAnywhere();

private:
    Result<StopOrder> stop(const QString& key = QStringLiteral("stop"));
    Result<StopOrder> restore(const QString& key = QStringLiteral("restore"));
    QList<Wreck> wrecksOf(bool restoring);
    void recover(const Wreck& wreck, bool restoring);
    Standing standingIn(Process& process);

    std::unique_ptr<Office> m_office;
};

void StopServiceTest::init()
{
    m_office = std::make_unique<Office>();
    m_office->addAccount();
    m_office->cloud->user(svcA).keys[1].active = false;  // a person turned it off
}

Result<StopOrder> StopServiceTest::stop(const QString& key)
{
    return await(m_office->app->stops.stop(admin(), m_office->request(svcA, key)));
}

Result<StopOrder> StopServiceTest::restore(const QString& key)
{
    return await(m_office->app->stops.restore(admin(), m_office->request(svcA, key)));
}

void StopServiceTest::stopAndRestoreExactly_F14_F15_F16_F18()
{
    const auto stopped = stop();
    QVERIFY(stopped.isOk());
    QVERIFY(stopped->isProven());
    QCOMPARE(m_office->cloud->switches(svcA), allOff);
    QCOMPARE(m_office->cloud->switches(QStringLiteral("svc-b")), QStringLiteral("b1=on login=on"));
    QCOMPARE(m_office->cloud->count(QStringLiteral("setAccessKeyActive svc-a a2")), 0);
    QCOMPARE(m_office->standing(svcA).status, SubAccountStatus::Stopped);
    QCOMPARE(m_office->standing(svcA).holds.size(), 1);

    const auto restored = restore();
    QVERIFY(restored.isOk());
    QCOMPARE(restored->state, OrderState::Done);
    QCOMPARE(m_office->cloud->switches(svcA), asFound);
    QCOMPARE(m_office->cloud->count(QStringLiteral("setAccessKeyActive svc-a a2")), 0);
    QCOMPARE(m_office->standing(svcA).status, SubAccountStatus::Enabled);
    QVERIFY(m_office->standing(svcA).holds.isEmpty());
    QVERIFY(restore(QStringLiteral("again")).failedWith(ErrorCode::NotFound));
}

void StopServiceTest::changedByHandMeanwhile_F18()
{
    QVERIFY(stop()->isProven());
    FakeUser& user = m_office->cloud->user(svcA);
    user.keys[0].active = true;       // somebody turned it on
    user.login->loginAllowed = false;
    const auto restored = restore();
    QVERIFY(restored.isOk());
    const auto conflicts = std::count_if(restored->steps.cbegin(), restored->steps.cend(), [](const StopStep& step) {
        return step.state == StepState::Conflict;
    });
    QCOMPARE(conflicts, 1);
    QCOMPARE(m_office->cloud->count(QStringLiteral("setAccessKeyActive svc-a a1 on")), 0);
    QCOMPARE(m_office->cloud->switches(svcA), asFound);
}

void StopServiceTest::silentFailureStaysStopping_F19_F23()
{
    m_office->cloud->faults = {{FakeFault::Silent, QStringLiteral("setAccessKeyActive svc-a a1")}};
    const auto order = stop();
    QVERIFY(order.isOk());
    QVERIFY(order->isOpen());
    QCOMPARE(m_office->standing(svcA).status, SubAccountStatus::Stopping);
    QCOMPARE(m_office->cloud->switches(svcA), QStringLiteral("a1=on a2=off login=off"));
    QCOMPARE(m_office->alerts().size(), 1);
    QCOMPARE(m_office->alerts().first().kind, AlertKind::StopFailing);

    // Not before its time, then again, and told once only.
    QVERIFY(await(m_office->app->stops.continueOpen())->isEmpty());
    m_office->clock.jump(StopService::backOff(1));
    QCOMPARE(await(m_office->app->stops.continueOpen())->size(), 1);
    QCOMPARE(m_office->standing(svcA).status, SubAccountStatus::Stopping);
    QCOMPARE(m_office->alerts().size(), 1);
    const StopOrder open = *await(m_office->app->stops.latest(m_office->user(svcA).id)).value();
    QCOMPARE(open.attempts, 2);
    QCOMPARE(open.nextAttemptAt, m_office->clock.now() + StopService::backOff(2));

    m_office->cloud->faults.clear();
    m_office->clock.jump(1h);
    const auto proven = await(m_office->app->stops.continueOpen());
    QCOMPARE(proven->size(), 1);
    QVERIFY(proven->first().isProven());
    QCOMPARE(m_office->cloud->switches(svcA), allOff);
    QCOMPARE(m_office->standing(svcA).status, SubAccountStatus::Stopped);
}

void StopServiceTest::timedOutAfterActing_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("call");
    QTest::addColumn<bool>("provenAtOnce");
    QTest::newRow("key, acted") << int(FakeFault::TimedOut) << QStringLiteral("setAccessKeyActive svc-a a1") << true;
    QTest::newRow("login, acted") << int(FakeFault::TimedOut) << QStringLiteral("setLoginAllowed") << true;
    QTest::newRow("key, refused") << int(FakeFault::Refused) << QStringLiteral("setAccessKeyActive svc-a a1") << false;
    QTest::newRow("login, unreachable") << int(FakeFault::Unreachable) << QStringLiteral("setLoginAllowed") << false;
    QTest::newRow("read back fails") << int(FakeFault::Unreachable) << QStringLiteral("loginProfile") << false;
}

void StopServiceTest::timedOutAfterActing()
{
    QFETCH(int, kind);
    QFETCH(QString, call);
    QFETCH(bool, provenAtOnce);
    m_office->cloud->faults = {{FakeFault::Kind(kind), call}};
    const auto order = stop();
    QVERIFY(order.isOk());
    QCOMPARE(order->isProven(), provenAtOnce);
    m_office->cloud->faults.clear();
    m_office->clock.jump(1h);
    QCOMPARE(await(m_office->app->stops.continueOpen())->size(), provenAtOnce ? 0 : 1);
    QCOMPARE(m_office->standing(svcA).status, SubAccountStatus::Stopped);
    QCOMPARE(m_office->cloud->switches(svcA), allOff);
    QVERIFY(restore().isOk());
    QCOMPARE(m_office->cloud->switches(svcA), asFound);
}

void StopServiceTest::newKeyJoinsTheStop_F19()
{
    m_office->cloud->around = [this](bool done) {
        FakeUser& user = m_office->cloud->user(svcA);
        if (done && user.keys.size() == 2 && m_office->cloud->count(QStringLiteral("setLoginAllowed")) == 1)
            user.keys.append({QStringLiteral("a3"), svcA, true, {}});
    };
    const auto order = stop();
    QVERIFY(order.isOk());
    QVERIFY(!order->isProven());
    m_office->clock.jump(1h);
    QVERIFY(await(m_office->app->stops.continueOpen())->first().isProven());
    QCOMPARE(m_office->cloud->switches(svcA), QStringLiteral("a1=off a2=off a3=off login=off"));
    QVERIFY(restore().isOk());
    QCOMPARE(m_office->cloud->switches(svcA), QStringLiteral("a1=on a2=off a3=on login=on"));
}

void StopServiceTest::loginWithoutProfile()
{
    m_office->cloud->user(svcA).login.reset();
    QVERIFY(stop()->isProven());
    QVERIFY(restore().isOk());
    QCOMPARE(m_office->cloud->switches(svcA), QStringLiteral("a1=on a2=off"));
    QCOMPARE(m_office->cloud->count(QStringLiteral("setLoginAllowed")), 0);
}

void StopServiceTest::ownKeyIsNeverTouched()
{
    m_office->cloud->user(svcA).keys.append({QStringLiteral("AKLTown"), svcA, true, {}});
    const auto order = stop();
    QVERIFY(order.isOk());
    QVERIFY(order->isOpen());
    QCOMPARE(m_office->cloud->count(QStringLiteral("set")), 0);
    m_office->cloud->user(svcA).keys.last() = {QStringLiteral("x1"), QStringLiteral("somebody-else"), true, {}};
    m_office->clock.jump(1h);
    QVERIFY(await(m_office->app->stops.continueOpen())->first().isOpen());
    QCOMPARE(m_office->cloud->count(QStringLiteral("set")), 0);
}

void StopServiceTest::protectedUserIsNotStopped()
{
    SubAccount user = m_office->user(svcA);
    user.isProtected = true;
    QVERIFY(await(m_office->app->subAccounts.configure(admin(), user)).isOk());
    QVERIFY(stop().failedWith(ErrorCode::ProtectedUser));
    QVERIFY(m_office->standing(svcA).holds.isEmpty());
    QCOMPARE(m_office->cloud->count(QStringLiteral("set")), 0);
}

void StopServiceTest::observeOnlyCallsNothing()
{
    m_office->set(settings::stopObserveOnly, QStringLiteral("true"));
    const auto order = stop();
    QCOMPARE(order->state, OrderState::Observed);
    QVERIFY(await(m_office->app->stops.continueOpen())->isEmpty());
    QCOMPARE(m_office->cloud->switches(svcA), asFound);
    QCOMPARE(m_office->standing(svcA).status, SubAccountStatus::Enabled);
}

// The order stays written, whoever holds the lease: it is carried out when its turn comes.
void StopServiceTest::leaseOfAnotherHolder_F35()
{
    const auto other = m_office->another(QStringLiteral("host:2:second"));
    const auto lease = await(other->leases.acquire(m_office->account));
    QVERIFY(lease.isOk());
    const auto order = stop();
    QVERIFY(order.isOk());
    QVERIFY(order->isOpen());
    QCOMPARE(m_office->cloud->switches(svcA), asFound);
    QCOMPARE(m_office->standing(svcA).status, SubAccountStatus::Stopping);
    QVERIFY(await(other->leases.release(*lease)).isOk());
    QCOMPARE(await(m_office->app->stops.continueOpen())->size(), 1);
    QCOMPARE(m_office->standing(svcA).status, SubAccountStatus::Stopped);
}

// The state of the file and of the cloud at every moment around a call.
QList<Wreck> StopServiceTest::wrecksOf(bool restoring)
{
    QList<Wreck> wrecks;
    if (restoring && !stop()->isProven())
        return {};
    m_office->cloud->calls.clear();
    m_office->cloud->around = [&](bool done) {
        wrecks.append({m_office->crashImage(), m_office->cloud->users,
                       QStringLiteral("%1 call %2").arg(QLatin1String(done ? "after" : "before"))
                           .arg(m_office->cloud->calls.size())});
    };
    const bool ended = restoring ? restore().isOk() : stop().isOk();
    m_office->cloud->around = [](bool) {};
    return ended ? wrecks : QList<Wreck>{};
}

Standing StopServiceTest::standingIn(Process& process)
{
    const auto standings = await(process.subAccounts.standings(m_office->account));
    const auto found = std::find_if(standings->cbegin(), standings->cend(), [](const Standing& each) {
        return each.subAccount.userName == svcA;
    });
    return *found;
}

void StopServiceTest::recover(const Wreck& wreck, bool restoring)
{
    m_office->cloud->users = wreck.users;
    Process again(path(wreck), m_office->clock, m_office->cloud, QStringLiteral("host:3:again"));
    QCOMPARE(standingIn(again).status, restoring ? SubAccountStatus::Restoring : SubAccountStatus::Stopping);
    // The lease of the process that died is still good.
    QVERIFY(await(again.stops.continueOpen())->isEmpty());
    m_office->clock.jump(LeaseKeeper::duration + 1s);
    const auto carried = await(again.stops.continueOpen());
    QCOMPARE(carried->size(), 1);
    QCOMPARE(carried->first().state, OrderState::Done);
    QCOMPARE(m_office->cloud->switches(svcA), restoring ? asFound : allOff);
    QCOMPARE(standingIn(again).status, restoring ? SubAccountStatus::Enabled : SubAccountStatus::Stopped);
    if (restoring)
        return;
    const auto restored = await(again.stops.restore(admin(), m_office->request(svcA, QStringLiteral("later"))));
    QVERIFY(restored.isOk());
    QCOMPARE(m_office->cloud->switches(svcA), asFound);
}

void StopServiceTest::crashAnywhere_data()
{
    QTest::addColumn<bool>("restoring");
    QTest::newRow("stop") << false;
    QTest::newRow("restore") << true;
}

void StopServiceTest::crashAnywhere()
{
    QFETCH(bool, restoring);
    const QList<Wreck> wrecks = wrecksOf(restoring);
    QCOMPARE(wrecks.size(), 12);  // two reads of two calls and two switches, before and after each
    const Instant start = m_office->clock.now();
    for (const Wreck& wreck : wrecks) {
        recover(wreck, restoring);
        m_office->clock.jump(start - m_office->clock.now());
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(wreck.moment));
    }
}

QTEST_GUILESS_MAIN(StopServiceTest)
#include "tst_stopservice.moc"
