// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/delivery/channelurl.h"

#include <QHostAddress>

namespace airgate {

bool isThisComputer(const QString& host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

Result<QUrl> channelUrl(const SecretBytes& url)
{
    const QUrl parsed = QUrl(QString::fromUtf8(url.bytes()).trimmed(), QUrl::StrictMode)
                            .adjusted(QUrl::RemoveFragment);
    const bool secure = parsed.scheme() == QLatin1String("https");
    const bool local = parsed.scheme() == QLatin1String("http") && isThisComputer(parsed.host());
    if (!parsed.isValid() || parsed.host().isEmpty() || !(secure || local))
        return Error{ErrorCode::InvalidArgument, QStringLiteral("url"), {}};
    return parsed;
}

} // namespace airgate
