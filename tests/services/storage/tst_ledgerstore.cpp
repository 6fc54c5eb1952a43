// SPDX-License-Identifier: GPL-3.0-or-later
#include "storagefixture.h"

using namespace airgate;

namespace {

// What is wrong with an entry that otherwise follows the last one.
using Spoil = void (*)(LedgerEntry&);

QString key(int number)
{
    return QStringLiteral("key-%1").arg(number);
}

} // namespace

Q_DECLARE_METATYPE(Spoil)

class LedgerStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void emptyLedger();
    void entryComesBackAsItWas();
    void balancesFollowThePostings();
    void cyclesAreTheNewestAllocations();
    void wrongEntryIsRefused_data();
    void wrongEntryIsRefused();
    void usedKeyIsRefused_F3();
    void nothingIsChangedOrDeleted_data();
    void nothingIsChangedOrDeleted();
    void balanceNamesTheLastEntry_F5();
    void referenceFindsTheNewest();

private:
    Result<void> append(const LedgerEntry& entry);
    LedgerEntry next(SubAccountId user, qint64 yuan, const QString& idempotencyKey);
    void put(SubAccountId user, qint64 yuan);
    QList<qint64> ids();

    std::unique_ptr<StorageFixture> m_fixture;
    MainAccountId m_account;
    SubAccountId m_wang;
    SubAccountId m_zhao;
    int m_count = 0;
};

void LedgerStoreTest::init()
{
    m_fixture = std::make_unique<StorageFixture>();
    m_account = m_fixture->addAccount();
    m_wang = m_fixture->addUser(m_account, QStringLiteral("wang"));
    m_zhao = m_fixture->addUser(m_account, QStringLiteral("zhao"));
    m_count = 0;
}

Result<void> LedgerStoreTest::append(const LedgerEntry& entry)
{
    return m_fixture->write(
        [entry](StoreSession& session) { return session.ledger().append(entry); });
}

LedgerEntry LedgerStoreTest::next(SubAccountId user, qint64 yuan, const QString& idempotencyKey)
{
    return m_fixture
        ->read([=, account = m_account](StoreSession& session) {
            return nextEntry(session.ledger(), account, user, Money::yuan(yuan), idempotencyKey);
        })
        .value();
}

void LedgerStoreTest::put(SubAccountId user, qint64 yuan)
{
    const auto done = append(next(user, yuan, key(++m_count)));
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
}

QList<qint64> LedgerStoreTest::ids()
{
    QList<qint64> found;
    const auto lines = m_fixture->read(
        [](StoreSession& session) { return session.ledger().lines({}, {}, 0, 1000); });
    for (const LedgerLine& line : lines.value())
        found.append(line.entry.value());
    return found;
}

void LedgerStoreTest::emptyLedger()
{
    QCOMPARE(m_fixture->read([](StoreSession& s) { return s.ledger().head(); }).value(),
             LedgerHead());
    QCOMPARE(
        m_fixture->read([this](StoreSession& s) { return s.ledger().quotaOf(m_wang); }).value(),
        Money());
    QVERIFY(m_fixture->read([this](StoreSession& s) { return s.ledger().quotas(m_account); })
                ->isEmpty());
    QVERIFY(!m_fixture->read([](StoreSession& s) { return s.ledger().byIdempotencyKey(key(1)); })
                 ->has_value());
    QCOMPARE(ids(), QList<qint64>());
}

void LedgerStoreTest::entryComesBackAsItWas()
{
    LedgerEntry entry = next(m_wang, 100, key(1));
    entry.reference = QStringLiteral("OA-2026-001");
    entry.hash = entryHash(entry);
    QVERIFY(append(entry));
    QCOMPARE(m_fixture->read([](StoreSession& s) { return s.ledger().byIdempotencyKey(key(1)); })
                 ->value(),
             entry);
    QCOMPARE(m_fixture->read([](StoreSession& s) { return s.ledger().head(); }).value(),
             (LedgerHead{1, entry.hash}));

    LedgerEntry reversal = next(m_wang, -100, key(2));
    reversal.kind = EntryKind::Reversal;
    reversal.reverses = entry.id;
    reversal.hash = entryHash(reversal);
    QVERIFY(append(reversal));
    QCOMPARE(m_fixture->read([](StoreSession& s) { return s.ledger().entry(LedgerEntryId(2)); }).value(),
             reversal);
    QVERIFY(m_fixture->read([](StoreSession& s) { return s.ledger().entry(LedgerEntryId(3)); })
                .failedWith(ErrorCode::NotFound));
}

