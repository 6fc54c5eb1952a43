// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interfaces/notifier.h"

namespace airgate {

struct MessageField {
    QString label;
    QString value;
    friend bool operator==(const MessageField&, const MessageField&) = default;
};

// A notice in words, for any channel that shows text to people. Plain text: names come from outside
// and may look like markup.
struct Message {
    QString title;
    QList<MessageField> fields;
    QString note; // the horizon, small print; empty if the notice has none
};

// In the language of the application, translation context "Notification". Times are in UTC+8,
// amounts to the cent; what is not known reads "—". Each text is at most 160 characters. Any
// thread.
[[nodiscard]] Message messageOf(const Notice& notice);

// "¥1,234.56", "−¥0.05": two decimals, half to even, grouped by thousands.
[[nodiscard]] QString messageAmount(Money money);

} // namespace airgate
