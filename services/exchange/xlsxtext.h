// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QXmlStreamReader>

namespace airgate {

// The text of the <si> or <is> element the reader stands on, its runs joined, phonetic readings
// left out; the reader is at the element's end afterwards.
[[nodiscard]] QString readXlsxText(QXmlStreamReader& xml);

} // namespace airgate