void LedgerStoreTest::balancesFollowThePostings()
{
    put(m_wang, 100);
    put(m_zhao, 50);
    put(m_wang, -30);
    QCOMPARE(
        m_fixture->read([this](StoreSession& s) { return s.ledger().quotaOf(m_wang); }).value(),
        Money::yuan(70));
    QCOMPARE(
        m_fixture->read([this](StoreSession& s) { return s.ledger().poolOf(m_account); }).value(),
        Money::yuan(-120));
    QCOMPARE(
        m_fixture->read([this](StoreSession& s) { return s.ledger().quotas(m_account); }).value(),
        (QHash<SubAccountId, Money>{{m_wang, Money::yuan(70)}, {m_zhao, Money::yuan(50)}}));
}

void LedgerStoreTest::cyclesAreTheNewestAllocations()
{
    put(m_wang, 100);
    put(m_wang, 10);
    put(m_wang, -30);
    QCOMPARE(
        m_fixture->read([this](StoreSession& s) { return s.ledger().cycles(m_account); }).value(),
        (QHash<SubAccountId, LedgerEntryId>{{m_wang, LedgerEntryId(2)}}));
}

void LedgerStoreTest::wrongEntryIsRefused_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("words");
    const auto add = [](const char* name, Spoil spoil, const char* words) {
        QTest::newRow(name) << spoil << QString::fromLatin1(words);
    };
    add(
        "gap", [](LedgerEntry& e) { e.id = LedgerEntryId(3); }, "does not follow");
    add(
        "number used", [](LedgerEntry& e) { e.id = LedgerEntryId(1); }, "does not follow");
    add(
        "other previous hash", [](LedgerEntry& e) { e.previousHash = QByteArray(32, 'x'); },
        "previous hash");
    add(
        "short hash", [](LedgerEntry& e) { e.previousHash = QByteArray(3, 'x'); }, "previous hash");
    add(
        "unbalanced", [](LedgerEntry& e) { e.postings[0].amount = Money::yuan(-9); }, "postings");
    add(
        "one posting",
        [](LedgerEntry& e) {
            e.postings = {{e.postings[0].account, {}, Money(), e.postings[0].balanceAfter}};
        },
        "postings");
    add(
        "wrong balance", [](LedgerEntry& e) { e.postings[1].balanceAfter = Money::yuan(99); },
        "balance");
    add(
        "wrong pool balance", [](LedgerEntry& e) { e.postings[0].balanceAfter = Money(); },
        "balance");
    add(
        "negative quota F1",
        [](LedgerEntry& e) {
            e.kind = EntryKind::Deduction;
            e.postings[0] = {e.postings[0].account, {}, Money::yuan(200), Money::yuan(100)};
            e.postings[1].amount = Money::yuan(-200);
            e.postings[1].balanceAfter = Money::yuan(-100);
        },
        "CHECK");
    add(
        "no key", [](LedgerEntry& e) { e.idempotencyKey.clear(); }, "CHECK");
    add(
        "user of nobody", [](LedgerEntry& e) { e.postings[1].subAccount = SubAccountId(99); },
        "balance");
}

void LedgerStoreTest::wrongEntryIsRefused()
{
    QFETCH(Spoil, spoil);
    QFETCH(QString, words);
    put(m_wang, 100);
    LedgerEntry entry = next(m_wang, 10, key(2));
    spoil(entry);
    entry.hash = entryHash(entry);
    const auto refused = append(entry);
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.contains(words), qPrintable(refused.error().detail));
    QCOMPARE(ids(), QList<qint64>{1});
    put(m_wang, 10);
    QCOMPARE(ids(), (QList<qint64>{2, 1}));

    LedgerEntry forged = next(m_wang, 10, key(3));
    forged.reason = QStringLiteral("changed after hashing");
    QVERIFY(append(forged).failedWith(ErrorCode::InvalidArgument));
}

