// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/int128.h"
#include "models/domain/result.h"

#include <QtGlobal>

#include <compare>
#include <concepts>
#include <limits>

namespace airgate {

class ExactAmount;

// An amount of CNY in units of 10^-8, in 64 bits: -92,233,720,368.54775808 … 92,233,720,368.54775807.
// There is no way in from, and no way out to, floating point; overflow is an Error.
class Money {
public:
    static constexpr int decimals = 8;
    static constexpr qint64 unitsPerYuan = 100'000'000;

    constexpr Money() = default;
    template <std::floating_point F>
    explicit Money(F) = delete;

    [[nodiscard]] static constexpr Money fromUnits(qint64 units) { return Money(units); }
    template <std::floating_point F>
    static Money fromUnits(F) = delete;
    // A whole number of yuan, for constants; asserts on overflow.
    [[nodiscard]] static constexpr Money yuan(qint64 whole)
    {
        constexpr qint64 most = std::numeric_limits<qint64>::max() / unitsPerYuan;
        Q_ASSERT(whole >= -most && whole <= most);
        return Money(whole * unitsPerYuan);
    }
    template <std::floating_point F>
    static Money yuan(F) = delete;
    // Plain decimal text: [-]digits[.digits], ASCII, 1 to 8 decimals, no exponent, no separators, no
    // spaces, no "+" and no "-0". Errors: InvalidAmount, AmountTooPrecise, AmountTooLarge.
    [[nodiscard]] static Result<Money> parse(QStringView text);

    [[nodiscard]] constexpr qint64 units() const { return m_units; }
    [[nodiscard]] constexpr bool isNegative() const { return m_units < 0; }
    [[nodiscard]] constexpr bool isZero() const { return m_units == 0; }
    // "-1234.5", "0.00": at least two decimals, then only as many as there are. parse() reads it back.
    [[nodiscard]] QString toDecimal() const;

    [[nodiscard]] Result<Money> plus(Money other) const;   // AmountTooLarge
    [[nodiscard]] Result<Money> minus(Money other) const;  // AmountTooLarge
    [[nodiscard]] Result<Money> negated() const;           // AmountTooLarge

    friend constexpr auto operator<=>(const Money&, const Money&) = default;

private:
    constexpr explicit Money(qint64 units)
        : m_units(units)
    {
    }
    qint64 m_units = 0;
};

// An exact sum: 128 bits of 10^-10 CNY, the finest a bill line has. Lines are added here and rounded
// once, half to even, when the total becomes Money.
class ExactAmount {
public:
    static constexpr int decimals = 10;

    constexpr ExactAmount() = default;
    explicit ExactAmount(Money money);
    [[nodiscard]] static constexpr ExactAmount fromUnits(Int128 units)
    {
        ExactAmount amount;
        amount.m_units = units;
        return amount;
    }
    template <std::floating_point F>
    static ExactAmount fromUnits(F) = delete;
    // Plain decimal text as in Money::parse, up to 10 decimals ("+", "-0" and trailing zeros beyond the
    // tenth are taken too: the provider writes them). Errors: InvalidAmount, AmountTooPrecise,
    // AmountTooLarge (more than 18 digits before the point).
    [[nodiscard]] static Result<ExactAmount> parse(QStringView text);
    [[nodiscard]] static Result<ExactAmount> parse(QByteArrayView ascii);

    [[nodiscard]] constexpr Int128 units() const { return m_units; }
    ExactAmount& operator+=(const ExactAmount& other)
    {
        m_units += other.m_units;
        return *this;
    }
    ExactAmount& operator-=(const ExactAmount& other)
    {
        m_units -= other.m_units;
        return *this;
    }
    friend ExactAmount operator+(ExactAmount a, const ExactAmount& b) { return a += b; }
    friend ExactAmount operator-(ExactAmount a, const ExactAmount& b) { return a -= b; }
    friend constexpr auto operator<=>(const ExactAmount&, const ExactAmount&) = default;

    // Half to even at the 8th decimal. AmountTooLarge outside Money's range.
    [[nodiscard]] Result<Money> rounded() const;
    // All ten decimals, "0.1234567890".
    [[nodiscard]] QString toDecimal() const;
    [[nodiscard]] static Result<ExactAmount> fromDecimal(QStringView text) { return parse(text); }

private:
    Int128 m_units = 0;
};

} // namespace airgate
