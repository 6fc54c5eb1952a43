// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/domain/money.h"

#include <QByteArray>
#include <QIODevice>

#include <string_view>

namespace airgate {

// Writes CSV cell by cell as bytes, UTF-8, CRLF, in blocks: no QString and no allocation per cell.
// Texts get a formula guard (formulaguard.h) and the quotation marks they need; long figures that
// are names, not numbers, are quoted too. The other writers write what they say and nothing else.
class CsvBytes {
public:
    explicit CsvBytes(QIODevice& device);

    void text(std::string_view utf8);
    void plain(std::string_view ascii);
    void number(qint64 value);
    void money(Money amount); // "-1234.50", as Money::toDecimal
    void instant(Instant at); // "2026-11-23T14:32:05.000+08:00"
    void empty() { separate(); }
    void endRow();

    // Hands over what is left. False if the device has refused anything; ask it why.
    [[nodiscard]] bool flush();
    [[nodiscard]] bool isSound() const { return m_sound; }

private:
    void separate();
    void put(char c) { *m_end++ = c; }
    void digits(quint64 value, int width);
    void room(qsizetype size);

    QIODevice& m_device;
    QByteArray m_block;
    char* m_end;
    bool m_rowBegun = false;
    bool m_sound = true;
    qint64 m_day = std::numeric_limits<qint64>::min(); // since 1970, in Shanghai
    char m_dayText[10] = {};
};

} // namespace airgate
