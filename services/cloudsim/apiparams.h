// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace airgate::cloudsim {

// The parameters of a call: query, form body and JSON body, merged. The gateway takes each action
// either way; lists come as JSON arrays or as Name.1, Name.2 ….
class ApiParams {
public:
    // nothing: the body claims to be JSON and is not.
    [[nodiscard]] static std::optional<ApiParams>
    of(QByteArrayView query, QByteArrayView contentType, const QByteArray& body);

    [[nodiscard]] bool has(const QString& name) const { return m_values.contains(name); }
    // Numbers and truth values as text; empty when absent.
    [[nodiscard]] QString text(const QString& name) const;
    [[nodiscard]] QString text(const char* name) const { return text(QLatin1String(name)); }
    [[nodiscard]] QString text(QLatin1String name) const { return text(QString(name)); }
    // nothing when absent or not a whole number.
    [[nodiscard]] std::optional<qint64> integer(const char* name) const;
    [[nodiscard]] bool flag(const char* name, bool absent = false) const;
    [[nodiscard]] QStringList list(const char* name) const;
    // Pairs such as Tags[{Key,Value}] or Tags.1.Key / Tags.1.Value.
    [[nodiscard]] QList<std::pair<QString, QString>> pairs(const char* name) const;
    [[nodiscard]] QJsonObject object(const char* name) const;
    [[nodiscard]] QJsonArray array(const char* name) const;

private:
    void addQuery(QByteArrayView query);

    QJsonObject m_values;
};

} // namespace airgate::cloudsim
