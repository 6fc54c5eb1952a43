// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/office.h"
#include "tests/fakes/plainledger.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace airgate;

namespace {

const QString svcA = QStringLiteral("svc-a");

struct Tally {
    std::atomic<int> accepted{0};
    std::atomic<int> refused{0};
    std::atomic<int> failed{0};
};

// So many deductions of 1 yuan, one after another, in the calling thread.
void deductMany(QuotaService& quota, const SubAccount& user, int thread, int count, Tally& tally)
{
    for (int i = 0; i < count; ++i) {
        QuotaChange change;
        change.kind = EntryKind::Deduction;
        change.account = user.account;
        change.subAccount = user.id;
        change.amount = Money::yuan(1);
        change.reason = QStringLiteral("parallel");
        change.idempotencyKey = QStringLiteral("%1-%2").arg(thread).arg(i);
        const auto outcome = await(quota.change(admin(), change));
        if (outcome)
            ++tally.accepted;
        else
            ++(outcome.failedWith(ErrorCode::Underflow) ? tally.refused : tally.failed);
    }
}

} // namespace

class QuotaServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void balanceIsTheSum_F5();
    void sameKeyIsTheSameEntry_F3();
    void sameKeyAtOnceIsOneEntry_F3();
    void underflowAndBelowSpent();
    void whoMayNot();
    void parallelDeductions_F1_data();
    void parallelDeductions_F1();

private:
    std::unique_ptr<Office> m_office;
};

void QuotaServiceTest::init()
{
    m_office = std::make_unique<Office>();
    m_office->addAccount();
}

void QuotaServiceTest::balanceIsTheSum_F5()
{
    Money sum;
    const QList<std::pair<EntryKind, QString>> changes{
        {EntryKind::Allocation, QStringLiteral("100.00000001")}, {EntryKind::Deduction, QStringLiteral("0.1")},
        {EntryKind::Allocation, QStringLiteral("0.2")},          {EntryKind::Deduction, QStringLiteral("100.1")}};
    for (int i = 0; i < changes.size(); ++i) {
        const auto& [kind, amount] = changes.at(i);
        const auto outcome = m_office->change(svcA, kind, amount, QString::number(i));
        QVERIFY(outcome.isOk());
        const Money value = Money::parse(amount).value();
        sum = (kind == EntryKind::Allocation ? sum.plus(value) : sum.minus(value)).value();
        QCOMPARE(outcome->entry.postingOf(m_office->user(svcA).id)->balanceAfter.toDecimal(), sum.toDecimal());
    }
    QCOMPARE(sum.toDecimal(), QStringLiteral("0.00000001"));
    const auto position = await(m_office->app->quota.position(m_office->user(svcA).id));
    QCOMPARE(position->quota.toDecimal(), sum.toDecimal());
    QCOMPARE(position->pool.toDecimal(), sum.negated()->toDecimal());
}

void QuotaServiceTest::sameKeyIsTheSameEntry_F3()
{
    const QString key = QStringLiteral("dialog-1");
    const auto first = m_office->change(svcA, EntryKind::Allocation, QStringLiteral("50"), key);
    const auto again = m_office->change(svcA, EntryKind::Allocation, QStringLiteral("50"), key);
    QVERIFY(!first->repeated);
    QVERIFY(again->repeated);
    QCOMPARE(again->entry.id.value(), first->entry.id.value());
    const auto other = m_office->change(svcA, EntryKind::Allocation, QStringLiteral("51"), key);
    QVERIFY(other.failedWith(ErrorCode::IdempotencyConflict));
    QCOMPARE(await(m_office->app->quota.head())->count, 1);
    QCOMPARE(m_office->standing(svcA).quota.toDecimal(), QStringLiteral("50.00"));
}

// The same top-up from 64 threads and two stores; half of them with an amount of their own.
void QuotaServiceTest::sameKeyAtOnceIsOneEntry_F3()
{
    constexpr int threads = 64;
    const SubAccount user = m_office->user(svcA);
    const auto second = m_office->another(QStringLiteral("host:2:second"));
    std::vector<std::optional<Result<QuotaOutcome>>> outcomes(threads);
    const auto send = [&](int thread) {
        QuotaChange change;
        change.account = user.account;
        change.subAccount = user.id;
        change.amount = thread < threads / 2 ? Money::yuan(50) : Money::yuan(100 + thread);
        change.reason = QStringLiteral("twice");
        change.idempotencyKey = QStringLiteral("same");
        QuotaService& quota = thread % 2 == 0 ? m_office->app->quota : second->quota;
        outcomes[size_t(thread)].emplace(await(quota.change(admin(), change)));
    };
    std::vector<std::thread> running;
    for (int i = 0; i < threads; ++i)
        running.emplace_back(send, i);
    for (std::thread& thread : running)
        thread.join();
    int first = 0;
    for (const auto& outcome : outcomes) {
        if (!*outcome) {
            QVERIFY(outcome->failedWith(ErrorCode::IdempotencyConflict));
            continue;
        }
        QCOMPARE((*outcome)->entry.id.value(), 1);
        QCOMPARE((*outcome)->entry.postings.last().amount, m_office->standing(svcA).quota);
        first += (*outcome)->repeated ? 0 : 1;
    }
    QCOMPARE(first, 1);
    QCOMPARE(await(m_office->app->quota.head())->count, 1);
}

