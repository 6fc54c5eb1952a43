// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace airgate {

// Decoded names and values, in the order in which they are sent.
using QueryItems = QList<std::pair<QString, QString>>;

// Appends the UTF-8 of `text`, percent-encoded the way the provider signs it: only A-Z a-z 0-9 - _
// . ~ stay as they are, hex digits are upper case, a space is %20.
void appendEncoded(QByteArray& out, QStringView text);

// "a=1&b=2" in the order given; an empty value is "key=". This is also the form of a form body.
[[nodiscard]] QByteArray encodedQuery(const QueryItems& items);
// The same, sorted by the bytes of the names; items of one name keep their order.
[[nodiscard]] QByteArray canonicalQuery(const QueryItems& items);
// The reverse: splits and decodes a query or a form body, "+" read as a space.
[[nodiscard]] QueryItems decodedQuery(QByteArrayView raw);

} // namespace airgate
