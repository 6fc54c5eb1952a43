// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "services/httpserver/httpmessage.h"

#include <chrono>
#include <memory>

namespace airgate {

// What a client may cost. Beyond: 413 for the body, 431 or 414 for the head, closed connections.
struct HttpServerLimits {
    qsizetype maxBodyBytes = qsizetype{4} * 1024 * 1024;
    qsizetype maxHeaderBytes =
        qsizetype{32} * 1024;             // the head and the working memory of a connection
    std::chrono::seconds idleTimeout{30}; // without a byte in either direction
    unsigned maxConnections = 2000;
};

// PEM texts.
struct HttpTls {
    QByteArray certificate;
    QByteArray key;
};

// A small HTTP/1.1 server with its own thread. listen() and stop() belong to one thread; the
// handler runs in the server's. An exception must not leave the handler.
class HttpServer {
public:
    HttpServer(HttpServerLimits limits, HttpHandler handler);
    ~HttpServer(); // stops
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    // Numeric host; port 0 takes any free one. The port that is listened on. Errors:
    // InvalidArgument (host, or a certificate that cannot be used), AlreadyExists (listening
    // already), NetworkUnreachable (the address is taken or not ours).
    [[nodiscard]] Result<quint16> listen(const QString& host, quint16 port,
                                         std::optional<HttpTls> tls = std::nullopt);
    // Closes every connection; answers that are still to come are dropped. Harmless when stopped.
    void stop();

private:
    class Daemon;
    std::unique_ptr<Daemon> m_daemon;
};

} // namespace airgate
