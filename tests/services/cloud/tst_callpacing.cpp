// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloud/retryrule.h"
#include "services/cloud/tokenbucket.h"

#include <QTest>

using namespace airgate;
using std::chrono::milliseconds;

Q_DECLARE_METATYPE(ErrorCode)

class TestCallPacing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noSecondSeesMoreThanItsCalls();
    void tokensComeBack();
    void bucketsAreSharedByAccountAndService();
    void retriesWhatMayPass_data();
    void retriesWhatMayPass();
    void delaysGrowAndVary();
    void respectsRetryAfter();
    void readsRetryAfter_data();
    void readsRetryAfter();
};

void TestCallPacing::noSecondSeesMoreThanItsCalls()
{
    TokenBucket bucket(5);
    QList<milliseconds> calls;
    for (int i = 0; i < 200; ++i) {
        const milliseconds now{i * 7}; // callers come much faster than they may call
        calls.append(now + bucket.take(now));
    }
    for (qsizetype i = 5; i < calls.size(); ++i)
        QVERIFY(calls[i] - calls[i - 5] >= milliseconds{1000});
    QVERIFY(calls.last() <= milliseconds{40'000}); // and no slower than allowed
}

void TestCallPacing::tokensComeBack()
{
    TokenBucket bucket(2);
    QCOMPARE(bucket.take(milliseconds{0}).count(), 0);
    QCOMPARE(bucket.take(milliseconds{400}).count(), 0);
    QCOMPARE(bucket.take(milliseconds{500}).count(), 500);
    QCOMPARE(bucket.take(milliseconds{5000}).count(), 0);
    QCOMPARE(bucket.take(milliseconds{5000}).count(), 0);
    QCOMPARE(bucket.take(milliseconds{5000}).count(), 1000);
}

void TestCallPacing::bucketsAreSharedByAccountAndService()
{
    TokenBuckets buckets({5, {{"billing", 2}}});
    QCOMPARE(buckets.bucket("a", "iam").get(), buckets.bucket("a", "iam").get());
    QVERIFY(buckets.bucket("a", "iam") != buckets.bucket("b", "iam"));
    QVERIFY(buckets.bucket("a", "iam") != buckets.bucket("a", "billing"));
    const auto billing = buckets.bucket("a", "billing");
    QCOMPARE(billing->take(milliseconds{0}).count(), 0);
    QCOMPARE(billing->take(milliseconds{0}).count(), 0);
    QCOMPARE(billing->take(milliseconds{0}).count(), 1000);
}

void TestCallPacing::retriesWhatMayPass_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<bool>("retried");
    QTest::newRow("throttled") << ErrorCode::Throttled << true;
    QTest::newRow("unavailable") << ErrorCode::CloudUnavailable << true;
    QTest::newRow("network") << ErrorCode::NetworkUnreachable << true;
    QTest::newRow("timed out") << ErrorCode::TimedOut << true;
    QTest::newRow("proxy") << ErrorCode::ProxyRefused << false;
    QTest::newRow("tls") << ErrorCode::TlsFailed << false;
    QTest::newRow("key") << ErrorCode::InvalidAccessKey << false;
    QTest::newRow("signature") << ErrorCode::SignatureMismatch << false;
    QTest::newRow("denied") << ErrorCode::AccessDenied << false;
    QTest::newRow("not found") << ErrorCode::CloudNotFound << false;
    QTest::newRow("conflict") << ErrorCode::CloudConflict << false;
    QTest::newRow("refused") << ErrorCode::CloudRefused << false;
    QTest::newRow("malformed") << ErrorCode::MalformedReply << false;
}

void TestCallPacing::retriesWhatMayPass()
{
    QFETCH(ErrorCode, code);
    QFETCH(bool, retried);
    const RetryRule rule;
    for (int made = 0; made < 3; ++made)
        QCOMPARE(rule.delayAfter(code, made, {}).has_value(), retried);
    QVERIFY(!rule.delayAfter(code, 3, {}));
}

void TestCallPacing::delaysGrowAndVary()
{
    const RetryRule rule;
    QSet<qint64> seen;
    for (int i = 0; i < 100; ++i) {
        for (int made = 0; made < 3; ++made) {
            const qint64 base = 300 << made;
            const qint64 delay = rule.delayAfter(ErrorCode::CloudUnavailable, made, {})->count();
            QVERIFY(delay >= base && delay <= 2 * base);
            seen.insert(delay);
        }
        QVERIFY(rule.delayAfter(ErrorCode::Throttled, 0, {})->count() >= 500);
    }
    QVERIFY(seen.size() > 10);
}

void TestCallPacing::respectsRetryAfter()
{
    const RetryRule rule;
    QCOMPARE(*rule.delayAfter(ErrorCode::Throttled, 0, milliseconds{30'000}), milliseconds{30'000});
    QVERIFY(*rule.delayAfter(ErrorCode::Throttled, 0, milliseconds{0}) >= milliseconds{500});
    QVERIFY(!rule.delayAfter(ErrorCode::Throttled, 0, milliseconds{60'001}));
}

void TestCallPacing::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("wait"); // −1: nothing
    QTest::newRow("absent") << QByteArray() << qint64(-1);
    QTest::newRow("seconds") << QByteArray("7") << qint64(7000);
    QTest::newRow("zero") << QByteArray(" 0 ") << qint64(0);
    QTest::newRow("negative") << QByteArray("-3") << qint64(-1);
    QTest::newRow("words") << QByteArray("soon") << qint64(-1);
    QTest::newRow("date") << QByteArray("Wed, 21 Oct 2026 07:28:09 GMT") << qint64(9000);
    QTest::newRow("past date") << QByteArray("Wed, 21 Oct 2026 07:00:00 GMT") << qint64(0);
}

void TestCallPacing::readsRetryAfter()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, wait);
    const auto now = fromHttpDate("Wed, 21 Oct 2026 07:28:00 GMT");
    QVERIFY(now);
    QCOMPARE(toIsoText(*now), QStringLiteral("2026-10-21T07:28:00.000Z"));
    QCOMPARE(readRetryAfter(text, *now).value_or(milliseconds{-1}).count(), wait);
}

QTEST_APPLESS_MAIN(TestCallPacing)
#include "tst_callpacing.moc"
