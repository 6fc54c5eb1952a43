// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QValidator>

namespace airgate {

// Sets the thousands separators of an amount while it is typed, pasted or composed; refuses
// nothing. A separator the person sets is never moved: "1,234,56" stays as it is, and is no amount,
// until it is mended.
class AmountValidator : public QValidator {
    Q_OBJECT

public:
    using QValidator::QValidator;

    State validate(QString& text, int& cursor) const override;

private:
    mutable QString m_before; // the text the next change starts from
};

} // namespace airgate
