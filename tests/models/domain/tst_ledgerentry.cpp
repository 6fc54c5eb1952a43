// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/hashing.h"
#include "models/domain/ledgerentry.h"
#include "tests/models/domain/samples.h"

#include <QSet>
#include <QTest>

#include <functional>

using namespace airgate;
using namespace airgate::test;

namespace {

LedgerEntry sample()
{
    LedgerEntry entry;
    entry.id = LedgerEntryId(12);
    entry.at = at("2026-11-23 14:32:05");
    entry.kind = EntryKind::Transfer;
    entry.postings = {{MainAccountId(1), SubAccountId(7), money("-5"), money("95")},
                      {MainAccountId(1), SubAccountId(8), money("5"), money("105")}};
    entry.author = alice();
    entry.reason = QStringLiteral("moved");
    entry.reference = QStringLiteral("OA-1");
    entry.idempotencyKey = QStringLiteral("key-1");
    entry.reverses = LedgerEntryId(3);
    entry.previousHash = QByteArray(32, 'p');
    return entry;
}

using Edit = std::function<void(LedgerEntry&)>;

const QList<QPair<const char*, Edit>>& edits()
{
    static const QList<QPair<const char*, Edit>> all{
        {"id", [](LedgerEntry& e) { e.id = LedgerEntryId(13); }},
        {"at", [](LedgerEntry& e) { e.at += std::chrono::milliseconds(1); }},
        {"kind", [](LedgerEntry& e) { e.kind = EntryKind::Reversal; }},
        {"posting account", [](LedgerEntry& e) { e.postings[0].account = MainAccountId(2); }},
        {"posting sub-account", [](LedgerEntry& e) { e.postings[1].subAccount = SubAccountId(9); }},
        {"posting on the pool", [](LedgerEntry& e) { e.postings[0].subAccount = {}; }},
        {"posting amount", [](LedgerEntry& e) { e.postings[0].amount = money("-5.00000001"); }},
        {"posting balance",
         [](LedgerEntry& e) { e.postings[1].balanceAfter = money("105.00000001"); }},
        {"posting order", [](LedgerEntry& e) { e.postings.swapItemsAt(0, 1); }},
        {"posting taken away", [](LedgerEntry& e) { e.postings.removeLast(); }},
        {"posting twice", [](LedgerEntry& e) { e.postings.append(e.postings.last()); }},
        {"no posting", [](LedgerEntry& e) { e.postings.clear(); }},
        {"amount to balance",
         [](LedgerEntry& e) { std::swap(e.postings[0].amount, e.postings[0].balanceAfter); }},
        {"author id", [](LedgerEntry& e) { e.author.id += QLatin1Char('x'); }},
        {"author kind", [](LedgerEntry& e) { e.author.kind = PrincipalKind::ApiKey; }},
        {"author name", [](LedgerEntry& e) { e.author.name.clear(); }},
        {"author role", [](LedgerEntry& e) { e.author.role = Role::Admin; }},
        {"id to name of the author",
         [](LedgerEntry& e) {
             e.author.name.prepend(e.author.id.back());
             e.author.id.chop(1);
         }},
        {"reason", [](LedgerEntry& e) { e.reason = QStringLiteral("Moved"); }},
        {"reason to reference",
         [](LedgerEntry& e) {
             e.reference.prepend(e.reason.back());
             e.reason.chop(1);
         }},
        {"reference", [](LedgerEntry& e) { e.reference.clear(); }},
        {"reference to key",
         [](LedgerEntry& e) {
             e.idempotencyKey.prepend(e.reference.back());
             e.reference.chop(1);
         }},
        {"reason and reference in one",
         [](LedgerEntry& e) {
             e.reason += QStringLiteral("4:") + e.reference;
             e.reference.clear();
         }},
        {"key", [](LedgerEntry& e) { e.idempotencyKey += QLatin1Char(' '); }},
        {"key to the reversed",
         [](LedgerEntry& e) {
             e.idempotencyKey.chop(1);
             e.reverses = LedgerEntryId(13);
         }},
        {"reversed", [](LedgerEntry& e) { e.reverses = {}; }},
        {"previous hash", [](LedgerEntry& e) { e.previousHash[31] = 'q'; }},
        {"previous hash cut", [](LedgerEntry& e) { e.previousHash.chop(1); }},
        {"previous hash to id",
         [](LedgerEntry& e) {
             e.previousHash.append('1');
             e.id = LedgerEntryId(2);
         }},
        {"NUL behind the reason", [](LedgerEntry& e) { e.reason += QChar(0); }},
    };
    return all;
}

} // namespace

