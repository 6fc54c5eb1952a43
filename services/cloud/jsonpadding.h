// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <simdjson.h>

namespace airgate {

// simdjson reads a little past the end of the text. Gives the body that room, in place where the
// transport has left it.
[[nodiscard]] inline simdjson::padded_string_view paddedView(QByteArray& body)
{
    const qsizetype needed = body.size() + qsizetype(simdjson::SIMDJSON_PADDING);
    if (body.capacity() < needed)
        body.reserve(needed);
    return simdjson::padded_string_view(body.constData(), std::size_t(body.size()),
                                        std::size_t(body.capacity()));
}

} // namespace airgate
