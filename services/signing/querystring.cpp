// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signing/querystring.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace airgate {

namespace {

constexpr std::array<bool, 128> unreservedTable()
{
    std::array<bool, 128> table{};
    for (int c = 'a'; c <= 'z'; ++c)
        table[std::size_t(c)] = table[std::size_t(c - 'a' + 'A')] = true;
    for (int c = '0'; c <= '9'; ++c)
        table[std::size_t(c)] = true;
    for (const char c : {'-', '_', '.', '~'})
        table[std::size_t(c)] = true;
    return table;
}

constexpr std::array<bool, 128> unreserved = unreservedTable();

void appendEscaped(QByteArray& out, unsigned char byte)
{
    constexpr char digits[] = "0123456789ABCDEF";
    const char escaped[3] = {'%', digits[byte >> 4], digits[byte & 0xf]};
    out.append(escaped, 3);
}

// UTF-16 units in the order of the code points they stand for, which is the order of UTF-8 bytes:
// surrogates come after U+E000..U+FFFF.
constexpr int rank(QChar unit)
{
    const int code = unit.unicode();
    if (code >= 0xe000)
        return code - 0x800;
    return code >= 0xd800 ? code + 0x2000 : code;
}

bool namedBefore(const std::pair<QString, QString>* a, const std::pair<QString, QString>* b)
{
    return std::lexicographical_compare(
        a->first.begin(), a->first.end(), b->first.begin(), b->first.end(),
        [](QChar left, QChar right) { return rank(left) < rank(right); });
}

void appendItem(QByteArray& out, const std::pair<QString, QString>& item)
{
    if (!out.isEmpty())
        out.append('&');
    appendEncoded(out, item.first);
    out.append('=');
    appendEncoded(out, item.second);
}

QString decoded(QByteArrayView raw)
{
    QByteArray bytes = raw.toByteArray();
    bytes.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(bytes));
}

} // namespace

void appendEncoded(QByteArray& out, QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit < 128) {
            if (unreserved[unit])
                out.append(char(unit));
            else
                appendEscaped(out, static_cast<unsigned char>(unit));
            continue;
        }
        qsizetype end = i + 1;
        while (end < text.size() && text[end].unicode() >= 128)
            ++end;
        for (const char byte : text.sliced(i, end - i).toUtf8())
            appendEscaped(out, static_cast<unsigned char>(byte));
        i = end - 1;
    }
}

QByteArray encodedQuery(const QueryItems& items)
{
    QByteArray out;
    out.reserve(32 * items.size());
    for (const auto& item : items)
        appendItem(out, item);
    return out;
}

QByteArray canonicalQuery(const QueryItems& items)
{
    QVarLengthArray<const std::pair<QString, QString>*, 16> sorted;
    for (const auto& item : items)
        sorted.append(&item);
    std::stable_sort(sorted.begin(), sorted.end(), namedBefore);

    QByteArray out;
    out.reserve(32 * items.size());
    for (const auto* item : sorted)
        appendItem(out, *item);
    return out;
}

QueryItems decodedQuery(QByteArrayView raw)
{
    QueryItems items;
    while (!raw.isEmpty()) {
        const qsizetype end = raw.indexOf('&');
        const QByteArrayView part = end < 0 ? raw : raw.first(end);
        raw = end < 0 ? QByteArrayView{} : raw.sliced(end + 1);
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        if (equals < 0)
            items.emplaceBack(decoded(part), QString());
        else
            items.emplaceBack(decoded(part.first(equals)), decoded(part.sliced(equals + 1)));
    }
    return items;
}

} // namespace airgate
