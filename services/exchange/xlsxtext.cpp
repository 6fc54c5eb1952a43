// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/xlsxtext.h"

namespace airgate {

QString readXlsxText(QXmlStreamReader& xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"t")
            text += xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (xml.name() == u"r")
            text += readXlsxText(xml);
        else
            xml.skipCurrentElement();
    }
    return text;
}

} // namespace airgate
