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
        : m_hash(QCryptographicHash::Sha256)
    {
        add(previous);
    }
    ChainHash& add(const QByteArray& bytes)
    {
        m_hash.addData(QByteArray::number(bytes.size()) + ':');
        m_hash.addData(bytes);
        return *this;
    }
    ChainHash& add(const QString& text) { return add(text.toUtf8()); }
    ChainHash& add(qint64 number) { return add(QByteArray::number(number)); }
    ChainHash& add(Instant at) { return add(qint64(at.time_since_epoch().count())); }
    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash;
};

} // namespace airgate
