// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/scriptedserver.h"

#include <QTcpSocket>

namespace airgate {

namespace {

// One whole request off the front of `bytes`, if there is one.
std::optional<HttpRequestParts> takeRequest(QByteArray& bytes)
{
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    QList<QByteArray> lines = bytes.first(headEnd).split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    HttpRequestParts request;
    request.method = first[0];
    const qsizetype question = first[1].indexOf('?');
    request.path = first[1].left(question);
    if (question >= 0)
        request.query = decodedQuery(first[1].sliced(question + 1));
    for (const QByteArray& line : lines) {
        const qsizetype colon = line.indexOf(':');
        request.headers.emplaceBack(line.first(colon), line.sliced(colon + 1).trimmed());
    }
    const qsizetype length = headerValue(request, "content-length").toLongLong();
    if (bytes.size() < headEnd + 4 + length)
        return std::nullopt;
    request.body = bytes.sliced(headEnd + 4, length);
    bytes = bytes.sliced(headEnd + 4 + length);
    return request;
}

} // namespace

ScriptedServer::ScriptedServer()
{
    if (!m_server.listen(QHostAddress::LocalHost, 0))
        qFatal("no loopback port");
    QObject::connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = m_server.nextPendingConnection()) {
            ++m_connections;
            QObject::connect(socket, &QTcpSocket::readyRead, this,
                             [this, socket] { serve(socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_pending.remove(socket);
                socket->deleteLater();
            });
        }
    });
}

QUrl ScriptedServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()));
}

void ScriptedServer::serve(QTcpSocket* socket)
{
    QByteArray& pending = m_pending[socket];
    pending += socket->readAll();
    while (auto request = takeRequest(pending)) {
        m_requests.append(*std::move(request));
        reply(socket);
        if (socket->state() != QAbstractSocket::ConnectedState)
            return;
    }
}

void ScriptedServer::reply(QTcpSocket* socket)
{
    if (m_answers.isEmpty())
        qFatal("no answer was prepared");
    const Answer answer = m_answers.size() > 1 ? m_answers.dequeue() : m_answers.head();
    if (answer.before)
        answer.before();
    if (answer.isSilent)
        return;
    socket->write(answer.bytes);
    if (answer.closeAfter)
        socket->disconnectFromHost();
}

QByteArray ScriptedServer::response(int status, const QByteArray& body, const HeaderList& headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    for (const auto& [name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    return bytes + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray headerValue(const HttpRequestParts& request, QByteArrayView name)
{
    for (const auto& [key, value] : request.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace airgate
