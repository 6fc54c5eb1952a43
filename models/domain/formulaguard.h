// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace airgate {

// A spreadsheet takes a text cell that starts with one of these for a formula, or drops the
// character and looks at the next: = + - @ TAB CR NUL, and the full-width ＝ ＋ － ＠.
[[nodiscard]] bool startsFormula(char16_t first);

// Puts a ' in front of a text that a spreadsheet would run, and of a guarded text, so that
// unguarded() gives every text back as it was. For text only: a number is written by the number's
// own writer.
[[nodiscard]] QString guarded(const QString& text);
[[nodiscard]] bool needsGuard(QStringView text);
[[nodiscard]] QString unguarded(const QString& text);

} // namespace airgate
