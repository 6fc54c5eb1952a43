// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/signing/requestsigner.h"

#include <QList>
#include <QQueue>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace airgate {

// An HTTP server on loopback that gives prepared answers, one per request, byte for byte, and keeps
// what it was asked. After the last answer it repeats it.
class ScriptedServer : public QObject {
public:
    struct Answer {
        QByteArray bytes;                  // the whole answer, head and body
        bool closeAfter = false;           // hang up behind it
        bool isSilent = false;             // say nothing and keep the line
        std::function<void()> before = {}; // runs when the request has arrived
    };

    ScriptedServer();

    [[nodiscard]] QUrl url() const;
    void answer(Answer answer) { m_answers.enqueue(std::move(answer)); }
    void answer(int status, const QByteArray& body, const HeaderList& headers = {})
    {
        answer(Answer{response(status, body, headers)});
    }

    // Requests that arrived whole; the query is decoded, header names are as sent.
    [[nodiscard]] const QList<HttpRequestParts>& requests() const { return m_requests; }
    // How many connections were made.
    [[nodiscard]] int connections() const { return m_connections; }

    [[nodiscard]] static QByteArray response(int status, const QByteArray& body,
                                             const HeaderList& headers = {});

private:
    void serve(QTcpSocket* socket);
    void reply(QTcpSocket* socket);

    QQueue<Answer> m_answers;
    QList<HttpRequestParts> m_requests;
    QHash<QTcpSocket*, QByteArray> m_pending;
    int m_connections = 0;
    QTcpServer m_server; // last, since its sockets use the others until they are gone
};

// The value of a header, by any case; empty if it is not there.
[[nodiscard]] QByteArray headerValue(const HttpRequestParts& request, QByteArrayView name);

} // namespace airgate
