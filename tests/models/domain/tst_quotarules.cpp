// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/quotarules.h"
#include "tests/models/domain/samples.h"

#include <QTest>

#include <functional>
#include <limits>

using namespace airgate;
using namespace airgate::test;

namespace {

QuotaChange change(EntryKind kind, const Money& amount)
{
    QuotaChange change;
    change.kind = kind;
    change.account = MainAccountId(1);
    change.subAccount = SubAccountId(7);
    change.amount = amount;
    change.reason = QStringLiteral("November budget");
    change.reference = QStringLiteral("OA-2026-1123");
    change.idempotencyKey = QStringLiteral("dialog-1");
    return change;
}

LedgerEntry entryOf(const QuotaChange& change)
{
    LedgerEntry entry;
    entry.kind = change.kind;
    entry.reason = change.reason;
    entry.reference = change.reference;
    entry.idempotencyKey = change.idempotencyKey;
    entry.postings = decide(change, {money("1000"), {}, money("-1000"), {}}).value();
    return entry;
}

// "pool -5.00→-5.00, user 5.00→5.00"
QString words(const Result<QList<Posting>>& postings)
{
    if (!postings)
        return test::words(postings.error());
    QStringList parts;
    for (const Posting& posting : *postings)
        parts.append(
            QStringLiteral("%1 %2=%3")
                .arg(posting.subAccount.isValid() ? QStringLiteral("user") : QStringLiteral("pool"),
                     posting.amount.toDecimal(), posting.balanceAfter.toDecimal()));
    return parts.join(QStringLiteral(", "));
}

using Edit = std::function<void(QuotaChange&)>;

} // namespace

class TestQuotaRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void validates_data();
    void validates();
    void decides_F1_data();
    void decides_F1();
    void postingsSumToZero();
    void greatestDeductionIsAccepted_F1();
    void sameRequest_F3_data();
    void sameRequest_F3();
    void transfers_F1_data();
    void transfers_F1();
    void mirrors_data();
    void mirrors();
};

void TestQuotaRules::validates_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const Edit& edit, const char* expected) {
        QTest::newRow(name) << edit << QString::fromLatin1(expected);
    };
    const auto text = [](qsizetype size) { return QString(size, QLatin1Char('x')); };
    row(
        "allocation", [](QuotaChange&) {}, "ok");
    row(
        "deduction", [](QuotaChange& c) { c.kind = EntryKind::Deduction; }, "ok");
    row(
        "transfer",
        [](QuotaChange& c) {
            c.kind = EntryKind::Transfer;
            c.receiver = SubAccountId(8);
        },
        "ok");
    row(
        "transfer to nobody", [](QuotaChange& c) { c.kind = EntryKind::Transfer; },
        "invalid_argument:receiver");
    row(
        "transfer to itself",
        [](QuotaChange& c) {
            c.kind = EntryKind::Transfer;
            c.receiver = c.subAccount;
        },
        "invalid_argument:receiver");
    row(
        "allocation with a receiver", [](QuotaChange& c) { c.receiver = SubAccountId(8); },
        "invalid_argument:receiver");
    row(
        "reversal", [](QuotaChange& c) { c.kind = EntryKind::Reversal; }, "invalid_argument:kind");
    row(
        "least amount", [](QuotaChange& c) { c.amount = Money::fromUnits(1); }, "ok");
    row(
        "nothing", [](QuotaChange& c) { c.amount = {}; }, "invalid_amount");
    row(
        "negative", [](QuotaChange& c) { c.amount = money("-5"); }, "invalid_amount");
    row(
        "no account", [](QuotaChange& c) { c.account = {}; }, "invalid_argument:sub_account");
    row(
        "no sub-account", [](QuotaChange& c) { c.subAccount = {}; },
        "invalid_argument:sub_account");
    row(
        "no reason", [](QuotaChange& c) { c.reason.clear(); }, "invalid_argument:reason");
    row(
        "blank reason", [](QuotaChange& c) { c.reason = QStringLiteral(" \t\n"); },
        "invalid_argument:reason");
    row(
        "reason of 1", [](QuotaChange& c) { c.reason = QStringLiteral("x"); }, "ok");
    row(
        "reason of 500", [=](QuotaChange& c) { c.reason = text(500); }, "ok");
    row(
        "reason of 501", [=](QuotaChange& c) { c.reason = text(501); }, "invalid_argument:reason");
    row(
        "no reference", [](QuotaChange& c) { c.reference.clear(); }, "ok");
    row(
        "reference of 64", [=](QuotaChange& c) { c.reference = text(64); }, "ok");
    row(
        "reference of 65", [=](QuotaChange& c) { c.reference = text(65); },
        "invalid_argument:reference");
    row(
        "no key", [](QuotaChange& c) { c.idempotencyKey.clear(); },
        "invalid_argument:idempotency_key");
    row(
        "key of 128", [=](QuotaChange& c) { c.idempotencyKey = text(128); }, "ok");
    row(
        "key of 129", [=](QuotaChange& c) { c.idempotencyKey = text(129); },
        "invalid_argument:idempotency_key");
}

