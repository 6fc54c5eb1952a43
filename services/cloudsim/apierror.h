// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace airgate::cloudsim {

// An error of the provider, as its envelope carries it.
struct ApiError {
    int status = 400;
    QString code;
    QString message;
    int number = 0; // CodeN; 0: business errors have none
};

// What an action gives back: a Result object, nothing, ready-made JSON, or an error.
struct ApiReply {
    ApiReply() = default;
    ApiReply(
        QJsonObject object) // NOLINT(google-explicit-constructor): `return object;` is the point
        : result(std::move(object))
    {
    }
    ApiReply(ApiError failure) // NOLINT(google-explicit-constructor)
        : error(std::move(failure))
    {
    }
    static ApiReply raw(QByteArray json)
    {
        ApiReply reply;
        reply.rawResult = std::move(json);
        return reply;
    }

    std::optional<QJsonObject> result;
    QByteArray rawResult; // JSON text of the Result, for the large ones
    std::optional<ApiError> error;
};

} // namespace airgate::cloudsim
