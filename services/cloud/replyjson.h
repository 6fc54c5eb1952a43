// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "services/cloud/apireply.h"
#include "services/interfaces/iamapi.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace airgate {

// The "Result" of a small reply; absent or null is an empty object. Bills are large and go through
// readBillPage instead. MalformedReply if the body is not a JSON object.
[[nodiscard]] Result<QJsonObject> resultObject(const ApiReply& reply);

[[nodiscard]] Error malformedReply(const QString& what, const QString& requestId);

// Reads the fields of one object and remembers the first that is missing or of another type, so
// that a reply is taken whole or refused.
class FieldReader {
public:
    explicit FieldReader(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    [[nodiscard]] QString text(QLatin1String key);         // required, a string
    [[nodiscard]] QString optionalText(QLatin1String key); // absent or null: empty
    [[nodiscard]] QString digits(QLatin1String key); // required; a whole number or text of one
    [[nodiscard]] bool boolean(QLatin1String key);   // required
    [[nodiscard]] bool optionalBoolean(QLatin1String key); // absent or null: false
    [[nodiscard]] QJsonArray array(QLatin1String key);     // required; null is an empty list
    [[nodiscard]] QJsonArray optionalArray(QLatin1String key);
    [[nodiscard]] QJsonObject object(QLatin1String key); // required
    // "20240813T053809Z"; absent, null, empty or "-" is nothing.
    [[nodiscard]] std::optional<Instant> optionalInstant(QLatin1String key);
    // The provider's Total; −1 where it does not say.
    [[nodiscard]] qint64 total();

    void fail(QLatin1String key);
    [[nodiscard]] bool isOk() const { return m_bad.isEmpty(); }
    [[nodiscard]] QString badField() const { return m_bad; }

private:
    [[nodiscard]] bool isMissing(QLatin1String key) const;

    QJsonObject m_object;
    QString m_bad;
};

// A listing: the rows of the list `key`, each read by `read(FieldReader&)`, and the Total.
// MalformedReply names the first bad field: a page is taken whole or not at all.
template <typename Row, typename Read>
Result<CloudPage<Row>> readPage(const ApiReply& reply, QLatin1String key, Read read)
{
    const auto result = resultObject(reply);
    if (!result)
        return result.error();
    FieldReader outer(*result);
    const QJsonArray array = outer.array(key);
    CloudPage<Row> page{{}, outer.total()};
    if (!outer.isOk())
        return malformedReply(outer.badField(), reply.requestId);
    page.rows.reserve(array.size());
    for (const QJsonValue& element : array) {
        FieldReader fields(element.toObject());
        page.rows.append(read(fields));
        if (!fields.isOk())
            return malformedReply(fields.badField(), reply.requestId);
    }
    return page;
}

} // namespace airgate
