// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "services/signing/requestsigner.h"

#include <QCoro/QCoroTask>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QUrl>

#include <array>
#include <memory>
#include <optional>

namespace airgate {

// Not HttpRequest: that is what a server of ours is asked.
struct OutgoingRequest {
    bool isPost = false;
    QUrl url;
    HeaderList headers;
    QByteArray body;
};

struct HttpOutcome {
    // Set: there is no whole answer. NetworkUnreachable, ProxyRefused, TlsFailed, TimedOut,
    // MalformedReply (too large).
    std::optional<Error> failure;
    bool mayHaveArrived = true; // false: the request certainly never reached the other side
    int status = 0;
    QByteArray body;
    QByteArray date;
    QByteArray retryAfter;
};

struct TransportOptions {
    std::chrono::milliseconds timeLimit{30'000}; // for one request, from start to last byte
    qint64 largestBody = 8 * 1024 * 1024;        // a full bill page has half a megabyte
    std::optional<QNetworkProxy> proxy;          // nothing: the system's, none for loopback
};

// Sends one request and gathers its answer. TLS is verified; redirects, cookies and caches are not
// used. Lives in one thread with an event loop and must outlive its requests.
class HttpTransport {
public:
    explicit HttpTransport(TransportOptions options);

    [[nodiscard]] QCoro::Task<HttpOutcome> send(OutgoingRequest request);

private:
    struct Gathered;
    [[nodiscard]] bool usesProxy(const QUrl& url) const;
    [[nodiscard]] QNetworkReply* start(const OutgoingRequest& request);
    void gather(QNetworkReply* reply, const std::shared_ptr<Gathered>& gathered) const;

    TransportOptions m_options;
    // Qt opens six connections to a host; two managers allow the eight calls of a check.
    std::array<QNetworkAccessManager, 2> m_managers;
    std::size_t m_next = 0;
};

} // namespace airgate
