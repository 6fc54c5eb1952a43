// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signing/signingkey.h"

#include <openssl/crypto.h>

namespace airgate {

namespace {

void writeDigits(char* at, unsigned value, int width)
{
    for (int i = width - 1; i >= 0; --i, value /= 10)
        at[i] = char('0' + value % 10);
}

std::optional<int> readDigits(QByteArrayView text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

SigningKey::SigningKey(QByteArrayView secretKey, QByteArrayView date, SigningScope scope)
    : m_date(date.toByteArray())
    , m_scope(std::move(scope))
    , m_credentialScope(m_date + '/' + m_scope.region + '/' + m_scope.service + "/request")
{
    Sha256 hash;
    m_key = hash.hmac(secretKey, date);
    for (const QByteArrayView part : {QByteArrayView(m_scope.region),
                                      QByteArrayView(m_scope.service), QByteArrayView("request")})
        m_key = hash.hmac(bytes(), part);
}

SigningKey::~SigningKey()
{
    OPENSSL_cleanse(m_key.data(), m_key.size());
}

QByteArray toSigningDate(Instant instant)
{
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss time{std::chrono::floor<std::chrono::seconds>(instant - day)};

    QByteArray text("00000000T000000Z");
    char* at = text.data();
    writeDigits(at, unsigned(int(date.year())), 4);
    writeDigits(at + 4, unsigned(date.month()), 2);
    writeDigits(at + 6, unsigned(date.day()), 2);
    writeDigits(at + 9, unsigned(time.hours().count()), 2);
    writeDigits(at + 11, unsigned(time.minutes().count()), 2);
    writeDigits(at + 13, unsigned(time.seconds().count()), 2);
    return text;
}

std::optional<Instant> fromSigningDate(QByteArrayView text)
{
    if (text.size() != 16 || text[8] != 'T' || text[15] != 'Z')
        return std::nullopt;
    const auto date = readDigits(text.first(8));
    const auto time = readDigits(text.sliced(9, 6));
    if (!date || !time)
        return std::nullopt;
    const std::chrono::year_month_day day{std::chrono::year(*date / 10000),
                                          std::chrono::month(unsigned(*date / 100 % 100)),
                                          std::chrono::day(unsigned(*date % 100))};
    const int hours = *time / 10000;
    const int minutes = *time / 100 % 100;
    const int seconds = *time % 100;
    if (!day.ok() || hours > 23 || minutes > 59 || seconds > 59)
        return std::nullopt;
    return Instant{std::chrono::sys_days{day} + std::chrono::hours{hours} +
                   std::chrono::minutes{minutes} + std::chrono::seconds{seconds}};
}

} // namespace airgate
