// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/money.h"
#include "tests/models/domain/samples.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>
#include <type_traits>

using namespace airgate;
using namespace airgate::test;

namespace {

template <class T>
concept TakenAsYuan = requires(T value)
{
    Money::yuan(value);
};
template <class T>
concept TakenAsUnits = requires(T value)
{
    Money::fromUnits(value);
};
template <class T>
concept TakenAsExactUnits = requires(T value)
{
    ExactAmount::fromUnits(value);
};

// F36, F37: floating point has no way in and no way out; a slip does not compile.
template <class F>
constexpr bool shutOut =
    !std::is_constructible_v<Money, F> && !std::is_convertible_v<F, Money> &&
    !std::is_assignable_v<Money&, F> && !std::is_constructible_v<ExactAmount, F> &&
    !std::is_convertible_v<F, ExactAmount> && !std::is_constructible_v<F, Money> &&
    !std::is_constructible_v<F, ExactAmount> && !TakenAsYuan<F> && !TakenAsUnits<F> &&
    !TakenAsExactUnits<F>;
static_assert(shutOut<float>, "F36");
static_assert(shutOut<double>, "F36");
static_assert(shutOut<long double>, "F36");
static_assert(!std::is_constructible_v<Money, int>, "a bare number has no unit");
static_assert(TakenAsYuan<int> && TakenAsUnits<qint64> && TakenAsExactUnits<Int128>);

constexpr qint64 most = std::numeric_limits<qint64>::max();
constexpr qint64 least = std::numeric_limits<qint64>::min();
constexpr quint32 seed = 20261123;

// Every magnitude equally often, so that small amounts are met as well as huge ones.
qint64 anyUnits(QRandomGenerator& random)
{
    return static_cast<qint64>(random.generate64()) >> random.bounded(64);
}

} // namespace

class TestMoney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parsesPlainDecimals_data();
    void parsesPlainDecimals();
    void refusesBadInput_data();
    void refusesBadInput();
    void prints_data();
    void prints();
    void parseOfPrintIsTheSame_F36_data();
    void parseOfPrintIsTheSame_F36();
    void parseOfPrintIsTheSameAtRandom_F36();
    void overflowIsAnError_data();
    void overflowIsAnError();
    void orders();
    void billLineText_data();
    void billLineText();
    void billLineTextOfBothWidthsAgrees();
    void tenthsAddUpExactly_F36();
    void roundsHalfToEven_F37_data();
    void roundsHalfToEven_F37();
    void roundsOnceAndNotLineByLine_F37();
    void splitsAddUpToTheWhole_F37();
};

void TestMoney::parsesPlainDecimals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("units");
    QTest::newRow("zero") << QStringLiteral("0") << qint64(0);
    QTest::newRow("zero with decimals") << QStringLiteral("0.00") << qint64(0);
    QTest::newRow("one") << QStringLiteral("1") << Money::unitsPerYuan;
    QTest::newRow("a tenth") << QStringLiteral("0.1") << qint64(10'000'000);
    QTest::newRow("negative") << QStringLiteral("-12.34") << qint64(-1'234'000'000);
    QTest::newRow("the least unit") << QStringLiteral("0.00000001") << qint64(1);
    QTest::newRow("minus the least unit") << QStringLiteral("-0.00000001") << qint64(-1);
    QTest::newRow("leading zeros") << QStringLiteral("007.50") << qint64(750'000'000);
    QTest::newRow("many leading zeros")
        << QString(40, QLatin1Char('0')) + QLatin1Char('7') << 7 * Money::unitsPerYuan;
    QTest::newRow("the most") << QStringLiteral("92233720368.54775807") << most;
    QTest::newRow("the least") << QStringLiteral("-92233720368.54775808") << least;
}

void TestMoney::parsesPlainDecimals()
{
    QFETCH(QString, text);
    const auto parsed = Money::parse(text);
    QVERIFY2(parsed, qPrintable(text));
    QTEST(parsed->units(), "units");
}

