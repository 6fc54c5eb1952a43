// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/httpserver/httpserver.h"

#include "services/httpserver/httpexchange.h"
#include "services/httpserver/listenaddress.h"

#include <microhttpd.h>

#include <QSet>

#include <array>
#include <atomic>
#include <cstring>

namespace airgate {

namespace {

using ExchangePtr = std::shared_ptr<HttpExchange>;

// Reads a body that will not be sent whole.
struct CutBody {
    QByteArray body;
    qsizetype end;
};

ssize_t readCutBody(void* state, uint64_t position, char* buffer, size_t room)
{
    const auto* cut = static_cast<CutBody*>(state);
    const auto from = static_cast<qsizetype>(position);
    if (from >= cut->end)
        return MHD_CONTENT_READER_END_WITH_ERROR;
    const qsizetype count = std::min(cut->end - from, static_cast<qsizetype>(room));
    std::memcpy(buffer, cut->body.constData() + from, static_cast<size_t>(count));
    return count;
}

void freeCutBody(void* state)
{
    delete static_cast<CutBody*>(state);
}

// The body of an ordinary answer stays in the QByteArray it came in.
void freeBody(void* state)
{
    delete static_cast<QByteArray*>(state);
}

MHD_Response* makeResponse(const HttpResponse& response)
{
    if (response.cutAfter) {
        auto* cut = new CutBody{response.body, std::min(*response.cutAfter, response.body.size())};
        return MHD_create_response_from_callback(static_cast<uint64_t>(response.body.size()), 4096,
                                                 readCutBody, cut, freeCutBody);
    }
    auto* body = new QByteArray(response.body);
    return MHD_create_response_from_buffer_with_free_callback_cls(
        static_cast<size_t>(body->size()), const_cast<char*>(body->constData()), freeBody, body);
}

MHD_Result send(MHD_Connection* connection, const HttpResponse& response)
{
    if (response.drop)
        return MHD_NO;
    MHD_Response* made = makeResponse(response);
    for (const auto& [name, value] : response.headers)
        MHD_add_response_header(made, name.constData(), value.constData());
    const MHD_Result queued =
        MHD_queue_response(connection, static_cast<unsigned>(response.status), made);
    MHD_destroy_response(made);
    return queued;
}

MHD_Result collectHeader(void* fields, MHD_ValueKind, const char* name, const char* value)
{
    static_cast<HttpFields*>(fields)->emplaceBack(QByteArray(name), QByteArray(value));
    return MHD_YES;
}

// Two lengths, or a length beside chunks, are read differently by different servers: refused.
bool hasAmbiguousLength(const HttpRequest& request)
{
    int lengths = 0;
    for (const auto& field : request.headers)
        lengths += field.first.compare("content-length", Qt::CaseInsensitive) == 0 ? 1 : 0;
    return lengths > 1 || (lengths == 1 && !request.header("transfer-encoding").isEmpty());
}

} // namespace

class HttpServer::Daemon {
public:
    Daemon(HttpServerLimits limits, HttpHandler handler)
        : m_limits(limits)
        , m_handler(std::move(handler))
    {
    }

    Result<quint16> start(const ListenAddress& address, const std::optional<HttpTls>& tls);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_daemon != nullptr; }

private:
    static void* begin(void* self, const char* target, MHD_Connection* connection);
    static MHD_Result access(void* self, MHD_Connection* connection, const char* url,
                             const char* method, const char* version, const char* data,
                             size_t* dataSize, void** state);
    static void completed(void* self, MHD_Connection* connection, void** state,
                          MHD_RequestTerminationCode code);

    MHD_Result head(MHD_Connection* connection, HttpExchange& exchange, const char* url,
                    const char* method);
    MHD_Result takeBody(HttpExchange& exchange, const char* data, size_t* dataSize) const;
    MHD_Result finish(MHD_Connection* connection, const ExchangePtr& exchange);

    HttpServerLimits m_limits;
    HttpHandler m_handler;
    MHD_Daemon* m_daemon = nullptr;
    std::atomic<bool> m_stopping = false;
    std::mutex m_waitingMutex;
    QSet<HttpExchange*> m_waiting; // suspended, or about to be
};

Result<quint16> HttpServer::Daemon::start(const ListenAddress& address,
                                          const std::optional<HttpTls>& tls)
{
    unsigned flags = MHD_USE_AUTO_INTERNAL_THREAD | MHD_USE_SUSPEND_RESUME;
    if (address.isIpv6())
        flags |= MHD_USE_IPv6;
    std::vector<MHD_OptionItem> items;
    if (tls) {
        flags |= MHD_USE_TLS;
        items.push_back({MHD_OPTION_HTTPS_MEM_CERT, 0, const_cast<char*>(tls->certificate.data())});
        items.push_back({MHD_OPTION_HTTPS_MEM_KEY, 0, const_cast<char*>(tls->key.data())});
    }
    items.push_back({MHD_OPTION_END, 0, nullptr});
    m_stopping = false;
    m_daemon = MHD_start_daemon(
        flags, 0, nullptr, nullptr, &Daemon::access, this, MHD_OPTION_SOCK_ADDR, address.address(),
        MHD_OPTION_URI_LOG_CALLBACK, &Daemon::begin, this, MHD_OPTION_NOTIFY_COMPLETED,
        &Daemon::completed, this, MHD_OPTION_CONNECTION_MEMORY_LIMIT,
        static_cast<size_t>(m_limits.maxHeaderBytes), MHD_OPTION_CONNECTION_LIMIT,
        m_limits.maxConnections, MHD_OPTION_CONNECTION_TIMEOUT,
        static_cast<unsigned>(m_limits.idleTimeout.count()), MHD_OPTION_STRICT_FOR_CLIENT, 1,
        MHD_OPTION_LISTEN_BACKLOG_SIZE, 512U, MHD_OPTION_ARRAY, items.data(), MHD_OPTION_END);
    if (!m_daemon)
        return Error{tls ? ErrorCode::InvalidArgument : ErrorCode::NetworkUnreachable,
                     QString::fromLocal8Bit(std::strerror(errno))};
    const MHD_DaemonInfo* info = MHD_get_daemon_info(m_daemon, MHD_DAEMON_INFO_BIND_PORT);
    return static_cast<quint16>(info->port);
}

