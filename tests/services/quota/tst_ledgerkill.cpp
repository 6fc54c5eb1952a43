// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/ledgerscript.h"
#include "tests/fakes/office.h"
#include "tests/fakes/plainledger.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <thread>

using namespace airgate;

namespace {

constexpr quint32 seed = 20261124;
const QString svcA = QStringLiteral("svc-a");

} // namespace

// Other processes write to the ledger, two at once, or are killed in the midst of it.
class LedgerKillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void twoProcesses_F1();
    void killedAtAnyPoint_F3_data();
    void killedAtAnyPoint_F3();

private:
    std::unique_ptr<QProcess> start(const QString& mode, const QString& run, const QStringList& more = {});
    int acknowledgedBeforeKill(const QString& run, int least, std::chrono::microseconds later);
    void compare(LedgerScript& script, int acknowledged);

    std::unique_ptr<Office> m_office;
    SubAccount m_user;
    PlainLedger m_ledger;
};

void LedgerKillTest::init()
{
    m_office = std::make_unique<Office>();
    m_office->addAccount();
    m_user = m_office->user(svcA);
    m_ledger = {};
}

std::unique_ptr<QProcess> LedgerKillTest::start(const QString& mode, const QString& run, const QStringList& more)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QStringLiteral(LEDGERWRITER),
                   QStringList{mode, m_office->path(), QString::number(m_user.account.value()),
                               QString::number(m_user.id.value()), run} + more);
    return process;
}

void LedgerKillTest::twoProcesses_F1()
{
    constexpr int threads = 8;
    constexpr int count = 100;
    constexpr int granted = 500;
    m_office->allocate(svcA, QString::number(granted));
    const QStringList much{QString::number(threads), QString::number(count)};
    const auto first = start(QStringLiteral("deduct"), QStringLiteral("first"), much);
    const auto second = start(QStringLiteral("deduct"), QStringLiteral("second"), much);
    int accepted = 0;
    int refused = 0;
    for (QProcess* process : {first.get(), second.get()}) {
        QVERIFY(process->waitForFinished(90'000));
        const QList<QByteArray> figures = process->readAllStandardOutput().trimmed().split(' ');
        QCOMPARE(figures.size(), 3);
        accepted += figures[0].toInt();
        refused += figures[1].toInt();
        QCOMPARE(figures[2].toInt(), 0);
    }
    QCOMPARE(accepted, granted);
    QCOMPARE(refused, 2 * threads * count - granted);
    QCOMPARE(m_ledger.follow(*m_office->app->store), QString());
    QCOMPARE(m_ledger.quotas.value(m_user.id), Money());
    QCOMPARE(m_ledger.head.count, granted + 1);
}

void LedgerKillTest::killedAtAnyPoint_F3_data()
{
    QTest::addColumn<bool>("aside");
    QTest::addColumn<int>("times");
    const int times = qEnvironmentVariableIsSet("AIRGATE_LONG_TESTS") ? 250 : 25;
    QTest::newRow("alone with the file") << false << times;
    QTest::newRow("beside another process") << true << times;
}

// Runs the script in a process until so many steps were acknowledged, waits a moment that ends anywhere
// in the next ones, and kills it. The number of steps that were acknowledged.
int LedgerKillTest::acknowledgedBeforeKill(const QString& run, int least, std::chrono::microseconds later)
{
    const auto process = start(QStringLiteral("script"), run);
    QByteArray said;
    while (said.count('\n') < least && process->waitForReadyRead(30'000))
        said += process->readAllStandardOutput();
    // Not a wait for anything: the point of the kill.
    std::this_thread::sleep_for(later);
    process->kill();
    process->waitForFinished(30'000);
    said += process->readAllStandardOutput();
    return int(said.count('\n'));
}

// Everything that was acknowledged is there, the step after it wholly or not at all, and nothing else.
void LedgerKillTest::compare(LedgerScript& script, int acknowledged)
{
    const qsizetype before = m_ledger.keys.size();
    QCOMPARE(m_ledger.follow(*m_office->app->store), QString());
    qsizetype expected = 0;
    for (int step = 0; step < acknowledged; ++step) {
        for (const QuotaChange& change : script.changes(step))
            QVERIFY2(m_ledger.keys.contains(change.idempotencyKey), qPrintable(change.idempotencyKey));
        expected += script.changes(step).size();
    }
    const qsizetype inFlight = m_ledger.keys.size() - before - expected;
    QVERIFY2(inFlight == 0 || inFlight == script.changes(acknowledged).size(), qPrintable(QString::number(inFlight)));
    // Sent again, it is there once.
    QVERIFY(script.take(acknowledged).isOk());
    QCOMPARE(m_ledger.follow(*m_office->app->store), QString());
    QCOMPARE(m_ledger.keys.size() - before, expected + script.changes(acknowledged).size());
}

void LedgerKillTest::killedAtAnyPoint_F3()
{
    QFETCH(bool, aside);
    QFETCH(int, times);
    QRandomGenerator random(seed + (aside ? 1 : 0));
    qInfo("seed %u", seed);
    for (int time = 0; time < times; ++time) {
        if (!aside)
            m_office->app.reset();
        const QString run = QStringLiteral("run-%1").arg(time);
        const int acknowledged = acknowledgedBeforeKill(run, random.bounded(12), std::chrono::microseconds(random.bounded(60'000)));
        if (!aside)
            m_office->app = m_office->another(QStringLiteral("host:%1:again").arg(time));
        LedgerScript script(*m_office->app->store, m_user.account, m_user.id, run);
        compare(script, acknowledged);
        if (QTest::currentTestFailed()) {
            qInfo("at time %d", time);
            return;
        }
    }
}

QTEST_GUILESS_MAIN(LedgerKillTest)
#include "tst_ledgerkill.moc"