void TestMoney::refusesBadInput_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("error");
    const auto row = [](const char* name, const QString& text, const char* error) {
        QTest::newRow(name) << text << QString::fromLatin1(error);
    };
    const auto invalid = [&](const char* name, const char* utf8) {
        row(name, QString::fromUtf8(utf8), "invalid_amount");
    };
    invalid("empty", "");
    invalid("only a minus", "-");
    invalid("only a point", ".");
    invalid("exponent", "1e5");
    invalid("exponent in capitals", "1E5");
    invalid("exponent with a point", "1.0e-7");
    invalid("minus zero", "-0");
    invalid("minus zero with decimals", "-0.00");
    invalid("minus zero, eight decimals", "-0.00000000");
    invalid("NaN", "NaN");
    invalid("nan", "nan");
    invalid("inf", "inf");
    invalid("-inf", "-inf");
    invalid("Infinity", "Infinity");
    invalid("decimal comma", "1,00");
    invalid("thousands", "1,000.00");
    invalid("underscores", "1_000");
    invalid("apostrophes", "1'000");
    invalid("no whole part", ".5");
    invalid("negative, no whole part", "-.5");
    invalid("no fraction", "5.");
    invalid("plus", "+5");
    invalid("two signs", "--5");
    invalid("mixed signs", "-+5");
    invalid("sign behind", "5-");
    invalid("typographic minus", "\xE2\x88\x92"
                                 "5");
    invalid("two points", "1.2.3");
    invalid("full-width digits", "\xEF\xBC\x95");
    invalid("full-width digit behind", "1\xEF\xBC\x95");
    invalid("full-width point", "1\xEF\xBC\x8E"
                                "5");
    invalid("arabic digits", "\xD9\xA1\xD9\xA2");
    invalid("arabic digit in the fraction", "1.\xD9\xA5");
    invalid("chinese digits", "\xE4\xB8\x80");
    invalid("space before", " 5");
    invalid("space behind", "5 ");
    invalid("space inside", "1 000");
    invalid("only a space", " ");
    invalid("no-break space", "1\xC2\xA0"
                              "000");
    invalid("line feed", "5\n");
    invalid("tab", "\t5");
    row("byte order mark", QChar(0xFEFF) + QStringLiteral("5"), "invalid_amount");
    invalid("zero width space", "5\xE2\x80\x8B");
    invalid("hexadecimal", "0x10");
    invalid("currency sign", "\xC2\xA5"
                             "5");
    invalid("currency code", "5CNY");
    invalid("percent", "5%");
    invalid("parentheses", "(5)");
    row("embedded NUL", QStringLiteral("1") + QChar(0) + QStringLiteral("2"), "invalid_amount");
    row("NUL behind", QStringLiteral("1") + QChar(0), "invalid_amount");
    row("NUL alone", QString(QChar(0)), "invalid_amount");
    row("lone surrogate", QStringLiteral("1") + QChar(0xD800), "invalid_amount");
    row("30 digits and a letter", QString(30, QLatin1Char('9')) + QLatin1Char('x'),
        "invalid_amount");
    row("30 digits and a point", QString(30, QLatin1Char('9')) + QLatin1Char('.'),
        "invalid_amount");
    row("nine decimals and a letter", QStringLiteral("0.123456789x"), "invalid_amount");
    row("nine decimals", QStringLiteral("0.123456789"), "amount_too_precise");
    row("nine decimals, the last 0", QStringLiteral("1.000000000"), "amount_too_precise");
    row("30 decimals", QStringLiteral("1.") + QString(30, QLatin1Char('1')), "amount_too_precise");
    row("30 digits", QString(30, QLatin1Char('9')), "amount_too_large");
    row("1000 digits", QString(1000, QLatin1Char('9')), "amount_too_large");
    row("30 digits, negative", QLatin1Char('-') + QString(30, QLatin1Char('1')),
        "amount_too_large");
    row("30 digits with decimals", QString(30, QLatin1Char('1')) + QStringLiteral(".5"),
        "amount_too_large");
    row("18 digits", QString(18, QLatin1Char('9')), "amount_too_large");
    row("19 digits", QString(19, QLatin1Char('9')), "amount_too_large");
    row("one unit too many", QStringLiteral("92233720368.54775808"), "amount_too_large");
    row("one unit too few", QStringLiteral("-92233720368.54775809"), "amount_too_large");
}

