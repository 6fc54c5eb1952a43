// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/decimaltext.h"

#include <QRegularExpression>

namespace airgate {

namespace {

constexpr qsizetype shownDigits = 15;
constexpr int mostExponent = 40; // far beyond any amount, and short as text

// Cuts to the digits that are shown; true if a carry made the number one digit longer.
bool roundToShown(QString& digits)
{
    const bool up = digits.at(shownDigits) >= u'5';
    digits.truncate(shownDigits);
    if (!up)
        return false;
    qsizetype i = shownDigits - 1;
    while (i >= 0 && digits.at(i) == u'9')
        digits[i--] = u'0';
    if (i >= 0) {
        digits[i] = QChar(digits.at(i).unicode() + 1);
        return false;
    }
    digits.prepend(u'1');
    return true;
}

// digits × 10^-(size − point): the point may be outside of them.
QString placed(QString digits, qsizetype point)
{
    if (point <= 0) {
        digits.prepend(QString(1 - point, u'0'));
        point = 1;
    }
    if (point > digits.size())
        digits.append(QString(point - digits.size(), u'0'));
    while (digits.size() > point && digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.size() > point)
        digits.insert(point, u'.');
    return digits;
}

} // namespace

std::optional<QString> decimalText(QStringView number)
{
    static const QRegularExpression grammar(
        QStringLiteral("^([-+]?)([0-9]+)(?:\\.([0-9]+))?(?:[eE]([-+]?[0-9]{1,3}))?$"));
    const auto match = grammar.match(number.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const int exponent = match.capturedView(4).toInt();
    if (exponent > mostExponent || exponent < -mostExponent)
        return std::nullopt;
    QString digits = match.captured(2) + match.captured(3);
    qsizetype point = match.capturedLength(2) + exponent;
    qsizetype zeros = 0;
    while (zeros < digits.size() && digits.at(zeros) == u'0')
        ++zeros;
    if (zeros == digits.size())
        return QStringLiteral("0");
    digits.remove(0, zeros);
    point -= zeros;
    if (digits.size() > shownDigits && roundToShown(digits))
        ++point;
    const QString text = placed(digits, point);
    return match.capturedView(1) == u"-" ? u'-' + text : text;
}

} // namespace airgate
