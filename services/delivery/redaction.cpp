// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/delivery/redaction.h"

#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace airgate {

namespace {

const QString ellipsis = QStringLiteral("…");

// Shorter pieces of a URL ("bot", "v2", "hook") are words that anybody may use.
constexpr qsizetype shortestToken = 8;

void addForms(QStringList& secrets, const QString& plain)
{
    secrets << plain << QString::fromLatin1(QUrl::toPercentEncoding(plain));
    QString escaped = plain;
    escaped.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
    secrets << escaped;
}

void addUrl(QStringList& secrets, const QUrl& url)
{
    addForms(secrets, url.toString(QUrl::FullyEncoded));
    addForms(secrets, url.toString(QUrl::PrettyDecoded));
    for (const auto form : {QUrl::FullyEncoded, QUrl::FullyDecoded}) {
        QStringList tokens = url.path(form).split(u'/');
        tokens << url.path(form) << url.query(form) << url.userName(form);
        for (const auto& [name, value] : QUrlQuery(url).queryItems(form))
            tokens << value;
        for (const QString& token : std::as_const(tokens)) {
            if (token.size() >= shortestToken)
                addForms(secrets, token);
        }
        addForms(secrets, url.password(form));
    }
}

// Longest first, so that a part does not break up the whole.
QStringList secretsOf(const ChannelTarget& target)
{
    QStringList secrets;
    addUrl(secrets, QUrl(QString::fromUtf8(target.url.bytes()).trimmed()));
    addForms(secrets, QString::fromUtf8(target.signingSecret.bytes()));
    secrets.removeAll(QString());
    secrets.removeDuplicates();
    std::sort(secrets.begin(), secrets.end(),
              [](const QString& a, const QString& b) { return a.size() > b.size(); });
    return secrets;
}

} // namespace

QString redacted(const QString& text, const ChannelTarget& target, int mostCharacters)
{
    QString clean = text;
    for (const QString& secret : secretsOf(target))
        clean.replace(secret, ellipsis, Qt::CaseInsensitive);
    for (QChar& character : clean) {
        if (character.category() == QChar::Other_Control)
            character = u' ';
    }
    clean = clean.simplified();
    if (clean.size() > mostCharacters)
        clean = clean.left(mostCharacters - 1) + ellipsis;
    return clean;
}

QString redactedBody(const QByteArray& body, const ChannelTarget& target, int mostCharacters)
{
    const QJsonDocument json = QJsonDocument::fromJson(body);
    const QByteArray text = json.isNull() ? body : json.toJson(QJsonDocument::Compact);
    return redacted(QString::fromUtf8(text), target, mostCharacters);
}

} // namespace airgate
