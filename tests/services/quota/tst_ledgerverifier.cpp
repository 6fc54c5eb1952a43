// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/quota/ledgerverifier.h"
#include "services/quota/quotaservice.h"
#include "services/storage/fileheadkeeper.h"
#include "storagefixture.h"
#include "tests/fakes/steppingclock.h"

using namespace airgate;

namespace {

// The database lets nobody change the journal; whoever damages the file is not asked.
void damage(const QString& path, const QString& sql)
{
    const QString triggers = askRaw(path, QStringLiteral("SELECT group_concat(name) FROM sqlite_master "
                                                         "WHERE type = 'trigger'")).toString();
    for (const QString& name : triggers.split(u',', Qt::SkipEmptyParts))
        QCOMPARE(runRaw(path, QStringLiteral("DROP TRIGGER ") + name), QString());
    QCOMPARE(damageRaw(path, sql), QString());
}

QString words(const LedgerHealth& health)
{
    return health.isSound() ? QStringLiteral("sound")
                            : QStringLiteral("%1 #%2").arg(ledgerFaultName(health.fault)).arg(health.badEntry.value());
}

} // namespace

// A journal of six entries: 1 and 2 allocate, 3 transfers, 4 deducts, 5 reverses 4, 6 allocates.
class LedgerVerifierTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void soundLedger();
    void emptyLedger();
    void everyColumn_F5_data();
    void everyColumn_F5();
    void forgedWithItsHash();
    void cutTailIsNamed();
    void otherHistoryIsNamed();
    void cancelAndProgress();
    void damageBlocksUntilAcknowledged();
    void mendedLedgerIsWrittenAgain();
    void lostTailIsAcknowledged();
    void headIsKeptAfterEachCommit();
    void headFile();
    void headFileIsShared();

private:
    QString headPath() const { return m_folder->filePath(QStringLiteral("ledger.head")); }
    void open(std::shared_ptr<HeadKeeper> heads);
    void put(EntryKind kind, qint64 yuan);
    QString verify();
    QString verifyEnd() { return words(*await(m_verifier->verifyEnd())); }
    qint64 auditRows() { return askRaw(m_path, QStringLiteral("SELECT COUNT(*) FROM audit")).toLongLong(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    SteppingClock m_clock{at(0)};
    Principal m_admin;
    std::shared_ptr<FileHeadKeeper> m_heads;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<QuotaService> m_quota;
    std::unique_ptr<LedgerVerifier> m_verifier;
    MainAccountId m_account;
    SubAccountId m_wang;
    SubAccountId m_zhao;
    int m_keys = 0;
};

void LedgerVerifierTest::init()
{
    m_verifier.reset();
    m_quota.reset();
    m_store.reset();
    m_heads.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("airgate.db"));
    m_admin = alice();
    m_admin.role = Role::Admin;
    m_heads = std::make_shared<FileHeadKeeper>(headPath(), std::chrono::milliseconds(1));
    open(m_heads);
    m_account = await(m_store->write([](StoreSession& s) {
        return s.accounts().addMainAccount(mainAccount(QStringLiteral("main")), "sealed");
    })).value();
    for (SubAccountId* user : {&m_wang, &m_zhao}) {
        const SubAccount row = subAccount(m_account, user == &m_wang ? QStringLiteral("wang") : QStringLiteral("zhao"));
        *user = await(m_store->write([row](StoreSession& s) { return s.accounts().addSubAccount(row); })).value();
    }
    if (qstrcmp(QTest::currentTestFunction(), "emptyLedger") == 0)
        return;
    put(EntryKind::Allocation, 100);
    put(EntryKind::Allocation, 50);
    put(EntryKind::Transfer, 30);
    put(EntryKind::Deduction, 20);
    QuotaReversal reversal{LedgerEntryId(4), QStringLiteral("mistake"), {}, QStringLiteral("reversal"), false};
    QVERIFY(await(m_quota->reverse(m_admin, reversal)));
    put(EntryKind::Allocation, 7);
}