void TestMoney::refusesBadInput()
{
    QFETCH(QString, text);
    QFETCH(QString, error);
    const auto parsed = Money::parse(text);
    QVERIFY2(!parsed, qPrintable(words(parsed)));
    QCOMPARE(errorName(parsed.error().code), error);
    QVERIFY(parsed.error().detail.isEmpty());
    QVERIFY(parsed.error().requestId.isEmpty());
}

void TestMoney::prints_data()
{
    QTest::addColumn<qint64>("units");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << qint64(0) << QStringLiteral("0.00");
    QTest::newRow("a yuan") << Money::unitsPerYuan << QStringLiteral("1.00");
    QTest::newRow("a tenth") << qint64(10'000'000) << QStringLiteral("0.10");
    QTest::newRow("three decimals") << qint64(123'400'000) << QStringLiteral("1.234");
    QTest::newRow("the least unit") << qint64(1) << QStringLiteral("0.00000001");
    QTest::newRow("minus the least unit") << qint64(-1) << QStringLiteral("-0.00000001");
    QTest::newRow("negative") << qint64(-123'450'000'000) << QStringLiteral("-1234.50");
    QTest::newRow("no separators")
        << 1'234'567 * Money::unitsPerYuan << QStringLiteral("1234567.00");
    QTest::newRow("the most") << most << QStringLiteral("92233720368.54775807");
    QTest::newRow("the least") << least << QStringLiteral("-92233720368.54775808");
}

void TestMoney::prints()
{
    QFETCH(qint64, units);
    QTEST(Money::fromUnits(units).toDecimal(), "text");
}

void TestMoney::parseOfPrintIsTheSame_F36_data()
{
    QTest::addColumn<qint64>("units");
    for (const qint64 units :
         {qint64(0), qint64(1), qint64(-1), qint64(9), qint64(10), qint64(99'999'999),
          qint64(100'000'000), qint64(-100'000'001), most, most - 1, least, least + 1})
        QTest::addRow("%lld", static_cast<long long>(units)) << units;
}

void TestMoney::parseOfPrintIsTheSame_F36()
{
    QFETCH(qint64, units);
    const Money money = Money::fromUnits(units);
    QCOMPARE(words(Money::parse(money.toDecimal())), money.toDecimal());
    QCOMPARE(Money::parse(money.toDecimal())->units(), units);
    const ExactAmount exactly(money);
    QCOMPARE(exactly.rounded()->units(), units);
    QVERIFY(ExactAmount::parse(exactly.toDecimal()).value() == exactly);
}

void TestMoney::parseOfPrintIsTheSameAtRandom_F36()
{
    QRandomGenerator random(seed);
    for (int i = 0; i < 20'000; ++i) {
        const Money money = Money::fromUnits(anyUnits(random));
        const auto again = Money::parse(money.toDecimal());
        QVERIFY2(again && *again == money, qPrintable(money.toDecimal()));
        const auto exactly =
            ExactAmount::fromUnits(Int128(anyUnits(random)) * random.bounded(1000));
        const auto exactlyAgain = ExactAmount::fromDecimal(exactly.toDecimal());
        QVERIFY2(exactlyAgain && *exactlyAgain == exactly, qPrintable(exactly.toDecimal()));
    }
}

void TestMoney::overflowIsAnError_data()
{
    QTest::addColumn<QString>("result");
    QTest::addColumn<QString>("expected");
    const Money top = Money::fromUnits(most);
    const Money bottom = Money::fromUnits(least);
    const Money unit = Money::fromUnits(1);
    const QString tooLarge = QStringLiteral("amount_too_large");
    QTest::newRow("most + 1") << words(top.plus(unit)) << tooLarge;
    QTest::newRow("most + most") << words(top.plus(top)) << tooLarge;
    QTest::newRow("least - 1") << words(bottom.minus(unit)) << tooLarge;
    QTest::newRow("least + least") << words(bottom.plus(bottom)) << tooLarge;
    QTest::newRow("0 - least") << words(Money{}.minus(bottom)) << tooLarge;
    QTest::newRow("-least") << words(bottom.negated()) << tooLarge;
    QTest::newRow("-most") << words(top.negated()) << QStringLiteral("-92233720368.54775807");
    QTest::newRow("most + least") << words(top.plus(bottom)) << QStringLiteral("-0.00000001");
    QTest::newRow("most - most") << words(top.minus(top)) << QStringLiteral("0.00");
    QTest::newRow("1.5 + 2.25") << words(money("1.5").plus(money("2.25")))
                                << QStringLiteral("3.75");
    QTest::newRow("1.5 - 2.25") << words(money("1.5").minus(money("2.25")))
                                << QStringLiteral("-0.75");
    QTest::newRow("-0") << words(Money{}.negated()) << QStringLiteral("0.00");
}

void TestMoney::overflowIsAnError()
{
    QFETCH(QString, result);
    QTEST(result, "expected");
}

void TestMoney::orders()
{
    QVERIFY(money("-1") < Money{});
    QVERIFY(money("0.00000001") > Money{});
    QVERIFY(money("1.50") == Money::fromUnits(150'000'000));
    QVERIFY(Money::yuan(-3) == money("-3"));
    QVERIFY(money("-0.00000001").isNegative());
    QVERIFY(!Money{}.isNegative());
    QVERIFY(Money{}.isZero());
    QVERIFY(!money("0.00000001").isZero());
}

void TestMoney::billLineText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(*text ? text : "empty")
            << QString::fromUtf8(text) << QString::fromLatin1(expected);
    };
    row("0", "0.0000000000");
    row("-0", "0.0000000000");
    row("-0.00", "0.0000000000");
    row("+5", "5.0000000000");
    row("0.1234567891", "0.1234567891");
    row("-0.0000000001", "-0.0000000001");
    row("1.120000000000000", "1.1200000000");
    row("999999999999999999.9999999999", "999999999999999999.9999999999");
    row("0.12345678912", "amount_too_precise");
    row("1000000000000000000", "amount_too_large");
    row("-1000000000000000000", "amount_too_large");
    row("", "invalid_amount");
    row("-", "invalid_amount");
    row("+", "invalid_amount");
    row("+-5", "invalid_amount");
    row("1e5", "invalid_amount");
    row(".5", "invalid_amount");
    row("5.", "invalid_amount");
    row("1,00", "invalid_amount");
    row(" 5", "invalid_amount");
    row("NaN", "invalid_amount");
    row("inf", "invalid_amount");
    row("0x10", "invalid_amount");
    row("\xEF\xBC\x95", "invalid_amount");
    row("1000000000000000000x", "invalid_amount");
}

