// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/alertsteps.h"
#include "models/tables/moneytext.h"

#include <QtTest>

#include <limits>

using namespace airgate;

class TestMoneyText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void amounts_data();
    void amounts();
    void unknownIsADashAndNeverZero();
    void capitals_data();
    void capitals();
    void percents_data();
    void percents();
};

namespace {

Money money(const char* text)
{
    return Money::parse(QString::fromLatin1(text)).value();
}

} // namespace

void TestMoneyText::amounts_data()
{
    QTest::addColumn<QString>("decimal");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("yuan");
    QTest::addColumn<QString>("signedAmount");
    QTest::addColumn<QString>("full");
    const auto row = [](const char* name, const char* decimal, const char* amount, const char* yuan,
                        const char* ledger, const char* full) {
        QTest::newRow(name) << QString::fromUtf8(decimal) << QString::fromUtf8(amount)
                            << QString::fromUtf8(yuan) << QString::fromUtf8(ledger)
                            << QString::fromUtf8(full);
    };
    row("zero", "0.00", "0.00", "¥0.00", "0.00", "0.00");
    row("no group", "999.99", "999.99", "¥999.99", "+999.99", "999.99");
    row("one group", "6587.14", "6,587.14", "¥6,587.14", "+6,587.14", "6,587.14");
    row("two groups", "1234567.89", "1,234,567.89", "¥1,234,567.89", "+1,234,567.89",
        "1,234,567.89");
    row("exact group", "100000.00", "100,000.00", "¥100,000.00", "+100,000.00", "100,000.00");
    row("debt", "-5000.00", "−5,000.00", "−¥5,000.00", "−5,000.00", "−5,000.00");
    row("below a cent", "4820.4037", "4,820.40", "¥4,820.40", "+4,820.40", "4,820.4037");
    row("half to even, down", "0.125", "0.12", "¥0.12", "+0.12", "0.125");
    row("half to even, up", "0.135", "0.14", "¥0.14", "+0.14", "0.135");
    row("above half", "0.12500001", "0.13", "¥0.13", "+0.13", "0.12500001");
    row("carries", "999.999", "1,000.00", "¥1,000.00", "+1,000.00", "999.999");
    row("no signed zero", "-0.004", "0.00", "¥0.00", "0.00", "−0.004");
    row("greatest", "92233720368.54775807", "92,233,720,368.55", "¥92,233,720,368.55",
        "+92,233,720,368.55", "92,233,720,368.54775807");
    row("lowest", "-92233720368.54775807", "−92,233,720,368.55", "−¥92,233,720,368.55",
        "−92,233,720,368.55", "−92,233,720,368.54775807");
}

void TestMoneyText::amounts()
{
    QFETCH(QString, decimal);
    const Money value = Money::parse(decimal).value();
    QTEST(amountText(value), "amount");
    QTEST(yuanText(value), "yuan");
    QTEST(signedAmountText(value), "signedAmount");
    QTEST(fullAmountText(value), "full");
}

void TestMoneyText::unknownIsADashAndNeverZero()
{
    QCOMPARE(amountText(std::optional<Money>{}), QStringLiteral("—"));
    QCOMPARE(yuanText(std::optional<Money>{}), QStringLiteral("—"));
    QCOMPARE(percentText(std::nullopt), QStringLiteral("—"));
    QCOMPARE(yuanText(std::optional<Money>(Money{})), QStringLiteral("¥0.00"));
    // The lowest 64-bit value has no positive twin.
    QCOMPARE(fullAmountText(Money::fromUnits(std::numeric_limits<qint64>::min())),
             QStringLiteral("−92,233,720,368.54775808"));
}

void TestMoneyText::capitals_data()
{
    QTest::addColumn<QString>("decimal");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* decimal, const char* expected) {
        QTest::newRow(decimal) << QString::fromLatin1(decimal) << QString::fromUtf8(expected);
    };
    row("0.00", "零元整");
    row("0.05", "伍分");
    row("0.50", "伍角整");
    row("1.05", "壹元零伍分");
    row("10.00", "壹拾元整");
    row("15.20", "壹拾伍元贰角整");
    row("105.00", "壹佰零伍元整");
    row("1005.03", "壹仟零伍元零叁分");
    row("1050.34", "壹仟零伍拾元叁角肆分");
    row("30000.00", "叁万元整");
    row("10000.00", "壹万元整");
    row("30005.00", "叁万零伍元整");
    row("100500.00", "壹拾万零伍佰元整");
    row("101000.00", "壹拾万壹仟元整");
    row("6587.14", "陆仟伍佰捌拾柒元壹角肆分");
    row("100000000.00", "壹亿元整");
    row("100005000.00", "壹亿零伍仟元整");
    row("100500000.00", "壹亿零伍拾万元整");
    row("100000005.00", "壹亿零伍元整");
    row("-5000.00", "负伍仟元整");
    row("92233720368.54775807", "玖佰贰拾贰亿叁仟叁佰柒拾贰万零叁佰陆拾捌元伍角伍分");
}

void TestMoneyText::capitals()
{
    QFETCH(QString, decimal);
    QTEST(capitalAmountText(Money::parse(decimal).value()), "expected");
}

void TestMoneyText::percents_data()
{
    QTest::addColumn<QString>("consumed");
    QTest::addColumn<QString>("quota");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* consumed, const char* quota,
                        const char* expected) {
        QTest::newRow(name) << QString::fromLatin1(consumed) << QString::fromLatin1(quota)
                            << QString::fromUtf8(expected);
    };
    row("plain", "113412.86", "120000.00", "94.5%");
    row("99.96 is not 100", "99.96", "100.00", "99.9%");
    row("79.96 is not 80", "79.96", "100.00", "79.9%");
    row("80 is 80", "80.00", "100.00", "80.0%");
    row("half up", "12.25", "100.00", "12.3%");
    row("exactly full", "100.00", "100.00", "100.0%");
    row("over", "103.10", "100.00", "103.1%");
    row("refunded", "-1.20", "100.00", "−1.2%");
    row("far over", "12345.60", "1.00", "1,234,560.0%");
}

void TestMoneyText::percents()
{
    QFETCH(QString, consumed);
    QFETCH(QString, quota);
    const auto tenths =
        usageTenths(Money::parse(consumed).value(), Money::parse(quota).value(), {});
    QTEST(percentText(tenths), "expected");
    QCOMPARE(percentText(usageTenths(money("5.00"), Money{}, {})), unknownText());
}

QTEST_APPLESS_MAIN(TestMoneyText)
#include "tst_moneytext.moc"
