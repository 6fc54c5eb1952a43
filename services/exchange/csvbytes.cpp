// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/csvbytes.h"

#include "models/domain/formulaguard.h"

#include <array>
#include <charconv>
#include <cstring>
#include <tuple>
#include <utility>

namespace airgate {

namespace {

constexpr qsizetype blockSize = 1 << 16;
constexpr qsizetype longestFixed = 64;    // of a number, an amount, an instant with its separator
constexpr size_t figuresKeptByExcel = 11; // longer ones become 2.1E+12

// What makes a cell need quotation marks.
constexpr auto special = [] {
    std::array<bool, 256> table{};
    for (const char c : {',', '"', '\n', '\r', ';', '\t', '\0'})
        table[uchar(c)] = true;
    return table;
}();

bool isFullWidthPrefix(std::string_view text)
{
    if (text.size() < 3 || uchar(text[0]) != 0xEF)
        return false;
    const char16_t code = char16_t((uchar(text[0]) & 0x0F) << 12 | (uchar(text[1]) & 0x3F) << 6 |
                                   (uchar(text[2]) & 0x3F));
    return startsFormula(code);
}

bool isGuarded(std::string_view text)
{
    while (!text.empty() && text.front() == '\'')
        text.remove_prefix(1);
    if (text.empty())
        return false;
    return uchar(text.front()) < 0x80 ? startsFormula(char16_t(text.front()))
                                      : isFullWidthPrefix(text);
}

bool needsQuotes(std::string_view text)
{
    if (text.front() == ' ' || text.back() == ' ')
        return true;
    bool figures = text.size() > figuresKeptByExcel;
    for (const char c : text) {
        if (special[uchar(c)])
            return true;
        figures = figures && c >= '0' && c <= '9';
    }
    return figures;
}

} // namespace

CsvBytes::CsvBytes(QIODevice& device)
    : m_device(device)
    , m_block(blockSize, Qt::Uninitialized)
    , m_end(m_block.data())
{
}

void CsvBytes::room(qsizetype size)
{
    const qsizetype used = m_end - m_block.constData();
    if (used + size <= m_block.size())
        return;
    std::ignore = flush();
    if (size > m_block.size())
        m_block.resize(size);
    m_end = m_block.data();
}

void CsvBytes::separate()
{
    room(longestFixed);
    if (m_rowBegun)
        put(',');
    m_rowBegun = true;
}

void CsvBytes::text(std::string_view utf8)
{
    separate();
    if (utf8.empty())
        return;
    room(qsizetype(utf8.size()) * 2 + 4);
    const bool guard = isGuarded(utf8);
    if (!needsQuotes(utf8)) {
        if (guard)
            put('\'');
        std::memcpy(m_end, utf8.data(), utf8.size());
        m_end += utf8.size();
        return;
    }
    put('"');
    if (guard)
        put('\'');
    for (const char c : utf8) {
        if (c == '"')
            put('"');
        put(c);
    }
    put('"');
}

void CsvBytes::plain(std::string_view ascii)
{
    separate();
    room(qsizetype(ascii.size()));
    std::memcpy(m_end, ascii.data(), ascii.size());
    m_end += ascii.size();
}

void CsvBytes::number(qint64 value)
{
    separate();
    m_end = std::to_chars(m_end, m_end + longestFixed / 2, value).ptr;
}

void CsvBytes::digits(quint64 value, int width)
{
    for (int i = width - 1; i >= 0; --i) {
        m_end[i] = char('0' + value % 10);
        value /= 10;
    }
    m_end += width;
}

void CsvBytes::money(Money amount)
{
    separate();
    const qint64 units = amount.units();
    const quint64 magnitude = units < 0 ? 0 - quint64(units) : quint64(units);
    if (units < 0)
        put('-');
    m_end = std::to_chars(m_end, m_end + longestFixed / 2, magnitude / quint64(Money::unitsPerYuan))
                .ptr;
    put('.');
    digits(magnitude % quint64(Money::unitsPerYuan), Money::decimals);
    const char* least = m_end - Money::decimals + 2;
    while (m_end > least && m_end[-1] == '0')
        --m_end;
}

void CsvBytes::instant(Instant at)
{
    separate();
    const auto local = at + shanghaiOffset;
    const auto day = std::chrono::floor<std::chrono::days>(local);
    if (day.time_since_epoch().count() != m_day) {
        m_day = day.time_since_epoch().count();
        const std::chrono::year_month_day date(day);
        char* const before = std::exchange(m_end, m_dayText);
        digits(quint64(int(date.year())), 4);
        put('-');
        digits(unsigned(date.month()), 2);
        put('-');
        digits(unsigned(date.day()), 2);
        m_end = before;
    }
    std::memcpy(m_end, m_dayText, sizeof m_dayText);
    m_end += sizeof m_dayText;
    const auto time = quint64((local - day).count());
    put('T');
    digits(time / 3'600'000, 2);
    put(':');
    digits(time / 60'000 % 60, 2);
    put(':');
    digits(time / 1000 % 60, 2);
    put('.');
    digits(time % 1000, 3);
    std::memcpy(m_end, "+08:00", 6);
    m_end += 6;
}

void CsvBytes::endRow()
{
    room(2);
    put('\r');
    put('\n');
    m_rowBegun = false;
}

bool CsvBytes::flush()
{
    const qsizetype used = m_end - m_block.constData();
    m_sound = m_sound && m_device.write(m_block.constData(), used) == used;
    m_end = m_block.data();
    return m_sound;
}

} // namespace airgate
