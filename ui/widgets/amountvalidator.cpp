// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/amountvalidator.h"

#include "models/domain/moneyinput.h"

#include <algorithm>

namespace airgate {

namespace {

// What a change put in, between what stayed at both ends.
QString inserted(const QString& before, const QString& after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype start = 0;
    while (start < shorter && before.at(start) == after.at(start))
        ++start;
    qsizetype end = 0;
    while (end < shorter - start &&
           before.at(before.size() - 1 - end) == after.at(after.size() - 1 - end))
        ++end;
    return after.mid(start, after.size() - start - end);
}

bool hasSeparator(const QString& text)
{
    return text.contains(QLatin1Char(',')) || text.contains(QChar(0xFF0C)); // full width
}

bool isGrouped(const QString& text)
{
    const auto grouped = groupedInput({text, 0});
    return grouped && grouped->text == text;
}

} // namespace

QValidator::State AmountValidator::validate(QString& text, int& cursor) const
{
    const bool areOurs =
        !hasSeparator(text) || (isGrouped(m_before) && !hasSeparator(inserted(m_before, text)));
    const auto grouped = groupedInput({text, cursor});
    if (grouped && (areOurs || moneyFromInput(text).isOk())) {
        text = grouped->text;
        cursor = grouped->cursor;
    }
    m_before = text;
    return Acceptable;
}

} // namespace airgate
