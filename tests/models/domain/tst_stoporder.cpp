// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/stoporder.h"
#include "tests/models/domain/samples.h"

#include <QTest>

using namespace airgate;
using namespace airgate::test;

namespace {

// Switches as one line: "K1+ K2- login~" is a key on, a key off, and a login that is absent.
QList<Switch> switches(const QString& text)
{
    QList<Switch> list;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString target = word.chopped(1);
        const QChar sign = word.back();
        list.append(
            {target == QLatin1String("login") ? SwitchKind::ConsoleLogin : SwitchKind::AccessKey,
             target,
             sign == QLatin1Char('+')   ? SwitchState::On
             : sign == QLatin1Char('-') ? SwitchState::Off
                                        : SwitchState::Absent});
    }
    return list;
}

QChar sign(SwitchState state)
{
    return QLatin1Char("+-~"[static_cast<int>(state)]);
}

// Steps as one line: "K1+>- pending" is saved on, wanted off.
QString words(const QList<StopStep>& steps)
{
    QStringList parts;
    for (const StopStep& step : steps)
        parts.append(step.saved.target + sign(step.saved.state) + QLatin1Char('>') +
                     sign(step.wanted) + QLatin1Char(' ') + stepStateName(step.state));
    return parts.join(QStringLiteral(", "));
}

// The same read back: a table writes an order's steps the way they are printed.
StopOrder order(OrderKind kind, const QString& text)
{
    StopOrder order;
    order.kind = kind;
    order.state = OrderState::Running;
    for (const QString& part : text.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
        const QStringList words = part.split(QLatin1Char(' '));
        StopStep step;
        step.saved = switches(words[0].left(words[0].indexOf(QLatin1Char('>')))).constFirst();
        step.wanted = switches(QStringLiteral("x") + words[0].back()).constFirst().state;
        step.state = stepStateFromName(words[1]).value();
        order.steps.append(step);
    }
    return order;
}

// What the provider does when an order is carried out to its end.
QList<Switch> carryOut(StopOrder& order, QList<Switch> present)
{
    for (StopStep& step : order.steps) {
        if (step.state == StepState::Conflict)
            continue;
        for (Switch& now : present) {
            if (now.kind == step.saved.kind && now.target == step.saved.target &&
                now.state != SwitchState::Absent)
                now.state = step.wanted;
        }
        step.state = StepState::Verified;
    }
    order.state = OrderState::Done;
    return present;
}

} // namespace

class TestStopOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stopSteps_F18_F19_data();
    void stopSteps_F18_F19();
    void stopAfterARestoreCutShort_F14_F15_F16_F18_data();
    void stopAfterARestoreCutShort_F14_F15_F16_F18();
    void restoreSteps_F14_F15_F16_F18_data();
    void restoreSteps_F14_F15_F16_F18();
    void kindsAreNotMixedUp_F16();
    void stopAndRestoreLeaveNoDifference_F14_data();
    void stopAndRestoreLeaveNoDifference_F14();
    void keyThatWasOffStaysOffThroughCutRestores_F18();
    void handDisabledDuringARestoreStaysOff_F18();
    void openAndProven_F19();
};

void TestStopOrder::stopSteps_F18_F19_data()
{
    QTest::addColumn<QString>("present");
    QTest::addColumn<QString>("steps");
    const auto row = [](const char* name, const char* present, const char* steps) {
        QTest::newRow(name) << QString::fromLatin1(present) << QString::fromLatin1(steps);
    };
    row("nothing there", "", "");
    row("F19 every switch that is on", "K1+ K2+ login+",
        "K1+>- pending, K2+>- pending, login+>- pending");
    row("F18 off before", "K1+ K2-", "K1+>- pending, K2->- verified");
    row("F19 all off before", "K1- login-", "K1->- verified, login->- verified");
    row("no login", "K1+ login~", "K1+>- pending, login~>~ verified");
}

void TestStopOrder::stopSteps_F18_F19()
{
    QFETCH(QString, present);
    QTEST(words(stopSteps(switches(present))), "steps");
}