void LedgerVerifierTest::open(std::shared_ptr<HeadKeeper> heads)
{
    StorageConfig config{m_path};
    config.heads = std::move(heads);
    m_store = std::move(*openStore(config));
    m_quota = std::make_unique<QuotaService>(*m_store, m_clock);
    m_verifier = std::make_unique<LedgerVerifier>(*m_store, m_clock, *m_heads);
}

void LedgerVerifierTest::put(EntryKind kind, qint64 yuan)
{
    QuotaChange change;
    change.kind = kind;
    change.account = m_account;
    change.subAccount = m_wang;
    if (kind == EntryKind::Transfer)
        change.receiver = m_zhao;
    change.amount = Money::yuan(yuan);
    change.reason = QStringLiteral("why");
    change.reference = QStringLiteral("OA-1");
    change.idempotencyKey = QStringLiteral("key-%1").arg(++m_keys);
    const auto done = await(m_quota->change(m_admin, change));
    QVERIFY2(done, done ? "" : qPrintable(errorName(done.error().code) + done.error().detail));
}

QString LedgerVerifierTest::verify()
{
    const auto health = await(m_verifier->verify(m_admin, {}));
    return health ? words(*health) : errorName(health.error().code);
}

void LedgerVerifierTest::soundLedger()
{
    const auto rows = auditRows();
    const auto health = await(m_verifier->verify(m_admin, {}));
    QVERIFY(health->isSound());
    QCOMPARE(health->head.count, 6);
    QCOMPARE(health->kept, std::optional(health->head));
    QCOMPARE(verifyEnd(), QStringLiteral("sound"));
    QCOMPARE(auditRows(), rows);
}

void LedgerVerifierTest::emptyLedger()
{
    QCOMPARE(verify(), QStringLiteral("sound"));
    QCOMPARE(verifyEnd(), QStringLiteral("sound"));
    QVERIFY(!m_heads->kept()->has_value());
}

