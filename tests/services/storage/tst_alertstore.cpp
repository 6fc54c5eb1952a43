// SPDX-License-Identifier: GPL-3.0-or-later
#include "storagefixture.h"

using namespace airgate;

class AlertStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void alertComesBackAsItWas();
    void oneAlertPerStepAndCycle_F24();
    void otherKindsOncePerDetail();
    void highestStepsOfTheCycle_F25();
    void alertsByFilter();
    void acknowledgedOnce();
    void channelIsPutByName();
    void messageIsEnqueuedOnce_F27();
    void messagesComeDue_F29();
    void missingOnesAreNotFound();

private:
    Alert stepAlert(SubAccountId user, int step, LedgerEntryId cycle = {}) const;
    std::optional<AlertId> add(const Alert& alert);
    ChannelId addChannel(const QString& name);

    std::unique_ptr<StorageFixture> m_fixture;
    MainAccountId m_account;
    SubAccountId m_wang;
    SubAccountId m_zhao;
};

void AlertStoreTest::init()
{
    m_fixture = std::make_unique<StorageFixture>();
    m_account = m_fixture->addAccount();
    m_wang = m_fixture->addUser(m_account, QStringLiteral("wang"));
    m_zhao = m_fixture->addUser(m_account, QStringLiteral("zhao"));
    for (const auto* key : {"first", "second"}) {
        QVERIFY(m_fixture->write([this, key](StoreSession& session) {
            return allocate(session, m_account, m_wang, Money::yuan(10), QLatin1String(key));
        }));
    }
}

Alert AlertStoreTest::stepAlert(SubAccountId user, int step, LedgerEntryId cycle) const
{
    Alert alert;
    alert.account = m_account;
    alert.subAccount = user;
    alert.step = step;
    alert.kind = step == 100 ? AlertKind::Exhausted : AlertKind::StepReached;
    alert.severity = severityOfStep(step);
    alert.cycle = cycle;
    alert.at = at(1);
    return alert;
}

std::optional<AlertId> AlertStoreTest::add(const Alert& alert)
{
    return m_fixture
        ->write([alert](StoreSession& session) { return session.alerts().addOnce(alert); })
        .value();
}

ChannelId AlertStoreTest::addChannel(const QString& name)
{
    return m_fixture
        ->write([name](StoreSession& session) {
            return session.outbox().putChannel(
                {{}, name, ChannelKind::Webhook, true, "url", "secret"});
        })
        .value();
}

void AlertStoreTest::alertComesBackAsItWas()
{
    SpendSnapshot snapshot;
    snapshot.account = m_account;
    snapshot.period = BillPeriod(2026, 10);
    Alert alert = stepAlert(m_wang, 90, LedgerEntryId(1));
    alert.snapshot =
        m_fixture
            ->write([snapshot](StoreSession& s) { return s.spend().addSnapshot(snapshot, {}); })
            .value();
    alert.spend = Money::fromUnits(987'654'321);
    alert.quota = Money::yuan(10);
    alert.horizon = at(-1);
    alert.detail = QStringLiteral("九十");
    alert.told = false;
    alert.id = add(alert).value();
    QCOMPARE(
        m_fixture->read([alert](StoreSession& s) { return s.alerts().alert(alert.id); }).value(),
        alert);
}

void AlertStoreTest::oneAlertPerStepAndCycle_F24()
{
    QVERIFY(add(stepAlert(m_wang, 80)));
    QVERIFY(!add(stepAlert(m_wang, 80)));
    QVERIFY(add(stepAlert(m_wang, 90)));
    QVERIFY(add(stepAlert(m_zhao, 80)));
    QVERIFY(add(stepAlert(m_wang, 80, LedgerEntryId(1))));
    QVERIFY(add(stepAlert(m_wang, 80, LedgerEntryId(2))));
    QVERIFY(!add(stepAlert(m_wang, 80, LedgerEntryId(2))));
}

void AlertStoreTest::otherKindsOncePerDetail()
{
    Alert failing;
    failing.account = m_account;
    failing.kind = AlertKind::CheckFailing;
    failing.detail = QStringLiteral("throttled");
    QVERIFY(add(failing));
    QVERIFY(!add(failing));
    failing.kind = AlertKind::Unattributed;
    QVERIFY(add(failing));
    failing.subAccount = m_wang;
    QVERIFY(add(failing));
    failing.detail = QStringLiteral("order:2");
    QVERIFY(add(failing));
}

void AlertStoreTest::highestStepsOfTheCycle_F25()
{
    add(stepAlert(m_wang, 100, LedgerEntryId(1)));
    add(stepAlert(m_wang, 50, LedgerEntryId(2)));
    add(stepAlert(m_wang, 80, LedgerEntryId(2)));
    add(stepAlert(m_zhao, 90));
    const auto highest = [this](const QHash<SubAccountId, LedgerEntryId>& cycles) {
        return m_fixture
            ->read([this, cycles](StoreSession& s) {
                return s.alerts().highestSteps(m_account, cycles);
            })
            .value();
    };
    QCOMPARE(highest({{m_wang, LedgerEntryId(2)}}),
             (QHash<SubAccountId, int>{{m_wang, 80}, {m_zhao, 90}}));
    QCOMPARE(highest({{m_wang, LedgerEntryId(1)}}),
             (QHash<SubAccountId, int>{{m_wang, 100}, {m_zhao, 90}}));
    QCOMPARE(highest({{m_zhao, LedgerEntryId(2)}}), (QHash<SubAccountId, int>()));
}

