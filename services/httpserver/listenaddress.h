// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QString>

struct sockaddr;

namespace airgate {

// A numeric address to listen on.
class ListenAddress {
public:
    // "127.0.0.1", "::1", "0.0.0.0" or "localhost" (taken as 127.0.0.1); names are not looked up.
    // Error: InvalidArgument.
    [[nodiscard]] static Result<ListenAddress> parse(const QString& host, quint16 port);

    [[nodiscard]] const sockaddr* address() const;
    [[nodiscard]] bool isIpv6() const;
    // Reachable from this computer only.
    [[nodiscard]] bool isLoopback() const;

private:
    QByteArray m_storage;
};

} // namespace airgate
