// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <chrono>

namespace airgate::cloudsim {

enum class FaultKind {
    TimeoutBefore,  // nothing is done, nothing is answered, the connection is closed after `hold`
    TimeoutAfter,   // done, but not answered
    ServerError,    // `status` 500, 502, 503 or 504; 502 with a load balancer's HTML
    Throttle,       // AccountFlowLimitExceeded with `status` 429, 400 or 200
    Garbled,        // done, answered with something that is no JSON
    Cut,            // done, the answer breaks off in the middle
    WrongTotal,     // a list's Total is off by `delta`
    ShiftPages,     // a bill row appears in front of those already served
    Silent,         // success is answered, nothing is done
    WrongSignature, // SignatureDoesNotMatch, whatever the signature
    ClockSkew,      // the provider's clock (Date, timestamp check) is `delta` seconds ahead
    Reply,          // webhooks: HTTP `status` with body code `delta` and `message`
};

// Trouble on demand. Counted over the calls that match.
struct Fault {
    FaultKind kind = FaultKind::ServerError;
    QString action;                // "ListBillDetail", "Feishu", "Webhook"; empty: every one
    QHash<QString, QString> match; // parameters that must have these values ("UserName": "svc-a")
    int nth = 1;                   // begins with the n-th matching call …
    int times = 1;                 // … and lasts so many; 0: for ever
    int percent = 100;             // of those, so many of a hundred (by the seed)
    int status = 0;                // 0: the usual one of its kind
    qint64 delta = 0;
    QString message;
    std::chrono::milliseconds hold{60'000};

    // {"kind":"throttle","action":"ListBill","user":"svc-a","match":{},"nth":1,"times":1,"percent":100,
    //  "status":429,"delta":0,"message":"","hold_ms":60000}. InvalidArgument names the field.
    [[nodiscard]] static Result<Fault> fromJson(const QJsonObject& json);
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace airgate::cloudsim