void TestQuotaRules::validates()
{
    QFETCH(Edit, edit);
    QuotaChange asked = change(EntryKind::Allocation, money("10"));
    edit(asked);
    QTEST(test::words(validate(asked)), "expected");
}

void TestQuotaRules::decides_F1_data()
{
    QTest::addColumn<QuotaChange>("asked");
    QTest::addColumn<QuotaPosition>("position");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QuotaChange& asked, const QuotaPosition& position,
                        const char* expected) {
        QTest::newRow(name) << asked << position << QString::fromLatin1(expected);
    };
    const auto give = [](const char* amount) {
        return change(EntryKind::Allocation, money(amount));
    };
    const auto take = [](const char* amount) {
        return change(EntryKind::Deduction, money(amount));
    };
    const auto takeAnyway = [&](const char* amount) {
        QuotaChange asked = take(amount);
        asked.acceptBelowSpent = true;
        return asked;
    };
    const auto position = [](const char* quota, const char* spent, const char* pool) {
        return QuotaPosition{money(quota), money(spent), money(pool), {}};
    };
    const auto limited = [](const char* quota, const char* pool, const char* limit) {
        return QuotaPosition{money(quota), {}, money(pool), money(limit)};
    };
    row("first allocation", give("100"), {}, "pool -100.00=-100.00, user 100.00=100.00");
    row("second allocation", give("0.5"), position("100", "30", "-250"),
        "pool -0.50=-250.50, user 0.50=100.50");
    row("allocation into debt", give("5"), position("10", "50", "-10"),
        "pool -5.00=-15.00, user 5.00=15.00");
    row("deduction", take("40"), position("100", "30", "-250"),
        "pool 40.00=-210.00, user -40.00=60.00");
    row("down to what is spent", take("70"), position("100", "30", "-100"),
        "pool 70.00=-30.00, user -70.00=30.00");
    row("below what is spent", take("70.00000001"), position("100", "30", "-100"),
        "below_spent:70.00");
    row("below what is spent, accepted", takeAnyway("70.00000001"), position("100", "30", "-100"),
        "pool 70.00000001=-29.99999999, user -70.00000001=29.99999999");
    row("in debt already", take("1"), position("100", "130", "-100"), "below_spent:0.00");
    row("in debt already, accepted", takeAnyway("1"), position("100", "130", "-100"),
        "pool 1.00=-99.00, user -1.00=99.00");
    row("refunded below 0", take("100"), position("100", "-5", "-100"),
        "pool 100.00=0.00, user -100.00=0.00");
    row("all of it", take("100"), position("100", "0", "-100"),
        "pool 100.00=0.00, user -100.00=0.00");
    row("F1 underflow by the least unit", take("100.00000001"), position("100", "0", "-100"),
        "underflow:100.00");
    row("F1 underflow is not accepted either", takeAnyway("100.00000001"),
        position("100", "0", "-100"), "underflow:100.00");
    row("F1 underflow before below-spent", take("500"), position("100", "30", "-100"),
        "underflow:100.00");
    row("F1 nothing there", take("0.00000001"), {}, "underflow:0.00");
    row("pool limit reached", give("10"), limited("0", "-90", "100"),
        "pool -10.00=-100.00, user 10.00=10.00");
    row("pool limit passed", give("10.00000001"), limited("0", "-90", "100"),
        "pool_limit_exceeded:10.00");
    row("pool limit passed before", give("1"), limited("0", "-120", "100"),
        "pool_limit_exceeded:0.00");
    row("pool limit of 0", give("1"), limited("0", "0", "0"), "pool_limit_exceeded:0.00");
    row("a deduction heeds no pool limit", take("1"), limited("100", "-120", "100"),
        "pool 1.00=-119.00, user -1.00=99.00");
    row("quota overflows", give("92233720368"), position("1", "0", "0"), "amount_too_large");
    row("pool overflows", give("1"), position("0", "0", "-92233720368"), "amount_too_large");
    row("limit overflows", give("1"), limited("0", "92233720368", "92233720368"),
        "amount_too_large");
    const Money bottom = Money::fromUnits(std::numeric_limits<qint64>::min());
    row("debt overflows", take("1"), {money("1"), money("92233720368"), {}, {}},
        "below_spent:0.00");
    row("the least deducted", change(EntryKind::Deduction, bottom), {money("1"), {}, {}, {}},
        "amount_too_large");
    row("the least allocated", change(EntryKind::Allocation, bottom), {}, "amount_too_large");
    row("spend out of range", take("1"), {money("-1"), bottom, {}, {}}, "underflow:0.00");
}