void LedgerVerifierTest::everyColumn_F5_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char* name, const char* sql, const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(sql) << QString::fromLatin1(expected);
    };
    const auto entry = [&](const char* column, const char* value, const char* expected) {
        const QByteArray sql = QByteArray("UPDATE ledger_entry SET ") + column + " = " + value + " WHERE id = 3";
        add(qPrintable(QStringLiteral("entry.%1 %2").arg(QLatin1String(column), QLatin1String(value))),
            sql.constData(), expected);
    };
    entry("id", "33", "gap #3");
    entry("at", "at + 1", "hash #3");
    entry("at", "x'00'", "unreadable #3");
    entry("kind", "'deduction'", "hash #3");
    entry("kind", "'transfes'", "unreadable #3");
    entry("posting_count", "3", "postings #3");
    entry("author_id", "'os:bob'", "hash #3");
    entry("author_kind", "'system'", "hash #3");
    entry("author_kind", "'nobody'", "unreadable #3");
    entry("author_name", "'Alicf'", "hash #3");
    entry("author_role", "'viewer'", "hash #3");
    entry("author_role", "'godlike'", "unreadable #3");
    entry("reason", "'whx'", "hash #3");
    entry("reason", "x'776879'", "unreadable #3");
    entry("reference", "'OA-2'", "hash #3");
    entry("idempotency_key", "'key-x'", "hash #3");
    entry("reverses", "2", "hash #3");
    entry("previous_hash", "zeroblob(32)", "chain #3");
    entry("hash", "zeroblob(32)", "hash #3");
    const auto posting = [&](const char* column, const char* value, const char* expected) {
        const QByteArray sql = QByteArray("UPDATE posting SET ") + column + " = " + value
                               + " WHERE entry = 4 AND position = 2";
        add(qPrintable(QStringLiteral("posting.%1 %2").arg(QLatin1String(column), QLatin1String(value))),
            sql.constData(), expected);
    };
    posting("entry", "44", "postings #4");
    posting("position", "3", "postings #4");
    posting("account", "2", "hash #4");
    posting("sub_account", "2", "hash #4");
    posting("sub_account", "NULL", "hash #4");
    posting("amount", "amount + 1", "hash #4");
    posting("amount", "amount + 0.5", "unreadable #4");
    posting("balance_after", "balance_after + 1", "hash #4");
    add("posting removed", "DELETE FROM posting WHERE entry = 2 AND position = 1", "postings #2");
    add("posting doubled", "INSERT INTO posting SELECT entry, 3, account, sub_account, amount, balance_after "
                           "FROM posting WHERE entry = 2 AND position = 2", "postings #2");
    add("entry removed", "DELETE FROM ledger_entry WHERE id = 2", "gap #2");
    add("first entry removed", "DELETE FROM ledger_entry WHERE id = 1", "gap #1");
    add("last entry removed, not its postings", "DELETE FROM ledger_entry WHERE id = 6", "cut_tail #6");
    add("kept quota", "UPDATE quota_balance SET units = units + 1 WHERE sub_account = 2", "kept_balance #3");
    add("kept quota of another", "UPDATE quota_balance SET account = 2 WHERE sub_account = 2", "kept_balance #3");
    add("kept quota, sub-account", "UPDATE quota_balance SET sub_account = 3 WHERE sub_account = 2", "kept_balance #3");
    add("kept quota, last entry", "UPDATE quota_balance SET last_entry = 5 WHERE sub_account = 1", "kept_balance #6");
    add("kept quota, cycle", "UPDATE quota_balance SET cycle = 1 WHERE sub_account = 1", "kept_balance #6");
    add("kept quota removed", "DELETE FROM quota_balance WHERE sub_account = 2", "kept_balance #3");
    add("kept pool", "UPDATE pool_balance SET units = units - 1", "kept_balance #6");
    add("kept pool, last entry", "UPDATE pool_balance SET last_entry = 2", "kept_balance #6");
    add("kept pool, account", "UPDATE pool_balance SET account = 2", "kept_balance #6");
}

void LedgerVerifierTest::everyColumn_F5()
{
    QFETCH(QString, sql);
    damage(m_path, sql);
    QTEST(verify(), "expected");
}

// Whoever changes an entry and computes its hash anew breaks the next one; at the end, the sums.
void LedgerVerifierTest::forgedWithItsHash()
{
    const auto entry = await(m_quota->entry(LedgerEntryId(6)));
    LedgerEntry forged = *entry;
    forged.postings[1].amount = Money::yuan(8);
    forged.hash = entryHash(forged);
    const QString hash = QString::fromLatin1(forged.hash.toHex());
    damage(m_path, QStringLiteral("UPDATE posting SET amount = 800000000 WHERE entry = 6 AND position = 2"));
    damage(m_path, QStringLiteral("UPDATE ledger_entry SET hash = x'%1' WHERE id = 6").arg(hash));
    QCOMPARE(verify(), QStringLiteral("unbalanced #6"));

    forged.postings[0].amount = Money::yuan(-8);
    forged.hash = entryHash(forged);
    damage(m_path, QStringLiteral("UPDATE posting SET amount = -800000000 WHERE entry = 6 AND position = 1"));
    damage(m_path, QStringLiteral("UPDATE ledger_entry SET hash = x'%1' WHERE id = 6")
                       .arg(QString::fromLatin1(forged.hash.toHex())));
    QCOMPARE(verify(), QStringLiteral("balance_after #6"));

    forged = *entry;
    forged.kind = EntryKind::Reversal;
    forged.reverses = LedgerEntryId(5);
    forged.hash = entryHash(forged);
    damage(m_path, QStringLiteral("UPDATE posting SET amount = amount / 8 * 7 WHERE entry = 6"));
    damage(m_path, QStringLiteral("UPDATE ledger_entry SET kind = 'reversal', reverses = 5, hash = x'%1' WHERE id = 6")
                       .arg(QString::fromLatin1(forged.hash.toHex())));
    QCOMPARE(verify(), QStringLiteral("reversal #6"));
}

