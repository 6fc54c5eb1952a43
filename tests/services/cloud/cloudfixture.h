// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/cloud/openapiclient.h"
#include "app/await.h"
#include "tests/fakes/scriptedserver.h"
#include "tests/fakes/steppingclock.h"

namespace airgate {

// A client, the server it talks to, and the clock between them.
struct CloudFixture {
    explicit CloudFixture(OpenApiOptions options = {}, CallRates rates = {1000});

    static constexpr auto accessKeyId = "AKLTfakeFixture";
    static constexpr auto secretKey = "canary-c2VjcmV0LWtleS1uZXZlci10by1iZS1zZWVu";
    static const Instant start; // 2026-03-15 04:05:06 UTC

    ScriptedServer server;
    std::shared_ptr<SteppingClock> clock;
    std::shared_ptr<TokenBuckets> buckets;
    OpenApiClient client;

    [[nodiscard]] static CloudCredential credential(const QUrl& endpoint);
    // True if the request carries a signature made with the fixture's secret.
    [[nodiscard]] static bool isSigned(const HttpRequestParts& request);
};

// {"ResponseMetadata":{…}} with a Result or an Error.
[[nodiscard]] QByteArray resultBody(const QByteArray& resultJson = "{}");
[[nodiscard]] QByteArray errorBody(const QByteArray& code, const QByteArray& message = "No.");

inline const QString fixtureRequestId = QStringLiteral("20260315120506FIXTURE");

[[nodiscard]] ApiCall listUsersCall();
// A call that must not be made twice.
[[nodiscard]] ApiCall createUserCall();

// What is logged while it lives, instead of being printed.
class LogRecorder {
public:
    LogRecorder();
    ~LogRecorder();
    [[nodiscard]] static QString text();
};

} // namespace airgate
