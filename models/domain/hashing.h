// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QCryptographicHash>
#include <QString>

namespace airgate {

// SHA-256 over a previous hash and a row's fields. Each field carries its length, so that moving a
// character from one field to the next changes the hash.
class ChainHash {
public:
    explicit ChainHash(const QByteArray& previous)
    {
        m_bytes.reserve(512);
        add(previous);
    }
    ChainHash& add(const QByteArray& bytes)
    {
        m_bytes += QByteArray::number(bytes.size());
        m_bytes += ':';
        m_bytes += bytes;
        return *this;
    }
    ChainHash& add(const QString& text) { return add(text.toUtf8()); }
    ChainHash& add(qint64 number) { return add(QByteArray::number(number)); }
    ChainHash& add(Instant at) { return add(qint64(at.time_since_epoch().count())); }
    [[nodiscard]] QByteArray result() const
    {
        return QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256);
    }

private:
    QByteArray m_bytes;  // gathered: the hash takes one long text faster than many short ones
};

} // namespace airgate
