// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/quota/quotabatch.h"
#include "services/quota/quotaservice.h"
#include "storagefixture.h"
#include "tests/fakes/steppingclock.h"

using namespace airgate;

// Transfers, reversals and the pool's limit, on a real database.
class JournalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void transferMovesQuota();
    void transferIsRefused_data();
    void transferIsRefused();
    void transferBelowSpentNeedsConsent();
    void transferBeginsNoCycle();
    void sameTransferIsWrittenOnce_F3();
    void reversalMirrors_data();
    void reversalMirrors();
    void reversalOnce_F3();
    void reversalOfAReversal();
    void reversalUnderflowsAndNeedsConsent();
    void previewsWriteNothing();
    void poolLimitHoldsEverywhere();
    void poolLimitIsAudited_F38();
    void batchTakesEveryKind_F1();
    void databaseRefuses_data();
    void databaseRefuses();

private:
    QuotaChange change(EntryKind kind, qint64 yuan, const QString& key);
    QuotaReversal undo(qint64 entry, const QString& key);
    Result<QuotaOutcome> ask(const QuotaChange& change) { return await(m_quota->change(m_admin, change)); }
    Result<QuotaOutcome> ask(const QuotaReversal& reversal) { return await(m_quota->reverse(m_admin, reversal)); }
    qint64 quota(SubAccountId user);
    qint64 pool();
    qint64 count(const char* table);
    void spend(SubAccountId user, qint64 yuan);

    std::unique_ptr<StorageFixture> m_fixture;
    std::unique_ptr<QuotaService> m_quota;
    SteppingClock m_clock{at(0)};
    Principal m_admin;
    MainAccountId m_account;
    SubAccountId m_wang;
    SubAccountId m_zhao;
};

void JournalTest::init()
{
    m_quota.reset();
    m_fixture = std::make_unique<StorageFixture>();
    m_quota = std::make_unique<QuotaService>(m_fixture->store(), m_clock);
    m_admin = alice();
    m_admin.role = Role::Admin;
    m_account = m_fixture->addAccount();
    m_wang = m_fixture->addUser(m_account, QStringLiteral("wang"));
    m_zhao = m_fixture->addUser(m_account, QStringLiteral("zhao"));
    QVERIFY(ask(change(EntryKind::Allocation, 100, QStringLiteral("start"))));
}

QuotaChange JournalTest::change(EntryKind kind, qint64 yuan, const QString& key)
{
    QuotaChange change;
    change.kind = kind;
    change.account = m_account;
    change.subAccount = m_wang;
    if (kind == EntryKind::Transfer)
        change.receiver = m_zhao;
    change.amount = Money::yuan(yuan);
    change.reason = QStringLiteral("why");
    change.idempotencyKey = key;
    return change;
}

QuotaReversal JournalTest::undo(qint64 entry, const QString& key)
{
    return {LedgerEntryId(entry), QStringLiteral("mistake"), QStringLiteral("CZ-%1").arg(entry), key, false};
}

qint64 JournalTest::quota(SubAccountId user)
{
    const auto money = m_fixture->read([user](StoreSession& s) { return s.ledger().quotaOf(user); });
    return money->units() / Money::yuan(1).units();
}

qint64 JournalTest::pool()
{
    const auto money =
        m_fixture->read([account = m_account](StoreSession& s) { return s.ledger().poolOf(account); });
    return money->units() / Money::yuan(1).units();
}

qint64 JournalTest::count(const char* table)
{
    return askRaw(m_fixture->path(), QStringLiteral("SELECT COUNT(*) FROM ") + QLatin1String(table)).toLongLong();
}

void JournalTest::spend(SubAccountId user, qint64 yuan)
{
    SpendSnapshot snapshot;
    snapshot.account = m_account;
    snapshot.figures = {{user, Money::yuan(yuan), Money::yuan(yuan)}};
    for (const BillPeriod period : {BillPeriod(2026, 8), BillPeriod(2026, 9)}) {
        snapshot.period = period;
        // The later snapshot of a period counts.
        for (const qint64 part : {yuan * 3, yuan / 2}) {
            snapshot.figures.first().counted = Money::yuan(part);
            QVERIFY(m_fixture->write([snapshot](StoreSession& s) { return s.spend().addSnapshot(snapshot, {}); }));
        }
    }
    const auto one = m_fixture->read([user](StoreSession& s) { return s.spend().consumedTotal(user); });
    QCOMPARE(one.value(), Money::yuan(yuan));
    const auto all = m_fixture->read(
        [account = m_account](StoreSession& s) { return s.spend().consumedTotals(account); });
    QCOMPARE(all->value(user), *one);
}

