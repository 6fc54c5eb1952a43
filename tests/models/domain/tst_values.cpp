// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/account.h"
#include "models/domain/alert.h"
#include "models/domain/auditrecord.h"
#include "models/domain/id.h"
#include "models/domain/quotarules.h"
#include "models/domain/result.h"
#include "models/domain/stoporder.h"
#include "tests/models/domain/samples.h"

#include <QSet>
#include <QTest>

#include <memory>
#include <type_traits>

using namespace airgate;
using namespace airgate::test;

namespace {

// Keys of different kinds do not mix, and a number is none.
static_assert(!std::is_convertible_v<qint64, SubAccountId>);
static_assert(!std::is_constructible_v<SubAccountId, MainAccountId>);
static_assert(!std::is_assignable_v<SubAccountId&, MainAccountId>);
static_assert(!std::is_convertible_v<SubAccountId, qint64>);

} // namespace

class TestValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ids();
    void resultHoldsAValue();
    void resultHoldsAnError();
    void resultOfNothing();
    void resultMovesItsValue();
    void accountsBeginCareful();
    void valuesCompare();
    void lastFieldsCompare();
};

void TestValues::ids()
{
    QVERIFY(!SubAccountId{}.isValid());
    QVERIFY(!SubAccountId(-1).isValid());
    QVERIFY(SubAccountId(1).isValid());
    QCOMPARE(SubAccountId(7).value(), qint64(7));
    QVERIFY(SubAccountId(1) < SubAccountId(2));
    QSet<SubAccountId> set{SubAccountId(1), SubAccountId(2), SubAccountId(1)};
    QCOMPARE(set.size(), 2);
    QVERIFY(set.contains(SubAccountId(2)));
}

void TestValues::resultHoldsAValue()
{
    Result<QString> result(QStringLiteral("value"));
    QVERIFY(result.isOk());
    QVERIFY(bool(result));
    QCOMPARE(*result, QStringLiteral("value"));
    QCOMPARE(result->size(), 5);
    QVERIFY(!result.failedWith(ErrorCode::NotFound));
    *result = QStringLiteral("other");
    result->append(QLatin1Char('!'));
    result.value().append(QLatin1Char('?'));
    const Result<QString> copy = result;
    QCOMPARE(copy.value(), QStringLiteral("other!?"));
    QCOMPARE(*copy, QStringLiteral("other!?"));
    QCOMPARE(copy->size(), 7);
}

void TestValues::resultHoldsAnError()
{
    const Error error{ErrorCode::NotFound, QStringLiteral("sub_account"), QStringLiteral("req-1")};
    const Result<QString> result(error);
    QVERIFY(!result.isOk());
    QVERIFY(!result);
    QVERIFY(result.error() == error);
    QVERIFY(result.failedWith(ErrorCode::NotFound));
    QVERIFY(!result.failedWith(ErrorCode::AlreadyExists));
}

void TestValues::resultOfNothing()
{
    const Result<void> done;
    QVERIFY(done.isOk());
    QVERIFY(bool(done));
    QVERIFY(!done.failedWith(ErrorCode::NotFound));
    const Result<void> failed(Error{ErrorCode::DiskFull, {}, {}});
    QVERIFY(!failed.isOk());
    QVERIFY(!failed);
    QVERIFY(failed.failedWith(ErrorCode::DiskFull));
    QCOMPARE(words(failed), QStringLiteral("disk_full"));
}

void TestValues::resultMovesItsValue()
{
    Result<std::unique_ptr<int>> first(std::make_unique<int>(3));
    const std::unique_ptr<int> owner = *std::move(first);
    QCOMPARE(*owner, 3);
    Result<std::unique_ptr<int>> second(std::make_unique<int>(4));
    QCOMPARE(*std::move(second).value(), 4);
}

void TestValues::accountsBeginCareful()
{
    const MainAccount account;
    QVERIFY(account.measure == SpendMeasure::Payable);
    QVERIFY(account.billSource == BillSourceMode::Auto);
    QVERIFY(!account.lastCheckAt);
    const SubAccount subAccount;
    QVERIFY(subAccount.monitored);
    QVERIFY(!subAccount.isProtected);
    QVERIFY(!subAccount.gone);
    QCOMPARE(subAccount.steps.text(), QStringLiteral("50,80,90"));
}

void TestValues::valuesCompare()
{
    SubAccount one;
    SubAccount other;
    QVERIFY(one == other);
    other.gone = true;
    QVERIFY(!(one == other));
    Alert alert;
    Alert told = alert;
    told.acknowledgedAt = at("2026-11-23 14:32:05");
    QVERIFY(!(alert == told));
    QVERIFY(CloudUser{} == CloudUser{});
    QVERIFY(Project{} == Project{});
    QVERIFY(OutboxMessage{} == OutboxMessage{});
    QVERIFY(MainAccount{} == MainAccount{});
    QVERIFY(LedgerHead{} == LedgerHead{});
    QVERIFY(AuditRecord{} == AuditRecord{});
}

// The last field of each decides as the first does: what is stored is compared with what is read
// back.
void TestValues::lastFieldsCompare()
{
    QuotaChange asked;
    QVERIFY(asked == QuotaChange{});
    asked.acceptBelowSpent = true;
    QVERIFY(!(asked == QuotaChange{}));
    Hold hold;
    QVERIFY(hold == Hold{});
    hold.liftedAt = at("2026-11-23 14:32:05");
    QVERIFY(!(hold == Hold{}));
    StopOrder order;
    order.steps = {StopStep{}};
    StopOrder done = order;
    QVERIFY(order == done);
    done.doneAt = at("2026-11-23 14:32:05");
    QVERIFY(!(order == done));
    done = order;
    done.steps[0].lastError = QStringLiteral("timed_out");
    QVERIFY(!(order == done));
}

QTEST_APPLESS_MAIN(TestValues)
#include "tst_values.moc"
