// SPDX-License-Identifier: GPL-3.0-or-later
#include "storagefixture.h"

using namespace airgate;

class StopStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void holdComesBackAsItWas();
    void oneActiveHoldPerReason();
    void orderComesBackAsItWas_F14();
    void usedKeyIsRefused();
    void openOrdersAreOldestFirst();
    void latestOrdersPerSubAccount();
    void stopToRestore_data();
    void stopToRestore();
    void missingOnesAreNotFound();

private:
    StopOrder made(OrderKind kind, OrderState state, const QString& key) const;
    StopOrder put(StopOrder order);

    std::unique_ptr<StorageFixture> m_fixture;
    MainAccountId m_account;
    SubAccountId m_wang;
    SubAccountId m_zhao;
};

void StopStoreTest::init()
{
    m_fixture = std::make_unique<StorageFixture>();
    m_account = m_fixture->addAccount();
    m_wang = m_fixture->addUser(m_account, QStringLiteral("wang"));
    m_zhao = m_fixture->addUser(m_account, QStringLiteral("zhao"));
}

StopOrder StopStoreTest::made(OrderKind kind, OrderState state, const QString& key) const
{
    StopOrder order;
    order.account = m_account;
    order.subAccount = m_wang;
    order.kind = kind;
    order.state = state;
    order.idempotencyKey = key;
    order.author = alice();
    order.at = at(1);
    return order;
}

StopOrder StopStoreTest::put(StopOrder order)
{
    order.id =
        m_fixture->write([order](StoreSession& session) { return session.stops().addOrder(order); })
            .value();
    return order;
}

void StopStoreTest::holdComesBackAsItWas()
{
    Hold hold;
    hold.subAccount = m_wang;
    hold.reason = HoldReason::Security;
    hold.since = at(3);
    hold.placedBy = alice();
    hold.note = QStringLiteral("泄露");
    hold.id = m_fixture->write([hold](StoreSession& s) { return s.stops().addHold(hold); }).value();
    const auto active = [this] {
        return m_fixture->read([this](StoreSession& s) { return s.stops().activeHolds(m_account); })
            .value();
    };
    QCOMPARE(active(), QList<Hold>{hold});
    QVERIFY(
        m_fixture->write([hold](StoreSession& s) { return s.stops().liftHold(hold.id, at(4)); }));
    QVERIFY(active().isEmpty());
    QVERIFY(m_fixture->write([hold](StoreSession& s) { return s.stops().liftHold(hold.id, at(5)); })
                .failedWith(ErrorCode::NotFound));
}

void StopStoreTest::oneActiveHoldPerReason()
{
    Hold hold;
    hold.subAccount = m_wang;
    const auto add = [this](const Hold& h) {
        return m_fixture->write([h](StoreSession& s) { return s.stops().addHold(h); });
    };
    const auto first = add(hold);
    QVERIFY(first);
    QVERIFY(add(hold).failedWith(ErrorCode::AlreadyExists));
    hold.reason = HoldReason::Manual;
    QVERIFY(add(hold));
    hold.reason = HoldReason::Quota;
    QVERIFY(
        m_fixture->write([id = *first](StoreSession& s) { return s.stops().liftHold(id, at(1)); }));
    QVERIFY(add(hold));
}

void StopStoreTest::orderComesBackAsItWas_F14()
{
    const StopOrder earlier =
        put(made(OrderKind::Restore, OrderState::Superseded, QStringLiteral("a")));
    StopOrder order = made(OrderKind::Stop, OrderState::Running, QStringLiteral("b"));
    order.reason = HoldReason::StaleData;
    order.note = QStringLiteral("note");
    order.fencingToken = 5;
    order.answers = earlier.id;
    order.nextAttemptAt = at(9);
    order.steps = {{{SwitchKind::AccessKey, QStringLiteral("AKLT"), SwitchState::On}},
                   {{SwitchKind::ConsoleLogin, QStringLiteral("wang"), SwitchState::Absent},
                    SwitchState::Absent,
                    StepState::Verified}};
    order = put(order);
    const auto stored = [&] {
        return m_fixture->read([id = order.id](StoreSession& s) { return s.stops().order(id); })
            .value();
    };
    QCOMPARE(stored(), order);

    order.state = OrderState::Done;
    order.steps[0].state = StepState::Failed;
    order.steps[0].attempts = 3;
    order.steps[0].lastError = QStringLiteral("throttled");
    order.steps.append(
        StopStep{{SwitchKind::AccessKey, QStringLiteral("AKLT2"), SwitchState::Off}});
    order.attempts = 4;
    order.doneAt = at(12);
    QVERIFY(m_fixture->write([order](StoreSession& s) { return s.stops().updateOrder(order); }));
    QCOMPARE(stored(), order);
}