void TestStopOrder::stopAfterARestoreCutShort_F14_F15_F16_F18_data()
{
    QTest::addColumn<QString>("restore");
    QTest::addColumn<QString>("present");
    QTest::addColumn<QString>("steps");
    const auto row = [](const char* name, const char* restore, const char* present,
                        const char* steps) {
        QTest::newRow(name) << QString::fromLatin1(restore) << QString::fromLatin1(present)
                            << QString::fromLatin1(steps);
    };
    row("owed, not called yet", "K1->+ pending", "K1-", "K1+>- verified");
    row("owed, call failed", "K1->+ failed", "K1-", "K1+>- verified");
    row("owed, the call acted after all", "K1->+ failed", "K1+", "K1+>- pending");
    row("given back before the cut", "K1->+ verified", "K1+", "K1+>- pending");
    row("F18 given back, then off by hand", "K1->+ verified", "K1-", "K1->- verified");
    row("F18 was off before the first stop", "K1->+ pending", "K1- K2-",
        "K1+>- verified, K2->- verified");
    row("F18 in conflict before", "K1->+ conflict", "K1-", "K1->- verified");
    row("owed, deleted meanwhile", "K1->+ pending, K2->+ pending", "K2-", "K2+>- verified");
    row("owed login is absent now", "login->+ pending", "login~", "login~>~ verified");
    row("F16 a key owes the login nothing", "login->+ pending", "K1- login-",
        "K1->- verified, login+>- verified");
    row("nothing owed", "", "K1-", "K1->- verified");
}

void TestStopOrder::stopAfterARestoreCutShort_F14_F15_F16_F18()
{
    QFETCH(QString, restore);
    QFETCH(QString, present);
    QTEST(words(stopSteps(switches(present), order(OrderKind::Restore, restore))), "steps");
}

void TestStopOrder::restoreSteps_F14_F15_F16_F18_data()
{
    QTest::addColumn<QString>("stop");
    QTest::addColumn<QString>("present");
    QTest::addColumn<QString>("steps");
    const auto row = [](const char* name, const char* stop, const char* present,
                        const char* steps) {
        QTest::newRow(name) << QString::fromLatin1(stop) << QString::fromLatin1(present)
                            << QString::fromLatin1(steps);
    };
    row("turned off, still off", "K1+>- verified", "K1-", "K1->+ pending");
    row("all that was turned off", "K1+>- verified, K2+>- verified, login+>- verified",
        "K1- K2- login-", "K1->+ pending, K2->+ pending, login->+ pending");
    row("F18 off before the stop", "K1+>- verified, K2->- verified", "K1- K2-", "K1->+ pending");
    row("F18 off before, on by hand", "K2->- verified", "K2+", "");
    row("F16 login was closed before", "K1+>- verified, login->- verified", "K1- login-",
        "K1->+ pending");
    row("F16 no login before", "K1+>- verified, login~>~ verified", "K1- login~", "K1->+ pending");
    row("F16 a login made meanwhile", "login~>~ verified", "login-", "");
    row("on by hand already", "K1+>- verified", "K1+", "K1+>+ conflict");
    row("deleted by hand", "K1+>- verified", "", "K1~>+ conflict");
    row("login deleted by hand", "login+>- verified", "login~", "login~>+ conflict");
    row("F14 a key made meanwhile is left alone", "K1+>- verified", "K1- K9-", "K1->+ pending");
    row("F14 nothing was turned off", "K1->- verified, login~>~ verified", "K1- login~", "");
    row("a stop that never began", "", "K1+", "");
    row("stop cut short, the call acted", "K1+>- pending, K2+>- failed", "K1- K2-",
        "K1->+ pending, K2->+ pending");
    row("stop cut short, never turned off", "K1+>- verified, K2+>- pending", "K1- K2+",
        "K1->+ pending, K2+>+ verified");
    row("stop cut short, call failed", "K1+>- failed", "K1+", "K1+>+ verified");
    row("stop cut short, deleted by hand", "K1+>- pending", "", "K1~>+ conflict");
}

void TestStopOrder::restoreSteps_F14_F15_F16_F18()
{
    QFETCH(QString, stop);
    QFETCH(QString, present);
    QTEST(words(restoreSteps(order(OrderKind::Stop, stop), switches(present))), "steps");
}