void LedgerVerifierTest::cutTailIsNamed()
{
    // As an older copy of the file is: sound in itself.
    damage(m_path, QStringLiteral("DELETE FROM posting WHERE entry > 4"));
    damage(m_path, QStringLiteral("DELETE FROM ledger_entry WHERE id > 4"));
    damage(m_path, QStringLiteral("UPDATE quota_balance SET units = 5000000000 * 2, last_entry = 4, cycle = 2 "
                                  "WHERE sub_account = 1"));
    damage(m_path, QStringLiteral("UPDATE pool_balance SET units = -13000000000, last_entry = 4"));
    QCOMPARE(verifyEnd(), QStringLiteral("cut_tail #5"));
    QCOMPARE(verify(), QStringLiteral("cut_tail #5"));
}

void LedgerVerifierTest::otherHistoryIsNamed()
{
    LedgerHead other = await(m_quota->head()).value();
    other.hash[0] = char(~other.hash[0]);
    QVERIFY(m_heads->replace(other));
    QCOMPARE(verifyEnd(), QStringLiteral("other_history #6"));
    QCOMPARE(verify(), QStringLiteral("other_history #6"));
}

void LedgerVerifierTest::cancelAndProgress()
{
    std::stop_source stop;
    qint64 seen = 0;
    VerifyRequest request;
    request.progress = [&](qint64 entries, qint64 total) { seen = entries * 100 + total; };
    request.cancel = stop.get_token();
    QVERIFY(await(m_verifier->verify(m_admin, request)));
    QCOMPARE(seen, 606);
    stop.request_stop();
    QVERIFY(await(m_verifier->verify(m_admin, request)).failedWith(ErrorCode::Cancelled));
}

void LedgerVerifierTest::damageBlocksUntilAcknowledged()
{
    QVERIFY(await(m_verifier->acknowledgeDamage(m_admin, QStringLiteral("none"))).failedWith(ErrorCode::NotFound));
    damage(m_path, QStringLiteral("UPDATE ledger_entry SET reason = 'x' WHERE id = 2"));
    const auto rows = auditRows();
    QCOMPARE(verify(), QStringLiteral("hash #2"));
    QCOMPARE(auditRows(), rows + 1);
    QCOMPARE(verify(), QStringLiteral("hash #2"));
    QCOMPARE(auditRows(), rows + 1);
    QuotaChange change;
    change.account = m_account;
    change.subAccount = m_wang;
    change.amount = Money::yuan(1);
    change.reason = QStringLiteral("why");
    change.idempotencyKey = QStringLiteral("blocked");
    const auto blocked = await(m_quota->change(m_admin, change));
    QVERIFY(blocked.failedWith(ErrorCode::LedgerDamaged));
    QCOMPARE(blocked.error().detail, QStringLiteral("2 hash"));
    QVERIFY(await(m_verifier->acknowledgeDamage(alice(), QStringLiteral("seen"))).failedWith(ErrorCode::PermissionDenied));
    QVERIFY(await(m_verifier->acknowledgeDamage(m_admin, QStringLiteral(" "))).failedWith(ErrorCode::InvalidArgument));
    QVERIFY(await(m_verifier->acknowledgeDamage(m_admin, QStringLiteral("seen"))));
    QCOMPARE(auditRows(), rows + 2);
    QVERIFY(await(m_quota->change(m_admin, change)));
    QCOMPARE(verify(), QStringLiteral("hash #2"));
    change.idempotencyKey = QStringLiteral("goes on");
    QVERIFY(await(m_quota->change(m_admin, change)));
}

