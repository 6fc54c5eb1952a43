// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/moneyinput.h"

#include <QRegularExpression>

#include <limits>

namespace airgate {

namespace {

constexpr int inputDecimals = 2;
constexpr qint64 unitsPerCent = Money::unitsPerYuan / 100;

// Full-width figures, signs and separators become ASCII; the currency sign and blanks at the ends
// go.
QString normalized(QStringView text)
{
    QString plain = text.toString().normalized(QString::NormalizationForm_KC).trimmed();
    if (plain.startsWith(QChar(0x00A5)))
        plain = plain.mid(1).trimmed();
    if (plain.endsWith(QChar(0x5143))) // 元
        plain = plain.chopped(1).trimmed();
    return plain;
}

QString withThousands(QString figures)
{
    for (qsizetype at = figures.size() - 3; at > 0; at -= 3)
        figures.insert(at, QLatin1Char(','));
    return figures;
}

qint64 takeFactor(QString& text)
{
    if (text.isEmpty())
        return 1;
    const QChar last = text.back().toLower();
    qint64 factor = 1;
    if (last == QChar(0x4E07) || last == QLatin1Char('w')) // 万
        factor = 10'000;
    else if (last == QLatin1Char('k'))
        factor = 1'000;
    if (factor > 1)
        text = text.chopped(1).trimmed();
    return factor;
}

} // namespace

Result<Money> moneyFromInput(QStringView text)
{
    static const QRegularExpression grammar(
        QStringLiteral("^(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\\.([0-9]*))?$"));
    QString plain = normalized(text);
    const qint64 factor = takeFactor(plain);
    const auto match = grammar.match(plain);
    if (!match.hasMatch())
        return Error{ErrorCode::InvalidAmount, {}, {}};
    if (factor == 1 && match.capturedLength(1) > inputDecimals)
        return Error{ErrorCode::AmountTooPrecise, {}, {}};
    plain.remove(QLatin1Char(','));
    if (plain.endsWith(QLatin1Char('.')))
        plain.chop(1); // half-way through typing "30."
    const Result<Money> mantissa = Money::parse(plain);
    if (!mantissa)
        return mantissa.error();
    const Int128 units = Int128(mantissa->units()) * factor;
    if (units > Int128(std::numeric_limits<qint64>::max()))
        return Error{ErrorCode::AmountTooLarge, {}, {}};
    if (units % unitsPerCent != 0)
        return Error{ErrorCode::AmountTooPrecise, {}, {}};
    return Money::fromUnits(static_cast<qint64>(units));
}

Result<Money> signedMoneyFromInput(QStringView text)
{
    text = text.trimmed();
    const char16_t first = text.isEmpty() ? u'\0' : text.front().unicode();
    const bool minus = first == u'-' || first == u'\u2212' || first == u'\uFF0D';
    const bool plus = first == u'+' || first == u'\uFF0B';
    const Result<Money> amount = moneyFromInput(minus || plus ? text.mid(1) : text);
    return amount && minus ? amount->negated() : amount;
}

std::optional<TypedAmount> groupedInput(const TypedAmount& typed)
{
    // Whole figures, decimals, and 万, w or k behind them.
    static const QRegularExpression grammar(
        QStringLiteral("^([0-9,]*)((?:\\.[0-9]*)?\\s*[\\x{4E07}wWkK]?)$"));
    const auto match = grammar.match(normalized(typed.text));
    if (!match.hasMatch())
        return {};
    const auto withoutSeparators = [](QString text) { return text.remove(QLatin1Char(',')); };
    const QString text = withThousands(withoutSeparators(match.captured(1))) + match.captured(2);
    qsizetype left = withoutSeparators(normalized(typed.text.left(typed.cursor))).size();
    int cursor = 0;
    for (; cursor < text.size() && left > 0; ++cursor)
        left -= text.at(cursor) == QLatin1Char(',') ? 0 : 1;
    return TypedAmount{text, cursor};
}

} // namespace airgate