void TestMoney::billLineText()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(words(ExactAmount::parse(text)), expected);
    QCOMPARE(words(ExactAmount::fromDecimal(text)), expected);
    QCOMPARE(words(ExactAmount::parse(QByteArrayView(text.toUtf8()))), expected);
}

void TestMoney::billLineTextOfBothWidthsAgrees()
{
    const QString nul = QStringLiteral("1") + QChar(0) + QStringLiteral("2");
    QCOMPARE(words(ExactAmount::parse(nul)), QStringLiteral("invalid_amount"));
    QCOMPARE(words(ExactAmount::parse(QByteArrayView("1\0"
                                                     "2",
                                                     3))),
             QStringLiteral("invalid_amount"));
    for (int code = 0; code < 0x100; ++code) {
        const char byte = static_cast<char>(code);
        const bool digit = byte >= '0' && byte <= '9';
        QCOMPARE(bool(ExactAmount::parse(QByteArrayView(&byte, 1))), digit);
        QCOMPARE(bool(ExactAmount::parse(QString(QChar(static_cast<ushort>(code))))), digit);
    }
}

void TestMoney::tenthsAddUpExactly_F36()
{
    ExactAmount sum;
    for (int i = 0; i < 1'000'000; ++i)
        sum += exact("0.1");
    QCOMPARE(sum.toDecimal(), QStringLiteral("100000.0000000000"));
    QVERIFY(exact("0.1") + exact("0.2") == exact("0.3"));
    QVERIFY(exact("0.3") - exact("0.1") == exact("0.2"));
    Money total;
    for (int i = 0; i < 10; ++i)
        total = total.plus(money("0.1")).value();
    QCOMPARE(total.toDecimal(), QStringLiteral("1.00"));
    QVERIFY(exact("1.1") - exact("1.1") == ExactAmount{});
}