void StopStoreTest::usedKeyIsRefused()
{
    put(made(OrderKind::Stop, OrderState::Done, QStringLiteral("a")));
    const auto again =
        m_fixture->write([order = made(OrderKind::Stop, OrderState::Pending, QStringLiteral("a"))](
                             StoreSession& s) { return s.stops().addOrder(order); });
    QVERIFY(again.failedWith(ErrorCode::AlreadyExists));
}

void StopStoreTest::openOrdersAreOldestFirst()
{
    const auto first = put(made(OrderKind::Stop, OrderState::Running, QStringLiteral("a")));
    put(made(OrderKind::Stop, OrderState::Done, QStringLiteral("b")));
    put(made(OrderKind::Stop, OrderState::Observed, QStringLiteral("c")));
    const auto last = put(made(OrderKind::Restore, OrderState::Pending, QStringLiteral("d")));
    QCOMPARE(m_fixture->read([](StoreSession& s) { return s.stops().openOrders(); }).value(),
             (QList<StopOrder>{first, last}));
}

void StopStoreTest::latestOrdersPerSubAccount()
{
    put(made(OrderKind::Stop, OrderState::Done, QStringLiteral("a")));
    const auto latest = put(made(OrderKind::Restore, OrderState::Done, QStringLiteral("b")));
    StopOrder other = made(OrderKind::Stop, OrderState::Done, QStringLiteral("c"));
    other.subAccount = m_zhao;
    other = put(other);
    QCOMPARE(m_fixture->read([this](StoreSession& s) { return s.stops().latestOrders(m_account); })
                 .value(),
             (QHash<SubAccountId, StopOrder>{{m_wang, latest}, {m_zhao, other}}));
    QVERIFY(
        m_fixture->read([](StoreSession& s) { return s.stops().latestOrders(MainAccountId(9)); })
            ->isEmpty());
}

void StopStoreTest::stopToRestore_data()
{
    // Orders as letters: S stop with saved state, P stop without, O observed, X superseded stop
    // with saved state, R restore of the last stop, r the same but superseded. Expected: the
    // order's place, 0 none.
    QTest::addColumn<QString>("orders");
    QTest::addColumn<int>("expected");
    QTest::newRow("none") << QString() << 0;
    QTest::newRow("stopped") << QStringLiteral("S") << 1;
    QTest::newRow("nothing saved yet") << QStringLiteral("P") << 0;
    QTest::newRow("observed only F22") << QStringLiteral("O") << 0;
    QTest::newRow("cut short") << QStringLiteral("X") << 1;
    QTest::newRow("restored") << QStringLiteral("SR") << 0;
    QTest::newRow("restore cut short") << QStringLiteral("Sr") << 1;
    QTest::newRow("stopped again") << QStringLiteral("SRS") << 3;
    QTest::newRow("latest wins") << QStringLiteral("SrS") << 3;
    QTest::newRow("an older one does not come back") << QStringLiteral("SSR") << 0;
}

void StopStoreTest::stopToRestore()
{
    QFETCH(QString, orders);
    QFETCH(int, expected);
    StopOrderId lastStop;
    for (qsizetype i = 0; i < orders.size(); ++i) {
        const QChar letter = orders[i];
        const bool restore = letter.toUpper() == u'R';
        const OrderState state = letter == u'O'                     ? OrderState::Observed
                                 : letter == u'P'                   ? OrderState::Pending
                                 : letter == u'X' || letter == u'r' ? OrderState::Superseded
                                                                    : OrderState::Done;
        StopOrder order =
            made(restore ? OrderKind::Restore : OrderKind::Stop, state, QString::number(i));
        if (letter != u'P')
            order.steps = {{{SwitchKind::AccessKey, QStringLiteral("AKLT"), SwitchState::On}}};
        if (restore)
            order.answers = lastStop;
        order = put(order);
        if (!restore)
            lastStop = order.id;
    }
    const auto found =
        m_fixture->read([this](StoreSession& s) { return s.stops().stopToRestore(m_wang); })
            .value();
    QCOMPARE(found ? found->id.value() : 0, qint64(expected));
}

void StopStoreTest::missingOnesAreNotFound()
{
    StopOrder order = made(OrderKind::Stop, OrderState::Done, QStringLiteral("a"));
    order.id = StopOrderId(9);
    QVERIFY(m_fixture->read([=](StoreSession& s) { return s.stops().order(order.id); })
                .failedWith(ErrorCode::NotFound));
    QVERIFY(m_fixture->write([=](StoreSession& s) { return s.stops().updateOrder(order); })
                .failedWith(ErrorCode::NotFound));
}

QTEST_GUILESS_MAIN(StopStoreTest)
#include "tst_stopstore.moc"