void LedgerStoreTest::usedKeyIsRefused_F3()
{
    put(m_wang, 100);
    const auto again = append(next(m_wang, 100, key(1)));
    QVERIFY(again.failedWith(ErrorCode::AlreadyExists));
    QCOMPARE(ids(), QList<qint64>{1});
}

void LedgerStoreTest::nothingIsChangedOrDeleted_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("words");
    const auto add = [](const char* name, const char* sql, const char* words) {
        QTest::newRow(name) << QString::fromLatin1(sql) << QString::fromLatin1(words);
    };
    add("update entry", "UPDATE ledger_entry SET reason = 'x'", "never changed");
    add("delete entry", "DELETE FROM ledger_entry", "never deleted");
    add("update posting", "UPDATE posting SET amount = amount + 1", "never changed");
    add("delete posting", "DELETE FROM posting", "never deleted");
    add("replace entry", "INSERT OR REPLACE INTO ledger_entry SELECT * FROM ledger_entry",
        "ledger: ");
    add("replace by key",
        "INSERT OR REPLACE INTO ledger_entry SELECT 2, at, kind, posting_count, author_id, "
        "author_kind, "
        "author_name, author_role, reason, reference, idempotency_key, reverses, hash, hash FROM "
        "ledger_entry",
        "FOREIGN KEY");
    add("third posting",
        "INSERT INTO posting SELECT entry, 3, account, NULL, 1, balance_after + 1 "
        "FROM posting WHERE position = 1",
        "does not follow");
    add("delete user", "DELETE FROM sub_account WHERE user_name = 'wang'", "FOREIGN KEY");
    add("delete account", "DELETE FROM main_account", "FOREIGN KEY");
    add("entry without postings",
        "INSERT INTO ledger_entry SELECT 2, at, kind, 2, author_id, author_kind, author_name, "
        "author_role, reason, reference, 'other', reverses, hash, hash FROM ledger_entry",
        "");
}

void LedgerStoreTest::nothingIsChangedOrDeleted()
{
    QFETCH(QString, sql);
    QFETCH(QString, words);
    put(m_wang, 100);
    const QString refusal = runRaw(m_fixture->path(), sql);
    if (!words.isEmpty()) {
        QVERIFY2(refusal.contains(words), qPrintable(refusal));
        QCOMPARE(ids(), QList<qint64>{1});
        return;
    }
    // A bare entry gets in, but the journal does not go on after it.
    QCOMPARE(refusal, QString());
    const auto next = append(this->next(m_wang, 1, key(3)));
    QVERIFY(!next && next.error().detail.contains(QStringLiteral("lacks postings")));
}

void LedgerStoreTest::balanceNamesTheLastEntry_F5()
{
    put(m_wang, 100);
    put(m_zhao, 1);
    put(m_wang, 5);
    const QString path = m_fixture->path();
    QCOMPARE(
        askRaw(path, QStringLiteral(
                         "SELECT group_concat(last_entry || ':' || units) FROM quota_balance")),
        QVariant(QStringLiteral("3:10500000000,2:100000000")));
    QCOMPARE(
        askRaw(path, QStringLiteral(
                         "SELECT COUNT(*) FROM quota_balance b WHERE units <> (SELECT SUM(amount) "
                         "FROM posting p WHERE p.sub_account = b.sub_account)")),
        QVariant(0));
    QCOMPARE(askRaw(path, QStringLiteral("SELECT last_entry FROM pool_balance")), QVariant(3));
}

void LedgerStoreTest::referenceFindsTheNewest()
{
    for (int i = 1; i <= 2; ++i) {
        LedgerEntry entry = next(m_wang, i, key(i));
        entry.reference = QStringLiteral("OA-1");
        entry.hash = entryHash(entry);
        QVERIFY(append(entry));
    }
    const auto found = m_fixture->read(
        [](StoreSession& s) { return s.ledger().byReference(QStringLiteral("OA-1")); });
    QCOMPARE(found->value().id, LedgerEntryId(2));
    QCOMPARE(found->value().postings.size(), 2);
    QVERIFY(
        !m_fixture
             ->read([](StoreSession& s) { return s.ledger().byReference(QStringLiteral("no")); })
             ->has_value());
}

QTEST_GUILESS_MAIN(LedgerStoreTest)
#include "tst_ledgerstore.moc"
