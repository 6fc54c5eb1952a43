// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/domain/result.h"
#include "services/signing/querystring.h"
#include "services/signing/signingkey.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace airgate {

using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

// A request as it goes over the wire, except that the query is decoded.
struct HttpRequestParts {
    QByteArray method;    // "GET", "POST"
    QByteArray path{"/"}; // taken as it is
    QueryItems query;
    HeaderList headers; // names in any case; Host belongs here
    QByteArray body;
};

struct SignedRequest {
    QByteArray canonicalQuery;
    QByteArray canonicalRequest;
    QByteArray stringToSign;
    QByteArray signature;     // 64 lower-case hex digits
    QByteArray authorization; // the Authorization header
    QByteArray signedHeaders; // "host;x-content-sha256;x-date"
    QByteArray xDate;
    QByteArray xContentSha256;
    // What the caller adds to the headers it gave: X-Date, X-Content-Sha256, X-Security-Token if
    // the credential has one, Authorization.
    HeaderList headersToAdd;
};

// The Authorization header, taken apart.
struct ParsedAuthorization {
    QByteArray accessKeyId;
    QByteArray date; // YYYYMMDD
    SigningScope scope;
    QList<QByteArray> signedHeaders; // lower case, in the order written
    QByteArray signature;
};

// The provider's HMAC-SHA256 request signature. Pure: no clock, no I/O, no state; any thread.
// Signed are Host, Content-Type and Content-Md5 where given, and every header that begins with X-.
class RequestSigner {
public:
    [[nodiscard]] static SignedRequest sign(const HttpRequestParts& parts,
                                            const SigningCredential& credential,
                                            const SigningScope& scope, Instant instant);
    // The same with a derived key that the caller has kept; its date must be the instant's UTC day.
    [[nodiscard]] static SignedRequest sign(const HttpRequestParts& parts,
                                            const SigningCredential& credential,
                                            const SigningKey& key, Instant instant);

    // For the side that verifies. InvalidArgument; detail is "Authorization" when the header is
    // malformed, "Credential" when only its credential is.
    [[nodiscard]] static Result<ParsedAuthorization> parseAuthorization(QByteArrayView header);
    // What the signature of a received request must be. The names are those of its SignedHeaders,
    // the query is decodedQuery() of what came, payloadHash is the hex SHA-256 of the body. A
    // header that is named but missing counts as empty.
    [[nodiscard]] static QByteArray signatureFor(const HttpRequestParts& parts,
                                                 const QList<QByteArray>& signedHeaders,
                                                 const QByteArray& xDate, const SigningKey& key,
                                                 const QByteArray& payloadHash);
    // The hex SHA-256 of a body.
    [[nodiscard]] static QByteArray payloadHash(QByteArrayView body);
};

} // namespace airgate
