// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/signing/querystring.h"

#include <QJsonObject>

namespace airgate {

// Whether doing a call twice is the same as doing it once.
enum class Idempotency {
    Yes,
    No, // CreateUser, CreateAccessKey, …: never sent again once the provider may have acted on it
};

// One action of the provider, before it is signed.
struct ApiCall {
    enum class Encoding {
        Query, // GET, parameters in the query
        Form,  // POST, parameters in a form body
        Json,  // POST, json as the body
    };

    QByteArray service; // of the credential scope: "iam", "billing", "sts"
    QString action;
    QString version;
    Encoding encoding = Encoding::Query;
    QueryItems parameters = {}; // Query and Form
    QJsonObject json = {};      // Json
    // Idempotency::No needs a POST: Qt itself sends a request again when a connection closes early,
    // and only a body that cannot be rewound stops it.
    Idempotency idempotency = Idempotency::Yes;
};

} // namespace airgate
