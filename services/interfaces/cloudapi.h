// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interfaces/billingapi.h"
#include "services/interfaces/iamapi.h"
#include "services/interfaces/projectapi.h"
#include "services/interfaces/stsapi.h"

#include <QUrl>

#include <memory>

namespace airgate {

// The provider as one main account sees it. All calls are awaited in the thread that made it.
// Errors of every call: NetworkUnreachable, ProxyRefused, TlsFailed, TimedOut, Throttled,
// CloudUnavailable (these after the adapter's own retries), InvalidAccessKey, SignatureMismatch,
// ClockSkew, AccessDenied, CloudNotFound, CloudConflict, CloudRefused, MalformedReply.
class CloudApi {
public:
    virtual ~CloudApi() = default;
    [[nodiscard]] virtual StsApi& sts() = 0;
    [[nodiscard]] virtual IamApi& iam() = 0;
    [[nodiscard]] virtual ProjectApi& projects() = 0;
    [[nodiscard]] virtual BillingApi& billing() = 0;
};

struct CloudCredential {
    QString accessKeyId;
    SecretBytes secretKey;
    QUrl endpoint;  // empty: the provider's hosts. http is taken for loopback only (InvalidArgument)
};

// Opens the provider for a credential. The sessions of one access key share one rate limit.
class CloudConnector {
public:
    virtual ~CloudConnector() = default;
    [[nodiscard]] virtual Result<std::shared_ptr<CloudApi>> connect(CloudCredential credential) = 0;
};

} // namespace airgate