void TestQuotaRules::decides_F1()
{
    QFETCH(QuotaChange, asked);
    QFETCH(QuotaPosition, position);
    QTEST(words(decide(asked, position)), "expected");
}

void TestQuotaRules::postingsSumToZero()
{
    for (const auto kind : {EntryKind::Allocation, EntryKind::Deduction}) {
        const auto postings =
            decide(change(kind, money("12.34567891")), {money("100"), {}, money("-100"), {}});
        QVERIFY(postings);
        Money sum;
        for (const Posting& posting : *postings) {
            sum = sum.plus(posting.amount).value();
            QCOMPARE(posting.account.value(), qint64(1));
        }
        QVERIFY(sum.isZero());
        QCOMPARE(postings->size(), 2);
        QVERIFY(!postings->at(0).subAccount.isValid());
        QCOMPARE(postings->at(1).subAccount.value(), qint64(7));
    }
}

void TestQuotaRules::greatestDeductionIsAccepted_F1()
{
    // What a refusal offers in its detail can be had.
    const QuotaPosition position{money("100.5"), money("33.33333333"), money("-100.5"), {}};
    const auto refused = decide(change(EntryKind::Deduction, money("100")), position);
    QVERIFY(refused.failedWith(ErrorCode::BelowSpent));
    const Money offered = Money::parse(refused.error().detail).value();
    QVERIFY(decide(change(EntryKind::Deduction, offered), position));
    const auto tooMuch = decide(change(EntryKind::Deduction, money("200")), position);
    QVERIFY(tooMuch.failedWith(ErrorCode::Underflow));
    QuotaChange all = change(EntryKind::Deduction, Money::parse(tooMuch.error().detail).value());
    all.acceptBelowSpent = true;
    QVERIFY(decide(all, position));
}

void TestQuotaRules::sameRequest_F3_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<bool>("same");
    const auto row = [](const char* name, const Edit& edit, bool same) {
        QTest::newRow(name) << edit << same;
    };
    row(
        "as it was", [](QuotaChange&) {}, true);
    row(
        "another kind", [](QuotaChange& c) { c.kind = EntryKind::Deduction; }, false);
    row(
        "another sub-account", [](QuotaChange& c) { c.subAccount = SubAccountId(8); }, false);
    row(
        "no sub-account", [](QuotaChange& c) { c.subAccount = {}; }, false);
    row(
        "another amount", [](QuotaChange& c) { c.amount = money("10.00000001"); }, false);
    row(
        "the amount negated", [](QuotaChange& c) { c.amount = money("-10"); }, false);
    row(
        "another reason", [](QuotaChange& c) { c.reason += QLatin1Char('.'); }, false);
    row(
        "another reference", [](QuotaChange& c) { c.reference.clear(); }, false);
    row(
        "accepting more", [](QuotaChange& c) { c.acceptBelowSpent = true; }, true);
}

