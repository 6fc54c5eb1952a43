// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>

namespace airgate {

// The answer to a call that succeeded: the whole body, and the provider's name for the call.
struct ApiReply {
    QByteArray body;
    QString requestId;
};

// Which of our codes stands for the provider's code and HTTP status (api.md §4). The code decides
// where it is known; an empty or unknown one leaves it to the status.
[[nodiscard]] ErrorCode cloudErrorCode(QStringView providerCode, int httpStatus);

// Judges an HTTP answer by its envelope: an Error object is an error whatever the status says.
// CloudUnavailable for bodies that are not JSON at all (a load balancer's page, nothing);
// MalformedReply for cut or garbled JSON. detail is "Code: message" of the provider, or "HTTP 502".
[[nodiscard]] Result<ApiReply> readApiReply(int httpStatus, QByteArray body);

} // namespace airgate
