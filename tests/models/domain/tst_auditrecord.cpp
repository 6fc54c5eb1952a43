// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/auditrecord.h"
#include "tests/models/domain/samples.h"

#include <QSet>
#include <QTest>

#include <functional>

using namespace airgate;
using namespace airgate::test;

namespace {

AuditRecord sample()
{
    AuditRecord record;
    record.id = 12;
    record.at = at("2026-11-23 14:32:05");
    record.author = alice();
    record.action = QStringLiteral("quota.allocate");
    record.subject = QStringLiteral("sub_account:7");
    record.before = QStringLiteral("95.00");
    record.after = QStringLiteral("100.00");
    record.reason = QStringLiteral("budget");
    record.previousHash = QByteArray(32, 'p');
    return record;
}

using Edit = std::function<void(AuditRecord&)>;

// Moves the last character of one field to the front of the next.
Edit shift(QString AuditRecord::*from, QString AuditRecord::*to)
{
    return [=](AuditRecord& record) {
        (record.*to).prepend((record.*from).back());
        (record.*from).chop(1);
    };
}

const QList<QPair<const char*, Edit>>& edits()
{
    static const QList<QPair<const char*, Edit>> all{
        {"id", [](AuditRecord& r) { r.id = 13; }},
        {"at", [](AuditRecord& r) { r.at += std::chrono::milliseconds(1); }},
        {"author id", [](AuditRecord& r) { r.author.id = QStringLiteral("os:bob"); }},
        {"author kind", [](AuditRecord& r) { r.author.kind = PrincipalKind::System; }},
        {"author name", [](AuditRecord& r) { r.author.name += QLatin1Char(' '); }},
        {"author role", [](AuditRecord& r) { r.author.role = Role::Viewer; }},
        {"id to name of the author",
         [](AuditRecord& r) {
             r.author.name.prepend(r.author.id.back());
             r.author.id.chop(1);
         }},
        {"action", [](AuditRecord& r) { r.action = QStringLiteral("quota.deduct"); }},
        {"action to subject", shift(&AuditRecord::action, &AuditRecord::subject)},
        {"subject", [](AuditRecord& r) { r.subject = QStringLiteral("sub_account:8"); }},
        {"subject to before", shift(&AuditRecord::subject, &AuditRecord::before)},
        {"before", [](AuditRecord& r) { r.before.clear(); }},
        {"before to after", shift(&AuditRecord::before, &AuditRecord::after)},
        {"before and after swapped", [](AuditRecord& r) { std::swap(r.before, r.after); }},
        {"after", [](AuditRecord& r) { r.after = QStringLiteral("1000.00"); }},
        {"after to reason", shift(&AuditRecord::after, &AuditRecord::reason)},
        {"reason", [](AuditRecord& r) { r.reason += QChar(0); }},
        {"refused", [](AuditRecord& r) { r.result = AuditResult::Refused; }},
        {"failed", [](AuditRecord& r) { r.result = AuditResult::Failed; }},
        {"previous hash", [](AuditRecord& r) { r.previousHash[0] = 'q'; }},
        {"previous hash to id",
         [](AuditRecord& r) {
             r.previousHash.append('1');
             r.id = 2;
         }},
    };
    return all;
}

} // namespace

class TestAuditRecord : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyFieldChangesTheHash_F38_data();
    void anyFieldChangesTheHash_F38();
    void allHashesDiffer_F38();
    void theHashItselfIsNotHashed();
    void noFieldIsForgotten();
    void hashStaysTheSameForever();
};

void TestAuditRecord::anyFieldChangesTheHash_F38_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < edits().size(); ++i)
        QTest::newRow(edits()[i].first) << i;
}

void TestAuditRecord::anyFieldChangesTheHash_F38()
{
    QFETCH(int, index);
    AuditRecord changed = sample();
    edits()[index].second(changed);
    QVERIFY(!(changed == sample()));
    QVERIFY(auditHash(changed) != auditHash(sample()));
}

void TestAuditRecord::allHashesDiffer_F38()
{
    QSet<QByteArray> hashes{auditHash(sample())};
    for (const auto& [name, edit] : edits()) {
        AuditRecord changed = sample();
        edit(changed);
        hashes.insert(auditHash(changed));
    }
    QCOMPARE(hashes.size(), edits().size() + 1);
}

void TestAuditRecord::theHashItselfIsNotHashed()
{
    AuditRecord sealed = sample();
    sealed.hash = auditHash(sealed);
    QCOMPARE(sealed.hash.size(), 32);
    QCOMPARE(auditHash(sealed), sealed.hash);
}

void TestAuditRecord::noFieldIsForgotten()
{
    // A field that is added does not compile here before it has a row above and a place in the
    // hash.
    [[maybe_unused]] const auto& [id, at, author, action, subject, before, after, reason, result, previous, hash] =
        sample();
    QCOMPARE(id, qint64(12));
}

void TestAuditRecord::hashStaysTheSameForever()
{
    // A stored chain must verify with every later version.
    QCOMPARE(auditHash(sample()).toHex(), QByteArray("e6084ca20ea62ef21503eca4a407d1cffa0897935009ed4cc9fd817ed5b70eb5"));
}

QTEST_APPLESS_MAIN(TestAuditRecord)
#include "tst_auditrecord.moc"