void LedgerVerifierTest::mendedLedgerIsWrittenAgain()
{
    damage(m_path, QStringLiteral("UPDATE ledger_entry SET reason = 'x' WHERE id = 2"));
    QCOMPARE(verify(), QStringLiteral("hash #2"));
    damage(m_path, QStringLiteral("UPDATE ledger_entry SET reason = 'why' WHERE id = 2"));
    // The end was always well; that does not make the rest so.
    QCOMPARE(verifyEnd(), QStringLiteral("sound"));
    QuotaChange change;
    change.account = m_account;
    change.subAccount = m_wang;
    change.amount = Money::yuan(1);
    change.reason = QStringLiteral("why");
    change.idempotencyKey = QStringLiteral("again");
    QVERIFY(await(m_quota->change(m_admin, change)).failedWith(ErrorCode::LedgerDamaged));
    QCOMPARE(verify(), QStringLiteral("sound"));
}

void LedgerVerifierTest::lostTailIsAcknowledged()
{
    LedgerHead ahead = await(m_quota->head()).value();
    ahead.count += 2;
    QVERIFY(m_heads->replace(ahead));
    QCOMPARE(verifyEnd(), QStringLiteral("cut_tail #7"));
    QVERIFY(await(m_verifier->acknowledgeDamage(m_admin, QStringLiteral("restored from a copy"))));
    QCOMPARE(verify(), QStringLiteral("sound"));
    put(EntryKind::Allocation, 1);
    QCOMPARE(verify(), QStringLiteral("sound"));
}

void LedgerVerifierTest::headIsKeptAfterEachCommit()
{
    const auto head = await(m_quota->head()).value();
    QCOMPARE(m_heads->kept().value(), std::optional(head));
    // What is rolled back is no end of the ledger.
    const auto refused = await(m_store->write([this](StoreSession& s) -> Result<void> {
        if (const auto done = allocate(s, m_account, m_wang, Money::yuan(1), QStringLiteral("undone")); !done)
            return done;
        return Error{ErrorCode::Cancelled, {}, {}};
    }));
    QVERIFY(refused.failedWith(ErrorCode::Cancelled));
    QVERIFY(await(m_store->write([](StoreSession& s) { return s.settings().setValue(QStringLiteral("a"), {}); })));
    QCOMPARE(m_heads->kept().value(), std::optional(head));
}

void LedgerVerifierTest::headFile()
{
    const QString path = m_folder->filePath(QStringLiteral("other.head"));
    const LedgerHead first{3, QByteArray(32, 'a')};
    const LedgerHead second{5, QByteArray(32, 'b')};
    {
        FileHeadKeeper heads(path, std::chrono::hours(1));
        QVERIFY(!heads.kept()->has_value());
        heads.keep(first);
        heads.keep(second);
        heads.keep(first);
        QCOMPARE(heads.kept().value(), std::optional(second));
    }
    // What waited for the pause is written at the end.
    FileHeadKeeper again(path);
    QCOMPARE(again.kept().value(), std::optional(second));
    QVERIFY(again.replace(first));
    QCOMPARE(again.kept().value(), std::optional(first));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("nonsense\n");
    file.close();
    QVERIFY(again.kept().failedWith(ErrorCode::FileUnreadable));
    QCOMPARE(again.replace(second).isOk(), true);
    QVERIFY(!FileHeadKeeper(m_folder->filePath(QStringLiteral("no/such/folder"))).replace(first));
}

void LedgerVerifierTest::headFileIsShared()
{
    const QString path = m_folder->filePath(QStringLiteral("shared.head"));
    const LedgerHead older{3, QByteArray(32, 'a')};
    const LedgerHead newer{9, QByteArray(32, 'b')};
    {
        FileHeadKeeper one(path);
        FileHeadKeeper two(path);
        two.keep(newer);
        one.keep(older);
    }
    QCOMPARE(FileHeadKeeper(path).kept().value(), std::optional(newer));
}

QTEST_GUILESS_MAIN(LedgerVerifierTest)
#include "tst_ledgerverifier.moc"
