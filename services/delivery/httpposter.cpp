// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/delivery/httpposter.h"

#include "services/delivery/channelurl.h"

#include <QCoro/QCoroSignal>
#include <QMetaEnum>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QTimer>

namespace airgate {

namespace {

using NetworkError = QNetworkReply::NetworkError;
constexpr qsizetype longestBody = 64 * 1024;

struct DeleteLater {
    void operator()(QObject* object) const { object->deleteLater(); }
};

// The proxy of the application or of the system, but never to reach this computer.
class Proxies : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        if (isThisComputer(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return proxyForQuery(query);
    }
};

enum class Ending { ByItself, TimeLimit, BodyLimit };

QNetworkRequest requestFor(const HttpPost& post)
{
    QNetworkRequest request(post.url);
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      QStringLiteral("application/json; charset=utf-8"));
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("AirGate/" AIRGATE_VERSION));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    for (const auto attribute :
         {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
          QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);
    for (const auto& [name, value] : post.headers)
        request.setRawHeader(name, value);
    return request;
}

// The name of the error, not its words: those hold the URL.
Error errorOf(NetworkError error)
{
    const auto name = QMetaEnum::fromType<NetworkError>().valueToKey(error);
    const QString detail = QString::fromLatin1(name);
    if (error == QNetworkReply::SslHandshakeFailedError)
        return {ErrorCode::TlsFailed, detail, {}};
    if (error == QNetworkReply::TimeoutError || error == QNetworkReply::ProxyTimeoutError)
        return {ErrorCode::TimedOut, detail, {}};
    if (error >= QNetworkReply::ProxyConnectionRefusedError &&
        error <= QNetworkReply::UnknownProxyError)
        return {ErrorCode::ProxyRefused, detail, {}};
    if (error <= QNetworkReply::UnknownNetworkError)
        return {ErrorCode::NetworkUnreachable, detail, {}};
    return {ErrorCode::CloudUnavailable, detail, {}};
}

Result<HttpReply> resultOf(const QNetworkReply& reply, Ending ending, const QByteArray& body)
{
    if (ending == Ending::TimeLimit)
        return Error{ErrorCode::TimedOut, QStringLiteral("time limit"), {}};
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Errors of the content (4xx, 5xx) begin above those of the network and of the proxy.
    const bool transported = reply.error() == QNetworkReply::NoError ||
                             reply.error() > QNetworkReply::UnknownProxyError ||
                             ending == Ending::BodyLimit;
    if (status == 0 || !transported)
        return errorOf(reply.error());
    return HttpReply{status, body};
}

// The network is a parameter so that it lives as long as the call.
QCoro::Task<Result<HttpReply>> exchange(std::shared_ptr<QNetworkAccessManager> network,
                                        std::chrono::milliseconds timeLimit, HttpPost post)
{
    const std::unique_ptr<QNetworkReply, DeleteLater> reply(
        network->post(requestFor(post), post.body));
    QNetworkReply* const running = reply.get();
    Ending ending = Ending::ByItself;
    QByteArray body;
    // A limit on the whole: Qt's own transfer time-out begins anew with every byte.
    QTimer::singleShot(timeLimit, running, [&ending, running] {
        if (running->isFinished())
            return;
        ending = Ending::TimeLimit;
        running->abort();
    });
    QObject::connect(running, &QNetworkReply::readyRead, running, [&ending, &body, running] {
        body += running->read(longestBody - body.size());
        if (running->bytesAvailable() == 0 || ending != Ending::ByItself)
            return;
        ending = Ending::BodyLimit;
        running->abort();
    });
    co_await qCoro(running, &QNetworkReply::finished);
    co_return resultOf(*running, ending, body);
}

} // namespace

HttpPoster::HttpPoster(std::chrono::milliseconds timeLimit)
    : m_network(new QNetworkAccessManager, DeleteLater())
    , m_timeLimit(timeLimit)
{
    m_network->setProxyFactory(new Proxies);
}

QCoro::Task<Result<HttpReply>> HttpPoster::post(HttpPost post) const
{
    return exchange(m_network, m_timeLimit, std::move(post));
}

} // namespace airgate
