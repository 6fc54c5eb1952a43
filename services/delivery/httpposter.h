// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QCoro/QCoroTask>
#include <QUrl>

#include <chrono>
#include <memory>

class QNetworkAccessManager;

namespace airgate {

struct HttpPost {
    QUrl url;
    QByteArray body;                                       // JSON
    QList<std::pair<QByteArray, QByteArray>> headers = {}; // besides the usual ones
};

struct HttpReply {
    int status = 0;  // 100…599
    QByteArray body; // the first 64 KiB
};

// Posts JSON, once: no redirect is followed, no cookie kept, no certificate error overlooked;
// proxies are those of the application or the system. Used in the thread that made it. Copies share
// connections, and a call keeps alive what it needs.
class HttpPoster {
public:
    // timeLimit: for the whole exchange.
    explicit HttpPoster(std::chrono::milliseconds timeLimit = std::chrono::seconds{10});

    // Any answer that speaks HTTP is a value. NetworkUnreachable, ProxyRefused, TlsFailed (detail:
    // the name of the network error; never the URL), TimedOut, CloudUnavailable: what came was not
    // HTTP.
    [[nodiscard]] QCoro::Task<Result<HttpReply>> post(HttpPost post) const;

private:
    std::shared_ptr<QNetworkAccessManager> m_network;
    std::chrono::milliseconds m_timeLimit;
};

} // namespace airgate