void QuotaServiceTest::underflowAndBelowSpent()
{
    m_office->allocate(svcA, QStringLiteral("100"));
    m_office->spend(QStringLiteral("pa"), QStringLiteral("60"));
    QVERIFY(!m_office->check().error);
    const auto tooMuch = m_office->change(svcA, EntryKind::Deduction, QStringLiteral("100.00000001"), QStringLiteral("u"));
    QVERIFY(tooMuch.failedWith(ErrorCode::Underflow));
    QCOMPARE(Money::parse(tooMuch.error().detail)->toDecimal(), QStringLiteral("100.00"));
    QuotaChange change;
    change.kind = EntryKind::Deduction;
    change.account = m_office->account;
    change.subAccount = m_office->user(svcA).id;
    change.amount = Money::parse(u"41").value();
    change.reason = QStringLiteral("test");
    change.idempotencyKey = QStringLiteral("b");
    QVERIFY(await(m_office->app->quota.change(admin(), change)).failedWith(ErrorCode::BelowSpent));
    QCOMPARE(m_office->standing(svcA).quota.toDecimal(), QStringLiteral("100.00"));
    change.acceptBelowSpent = true;
    QVERIFY(await(m_office->app->quota.change(admin(), change)).isOk());
    QCOMPARE(m_office->standing(svcA).remaining->toDecimal(), QStringLiteral("-1.00"));
}

void QuotaServiceTest::whoMayNot()
{
    Principal viewer = admin();
    viewer.role = Role::Viewer;
    QuotaChange change;
    change.account = m_office->account;
    change.subAccount = m_office->user(svcA).id;
    change.amount = Money::yuan(1);
    change.reason = QStringLiteral("test");
    change.idempotencyKey = QStringLiteral("v");
    const auto rows = m_office->audit().size();
    QVERIFY(await(m_office->app->quota.change(viewer, change)).failedWith(ErrorCode::PermissionDenied));
    QCOMPARE(await(m_office->app->quota.head())->count, 0);
    QCOMPARE(m_office->audit().size(), rows);
}

void QuotaServiceTest::parallelDeductions_F1_data()
{
    QTest::addColumn<int>("stores");
    QTest::newRow("one store") << 1;
    QTest::newRow("two stores on one file") << 2;
}

void QuotaServiceTest::parallelDeductions_F1()
{
    QFETCH(int, stores);
    constexpr int threads = 64;
    constexpr int each = 1000;
    constexpr int initial = 600;
    m_office->allocate(svcA, QString::number(initial));
    const SubAccount user = m_office->user(svcA);
    const auto second = m_office->another(QStringLiteral("host:2:second"));
    Tally tally;
    std::vector<std::thread> running;
    for (int i = 0; i < threads; ++i) {
        QuotaService& quota = stores == 2 && i % 2 == 1 ? second->quota : m_office->app->quota;
        running.emplace_back([&tally, &quota, user, i] { deductMany(quota, user, i, each, tally); });
    }
    for (std::thread& thread : running)
        thread.join();
    QCOMPARE(tally.failed.load(), 0);
    QCOMPARE(tally.accepted.load(), initial);
    QCOMPARE(tally.refused.load(), threads * each - initial);
    QCOMPARE(m_office->standing(svcA).quota.toDecimal(), QStringLiteral("0.00"));
    QCOMPARE(await(m_office->app->quota.head())->count, initial + 1);
    LedgerQuery query;
    query.subAccount = user.id;
    const auto lines = await(m_office->app->quota.lines(query, {}, 0, 1000));
    QCOMPARE(lines->size(), initial + 1);
    for (const LedgerLine& line : *lines)
        QVERIFY(!line.balanceAfter.isNegative());
    QCOMPARE(PlainLedger().follow(*m_office->app->store), QString());
}

QTEST_GUILESS_MAIN(QuotaServiceTest)
#include "tst_quotaservice.moc"
