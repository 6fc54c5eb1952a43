// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <random>

namespace airgate::cloudsim {

// Ids and secrets as the provider makes them, the same for the same seed. Not for real secrets.
class IdSource {
public:
    explicit IdSource(quint64 seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] QString accessKeyId() { return QStringLiteral("AKLT") + letters(43); }
    [[nodiscard]] QString secretKey() { return letters(58) + QStringLiteral("=="); }
    [[nodiscard]] QString apiKeyId() { return letters(20); }
    [[nodiscard]] QString letters(int count)
    {
        static constexpr char alphabet[] =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
        QString text;
        for (int i = 0; i < count; ++i)
            text += QLatin1Char(alphabet[m_random() % (sizeof alphabet - 1)]);
        return text;
    }
    [[nodiscard]] quint64 number() { return m_random(); }

private:
    std::mt19937_64 m_random;
};

} // namespace airgate::cloudsim
