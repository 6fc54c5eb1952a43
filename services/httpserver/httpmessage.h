// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <functional>
#include <optional>
#include <utility>

namespace airgate {

using HttpFields = QList<std::pair<QByteArray, QByteArray>>;

// A request that arrived whole and within the limits.
struct HttpRequest {
    QByteArray method;  // "GET"
    QByteArray path;    // "/open-apis/x", percent-decoded
    QByteArray target;  // as it came, path and query: for what must see the raw form
    HttpFields headers; // in the order of arrival, names as written
    QByteArray body;

    // The first value of a header, whatever the case of its name; empty when absent.
    [[nodiscard]] QByteArray header(QByteArrayView name) const
    {
        for (const auto& [key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
    // What stands behind the "?" of the target, still encoded.
    [[nodiscard]] QByteArray query() const
    {
        const qsizetype mark = target.indexOf('?');
        return mark < 0 ? QByteArray() : target.mid(mark + 1);
    }
};

struct HttpResponse {
    int status = 200;
    HttpFields headers; // Date and Content-Length are added where missing
    QByteArray body;
    bool drop = false;                 // close the connection without a word
    std::optional<qsizetype> cutAfter; // promise the whole body, close after so many bytes
};

// May be called once, from any thread, also after the handler returned or the server stopped;
// further calls do nothing. When the last copy goes unanswered, the client gets a 500.
using HttpRespond = std::function<void(HttpResponse)>;
// Runs in the server's thread: it must not block.
using HttpHandler = std::function<void(HttpRequest, HttpRespond)>;

} // namespace airgate
