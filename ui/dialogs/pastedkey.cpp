// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/pastedkey.h"

#include <QRegularExpression>

namespace airgate {

std::optional<PastedKey> pastedKey(const QString& text)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;\"]+"));
    const QStringList words = text.split(separators, Qt::SkipEmptyParts);
    // From the end: a header line of the file may hold a word that begins with AK, too.
    for (qsizetype i = words.size() - 2; i >= 0; --i) {
        if (words.at(i).startsWith(QLatin1String("AK")) && words.at(i).size() >= 16)
            return PastedKey{words.at(i), words.at(i + 1)};
    }
    return {};
}

} // namespace airgate
