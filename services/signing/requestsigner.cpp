// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signing/requestsigner.h"

#include <QVarLengthArray>

#include <algorithm>
#include <optional>

namespace airgate {

namespace {

constexpr QByteArrayView algorithm("HMAC-SHA256");
constexpr QByteArrayView
    emptyPayload("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

struct SignedHeader {
    QByteArray name; // lower case
    QByteArrayView value;
};
using SignedHeaderList = QVarLengthArray<SignedHeader, 8>;

bool isSigned(const QByteArray& lowerName)
{
    return lowerName.startsWith("x-") || lowerName == "host" || lowerName == "content-type" ||
           lowerName == "content-md5";
}

// The headers that the signer itself adds replace any that the caller gave.
SignedHeaderList headersToSign(const HeaderList& given, const HeaderList& added)
{
    SignedHeaderList list;
    for (const auto& [name, value] : added)
        list.append({name.toLower(), value});
    const qsizetype own = list.size();
    for (const auto& [name, value] : given) {
        const QByteArray lower = name.toLower();
        const auto named = [&lower](const SignedHeader& header) { return header.name == lower; };
        if (isSigned(lower) && std::none_of(list.begin(), list.begin() + own, named))
            list.append({lower, value});
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const SignedHeader& a, const SignedHeader& b) { return a.name < b.name; });
    return list;
}

QByteArray joinedNames(const SignedHeaderList& headers)
{
    QByteArray names;
    for (const SignedHeader& header : headers) {
        if (!names.isEmpty())
            names.append(';');
        names.append(header.name);
    }
    return names;
}

QByteArray canonicalRequest(const HttpRequestParts& parts, QByteArrayView query,
                            const SignedHeaderList& headers, QByteArrayView names,
                            QByteArrayView payloadHash)
{
    QByteArray text;
    text.reserve(512 + query.size());
    text.append(parts.method).append('\n');
    text.append(parts.path.isEmpty() ? QByteArrayView("/") : QByteArrayView(parts.path))
        .append('\n');
    text.append(query).append('\n');
    for (const SignedHeader& header : headers)
        text.append(header.name).append(':').append(header.value.trimmed()).append('\n');
    text.append('\n').append(names).append('\n').append(payloadHash);
    return text;
}

QByteArray stringToSign(Sha256& hash, QByteArrayView xDate, const SigningKey& key,
                        QByteArrayView canonical)
{
    QByteArray text;
    text.reserve(160);
    text.append(algorithm).append('\n').append(xDate).append('\n');
    text.append(key.credentialScope()).append('\n');
    text.append(Sha256::hex(hash.digest(canonical)));
    return text;
}

QByteArray hashOf(Sha256& hash, QByteArrayView body)
{
    return body.isEmpty() ? emptyPayload.toByteArray() : Sha256::hex(hash.digest(body));
}

// "name=value" → value, when the part has that name.
std::optional<QByteArrayView> valueOf(QByteArrayView part, QByteArrayView name)
{
    part = part.trimmed();
    if (part.size() <= name.size() || !part.startsWith(name) || part[name.size()] != '=')
        return std::nullopt;
    return part.sliced(name.size() + 1);
}

Error malformed(QLatin1String what)
{
    return {ErrorCode::InvalidArgument, what, {}};
}

} // namespace

SignedRequest RequestSigner::sign(const HttpRequestParts& parts,
                                  const SigningCredential& credential, const SigningScope& scope,
                                  Instant instant)
{
    const QByteArray date = toSigningDate(instant).first(8);
    return sign(parts, credential, SigningKey(credential.secretKey, date, scope), instant);
}

SignedRequest RequestSigner::sign(const HttpRequestParts& parts,
                                  const SigningCredential& credential, const SigningKey& key,
                                  Instant instant)
{
    Sha256 hash;
    SignedRequest out;
    out.xDate = toSigningDate(instant);
    Q_ASSERT(out.xDate.startsWith(key.date()));
    out.xContentSha256 = hashOf(hash, parts.body);
    out.headersToAdd = {{"X-Date", out.xDate}, {"X-Content-Sha256", out.xContentSha256}};
    if (!credential.sessionToken.isEmpty())
        out.headersToAdd.emplaceBack("X-Security-Token", credential.sessionToken);

    const SignedHeaderList headers = headersToSign(parts.headers, out.headersToAdd);
    out.signedHeaders = joinedNames(headers);
    out.canonicalQuery = canonicalQuery(parts.query);
    out.canonicalRequest =
        canonicalRequest(parts, out.canonicalQuery, headers, out.signedHeaders, out.xContentSha256);
    out.stringToSign = stringToSign(hash, out.xDate, key, out.canonicalRequest);
    out.signature = Sha256::hex(hash.hmac(key.bytes(), out.stringToSign));
    out.authorization.reserve(256);
    out.authorization.append(algorithm).append(" Credential=").append(credential.accessKeyId);
    out.authorization.append('/').append(key.credentialScope()).append(", SignedHeaders=");
    out.authorization.append(out.signedHeaders).append(", Signature=").append(out.signature);
    out.headersToAdd.emplaceBack("Authorization", out.authorization);
    return out;
}

Result<ParsedAuthorization> RequestSigner::parseAuthorization(QByteArrayView header)
{
    const Error badHeader = malformed(QLatin1String("Authorization"));
    header = header.trimmed();
    if (!header.startsWith(algorithm) || header.size() <= algorithm.size() ||
        header[algorithm.size()] != ' ')
        return badHeader;
    const QList<QByteArray> parts = header.sliced(algorithm.size() + 1).toByteArray().split(',');
    if (parts.size() != 3)
        return badHeader;
    const auto credential = valueOf(parts[0], "Credential");
    const auto names = valueOf(parts[1], "SignedHeaders");
    const auto signature = valueOf(parts[2], "Signature");
    if (!credential || !names || names->isEmpty() || !signature || signature->isEmpty())
        return badHeader;

    const QList<QByteArray> fields = credential->toByteArray().split('/');
    const auto isEmpty = [](const QByteArray& field) { return field.isEmpty(); };
    if (fields.size() != 5 || std::any_of(fields.begin(), fields.end(), isEmpty) ||
        fields[1].size() != 8 || fields[4] != "request")
        return malformed(QLatin1String("Credential"));
    return ParsedAuthorization{fields[0],
                               fields[1],
                               {fields[2], fields[3]},
                               names->toByteArray().toLower().split(';'),
                               signature->toByteArray()};
}

QByteArray RequestSigner::signatureFor(const HttpRequestParts& parts,
                                       const QList<QByteArray>& signedHeaders,
                                       const QByteArray& xDate, const SigningKey& key,
                                       const QByteArray& payloadHash)
{
    SignedHeaderList headers;
    for (const QByteArray& name : signedHeaders) {
        const auto found =
            std::find_if(parts.headers.begin(), parts.headers.end(), [&name](const auto& header) {
                return header.first.compare(name, Qt::CaseInsensitive) == 0;
            });
        headers.append({name, found == parts.headers.end() ? QByteArrayView{}
                                                           : QByteArrayView(found->second)});
    }
    Sha256 hash;
    const QByteArray canonical = canonicalRequest(parts, canonicalQuery(parts.query), headers,
                                                  joinedNames(headers), payloadHash);
    return Sha256::hex(hash.hmac(key.bytes(), stringToSign(hash, xDate, key, canonical)));
}

QByteArray RequestSigner::payloadHash(QByteArrayView body)
{
    Sha256 hash;
    return hashOf(hash, body);
}

} // namespace airgate
