// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/money.h"

#include <algorithm>

namespace airgate {

namespace {

constexpr int maxWholeDigits = 18;  // far above any amount, far below 128 bits at 10 decimals

struct Digits {
    Int128 units = 0;   // at the scale asked for
    bool negative = false;
    bool signedZero = false;
};

template <typename Char>
int digitOf(Char c)
{
    const ushort code = [&] {
        if constexpr (std::is_same_v<Char, QChar>)
            return c.unicode();
        else
            return ushort(uchar(c));
    }();
    return code >= '0' && code <= '9' ? code - '0' : -1;
}

template <typename Char>
bool isCode(Char c, char wanted)
{
    if constexpr (std::is_same_v<Char, QChar>)
        return c.unicode() == ushort(wanted);
    else
        return c == wanted;
}

// One grammar for both widths of text: [sign] digits [. digits]. What is no decimal at all is told
// before what is a decimal, but not one we can take.
template <typename View>
Result<Digits> readDecimal(View text, int scale, bool lenient)
{
    const auto invalid = [] { return Error{ErrorCode::InvalidAmount, {}, {}}; };
    Digits out;
    qsizetype i = 0;
    if (i < text.size() && isCode(text[i], '-')) {
        out.negative = true;
        ++i;
    } else if (lenient && i < text.size() && isCode(text[i], '+')) {
        ++i;
    }
    const qsizetype wholeStart = i;
    int wholeDigits = 0;  // leading zeros do not count
    for (; i < text.size() && digitOf(text[i]) >= 0; ++i) {
        if (wholeDigits > 0 || digitOf(text[i]) > 0)
            ++wholeDigits;
        if (wholeDigits <= maxWholeDigits)
            out.units = out.units * 10 + digitOf(text[i]);
    }
    if (i == wholeStart)
        return invalid();
    int fraction = 0;
    bool tooPrecise = false;
    if (i < text.size() && isCode(text[i], '.')) {
        const qsizetype start = ++i;
        for (; i < text.size() && digitOf(text[i]) >= 0; ++i) {
            if (fraction < scale) {
                out.units = out.units * 10 + digitOf(text[i]);
                ++fraction;
            } else if (!lenient || digitOf(text[i]) > 0) {
                tooPrecise = true;
            }
        }
        if (i == start)
            return invalid();
    }
    if (i != text.size())
        return invalid();
    if (tooPrecise)
        return Error{ErrorCode::AmountTooPrecise, {}, {}};
    if (wholeDigits > maxWholeDigits)
        return Error{ErrorCode::AmountTooLarge, {}, {}};
    for (; fraction < scale; ++fraction)
        out.units *= 10;
    out.signedZero = out.negative && out.units == 0;
    if (out.negative)
        out.units = -out.units;
    return out;
}

Result<Money> toMoney(Int128 units)
{
    if (units > std::numeric_limits<qint64>::max() || units < std::numeric_limits<qint64>::min())
        return Error{ErrorCode::AmountTooLarge, {}, {}};
    return Money::fromUnits(static_cast<qint64>(units));
}

QString printDecimal(Int128 units, int scale, int leastDecimals)
{
    const bool negative = units < 0;
    QString digits;
    do {
        const int last = static_cast<int>(units % 10);
        digits.append(QChar(u'0' + std::abs(last)));
        units /= 10;
    } while (units != 0);
    while (digits.size() <= scale)
        digits.append(u'0');
    std::reverse(digits.begin(), digits.end());
    digits.insert(digits.size() - scale, u'.');
    while (digits.endsWith(u'0') && digits.size() - digits.indexOf(u'.') - 1 > leastDecimals)
        digits.chop(1);
    return negative ? u'-' + digits : digits;
}

} // namespace

Result<Money> Money::parse(QStringView text)
{
    const auto digits = readDecimal(text, decimals, false);
    if (!digits)
        return digits.error();
    if (digits->signedZero)
        return Error{ErrorCode::InvalidAmount, {}, {}};
    return toMoney(digits->units);
}

QString Money::toDecimal() const
{
    return printDecimal(m_units, decimals, 2);
}

Result<Money> Money::plus(Money other) const
{
    return toMoney(Int128(m_units) + other.m_units);
}

Result<Money> Money::minus(Money other) const
{
    return toMoney(Int128(m_units) - other.m_units);
}

Result<Money> Money::negated() const
{
    return toMoney(-Int128(m_units));
}

ExactAmount::ExactAmount(Money money)
    : m_units(Int128(money.units()) * 100)
{
}

Result<ExactAmount> ExactAmount::parse(QStringView text)
{
    const auto digits = readDecimal(text, decimals, true);
    if (!digits)
        return digits.error();
    return fromUnits(digits->units);
}

Result<ExactAmount> ExactAmount::parse(QByteArrayView ascii)
{
    const auto digits = readDecimal(ascii, decimals, true);
    if (!digits)
        return digits.error();
    return fromUnits(digits->units);
}

Result<Money> ExactAmount::rounded() const
{
    constexpr int step = 100;  // 10^-10 to 10^-8
    Int128 quotient = m_units / step;
    const int rest = static_cast<int>(m_units % step);
    const bool odd = quotient % 2 != 0;
    if (std::abs(rest) > step / 2 || (std::abs(rest) == step / 2 && odd))
        quotient += rest < 0 ? -1 : 1;
    return toMoney(quotient);
}

QString ExactAmount::toDecimal() const
{
    return printDecimal(m_units, decimals, decimals);
}

} // namespace airgate
