// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/quota/quotabatch.h"
#include "tests/fakes/office.h"
#include "tests/fakes/plainledger.h"

#include <QRandomGenerator>
#include <QTest>

using namespace airgate;

namespace {

const QStringList users{QStringLiteral("svc-a"), QStringLiteral("svc-b")};

// The rules in a few lines of whole numbers: what every answer is held against.
struct Model {
    Result<void> take(const QuotaChange& change)
    {
        if (const auto known = written.constFind(change.idempotencyKey); known != written.cend())
            return *known == change ? Result<void>() : Error{ErrorCode::IdempotencyConflict, {}, {}};
        const bool deduction = change.kind == EntryKind::Deduction;
        const Int128 units = deduction ? -Int128(change.amount.units()) : Int128(change.amount.units());
        Int128& quota = quotas[change.subAccount];
        constexpr Int128 most = std::numeric_limits<qint64>::max();
        if (quota + units < 0)
            return Error{ErrorCode::Underflow, {}, {}};
        if (deduction && quota + units < spent.value(change.subAccount) && !change.acceptBelowSpent)
            return Error{ErrorCode::BelowSpent, {}, {}};
        if (quota + units > most || total + units > most)
            return Error{ErrorCode::AmountTooLarge, {}, {}};
        quota += units;
        total += units;
        written.insert(change.idempotencyKey, change);
        return {};
    }

    QHash<SubAccountId, Int128> quotas;
    QHash<SubAccountId, Int128> spent;
    Int128 total = 0;  // of all quotas: the pool owes as much
    QHash<QString, QuotaChange> written;
};

QString wordOf(const Result<void>& result)
{
    return result ? QStringLiteral("ok") : errorName(result.error().code);
}

} // namespace

// Random changes, one by one and in batches, follow a plain model to the last unit.
class LedgerModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void randomChangesFollowThePlainModel_F1_F3_F5_F36_data();
    void randomChangesFollowThePlainModel_F1_F3_F5_F36();
    void hundredMillionthsDoNotDrift_F36_F37();
    void unknownIsNotZero_F4();

private:
    QuotaChange anyChange(QRandomGenerator& random, int number);
    void one(Model& model, QRandomGenerator& random, int number);
    void batch(Model& model, QRandomGenerator& random, int number);
    void compare(const Model& model);

    std::unique_ptr<Office> m_office;
    QList<SubAccountId> m_users;
    PlainLedger m_ledger;
};

void LedgerModelTest::init()
{
    m_office = std::make_unique<Office>();
    m_office->addAccount();
    m_users.clear();
    for (const QString& name : users)
        m_users.append(m_office->user(name).id);
    m_ledger = {};
}

void LedgerModelTest::randomChangesFollowThePlainModel_F1_F3_F5_F36_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1u, 2u, 3u, 20261124u})
        QTest::addRow("seed %u", seed) << seed;
}

// Amounts of every size, now and then one that cannot be held; keys that come again now and then.
QuotaChange LedgerModelTest::anyChange(QRandomGenerator& random, int number)
{
    QuotaChange change;
    change.kind = random.bounded(5) < 2 ? EntryKind::Deduction : EntryKind::Allocation;
    change.account = m_office->account;
    change.subAccount = m_users.at(random.bounded(m_users.size()));
    const int bits = random.bounded(40) == 0 ? 62 : 1 + random.bounded(45);
    change.amount = Money::fromUnits(1 + qint64(random.generate64() & ((quint64(1) << bits) - 1)));
    change.reason = QStringLiteral("随机 %1").arg(random.bounded(3));
    change.reference = random.bounded(2) == 0 ? QString() : QStringLiteral("OA-%1").arg(random.bounded(100));
    change.idempotencyKey = QString::number(number);
    change.acceptBelowSpent = random.bounded(2) == 0;
    return change;
}

void LedgerModelTest::one(Model& model, QRandomGenerator& random, int number)
{
    QuotaChange change = anyChange(random, number);
    const int kind = random.bounded(10);
    if (kind < 2 && !model.written.isEmpty()) {
        // One that is there, the same or with another amount.
        change = std::next(model.written.cbegin(), random.bounded(model.written.size())).value();
        if (kind == 0)
            change.amount = change.amount.plus(Money::fromUnits(1)).value();
    }
    const auto outcome = await(m_office->app->quota.change(admin(), change));
    const QString answer = wordOf(outcome ? Result<void>() : outcome.error());
    QCOMPARE(answer, wordOf(model.take(change)));
}