void TestQuotaRules::sameRequest_F3()
{
    QFETCH(Edit, edit);
    QFETCH(bool, same);
    QuotaChange asked = change(EntryKind::Allocation, money("10"));
    const LedgerEntry allocation = entryOf(asked);
    edit(asked);
    QCOMPARE(isSameRequest(allocation, asked), same);

    QuotaChange deducted = change(EntryKind::Deduction, money("10"));
    const LedgerEntry deduction = entryOf(deducted);
    QVERIFY(isSameRequest(deduction, deducted));
    deducted.amount = Money::fromUnits(std::numeric_limits<qint64>::min());
    QVERIFY(!isSameRequest(deduction, deducted));
}

void TestQuotaRules::transfers_F1_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QuotaPosition>("position");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* amount, const QuotaPosition& position, const char* expected) {
        QTest::newRow(name) << QString::fromLatin1(amount) << position << QString::fromLatin1(expected);
    };
    const auto position = [](const char* quota, const char* spent, const char* receiver) {
        return QuotaPosition{money(quota), money(spent), money("-100"), money("50"), money(receiver)};
    };
    row("all of it, above the pool's limit", "100", position("100", "0", "5"),
        "user -100.00=0.00, user 100.00=105.00");
    row("F1 one unit too much", "100.00000001", position("100", "0", "5"), "underflow:100.00");
    row("below what is spent", "50", position("100", "60", "0"), "below_spent:40.00");
    row("receiver overflows", "1", position("100", "0", "92233720368"), "amount_too_large");
}

void TestQuotaRules::transfers_F1()
{
    QFETCH(QString, amount);
    QFETCH(QuotaPosition, position);
    QuotaChange asked = change(EntryKind::Transfer, Money::parse(amount).value());
    asked.receiver = SubAccountId(8);
    QTEST(words(decide(asked, position)), "expected");
}

void TestQuotaRules::mirrors_data()
{
    QTest::addColumn<int>("kind");
    for (const auto kind : {EntryKind::Allocation, EntryKind::Deduction, EntryKind::Transfer})
        QTest::newRow(qPrintable(entryKindName(kind))) << int(kind);
}

// The postings of what undoes an entry are its own with the signs turned.
void TestQuotaRules::mirrors()
{
    QFETCH(int, kind);
    QuotaChange asked = change(EntryKind(kind), money("10"));
    if (asked.kind == EntryKind::Transfer)
        asked.receiver = SubAccountId(8);
    LedgerEntry entry = entryOf(asked);
    const QuotaReversal reversal{LedgerEntryId(1), QStringLiteral("mistake"), QStringLiteral("CZ-1"),
                                 QStringLiteral("r"), true};
    const auto undoing = mirrorOf(entry, reversal);
    QVERIFY(undoing);
    QVERIFY(validate(*undoing));
    QVERIFY(undoing->acceptBelowSpent);
    QCOMPARE(undoing->reason, reversal.reason);
    const auto postings = decide(*undoing, {money("1000"), {}, money("-1000"), {}, money("1000")});
    QCOMPARE(postings->size(), 2);
    Money sum;
    for (const Posting& posting : *postings) {
        const auto mirrored = std::find_if(entry.postings.cbegin(), entry.postings.cend(), [&](const Posting& each) {
            return each.subAccount == posting.subAccount;
        });
        QVERIFY(mirrored != entry.postings.cend());
        QCOMPARE(posting.amount, mirrored->amount.negated().value());
        sum = sum.plus(posting.amount).value();
    }
    QVERIFY(sum.isZero());
    entry.kind = EntryKind::Reversal;
    QVERIFY(mirrorOf(entry, reversal).failedWith(ErrorCode::InvalidArgument));
    entry.reverses = reversal.entry;
    entry.reason = reversal.reason;
    entry.reference = reversal.reference;
    QVERIFY(isSameRequest(entry, reversal));
    entry.reverses = LedgerEntryId(2);
    QVERIFY(!isSameRequest(entry, reversal));
}

QTEST_APPLESS_MAIN(TestQuotaRules)
#include "tst_quotarules.moc"
