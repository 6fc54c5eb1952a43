// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <utility>

namespace airgate {

// Bytes that are overwritten when they go. Moved, never copied by accident; take a copy with clone().
class SecretBytes {
public:
    SecretBytes() = default;
    // Takes the bytes over and wipes what the caller passed if nobody else shares it.
    explicit SecretBytes(QByteArray&& bytes)
        : m_bytes(std::exchange(bytes, {}))
    {
    }
    SecretBytes(SecretBytes&& other) noexcept
        : m_bytes(std::exchange(other.m_bytes, {}))
    {
    }
    SecretBytes& operator=(SecretBytes&& other) noexcept
    {
        if (this != &other) {
            wipe();
            m_bytes = std::exchange(other.m_bytes, {});
        }
        return *this;
    }
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes() { wipe(); }

    [[nodiscard]] SecretBytes clone() const { return SecretBytes(QByteArray(m_bytes.constData(), m_bytes.size())); }
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    void wipe()
    {
        // volatile: the optimiser may not drop stores to memory that is about to be freed.
        volatile char* data = m_bytes.data();
        for (qsizetype i = 0; i < m_bytes.size(); ++i)
            data[i] = 0;
        m_bytes.clear();
    }

private:
    QByteArray m_bytes;
};

} // namespace airgate
