// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/cloudsim/apierror.h"
#include "services/cloudsim/simmodel.h"
#include "services/httpserver/httpmessage.h"

#include <functional>

namespace airgate::cloudsim {

// Who signed a call, and for what.
struct Caller {
    QByteArray service;
    QByteArray region;
    qsizetype account = -1; // index
    SimAccessKey* key = nullptr;
    SimUser* user = nullptr; // nullptr: the main account
    std::optional<ApiError> refusal;
};

// Checks the signature of a call the way the provider's gateway does: from the request's own
// SignedHeaders, with the query decoded and encoded anew. X-Date may be off by the tolerance.
[[nodiscard]] Caller identify(const HttpRequest& request, std::vector<SimAccount*> accounts,
                              Instant now, std::chrono::seconds tolerance);

// Whether a user's policies let it call `service:Action`: a Deny beats every Allow. The main
// account may do everything.
[[nodiscard]] bool isAllowed(SimAccount& account, const SimUser& user, const QString& action);

} // namespace airgate::cloudsim
