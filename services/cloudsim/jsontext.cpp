// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloudsim/jsontext.h"

namespace airgate::cloudsim {

void JsonText::text(const QByteArray& name, QStringView value)
{
    m_text += '"' + name + "\":\"";
    for (const char c : value.toUtf8()) {
        if (c == '"' || c == '\\')
            m_text += '\\';
        if (static_cast<unsigned char>(c) < 0x20)
            m_text += "\\u00" + QByteArray(1, c).toHex();
        else
            m_text += c;
    }
    m_text += "\",";
}

} // namespace airgate::cloudsim