// The first that cannot be stops all of them.
void LedgerModelTest::batch(Model& model, QRandomGenerator& random, int number)
{
    QList<QuotaChange> changes;
    const int size = 1 + random.bounded(30);
    for (int i = 0; i < size; ++i) {
        changes.append(anyChange(random, number));
        changes.last().idempotencyKey += QStringLiteral("/%1").arg(i);
    }
    Model after = model;
    QString expected = QStringLiteral("ok");
    for (int i = 0; i < size && expected == QLatin1String("ok"); ++i) {
        const auto taken = after.take(changes.at(i));
        if (!taken)
            expected = QStringLiteral("%1 %2").arg(wordOf(taken)).arg(i);
    }
    auto task = m_office->app->store->write([changes, now = m_office->clock.now()](StoreSession& session) {
        return writeBatch(session, admin(), now, changes, QStringLiteral("import:random"));
    });
    const auto written = await(std::move(task));
    const QString answer = written ? QStringLiteral("ok")
                                   : errorName(written.error().code) + u' ' + written.error().detail.section(u':', 0, 0);
    QCOMPARE(answer, expected);
    if (written)
        model = after;
}

void LedgerModelTest::compare(const Model& model)
{
    QCOMPARE(m_ledger.follow(*m_office->app->store), QString());
    QCOMPARE(m_ledger.keys.size(), model.written.size());
    for (const SubAccountId user : std::as_const(m_users))
        QVERIFY(Int128(m_ledger.quotas.value(user).units()) == model.quotas.value(user));
    QVERIFY(-Int128(m_ledger.pools.value(m_office->account).units()) == model.total);
}

void LedgerModelTest::randomChangesFollowThePlainModel_F1_F3_F5_F36()
{
    QFETCH(quint32, seed);
    m_office->allocate(users.first(), QStringLiteral("1000"));
    m_office->spend(QStringLiteral("pa"), QStringLiteral("777.12345678"));
    QVERIFY(!m_office->check().error);
    Model model;
    const auto first = await(m_office->app->quota.entry(LedgerEntryId(1)));
    QuotaChange grant;
    grant.account = m_office->account;
    grant.subAccount = m_users.first();
    grant.amount = Money::yuan(1000);
    grant.reason = first->reason;
    grant.idempotencyKey = first->idempotencyKey;
    grant.acceptBelowSpent = true;
    QVERIFY(model.take(grant).isOk());
    model.spent.insert(m_users.first(), Money::parse(u"777.12345678")->units());

    QRandomGenerator random(seed);
    for (int number = 0; number < 400; ++number) {
        if (random.bounded(8) == 0)
            batch(model, random, number);
        else
            one(model, random, number);
        if (number % 50 == 49) {
            compare(model);
            m_office->app = m_office->another(QStringLiteral("host:1:%1").arg(number));
        }
        if (QTest::currentTestFailed()) {
            qInfo("number %d, seed %u", number, seed);
            return;
        }
    }
    QVERIFY(model.written.size() > 500);
    QCOMPARE(PlainLedger().follow(*m_office->app->store), QString());
}

// 0.1 a thousand times and a hundred-millionth a thousand times are what they are on paper.
void LedgerModelTest::hundredMillionthsDoNotDrift_F36_F37()
{
    QList<QuotaChange> changes;
    for (int i = 0; i < 2000; ++i) {
        QuotaChange change;
        change.account = m_office->account;
        change.subAccount = m_users.first();
        change.amount = i % 2 == 0 ? Money::parse(u"0.1").value() : Money::fromUnits(1);
        change.reason = QStringLiteral("drift");
        change.idempotencyKey = QString::number(i);
        changes.append(change);
    }
    auto task = m_office->app->store->write([changes, now = m_office->clock.now()](StoreSession& session) {
        return writeBatch(session, admin(), now, changes, QStringLiteral("import:drift"));
    });
    QVERIFY(await(std::move(task)).isOk());
    QCOMPARE(m_ledger.follow(*m_office->app->store), QString());
    QCOMPARE(m_ledger.quotas.value(m_users.first()).toDecimal(), QStringLiteral("100.00001"));
    const auto totals = await(m_office->app->quota.totals({}));
    QCOMPARE(totals->allocated.toDecimal(), QStringLiteral("100.00001"));
    QCOMPARE(totals->net.toDecimal(), QStringLiteral("100.00001"));
}

void LedgerModelTest::unknownIsNotZero_F4()
{
    // Without an entry there is no quota; with one of 0 there is.
    m_office->allocate(users.first(), QStringLiteral("5"));
    QVERIFY(m_office->change(users.first(), EntryKind::Deduction, QStringLiteral("5"), QStringLiteral("back")).isOk());
    auto task = m_office->app->store->read([account = m_office->account](StoreSession& session) {
        return session.ledger().quotas(account);
    });
    const auto quotas = await(std::move(task));
    QCOMPARE(*quotas, (QHash<SubAccountId, Money>{{m_users.first(), Money()}}));
    QVERIFY(!m_office->standing(users.first()).remaining.has_value());
}

QTEST_GUILESS_MAIN(LedgerModelTest)
#include "tst_ledgermodel.moc"
