// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/formulaguard.h"

namespace airgate {

bool startsFormula(char16_t first)
{
    switch (first) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\t':
    case u'\r':
    case u'\0':
    case u'\uFF1D':
    case u'\uFF0B':
    case u'\uFF0D':
    case u'\uFF20':
        return true;
    default:
        return false;
    }
}

bool needsGuard(QStringView text)
{
    while (!text.isEmpty() && text.front() == u'\'')
        text = text.mid(1);
    return !text.isEmpty() && startsFormula(text.front().unicode());
}

QString guarded(const QString& text)
{
    return needsGuard(text) ? u'\'' + text : text;
}

QString unguarded(const QString& text)
{
    return text.startsWith(u'\'') && needsGuard(text) ? text.mid(1) : text;
}

} // namespace airgate
