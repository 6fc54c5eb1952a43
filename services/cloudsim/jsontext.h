// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace airgate::cloudsim {

// Writes one flat JSON object field by field, straight to bytes: bill rows come by the ten
// thousand.
class JsonText {
public:
    // Begins with fields that are written already (what fields() of another one gave).
    explicit JsonText(const QByteArray& written)
    {
        m_text.reserve(2200);
        m_text = '{' + written;
    }

    void text(const QByteArray& name, QStringView value);
    // A value that needs no escaping.
    void ascii(const QByteArray& name, const QByteArray& value)
    {
        m_text += '"' + name + "\":\"" + value + "\",";
    }
    // A JSON number, given as its text.
    void number(const QByteArray& name, const QByteArray& value)
    {
        m_text += '"' + name + "\":" + value + ',';
    }
    // The fields so far, each with its comma.
    [[nodiscard]] QByteArray fields() const { return m_text.mid(1); }
    // The object, closed.
    [[nodiscard]] QByteArray finished()
    {
        m_text.back() = '}';
        return m_text;
    }

private:
    QByteArray m_text;
};

} // namespace airgate::cloudsim