void TestStopOrder::kindsAreNotMixedUp_F16()
{
    // A user may be named as a key is; kind and target together name a switch.
    StopOrder stop;
    stop.steps = stopSteps({{SwitchKind::AccessKey, QStringLiteral("same"), SwitchState::On}});
    const QList<Switch> present{
        {SwitchKind::ConsoleLogin, QStringLiteral("same"), SwitchState::Off}};
    QCOMPARE(words(restoreSteps(stop, present)), QStringLiteral("same~>+ conflict"));
    StopOrder restore;
    restore.steps = {
        {{SwitchKind::ConsoleLogin, QStringLiteral("same"), SwitchState::Off}, SwitchState::On}};
    const auto steps =
        stopSteps({{SwitchKind::AccessKey, QStringLiteral("same"), SwitchState::Off}}, restore);
    QCOMPARE(words(steps), QStringLiteral("same->- verified"));
}

void TestStopOrder::stopAndRestoreLeaveNoDifference_F14_data()
{
    QTest::addColumn<QString>("before");
    for (const char* login : {"login+", "login-", "login~"}) {
        for (const char* first : {"K1+", "K1-"}) {
            for (const char* second : {"K2+", "K2-", ""})
                QTest::addRow("%s %s %s", first, second, login)
                    << QStringLiteral("%1 %2 %3")
                           .arg(QLatin1String(first), QLatin1String(second), QLatin1String(login));
        }
    }
}

void TestStopOrder::stopAndRestoreLeaveNoDifference_F14()
{
    QFETCH(QString, before);
    const QList<Switch> running = switches(before);
    StopOrder stop;
    stop.steps = stopSteps(running);
    const QList<Switch> stopped = carryOut(stop, running);
    for (const Switch& now : stopped)
        QVERIFY2(now.state != SwitchState::On, "F19");
    StopOrder restore;
    restore.kind = OrderKind::Restore;
    restore.steps = restoreSteps(stop, stopped);
    QVERIFY(carryOut(restore, stopped) == running);
}

void TestStopOrder::keyThatWasOffStaysOffThroughCutRestores_F18()
{
    // K2 was off by hand before all this; K1 and the login were on.
    const QList<Switch> running = switches(QStringLiteral("K1+ K2- login+"));
    StopOrder stop;
    stop.steps = stopSteps(running);
    QList<Switch> present = carryOut(stop, running);
    for (int cut = 0; cut < 3; ++cut) {
        StopOrder restore;
        restore.kind = OrderKind::Restore;
        restore.steps = restoreSteps(stop, present);
        // One switch comes back each time, then a new stop cuts the restore short.
        StopStep& given = restore.steps[cut % restore.steps.size()];
        given.state = StepState::Verified;
        for (Switch& now : present) {
            if (now.target == given.saved.target)
                now.state = SwitchState::On;
        }
        stop = {};
        stop.steps = stopSteps(present, restore);
        present = carryOut(stop, present);
    }
    StopOrder last;
    last.kind = OrderKind::Restore;
    last.steps = restoreSteps(stop, present);
    QVERIFY(carryOut(last, present) == running);
}

void TestStopOrder::handDisabledDuringARestoreStaysOff_F18()
{
    StopOrder stop;
    stop.steps = stopSteps(switches(QStringLiteral("K1+ K2+")));
    QList<Switch> present = carryOut(stop, switches(QStringLiteral("K1+ K2+")));
    StopOrder restore;
    restore.steps = restoreSteps(stop, present);
    restore.steps[0].state = StepState::Verified; // K1 is back on; somebody turns it off again
    StopOrder again;
    again.steps = stopSteps(present, restore);
    StopOrder last;
    last.steps = restoreSteps(again, present);
    QCOMPARE(words(last.steps), QStringLiteral("K2->+ pending"));
}

void TestStopOrder::openAndProven_F19()
{
    const QList<QPair<OrderState, bool>> states{{OrderState::Pending, true},
                                                {OrderState::Running, true},
                                                {OrderState::Done, false},
                                                {OrderState::Observed, false},
                                                {OrderState::Superseded, false}};
    for (const auto& [state, open] : states) {
        StopOrder some;
        some.state = state;
        QCOMPARE(some.isOpen(), open);
    }
    QVERIFY(order(OrderKind::Stop, QStringLiteral("K1+>- verified, K2->- verified")).isProven());
    for (const char* state : {"pending", "failed", "conflict"})
        QVERIFY(
            !order(OrderKind::Stop, QStringLiteral("K1+>- verified, K2+>- ") + QLatin1String(state))
                 .isProven());
    // Nothing is proven by an order that has read nothing yet.
    QVERIFY(!StopOrder{}.isProven());
}

QTEST_APPLESS_MAIN(TestStopOrder)
#include "tst_stoporder.moc"