void JournalTest::transferMovesQuota()
{
    const auto rows = count("audit");
    const auto outcome = ask(change(EntryKind::Transfer, 30, QStringLiteral("t")));
    QVERIFY(outcome);
    QCOMPARE(outcome->entry.kind, EntryKind::Transfer);
    QCOMPARE(outcome->entry.postings,
             (QList<Posting>{{m_account, m_wang, Money::yuan(-30), Money::yuan(70)},
                             {m_account, m_zhao, Money::yuan(30), Money::yuan(30)}}));
    QCOMPARE(quota(m_wang), 70);
    QCOMPARE(quota(m_zhao), 30);
    QCOMPARE(pool(), -100);
    QCOMPARE(count("audit"), rows + 1);
    const auto audit = m_fixture->read([](StoreSession& s) { return s.audit().latest(1); });
    QCOMPARE(audit->first().action, QStringLiteral("quota.transfer"));
}

void JournalTest::transferIsRefused_data()
{
    QTest::addColumn<qint64>("yuan");
    QTest::addColumn<int>("receiver");  // 0: another account's, 1: the giver, 2: nobody, 3: unknown, 4: zhao
    QTest::addColumn<int>("code");
    QTest::newRow("F1 more than there is") << qint64(101) << 4 << int(ErrorCode::Underflow);
    QTest::newRow("nothing") << qint64(0) << 4 << int(ErrorCode::InvalidAmount);
    QTest::newRow("to itself") << qint64(1) << 1 << int(ErrorCode::InvalidArgument);
    QTest::newRow("to nobody") << qint64(1) << 2 << int(ErrorCode::InvalidArgument);
    QTest::newRow("to one that is not there") << qint64(1) << 3 << int(ErrorCode::NotFound);
    QTest::newRow("to another main account") << qint64(1) << 0 << int(ErrorCode::NotFound);
}

void JournalTest::transferIsRefused()
{
    QFETCH(qint64, yuan);
    QFETCH(int, receiver);
    QFETCH(int, code);
    const auto other = m_fixture->addUser(m_fixture->addAccount(QStringLiteral("other")), QStringLiteral("li"));
    QuotaChange asked = change(EntryKind::Transfer, yuan, QStringLiteral("t"));
    const QList<SubAccountId> receivers{other, m_wang, SubAccountId(), SubAccountId(99), m_zhao};
    asked.receiver = receivers.at(receiver);
    const auto rows = count("audit");
    QVERIFY(ask(asked).failedWith(ErrorCode(code)));
    QCOMPARE(count("ledger_entry"), 1);
    QCOMPARE(count("audit"), rows);
}

void JournalTest::transferBelowSpentNeedsConsent()
{
    spend(m_wang, 80);
    QuotaChange asked = change(EntryKind::Transfer, 30, QStringLiteral("t"));
    const auto refused = ask(asked);
    QVERIFY(refused.failedWith(ErrorCode::BelowSpent));
    QCOMPARE(refused.error().detail, QStringLiteral("20.00"));
    asked.acceptBelowSpent = true;
    QVERIFY(ask(asked));
    QCOMPARE(quota(m_wang), 70);
}

void JournalTest::transferBeginsNoCycle()
{
    QVERIFY(ask(change(EntryKind::Transfer, 30, QStringLiteral("t"))));
    const auto cycles =
        m_fixture->read([account = m_account](StoreSession& s) { return s.ledger().cycles(account); });
    QCOMPARE(cycles.value(), (QHash<SubAccountId, LedgerEntryId>{{m_wang, LedgerEntryId(1)}}));
}

void JournalTest::sameTransferIsWrittenOnce_F3()
{
    QuotaChange asked = change(EntryKind::Transfer, 30, QStringLiteral("t"));
    const auto first = ask(asked);
    const auto again = ask(asked);
    QVERIFY(again->repeated);
    QCOMPARE(again->entry.id, first->entry.id);
    asked.receiver = m_wang;
    asked.subAccount = m_zhao;
    QVERIFY(ask(asked).failedWith(ErrorCode::IdempotencyConflict));
    QCOMPARE(quota(m_zhao), 30);
}

