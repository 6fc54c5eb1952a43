// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/moneytext.h"

#include <algorithm>

namespace airgate {

namespace {

constexpr QChar minusSign(0x2212);
constexpr QChar yuanSign(0x00A5);
constexpr quint64 unitsPerCent = quint64(Money::unitsPerYuan) / 100;

// Unsigned, because the lowest qint64 has no positive twin.
quint64 magnitude(Money money)
{
    const auto bits = quint64(money.units());
    return money.isNegative() ? 0 - bits : bits;
}

quint64 roundedCents(Money money)
{
    const quint64 units = magnitude(money);
    const quint64 cents = units / unitsPerCent;
    const quint64 twice = units % unitsPerCent * 2;
    const bool up = twice > unitsPerCent || (twice == unitsPerCent && cents % 2 == 1);
    return cents + (up ? 1 : 0);
}

QString grouped(quint64 whole)
{
    QString text = QString::number(whole);
    for (auto at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, QLatin1Char(','));
    return text;
}

QString unsignedText(quint64 cents)
{
    return grouped(cents / 100) + QLatin1Char('.') +
           QString::number(cents % 100).rightJustified(2, QLatin1Char('0'));
}

QString withMinus(bool isNegative, const QString& text)
{
    return isNegative ? minusSign + text : text;
}

QString capitalDigit(quint64 digit)
{
    return QStringLiteral("零壹贰叁肆伍陆柒捌玖").mid(int(digit), 1);
}

// One group of four figures, "叁仟零伍"; a gap inside becomes one 零, a gap at the end none.
QString capitalGroup(quint64 group)
{
    static const QString places[] = {QString(), QStringLiteral("拾"), QStringLiteral("佰"),
                                     QStringLiteral("仟")};
    QString text;
    bool hasGap = false;
    quint64 power = 1000;
    for (int place = 3; place >= 0; --place, power /= 10) {
        const quint64 digit = group / power % 10;
        if (digit == 0) {
            hasGap = !text.isEmpty();
            continue;
        }
        if (hasGap)
            text += capitalDigit(0);
        hasGap = false;
        text += capitalDigit(digit) + places[place];
    }
    return text;
}

QString capitalWhole(quint64 whole)
{
    struct Group {
        quint64 worth;
        QString name;
    };
    static const Group groups[] = {
        {100'000'000, QStringLiteral("亿")}, {10'000, QStringLiteral("万")}, {1, QString()}};
    QString text;
    bool hasGap = false;
    for (const Group& group : groups) {
        const quint64 figures = whole / group.worth;
        whole %= group.worth;
        if (figures == 0) {
            hasGap = true;
            continue;
        }
        if (!text.isEmpty() && (figures < 1000 || hasGap))
            text += capitalDigit(0);
        hasGap = false;
        text += capitalGroup(figures) + group.name;
    }
    return text;
}

} // namespace

QString unknownText()
{
    return QStringLiteral("—");
}

QString amountText(Money money)
{
    const quint64 cents = roundedCents(money);
    return withMinus(money.isNegative() && cents > 0, unsignedText(cents));
}

QString amountText(const std::optional<Money>& money)
{
    return money ? amountText(*money) : unknownText();
}

QString yuanText(Money money)
{
    const quint64 cents = roundedCents(money);
    return withMinus(money.isNegative() && cents > 0, yuanSign + unsignedText(cents));
}

QString yuanText(const std::optional<Money>& money)
{
    return money ? yuanText(*money) : unknownText();
}

QString signedAmountText(Money money)
{
    const quint64 cents = roundedCents(money);
    if (cents == 0 || money.isNegative())
        return amountText(money);
    return QLatin1Char('+') + unsignedText(cents);
}

QString fullAmountText(Money money)
{
    const quint64 units = magnitude(money);
    QString decimals = QString::number(units % quint64(Money::unitsPerYuan))
                           .rightJustified(Money::decimals, QLatin1Char('0'));
    while (decimals.size() > 2 && decimals.endsWith(QLatin1Char('0')))
        decimals.chop(1);
    return withMinus(money.isNegative(),
                     grouped(units / quint64(Money::unitsPerYuan)) + QLatin1Char('.') + decimals);
}

QString capitalAmountText(Money money)
{
    const quint64 cents = roundedCents(money);
    const quint64 whole = cents / 100;
    const quint64 tenths = cents / 10 % 10;
    const quint64 hundredths = cents % 10;
    QString text = money.isNegative() && cents > 0 ? QStringLiteral("负") : QString();
    if (whole > 0 || cents == 0)
        text += (whole > 0 ? capitalWhole(whole) : capitalDigit(0)) + QStringLiteral("元");
    if (tenths > 0)
        text += capitalDigit(tenths) + QStringLiteral("角");
    else if (whole > 0 && hundredths > 0)
        text += capitalDigit(0);
    return text + (hundredths > 0 ? capitalDigit(hundredths) + QStringLiteral("分")
                                  : QStringLiteral("整"));
}

QString percentText(std::optional<qint64> tenths)
{
    if (!tenths)
        return unknownText();
    const quint64 size = *tenths < 0 ? 0 - quint64(*tenths) : quint64(*tenths);
    return withMinus(*tenths < 0, grouped(size / 10) + QLatin1Char('.') +
                                      QString::number(size % 10) + QLatin1Char('%'));
}

} // namespace airgate