void AlertStoreTest::alertsByFilter()
{
    add(stepAlert(m_wang, 50));
    Alert passed = stepAlert(m_wang, 80);
    passed.told = false;
    add(passed);
    add(stepAlert(m_zhao, 90));
    const auto steps = [this](const AlertFilter& filter) {
        QList<int> found;
        const auto alerts = m_fixture->read(
            [filter](StoreSession& session) { return session.alerts().alerts(filter); });
        for (const Alert& alert : alerts.value())
            found.append(alert.step);
        return found;
    };
    QCOMPARE(steps({}), (QList<int>{90, 50}));
    QCOMPARE(steps({m_account, {}, false}), (QList<int>{90, 80, 50}));
    QCOMPARE(steps({{}, m_wang, false, 1}), (QList<int>{80}));
    QCOMPARE(steps({MainAccountId(9)}), QList<int>());
}

void AlertStoreTest::acknowledgedOnce()
{
    const AlertId id = add(stepAlert(m_wang, 50)).value();
    QVERIFY(m_fixture->write([id](StoreSession& s) { return s.alerts().acknowledge(id, at(5)); }));
    QVERIFY(m_fixture->write([id](StoreSession& s) { return s.alerts().acknowledge(id, at(9)); }));
    QCOMPARE(
        m_fixture->read([id](StoreSession& s) { return s.alerts().alert(id); })->acknowledgedAt,
        std::optional(at(5)));
}

void AlertStoreTest::channelIsPutByName()
{
    const ChannelId id = addChannel(QStringLiteral("ops"));
    const Channel changed{{}, QStringLiteral("ops"), ChannelKind::Feishu, false, "url2", {}};
    QCOMPARE(
        m_fixture->write([=](StoreSession& s) { return s.outbox().putChannel(changed); }).value(),
        id);
    addChannel(QStringLiteral("a"));
    const auto channels = m_fixture->read([](StoreSession& s) { return s.outbox().channels(); });
    QCOMPARE(channels->size(), 2);
    QCOMPARE(channels->at(0).name, QStringLiteral("a"));
    QCOMPARE(channels->at(0).sealedSecret, QByteArrayLiteral("secret"));
    QCOMPARE(channels->at(1).id, id);
    QCOMPARE(channels->at(1).kind, ChannelKind::Feishu);
    QCOMPARE(channels->at(1).enabled, false);
    QCOMPARE(channels->at(1).sealedUrl, QByteArrayLiteral("url2"));
    QVERIFY(channels->at(1).sealedSecret.isEmpty());
}

void AlertStoreTest::messageIsEnqueuedOnce_F27()
{
    const AlertId alert = add(stepAlert(m_wang, 50)).value();
    const ChannelId channel = addChannel(QStringLiteral("ops"));
    for (int i = 0; i < 2; ++i) {
        QVERIFY(m_fixture->write(
            [=](StoreSession& s) { return s.outbox().enqueue(alert, channel, at(i)); }));
    }
    const auto messages =
        m_fixture->read([=](StoreSession& s) { return s.outbox().forAlerts({alert}); });
    QCOMPARE(messages->size(), 1);
    QCOMPARE(messages->first().nextAttemptAt, at(0));
    QCOMPARE(messages->first().state, DeliveryState::Pending);
}

void AlertStoreTest::messagesComeDue_F29()
{
    const ChannelId channel = addChannel(QStringLiteral("ops"));
    const auto nextDue = [this] {
        return m_fixture->read([](StoreSession& s) { return s.outbox().nextDue(); }).value();
    };
    QVERIFY(!nextDue());
    for (const int step : {50, 80, 90}) {
        const AlertId alert = add(stepAlert(m_wang, step)).value();
        QVERIFY(m_fixture->write(
            [=](StoreSession& s) { return s.outbox().enqueue(alert, channel, at(100 - step)); }));
    }
    const auto due = [this](Instant now, int limit) {
        return m_fixture->read([=](StoreSession& s) { return s.outbox().due(now, limit); }).value();
    };
    QCOMPARE(nextDue(), std::optional(at(10)));
    QVERIFY(due(at(9), 10).isEmpty());
    QCOMPARE(due(at(20), 10).size(), 2);
    QCOMPARE(due(at(60), 1).size(), 1);

    OutboxMessage sent = due(at(10), 1).first();
    sent.state = DeliveryState::Delivered;
    sent.attempts = 2;
    sent.lastError = QStringLiteral("busy");
    sent.deliveredAt = at(11);
    OutboxMessage dead = due(at(20), 2).last();
    dead.state = DeliveryState::DeadLettered;
    QVERIFY(m_fixture->write([=](StoreSession& s) -> Result<void> {
        const auto first = s.outbox().update(sent);
        return first ? s.outbox().update(dead) : first;
    }));
    QCOMPARE(nextDue(), std::optional(at(50)));
    QCOMPARE(m_fixture
                 ->read([=](StoreSession& s) {
                     return s.outbox().forAlerts({dead.alert, sent.alert});
                 })
                 .value(),
             (QList<OutboxMessage>{dead, sent}));
}

void AlertStoreTest::missingOnesAreNotFound()
{
    const AlertId alert(99);
    OutboxMessage message;
    message.id = OutboxId(99);
    QVERIFY(m_fixture->read([=](StoreSession& s) { return s.alerts().alert(alert); })
                .failedWith(ErrorCode::NotFound));
    QVERIFY(m_fixture->write([=](StoreSession& s) { return s.alerts().acknowledge(alert, at(0)); })
                .failedWith(ErrorCode::NotFound));
    QVERIFY(m_fixture->write([=](StoreSession& s) { return s.outbox().update(message); })
                .failedWith(ErrorCode::NotFound));
}

QTEST_GUILESS_MAIN(AlertStoreTest)
#include "tst_alertstore.moc"
