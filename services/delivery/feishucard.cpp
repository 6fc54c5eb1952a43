// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/delivery/feishucard.h"

#include "services/delivery/hmacsha256.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace airgate {

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

QString colourOf(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return QStringLiteral("blue");
    case Severity::Warning:
        return QStringLiteral("yellow");
    case Severity::High:
        return QStringLiteral("orange");
    case Severity::Critical:
        return QStringLiteral("red");
    }
    Q_UNREACHABLE();
}

QJsonObject plainText(const QString& content)
{
    return {{s("tag"), s("plain_text")}, {s("content"), content}};
}

QJsonObject fieldsElement(const QList<MessageField>& fields)
{
    QJsonArray cells;
    for (const MessageField& field : fields)
        cells.append(QJsonObject{{s("is_short"), true},
                                 {s("text"), plainText(field.label + u'\n' + field.value)}});
    return {{s("tag"), s("div")}, {s("fields"), cells}};
}

QJsonObject noteElement(const QString& note)
{
    const QString content = note.isEmpty() ? s("AirGate") : s("AirGate · ") + note;
    return {{s("tag"), s("note")}, {s("elements"), QJsonArray{plainText(content)}}};
}

QJsonObject cardOf(const Message& message, Severity severity)
{
    return {
        {s("config"), QJsonObject{{s("wide_screen_mode"), true}}},
        {s("header"),
         QJsonObject{{s("title"), plainText(message.title)}, {s("template"), colourOf(severity)}}},
        {s("elements"), QJsonArray{fieldsElement(message.fields), QJsonObject{{s("tag"), s("hr")}},
                                   noteElement(message.note)}}};
}

} // namespace

QByteArray feishuBody(const Notice& notice, Instant now, const SecretBytes& signingSecret)
{
    QJsonObject body{{s("msg_type"), s("interactive")},
                     {s("card"), cardOf(messageOf(notice), notice.alert.severity)}};
    if (!signingSecret.isEmpty()) {
        const qint64 timestamp =
            std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count();
        body.insert(s("timestamp"), QString::number(timestamp));
        body.insert(s("sign"), QString::fromLatin1(feishuSign(timestamp, signingSecret)));
    }
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QByteArray feishuSign(qint64 timestamp, const SecretBytes& secret)
{
    const SecretBytes key(QByteArray(QByteArray::number(timestamp) + '\n' + secret.bytes()));
    return hmacSha256(key.bytes(), {}).toBase64();
}

} // namespace airgate
