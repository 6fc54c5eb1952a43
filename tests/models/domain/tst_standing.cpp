// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/standing.h"
#include "tests/models/domain/samples.h"

#include <QTest>

#include <type_traits>

using namespace airgate;
using namespace airgate::test;

namespace {

// F4: what may be unknown has a type that says so.
template <auto Member, class T>
constexpr bool mayBeUnknown =
    std::is_same_v<std::remove_cvref_t<decltype(std::declval<Standing>().*Member)>,
                   std::optional<T>>;
static_assert(mayBeUnknown<&Standing::consumed, Money>, "F4");
static_assert(mayBeUnknown<&Standing::remaining, Money>, "F4");
static_assert(mayBeUnknown<&Standing::usageTenths, qint64>, "F4");
static_assert(mayBeUnknown<&Standing::highestStep, int>, "F4");
static_assert(mayBeUnknown<&Standing::forecast, Forecast>, "F4");
static_assert(mayBeUnknown<&Standing::horizon, Instant>, "F4");
static_assert(mayBeUnknown<&Standing::readAt, Instant>, "F4");

using Order = std::optional<StopOrder>;

Order order(OrderKind kind, OrderState state,
            std::initializer_list<StepState> steps = {StepState::Verified})
{
    StopOrder order;
    order.kind = kind;
    order.state = state;
    for (const StepState step : steps)
        order.steps.append({{SwitchKind::AccessKey, QStringLiteral("K"), SwitchState::On},
                            SwitchState::Off,
                            step});
    return order;
}

} // namespace

class TestStanding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unknownIsAType_F4();
    void status_F19_data();
    void status_F19();
};

void TestStanding::unknownIsAType_F4()
{
    const Standing standing;
    QVERIFY(!standing.consumed);
    QVERIFY(!standing.remaining);
    QVERIFY(!standing.usageTenths);
    QVERIFY(!standing.highestStep);
    QVERIFY(!standing.forecast);
    QVERIFY(!standing.horizon);
    QVERIFY(!standing.readAt);
    QVERIFY(!standing.everAllocated);
    QVERIFY(!standing.stale);
    QVERIFY(standing.holds.isEmpty());
    // Unknown and 0 are not the same.
    QVERIFY(standing.consumed != std::optional(Money{}));
    QVERIFY(!usageTenths(money("5"), Money{}, AlertSteps()));
}

void TestStanding::status_F19_data()
{
    QTest::addColumn<bool>("gone");
    QTest::addColumn<bool>("held");
    QTest::addColumn<Order>("latest");
    QTest::addColumn<QString>("status");
    const auto row = [](const char* name, bool gone, bool held, const Order& latest,
                        const char* status) {
        QTest::newRow(name) << gone << held << latest << QString::fromLatin1(status);
    };
    using K = OrderKind;
    using S = OrderState;
    row("nothing happened", false, false, {}, "enabled");
    row("held, no order yet", false, true, {}, "stopping");
    row("stop pending", false, true, order(K::Stop, S::Pending, {}), "stopping");
    row("stop running", false, true, order(K::Stop, S::Running, {StepState::Failed}), "stopping");
    row("stop running, all verified", false, true, order(K::Stop, S::Running), "stopping");
    row("stop done", false, true, order(K::Stop, S::Done), "stopped");
    row("stop done, no switch there", false, true, order(K::Stop, S::Done, {}), "stopped");
    row("stop done, hold lifted", false, false, order(K::Stop, S::Done), "stopped");
    row("F19 done, one not read back as off", false, true,
        order(K::Stop, S::Done, {StepState::Verified, StepState::Failed}), "stopping");
    row("F19 done, one pending, hold lifted", false, false,
        order(K::Stop, S::Done, {StepState::Pending}), "stopping");
    row("stop observed", false, true, order(K::Stop, S::Observed, {}), "enabled");
    row("stop superseded, held", false, true, order(K::Stop, S::Superseded), "stopping");
    row("stop superseded", false, false, order(K::Stop, S::Superseded), "enabled");
    row("restore pending", false, false, order(K::Restore, S::Pending, {}), "restoring");
    row("restore running", false, false, order(K::Restore, S::Running), "restoring");
    row("restore running, held again", false, true, order(K::Restore, S::Running), "restoring");
    row("restore done", false, false, order(K::Restore, S::Done), "enabled");
    row("restore done with a conflict", false, false,
        order(K::Restore, S::Done, {StepState::Conflict}), "enabled");
    row("restore done, held again", false, true, order(K::Restore, S::Done), "stopping");
    row("restore cut short, held", false, true, order(K::Restore, S::Superseded), "stopping");
    row("gone", true, false, {}, "not_synced");
    row("gone, stop done", true, true, order(K::Stop, S::Done), "not_synced");
    row("gone, stop running", true, true, order(K::Stop, S::Running), "not_synced");
    row("gone, restore pending", true, false, order(K::Restore, S::Pending), "not_synced");
}

void TestStanding::status_F19()
{
    QFETCH(bool, gone);
    QFETCH(bool, held);
    QFETCH(Order, latest);
    SubAccount subAccount;
    subAccount.gone = gone;
    const QList<Hold> holds = held ? QList<Hold>{Hold{}} : QList<Hold>{};
    QTEST(statusName(deriveStatus(subAccount, holds, latest)), "status");
}

QTEST_APPLESS_MAIN(TestStanding)
#include "tst_standing.moc"