void JournalTest::reversalMirrors_data()
{
    QTest::addColumn<int>("kind");
    for (const EntryKind kind : {EntryKind::Allocation, EntryKind::Deduction, EntryKind::Transfer})
        QTest::newRow(qPrintable(entryKindName(kind))) << int(kind);
}

void JournalTest::reversalMirrors()
{
    QFETCH(int, kind);
    const auto original = ask(change(EntryKind(kind), 30, QStringLiteral("k")));
    QVERIFY(original);
    const auto rows = count("audit");
    const auto reversal = ask(undo(2, QStringLiteral("r")));
    QVERIFY2(reversal, reversal ? "" : qPrintable(reversal.error().detail));
    QCOMPARE(reversal->entry.kind, EntryKind::Reversal);
    QCOMPARE(reversal->entry.reverses, LedgerEntryId(2));
    QCOMPARE(reversal->entry.reference, QStringLiteral("CZ-2"));
    QCOMPARE(quota(m_wang), 100);
    QCOMPARE(quota(m_zhao), 0);
    QCOMPARE(pool(), -100);
    QCOMPARE(count("audit"), rows + 1);
    LedgerQuery query;
    query.subAccount = m_wang;
    const auto lines = await(m_quota->lines(query, {}, 0, 10));
    QCOMPARE(lines->at(0).reverses, LedgerEntryId(2));
    QCOMPARE(lines->at(1).reversedBy, LedgerEntryId(3));
}

void JournalTest::reversalOnce_F3()
{
    const auto first = ask(undo(1, QStringLiteral("r")));
    QVERIFY(first);
    const auto again = ask(undo(1, QStringLiteral("r")));
    QVERIFY(again->repeated);
    QCOMPARE(again->entry.id, first->entry.id);
    const auto second = ask(undo(1, QStringLiteral("other key")));
    QVERIFY(second.failedWith(ErrorCode::AlreadyReversed));
    QCOMPARE(second.error().detail, QStringLiteral("2"));
    QuotaReversal otherReason = undo(1, QStringLiteral("r"));
    otherReason.reason = QStringLiteral("another");
    QVERIFY(ask(otherReason).failedWith(ErrorCode::IdempotencyConflict));
    QVERIFY(ask(undo(9, QStringLiteral("n"))).failedWith(ErrorCode::NotFound));
    QuotaReversal silent = undo(1, QStringLiteral("s"));
    silent.reason.clear();
    QVERIFY(!ask(silent));
    Principal viewer = m_admin;
    viewer.role = Role::Viewer;
    QVERIFY(await(m_quota->reverse(viewer, undo(1, QStringLiteral("v")))).failedWith(ErrorCode::PermissionDenied));
    QCOMPARE(count("ledger_entry"), 2);
}

void JournalTest::reversalOfAReversal()
{
    QVERIFY(ask(undo(1, QStringLiteral("r"))));
    const auto refused = ask(undo(2, QStringLiteral("rr")));
    QVERIFY(refused.failedWith(ErrorCode::InvalidArgument));
    QCOMPARE(quota(m_wang), 0);
}

void JournalTest::reversalUnderflowsAndNeedsConsent()
{
    spend(m_wang, 40);
    QuotaReversal asked = undo(1, QStringLiteral("r"));
    QVERIFY(ask(asked).failedWith(ErrorCode::BelowSpent));
    QVERIFY(ask(change(EntryKind::Transfer, 30, QStringLiteral("t"))));
    asked.acceptBelowSpent = true;
    const auto refused = ask(asked);
    QVERIFY(refused.failedWith(ErrorCode::Underflow));
    QCOMPARE(refused.error().detail, QStringLiteral("70.00"));
    QVERIFY(ask(undo(2, QStringLiteral("rt"))));
    QVERIFY(ask(asked));
    QCOMPARE(quota(m_wang), 0);
}

