// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloud/endpoint.h"

#include <QHostAddress>

namespace airgate {

bool isLoopback(const QString& host)
{
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 ||
           QHostAddress(host).isLoopback();
}

Result<QUrl> checkedEndpoint(const QUrl& endpoint)
{
    // One host takes every service: the provider routes by the credential scope.
    if (endpoint.isEmpty())
        return QUrl(QStringLiteral("https://open.volcengineapi.com"));
    const bool isPlain = endpoint.scheme() == QLatin1String("http");
    const bool isAllowed =
        endpoint.isValid() && !endpoint.host().isEmpty() &&
        (endpoint.scheme() == QLatin1String("https") || (isPlain && isLoopback(endpoint.host()))) &&
        endpoint.userInfo().isEmpty() && !endpoint.hasQuery() && !endpoint.hasFragment() &&
        (endpoint.path().isEmpty() || endpoint.path() == QLatin1String("/"));
    if (!isAllowed)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("endpoint"), {}};
    return endpoint;
}

QByteArray hostHeader(const QUrl& endpoint)
{
    const int ownPort = endpoint.scheme() == QLatin1String("https") ? 443 : 80;
    QByteArray host = endpoint.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (endpoint.port(ownPort) != ownPort)
        host += ':' + QByteArray::number(endpoint.port());
    return host;
}

} // namespace airgate
