// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/async/whenDone.h"

#include <QCoroSignal>

#include <QtTest>

#include <memory>

using namespace airgate;

namespace {

class Gate : public QObject {
    Q_OBJECT

Q_SIGNALS:
    void opened();
};

QCoro::Task<int> immediate()
{
    co_return 7;
}

QCoro::Task<int> behind(Gate* gate, int* finished)
{
    co_await qCoro(gate, &Gate::opened);
    ++*finished;
    co_return 42;
}

QCoro::Task<> nothingBehind(Gate* gate)
{
    co_await qCoro(gate, &Gate::opened);
}

QCoro::Task<std::unique_ptr<int>> moveOnly()
{
    co_return std::make_unique<int>(5);
}

} // namespace

class TestWhenDone : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finishedTaskRunsAtOnce();
    void laterTaskRunsInTheOwnersThread();
    void ownerGoneMeanwhile_taskStillFinishes();
    void taskWithoutResult();
    void resultIsMoved();
    void ownerDestroyedByTheCallback();
};

void TestWhenDone::finishedTaskRunsAtOnce()
{
    int got = 0;
    whenDone(immediate(), this, [&](int value) { got = value; });
    QCOMPARE(got, 7);
}

void TestWhenDone::laterTaskRunsInTheOwnersThread()
{
    Gate gate;
    int finished = 0;
    int got = 0;
    QThread* in = nullptr;
    whenDone(behind(&gate, &finished), this, [&](int value) {
        got = value;
        in = QThread::currentThread();
    });
    QCOMPARE(got, 0);
    Q_EMIT gate.opened();
    QTRY_COMPARE(got, 42);
    QCOMPARE(finished, 1);
    QCOMPARE(in, thread());
}

void TestWhenDone::ownerGoneMeanwhile_taskStillFinishes()
{
    Gate gate;
    int finished = 0;
    bool wasCalled = false;
    auto owner = std::make_unique<QObject>();
    whenDone(behind(&gate, &finished), owner.get(), [&](int) { wasCalled = true; });
    owner.reset();
    Q_EMIT gate.opened();
    QTRY_COMPARE(finished, 1);
    QCoreApplication::processEvents();
    QVERIFY(!wasCalled);
}

void TestWhenDone::taskWithoutResult()
{
    Gate gate;
    bool wasCalled = false;
    whenDone(nothingBehind(&gate), this, [&] { wasCalled = true; });
    Q_EMIT gate.opened();
    QTRY_VERIFY(wasCalled);
}

void TestWhenDone::resultIsMoved()
{
    int got = 0;
    whenDone(moveOnly(), this, [&](std::unique_ptr<int> value) { got = *value; });
    QCOMPARE(got, 5);
}

void TestWhenDone::ownerDestroyedByTheCallback()
{
    Gate gate;
    int finished = 0;
    auto* owner = new QObject;
    const QPointer<QObject> watch(owner);
    whenDone(behind(&gate, &finished), owner, [owner](int) { delete owner; });
    Q_EMIT gate.opened();
    QTRY_VERIFY(watch.isNull());
    QCOMPARE(finished, 1);
}

QTEST_GUILESS_MAIN(TestWhenDone)
#include "tst_whendone.moc"