void JournalTest::previewsWriteNothing()
{
    spend(m_wang, 80);
    const auto shown = await(m_quota->transferPreview(m_wang, m_zhao, Money::yuan(30)));
    QVERIFY(shown->refusal && shown->refusal->code == ErrorCode::BelowSpent);
    QCOMPARE(shown->postings.at(0).balanceAfter, Money::yuan(70));
    QCOMPARE(shown->postings.at(1).balanceAfter, Money::yuan(30));
    QCOMPARE(shown->position.spent, Money::yuan(80));
    const auto possible = await(m_quota->transferPreview(m_wang, m_zhao, Money::yuan(20)));
    QVERIFY(!possible->refusal);
    const auto tooMuch = await(m_quota->transferPreview(m_wang, m_zhao, Money::yuan(101)));
    QVERIFY(tooMuch->refusal->code == ErrorCode::Underflow && tooMuch->postings.isEmpty());
    QVERIFY(await(m_quota->transferPreview(m_wang, m_zhao, Money())).value().refusal);
    QVERIFY(await(m_quota->transferPreview(m_wang, m_wang, Money::yuan(1))).value().refusal);
    QVERIFY(await(m_quota->transferPreview(m_wang, SubAccountId(99), Money::yuan(1))).failedWith(ErrorCode::NotFound));

    const auto reversal = await(m_quota->reversalPreview(LedgerEntryId(1)));
    QVERIFY(reversal->refusal && reversal->refusal->code == ErrorCode::BelowSpent);
    QCOMPARE(reversal->change.kind, EntryKind::Deduction);
    QCOMPARE(reversal->postings.at(1).balanceAfter, Money());
    QVERIFY(await(m_quota->reversalPreview(LedgerEntryId(9))).failedWith(ErrorCode::NotFound));
    QCOMPARE(count("ledger_entry"), 1);
    QuotaReversal consent = undo(1, QStringLiteral("r"));
    consent.acceptBelowSpent = true;
    QVERIFY(ask(consent));
    QVERIFY(await(m_quota->reversalPreview(LedgerEntryId(1)))->refusal->code == ErrorCode::AlreadyReversed);
    QVERIFY(await(m_quota->reversalPreview(LedgerEntryId(2)))->refusal->code == ErrorCode::InvalidArgument);
}

void JournalTest::poolLimitHoldsEverywhere()
{
    QVERIFY(ask(change(EntryKind::Deduction, 40, QStringLiteral("d"))));
    QVERIFY(await(m_quota->setPoolLimit(m_admin, m_account, Money::yuan(70))));
    QCOMPARE(await(m_quota->poolLimit(m_account)).value(), std::optional(Money::yuan(70)));
    const auto refused = ask(change(EntryKind::Allocation, 11, QStringLiteral("a")));
    QVERIFY(refused.failedWith(ErrorCode::PoolLimitExceeded));
    QCOMPARE(refused.error().detail, QStringLiteral("10.00"));
    QVERIFY(ask(undo(2, QStringLiteral("r"))).failedWith(ErrorCode::PoolLimitExceeded));
    QVERIFY(await(m_quota->reversalPreview(LedgerEntryId(2)))->refusal->code == ErrorCode::PoolLimitExceeded);
    QVERIFY(ask(change(EntryKind::Transfer, 30, QStringLiteral("t"))));
    QCOMPARE(await(m_quota->position(m_wang))->poolLimit, std::optional(Money::yuan(70)));
    // In a batch, the rows before count.
    const QList<QuotaChange> batch{change(EntryKind::Allocation, 6, QStringLiteral("b1")),
                                   change(EntryKind::Allocation, 5, QStringLiteral("b2"))};
    const auto written = m_fixture->write([batch, this](StoreSession& s) {
        return writeBatch(s, m_admin, at(5), batch, QStringLiteral("import:x"));
    });
    QVERIFY(written.failedWith(ErrorCode::PoolLimitExceeded));
    QCOMPARE(written.error().detail, QStringLiteral("1: 4.00"));
    QCOMPARE(pool(), -60);
    QVERIFY(await(m_quota->setPoolLimit(m_admin, m_account, std::nullopt)));
    QVERIFY(ask(undo(2, QStringLiteral("r"))));
}