void TestMoney::roundsHalfToEven_F37_data()
{
    QTest::addColumn<QString>("exactly");
    QTest::addColumn<QString>("rounded");
    const auto row = [](const char* exactly, const char* rounded) {
        QTest::newRow(exactly) << QString::fromLatin1(exactly) << QString::fromLatin1(rounded);
    };
    row("0.0000000000", "0.00");
    row("0.0000000049", "0.00");
    row("0.0000000050", "0.00");
    row("0.0000000051", "0.00000001");
    row("0.0000000149", "0.00000001");
    row("0.0000000150", "0.00000002");
    row("0.0000000250", "0.00000002");
    row("0.0000000350", "0.00000004");
    row("-0.0000000050", "0.00");
    row("-0.0000000051", "-0.00000001");
    row("-0.0000000150", "-0.00000002");
    row("-0.0000000250", "-0.00000002");
    row("1.9999999950", "2.00");
    row("1.9999999949", "1.99999999");
    row("92233720368.5477580749", "92233720368.54775807");
    row("92233720368.5477580750", "amount_too_large");
    row("-92233720368.5477580850", "-92233720368.54775808");
    row("-92233720368.5477580851", "amount_too_large");
    row("999999999999999999", "amount_too_large");
    row("-999999999999999999", "amount_too_large");
}

void TestMoney::roundsHalfToEven_F37()
{
    QFETCH(QString, exactly);
    QTEST(words(ExactAmount::parse(exactly)->rounded()), "rounded");
}

void TestMoney::roundsOnceAndNotLineByLine_F37()
{
    ExactAmount sum;
    for (int i = 0; i < 300; ++i)
        sum += exact("0.0000000049");
    QCOMPARE(words(sum.rounded()), QStringLiteral("0.00000147"));
    for (int i = 0; i < 300; ++i)
        sum -= exact("0.0000000049");
    QCOMPARE(words(sum.rounded()), QStringLiteral("0.00"));
}

void TestMoney::splitsAddUpToTheWhole_F37()
{
    QRandomGenerator random(seed);
    for (int round = 0; round < 200; ++round) {
        ExactAmount whole;
        ExactAmount shares[7];
        for (int line = 0; line < 100; ++line) {
            const auto amount = ExactAmount::fromUnits(anyUnits(random));
            whole += amount;
            shares[random.bounded(7)] += amount;
        }
        ExactAmount sum;
        for (const ExactAmount& share : shares)
            sum += share;
        QVERIFY2(sum == whole, qPrintable(whole.toDecimal()));
    }
}

QTEST_APPLESS_MAIN(TestMoney)
#include "tst_money.moc"