class TestLedgerEntry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyFieldChangesTheHash_data();
    void anyFieldChangesTheHash();
    void allHashesDiffer();
    void theHashItselfIsNotHashed();
    void noFieldIsForgotten();
    void hashStaysTheSameForever();
    void hashesChain();
    void fieldsCarryTheirLength();
    void headOfAnEmptyJournal();
    void postingOf();
};

void TestLedgerEntry::anyFieldChangesTheHash_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < edits().size(); ++i)
        QTest::newRow(edits()[i].first) << i;
}

void TestLedgerEntry::anyFieldChangesTheHash()
{
    QFETCH(int, index);
    LedgerEntry changed = sample();
    edits()[index].second(changed);
    QVERIFY(!(changed == sample()));
    QVERIFY(entryHash(changed) != entryHash(sample()));
}

void TestLedgerEntry::allHashesDiffer()
{
    QSet<QByteArray> hashes{entryHash(sample())};
    for (const auto& [name, edit] : edits()) {
        LedgerEntry changed = sample();
        edit(changed);
        hashes.insert(entryHash(changed));
    }
    QCOMPARE(hashes.size(), edits().size() + 1);
}

void TestLedgerEntry::theHashItselfIsNotHashed()
{
    LedgerEntry sealed = sample();
    sealed.hash = entryHash(sealed);
    QCOMPARE(sealed.hash.size(), 32);
    QCOMPARE(entryHash(sealed), sealed.hash);
}

void TestLedgerEntry::noFieldIsForgotten()
{
    // A field that is added does not compile here before it has a row above and a place in the
    // hash.
    [[maybe_unused]] const auto& [id, at, kind, postings, author, reason, reference, key, reverses, previous, hash] =
        sample();
    [[maybe_unused]] const auto& [account, subAccount, amount, balance] = Posting{};
    [[maybe_unused]] const auto& [authorId, authorKind, authorName, role] = Principal{};
    QCOMPARE(postings.size(), 2);
}

void TestLedgerEntry::hashStaysTheSameForever()
{
    // A stored chain must verify with every later version.
    QCOMPARE(entryHash(sample()).toHex(), QByteArray("6942dc521f932ecd8133d3aee79edfcd96dddafdb5853f6f5a42e7d274373f09"));
    QCOMPARE(entryHash(LedgerEntry{}).toHex(), QByteArray("02cbeb7524559cba6beff7ed61637440466f93f09d035b7f7cf572922282d196"));
}

void TestLedgerEntry::hashesChain()
{
    LedgerEntry first = sample();
    LedgerEntry second = sample();
    second.previousHash = entryHash(first);
    const QByteArray before = entryHash(second);
    first.reason += QLatin1Char('!');
    second.previousHash = entryHash(first);
    QVERIFY(entryHash(second) != before);
}

void TestLedgerEntry::fieldsCarryTheirLength()
{
    const auto hash = [](const QString& a, const QString& b) {
        return ChainHash({}).add(a).add(b).result();
    };
    const QString empty;
    QVERIFY(hash(QStringLiteral("ab"), QStringLiteral("c")) !=
            hash(QStringLiteral("a"), QStringLiteral("bc")));
    QVERIFY(hash(QStringLiteral("abc"), empty) != hash(empty, QStringLiteral("abc")));
    QVERIFY(hash(QStringLiteral("1:a"), empty) != hash(QStringLiteral("1"), QStringLiteral(":a")));
    QVERIFY(hash(empty, empty) != ChainHash({}).add(empty).result());
    QVERIFY(ChainHash({}).add(qint64(12)).add(qint64(3)).result() !=
            ChainHash({}).add(qint64(1)).add(qint64(23)).result());
    QVERIFY(ChainHash("a").add(QByteArray("b")).result() !=
            ChainHash("").add(QByteArray("ab")).result());
    // The length is that of the bytes that are hashed.
    QVERIFY(hash(QString::fromUtf8("\xE9\xA2\x9D"), empty) ==
            ChainHash({}).add(QByteArray("\xE9\xA2\x9D")).add(empty).result());
}

void TestLedgerEntry::headOfAnEmptyJournal()
{
    QCOMPARE(LedgerHead{}.count, qint64(0));
    QCOMPARE(LedgerHead{}.hash, QByteArray(32, '\0'));
}

void TestLedgerEntry::postingOf()
{
    LedgerEntry entry = sample();
    QCOMPARE(entry.postingOf(SubAccountId(8))->amount.toDecimal(), QStringLiteral("5.00"));
    QCOMPARE(entry.postingOf(SubAccountId(7))->amount.toDecimal(), QStringLiteral("-5.00"));
    QVERIFY(!entry.postingOf(SubAccountId(9)));
    // The pool's posting is nobody's.
    entry.postings[0].subAccount = {};
    QVERIFY(!entry.postingOf({}));
}

QTEST_APPLESS_MAIN(TestLedgerEntry)
#include "tst_ledgerentry.moc"