void JournalTest::poolLimitIsAudited_F38()
{
    const auto rows = count("audit");
    QVERIFY(await(m_quota->setPoolLimit(m_admin, m_account, Money::yuan(70))));
    QCOMPARE(count("audit"), rows + 1);
    QVERIFY(await(m_quota->setPoolLimit(alice(), m_account, {})).failedWith(ErrorCode::PermissionDenied));
    QVERIFY(await(m_quota->setPoolLimit(m_admin, MainAccountId(99), {})).failedWith(ErrorCode::NotFound));
    QVERIFY(await(m_quota->setPoolLimit(m_admin, m_account, Money::yuan(-1))).failedWith(ErrorCode::InvalidAmount));
    QCOMPARE(count("audit"), rows + 1);
}

void JournalTest::batchTakesEveryKind_F1()
{
    QuotaChange back = change(EntryKind::Transfer, 30, QStringLiteral("b3"));
    std::swap(back.subAccount, back.receiver);
    const QList<QuotaChange> batch{change(EntryKind::Transfer, 100, QStringLiteral("b1")),
                                   change(EntryKind::Deduction, 1, QStringLiteral("b2")), back};
    const auto write = [this](const QList<QuotaChange>& changes) {
        return m_fixture->write([changes, this](StoreSession& s) {
            return writeBatch(s, m_admin, at(5), changes, QStringLiteral("import:x"));
        });
    };
    const auto refused = write(batch);
    QVERIFY(refused.failedWith(ErrorCode::Underflow));
    QCOMPARE(refused.error().detail, QStringLiteral("1: 0.00"));
    QCOMPARE(count("ledger_entry"), 1);
    QVERIFY(write({batch.at(0), batch.at(2)}));
    QCOMPARE(quota(m_wang), 30);
    QCOMPARE(quota(m_zhao), 70);
}

void JournalTest::databaseRefuses_data()
{
    // Columns of ledger_entry after id: kind, reverses; then amounts of two postings on wang and zhao or the pool.
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("reverses");
    QTest::addColumn<QString>("postings");
    QTest::addColumn<QString>("words");
    const auto add = [](const char* name, const char* kind, const char* reverses, const char* postings,
                        const char* words) {
        QTest::newRow(name) << QString::fromLatin1(kind) << QString::fromLatin1(reverses)
                            << QString::fromLatin1(postings) << QString::fromLatin1(words);
    };
    add("reversal of nothing", "reversal", "NULL", "", "names the entry");
    add("allocation that reverses", "allocation", "1", "", "names the entry");
    add("reversal of a reversal", "reversal", "2", "", "names the entry");
    add("second reversal", "reversal", "1", "", "UNIQUE");
    add("allocation that takes", "allocation", "NULL", "NULL, 1, 1", "does not fit the kind");
    add("deduction that gives", "deduction", "NULL", "NULL, -1, -1", "does not fit the kind");
    add("transfer from the pool", "transfer", "NULL", "NULL, -1, -1", "does not fit the kind");
    add("transfer that gives first", "transfer", "NULL", "1, 1, 1", "does not fit the kind");
    add("reversal of another amount", "reversal", "3", "NULL, 1, -4", "does not mirror");
}

void JournalTest::databaseRefuses()
{
    QFETCH(QString, kind);
    QFETCH(QString, reverses);
    QFETCH(QString, postings);
    QFETCH(QString, words);
    QVERIFY(ask(undo(1, QStringLiteral("r"))));
    QVERIFY(ask(change(EntryKind::Allocation, 5, QStringLiteral("a"))));
    if (kind != QStringLiteral("reversal"))
        QVERIFY(ask(undo(3, QStringLiteral("r3"))));
    const QString number = askRaw(m_fixture->path(), QStringLiteral("SELECT MAX(id) + 1 FROM ledger_entry")).toString();
    const QString entry =
        QStringLiteral("INSERT INTO ledger_entry SELECT %1, at, '%2', 2, author_id, author_kind, author_name, "
                       "author_role, reason, reference, 'raw', %3, hash, hash FROM ledger_entry WHERE id = %1 - 1")
            .arg(number, kind, reverses);
    QString refusal = runRaw(m_fixture->path(), entry);
    if (!postings.isEmpty()) {
        QCOMPARE(refusal, QString());
        const QString units = QString(postings).replace(QStringLiteral("-4"), QStringLiteral("-500000000 + 1"));
        refusal = runRaw(m_fixture->path(), QStringLiteral("INSERT INTO posting VALUES (%1, 1, 1, %2)").arg(number, units));
    }
    QVERIFY2(refusal.contains(words), qPrintable(refusal));
}

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