void HttpServer::Daemon::stop()
{
    if (!m_daemon)
        return;
    m_stopping = true;
    {
        // The library refuses to stop with sleeping connections: wake them to be closed.
        const std::lock_guard lock(m_waitingMutex);
        for (HttpExchange* exchange : std::as_const(m_waiting))
            exchange->answer(HttpResponse{.drop = true});
    }
    MHD_stop_daemon(m_daemon);
    m_daemon = nullptr;
}

void* HttpServer::Daemon::begin(void*, const char* target, MHD_Connection* connection)
{
    auto exchange = std::make_shared<HttpExchange>(connection);
    exchange->request.target = QByteArray(target);
    return new ExchangePtr(std::move(exchange));
}

MHD_Result HttpServer::Daemon::access(void* self, MHD_Connection* connection, const char* url,
                                      const char* method, const char*, const char* data,
                                      size_t* dataSize, void** state)
{
    auto* daemon = static_cast<Daemon*>(self);
    const ExchangePtr& exchange = *static_cast<ExchangePtr*>(*state);
    if (daemon->m_stopping)
        return MHD_NO;
    if (!exchange->received)
        return daemon->head(connection, *exchange, url, method);
    if (*dataSize > 0)
        return daemon->takeBody(*exchange, data, dataSize);
    return daemon->finish(connection, exchange);
}

MHD_Result HttpServer::Daemon::head(MHD_Connection* connection, HttpExchange& exchange,
                                    const char* url, const char* method)
{
    exchange.received = true;
    exchange.request.method = QByteArray(method);
    exchange.request.path = QByteArray(url);
    MHD_get_connection_values(connection, MHD_HEADER_KIND, collectHeader,
                              &exchange.request.headers);
    if (hasAmbiguousLength(exchange.request))
        return send(connection, {.status = 400, .headers = {{"Connection", "close"}}});
    if (exchange.request.header("content-length").toLongLong() > m_limits.maxBodyBytes)
        return send(connection, {.status = 413, .headers = {{"Connection", "close"}}});
    return MHD_YES;
}

MHD_Result HttpServer::Daemon::takeBody(HttpExchange& exchange, const char* data,
                                        size_t* dataSize) const
{
    // Only a chunked body can come here too large. An answer is not possible before its end, so
    // what follows is dropped, and who goes on for ever is cut off.
    const qsizetype size = exchange.request.body.size() + static_cast<qsizetype>(*dataSize);
    if (size > m_limits.maxBodyBytes && exchange.tooLarge)
        return MHD_NO;
    if (size > m_limits.maxBodyBytes) {
        exchange.tooLarge = true;
        exchange.request.body.clear();
    }
    if (!exchange.tooLarge || size <= m_limits.maxBodyBytes)
        exchange.request.body.append(data, static_cast<qsizetype>(*dataSize));
    *dataSize = 0;
    return MHD_YES;
}

MHD_Result HttpServer::Daemon::finish(MHD_Connection* connection, const ExchangePtr& exchange)
{
    if (exchange->tooLarge)
        return send(connection, {.status = 413, .headers = {{"Connection", "close"}}});
    if (!exchange->handed) {
        exchange->handed = true;
        {
            const std::lock_guard lock(m_waitingMutex);
            m_waiting.insert(exchange.get());
        }
        m_handler(std::move(exchange->request), exchange->responder());
        if (m_stopping)
            return MHD_NO;
        if (exchange->suspendUnlessAnswered())
            return MHD_YES;
    }
    const std::optional<HttpResponse> answer = exchange->takeAnswer();
    return answer ? send(connection, *answer) : MHD_NO;
}

void HttpServer::Daemon::completed(void* self, MHD_Connection*, void** state,
                                   MHD_RequestTerminationCode)
{
    auto* daemon = static_cast<Daemon*>(self);
    auto* exchange = static_cast<ExchangePtr*>(*state);
    if (!exchange)
        return;
    (*exchange)->detach();
    {
        const std::lock_guard lock(daemon->m_waitingMutex);
        daemon->m_waiting.remove(exchange->get());
    }
    delete exchange;
    *state = nullptr;
}

HttpServer::HttpServer(HttpServerLimits limits, HttpHandler handler)
    : m_daemon(std::make_unique<Daemon>(limits, std::move(handler)))
{
}

HttpServer::~HttpServer()
{
    stop();
}

Result<quint16> HttpServer::listen(const QString& host, quint16 port, std::optional<HttpTls> tls)
{
    if (m_daemon->isRunning())
        return Error{ErrorCode::AlreadyExists, host};
    const Result<ListenAddress> address = ListenAddress::parse(host, port);
    if (!address)
        return address.error();
    return m_daemon->start(*address, tls);
}

void HttpServer::stop()
{
    m_daemon->stop();
}

} // namespace airgate
