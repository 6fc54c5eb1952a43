// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/httpserver/listenaddress.h"

#ifdef _WIN32
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#endif

namespace airgate {

Result<ListenAddress> ListenAddress::parse(const QString& host, quint16 port)
{
    const QByteArray name =
        host == QLatin1String("localhost") ? QByteArrayLiteral("127.0.0.1") : host.toLatin1();
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV | AI_PASSIVE;
    addrinfo* found = nullptr;
    const QByteArray service = QByteArray::number(port);
    if (name.isEmpty() || getaddrinfo(name.constData(), service.constData(), &hints, &found) != 0)
        return Error{ErrorCode::InvalidArgument, host};
    ListenAddress result;
    result.m_storage = QByteArray(reinterpret_cast<const char*>(found->ai_addr),
                                  static_cast<qsizetype>(found->ai_addrlen));
    freeaddrinfo(found);
    return result;
}

const sockaddr* ListenAddress::address() const
{
    return reinterpret_cast<const sockaddr*>(m_storage.constData());
}

bool ListenAddress::isIpv6() const
{
    return address()->sa_family == AF_INET6;
}

bool ListenAddress::isLoopback() const
{
    if (isIpv6()) {
        const auto* v6 = reinterpret_cast<const sockaddr_in6*>(m_storage.constData());
        return IN6_IS_ADDR_LOOPBACK(&v6->sin6_addr);
    }
    const auto* v4 = reinterpret_cast<const sockaddr_in*>(m_storage.constData());
    return (ntohl(v4->sin_addr.s_addr) >> 24) == 127;
}

} // namespace airgate
