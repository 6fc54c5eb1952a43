// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloud/apireply.h"

#include "services/cloud/jsonpadding.h"

#include <algorithm>
#include <iterator>

namespace airgate {

namespace {

namespace ondemand = simdjson::ondemand;

struct Envelope {
    bool isWhole = false; // one of the known shapes was found
    bool isError = false;
    QString requestId;
    QString code;
    QString message;
};

struct KnownCode {
    QLatin1String text;
    ErrorCode code;
};

// The public and IAM codes of api.md §4 whose meaning their HTTP status does not give.
const KnownCode knownCodes[] = {
    {QLatin1String("InvalidTimestamp"), ErrorCode::ClockSkew},
    {QLatin1String("SignatureDoesNotMatch"), ErrorCode::SignatureMismatch},
    {QLatin1String("InvalidAccessKey"), ErrorCode::InvalidAccessKey},
    {QLatin1String("InvalidSecretToken"), ErrorCode::InvalidAccessKey},
    // Our signer writes the header; only the text of a pasted key id can spoil it.
    {QLatin1String("InvalidAuthorization"), ErrorCode::InvalidAccessKey},
    {QLatin1String("InvalidCredential"), ErrorCode::InvalidAccessKey},
    {QLatin1String("AccessDenied"), ErrorCode::AccessDenied},
    {QLatin1String("AccessDeniedException"), ErrorCode::AccessDenied},
    {QLatin1String("InternalError"), ErrorCode::CloudUnavailable},
    {QLatin1String("InternalServiceError"), ErrorCode::CloudUnavailable},
    {QLatin1String("InternalServiceTimeout"), ErrorCode::CloudUnavailable},
    {QLatin1String("ServiceUnavailableTemp"), ErrorCode::CloudUnavailable},
    {QLatin1String("ServiceFailure"), ErrorCode::CloudUnavailable},
    {QLatin1String("RequestLimitExceeded"), ErrorCode::Throttled},
    {QLatin1String("TooManyRequestsException"), ErrorCode::Throttled},
    {QLatin1String("EntityNotFound"), ErrorCode::CloudNotFound},
    {QLatin1String("RecordNotFound"), ErrorCode::CloudNotFound},
    {QLatin1String("RecordNoFound"), ErrorCode::CloudNotFound}, // sic, billing
    {QLatin1String("DuplicateEntry"), ErrorCode::CloudConflict},
};

QString toText(std::string_view text)
{
    constexpr qsizetype most = 500; // an error is told, not a page
    return QString::fromUtf8(text.data(), qsizetype(text.size())).left(most);
}

QString textOf(ondemand::value value)
{
    std::string_view text;
    if (value.get_string().get(text) == simdjson::SUCCESS)
        return toText(text);
    return {};
}

// A code may come as text or, in the flat shape, as a number.
QString codeOf(ondemand::value value)
{
    ondemand::json_type type;
    if (value.type().get(type) != simdjson::SUCCESS)
        return {};
    if (type == ondemand::json_type::string)
        return textOf(value);
    int64_t number = 0;
    return value.get_int64().get(number) == simdjson::SUCCESS && number != 0
               ? QString::number(number)
               : QString();
}

bool readError(ondemand::value value, Envelope& envelope)
{
    ondemand::json_type type;
    if (value.type().get(type) != simdjson::SUCCESS)
        return false;
    if (type != ondemand::json_type::object)
        return type == ondemand::json_type::null;
    QString number;
    for (auto field : value.get_object()) {
        ondemand::raw_json_string key;
        if (field.key().get(key) != simdjson::SUCCESS)
            return false;
        if (key == "Code")
            envelope.code = codeOf(field.value());
        else if (key == "CodeN")
            number = codeOf(field.value());
        else if (key == "Message")
            envelope.message = textOf(field.value());
    }
    if (envelope.code.isEmpty())
        envelope.code = number;
    envelope.isError = !envelope.code.isEmpty();
    return true;
}

bool readMetadata(ondemand::value value, Envelope& envelope)
{
    ondemand::object metadata;
    if (value.get_object().get(metadata) != simdjson::SUCCESS)
        return false;
    for (auto field : metadata) {
        ondemand::raw_json_string key;
        if (field.key().get(key) != simdjson::SUCCESS)
            return false;
        if (key == "RequestId")
            envelope.requestId = textOf(field.value());
        else if (key == "Error" && !readError(field.value(), envelope))
            return false;
    }
    return true;
}

Envelope readEnvelope(QByteArray& body)
{
    Envelope envelope;
    thread_local ondemand::parser parser;
    ondemand::document document;
    ondemand::object root;
    if (parser.iterate(paddedView(body)).get(document) != simdjson::SUCCESS ||
        document.get_object().get(root) != simdjson::SUCCESS)
        return envelope;
    for (auto field : root) {
        ondemand::raw_json_string key;
        if (field.key().get(key) != simdjson::SUCCESS)
            return envelope;
        if (key == "ResponseMetadata") {
            envelope.isWhole = readMetadata(field.value(), envelope);
            return envelope; // a Result behind it is read by who knows its shape
        }
        if (key == "errorcode") {
            envelope.code = codeOf(field.value());
            envelope.isWhole = envelope.isError = true;
        } else if (key == "message") {
            envelope.message = textOf(field.value());
        }
    }
    return envelope;
}

bool looksLikeJson(const QByteArray& body)
{
    const auto first = std::find_if_not(body.begin(), body.end(), [](char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    });
    return first != body.end() && *first == '{';
}

ErrorCode codeOfStatus(int status)
{
    if (status == 429)
        return ErrorCode::Throttled;
    if (status >= 500)
        return ErrorCode::CloudUnavailable;
    return status == 409 ? ErrorCode::CloudConflict : ErrorCode::CloudRefused;
}

QString statusText(int status)
{
    return QStringLiteral("HTTP %1").arg(status);
}

} // namespace

ErrorCode cloudErrorCode(QStringView providerCode, int httpStatus)
{
    const auto known =
        std::find_if(std::begin(knownCodes), std::end(knownCodes),
                     [providerCode](const KnownCode& entry) { return providerCode == entry.text; });
    if (known != std::end(knownCodes))
        return known->code;
    // AccountFlowLimitExceeded is told with 400 and 200 too.
    if (providerCode.endsWith(QLatin1String("FlowLimitExceeded")) ||
        providerCode.contains(QLatin1String("Throttl")))
        return ErrorCode::Throttled;
    if (providerCode.endsWith(QLatin1String("NotExist")))
        return ErrorCode::CloudNotFound;
    if (providerCode.endsWith(QLatin1String("AlreadyExist")) ||
        providerCode.endsWith(QLatin1String("AlreadyExists")) ||
        providerCode.endsWith(QLatin1String("LimitExceeded")))
        return ErrorCode::CloudConflict;
    return codeOfStatus(httpStatus);
}

Result<ApiReply> readApiReply(int httpStatus, QByteArray body)
{
    if (!looksLikeJson(body)) {
        const ErrorCode code =
            httpStatus == 429 ? ErrorCode::Throttled : ErrorCode::CloudUnavailable;
        return Error{code, statusText(httpStatus), {}};
    }
    const Envelope envelope = readEnvelope(body);
    if (envelope.isError)
        return Error{cloudErrorCode(envelope.code, httpStatus),
                     envelope.code + QLatin1String(": ") + envelope.message, envelope.requestId};
    if (httpStatus < 200 || httpStatus > 299)
        return Error{codeOfStatus(httpStatus), statusText(httpStatus), envelope.requestId};
    if (!envelope.isWhole)
        return Error{ErrorCode::MalformedReply, QStringLiteral("ResponseMetadata"), {}};
    return ApiReply{std::move(body), envelope.requestId};
}

} // namespace airgate
