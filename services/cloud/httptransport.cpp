// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloud/httptransport.h"

#include "services/cloud/endpoint.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

#include <QCoro/QCoroNetworkReply>

#include <algorithm>

namespace airgate {

namespace {

class SystemProxies : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        if (isLoopback(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

// A body that can be read once. Qt sends a request again by itself when the connection closes
// before the answer, and rewinds the body for it; refusing that leaves the decision to the retry
// rule. Not a QBuffer: Qt looks through those.
class OneWayBody : public QIODevice {
public:
    explicit OneWayBody(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    qint64 size() const override { return m_bytes.size(); }
    bool seek(qint64 position) override { return position == pos() && QIODevice::seek(position); }
    bool reset() override { return false; }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        const qint64 length = std::min(most, qint64(m_bytes.size()) - pos());
        std::copy_n(m_bytes.constData() + pos(), length, data);
        return length;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
};

// Where a proxy is in the way, Qt tells its refusals as "unknown", or as if it were the host.
bool isOfProxy(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::UnknownNetworkError ||
           error == QNetworkReply::ConnectionRefusedError ||
           error == QNetworkReply::HostNotFoundError;
}

ErrorCode errorCodeOf(QNetworkReply::NetworkError error, bool usesProxy)
{
    if ((error >= QNetworkReply::ProxyConnectionRefusedError &&
         error <= QNetworkReply::UnknownProxyError) ||
        (usesProxy && isOfProxy(error)))
        return ErrorCode::ProxyRefused;
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorCode::TlsFailed;
    case QNetworkReply::TimeoutError:
        return ErrorCode::TimedOut;
    default:
        return ErrorCode::NetworkUnreachable;
    }
}

bool mayHaveArrived(QNetworkReply::NetworkError error, ErrorCode code)
{
    return error != QNetworkReply::ConnectionRefusedError &&
           error != QNetworkReply::HostNotFoundError && code != ErrorCode::TlsFailed &&
           code != ErrorCode::ProxyRefused;
}

// Errors of Qt's content and server ranges only repeat the HTTP status; the answer is whole.
bool isTransportError(const QNetworkReply* reply)
{
    const bool hasStatus = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    return reply->error() != QNetworkReply::NoError &&
           (!hasStatus || reply->error() <= QNetworkReply::UnknownProxyError);
}

QNetworkRequest qtRequest(const OutgoingRequest& request)
{
    QNetworkRequest out(request.url);
    for (const auto& [name, value] : request.headers)
        out.setRawHeader(name, value);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                     QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return out;
}

// So that the JSON parser, which reads past the end, need not copy the body for it.
constexpr qint64 roomBehindBody = 64;

struct LaterDeleter {
    void operator()(QObject* object) const { object->deleteLater(); }
};

} // namespace

// Shared with the reply's slots, which may outlive the coroutine by one turn of the event loop.
struct HttpTransport::Gathered {
    QByteArray body;
    bool isTooLarge = false;
    bool isTimedOut = false;
};

HttpTransport::HttpTransport(TransportOptions options)
    : m_options(std::move(options))
{
    for (QNetworkAccessManager& manager : m_managers) {
        if (m_options.proxy)
            manager.setProxy(*m_options.proxy);
        else
            manager.setProxyFactory(new SystemProxies);
    }
}

bool HttpTransport::usesProxy(const QUrl& url) const
{
    const QList<QNetworkProxy> proxies = m_options.proxy
                                             ? QList<QNetworkProxy>{*m_options.proxy}
                                             : SystemProxies().queryProxy(QNetworkProxyQuery(url));
    return std::any_of(proxies.begin(), proxies.end(), [](const QNetworkProxy& proxy) {
        return proxy.type() != QNetworkProxy::NoProxy;
    });
}

QNetworkReply* HttpTransport::start(const OutgoingRequest& request)
{
    QNetworkAccessManager& manager = m_managers[m_next];
    m_next = (m_next + 1) % m_managers.size();
    if (!request.isPost)
        return manager.get(qtRequest(request));
    auto* body = new OneWayBody(request.body);
    QNetworkReply* reply = manager.post(qtRequest(request), body);
    body->setParent(reply);
    return reply;
}

void HttpTransport::gather(QNetworkReply* reply, const std::shared_ptr<Gathered>& gathered) const
{
    const qint64 largest = m_options.largestBody;
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [reply, gathered, largest] {
        if (gathered->isTooLarge)
            return;
        if (gathered->body.isEmpty()) {
            const qint64 announced =
                reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
            gathered->body.reserve(std::min(announced, largest) + roomBehindBody);
        }
        gathered->body += reply->readAll();
        gathered->isTooLarge = gathered->body.size() > largest;
        if (gathered->isTooLarge)
            reply->abort();
    });
    auto* timer = new QTimer(reply);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, reply, [reply, gathered] {
        gathered->isTimedOut = true;
        reply->abort();
    });
    timer->start(m_options.timeLimit);
}

QCoro::Task<HttpOutcome> HttpTransport::send(OutgoingRequest request)
{
    const std::unique_ptr<QNetworkReply, LaterDeleter> reply(start(request));
    const auto gathered = std::make_shared<Gathered>();
    gather(reply.get(), gathered);
    co_await reply.get();

    HttpOutcome outcome;
    if (gathered->isTooLarge) {
        outcome.failure = Error{ErrorCode::MalformedReply, QStringLiteral("too large"), {}};
    } else if (gathered->isTimedOut) {
        outcome.failure = Error{ErrorCode::TimedOut, {}, {}};
    } else if (isTransportError(reply.get())) {
        const ErrorCode code = errorCodeOf(reply->error(), usesProxy(request.url));
        outcome.failure = Error{code, reply->errorString(), {}};
        outcome.mayHaveArrived = mayHaveArrived(reply->error(), code);
    } else {
        outcome.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        outcome.date = reply->rawHeader("Date");
        outcome.retryAfter = reply->rawHeader("Retry-After");
        outcome.body = std::move(gathered->body);
        outcome.body += reply->readAll();
    }
    co_return outcome;
}

} // namespace airgate
