// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/httpserver/httpmessage.h"

#include <memory>
#include <mutex>

struct MHD_Connection;

namespace airgate {

// One request and its answer, between the server's thread and whoever answers.
class HttpExchange : public std::enable_shared_from_this<HttpExchange> {
public:
    explicit HttpExchange(MHD_Connection* connection)
        : m_connection(connection)
    {
    }

    HttpRequest request;
    bool received = false; // the first call of the library for it is over
    bool handed = false;   // the handler has it
    bool tooLarge = false;

    // The completion that is given to the handler.
    [[nodiscard]] HttpRespond responder();
    // Any thread. Only the first answer counts.
    void answer(HttpResponse response);
    // Server's thread, after the handler returned: true when the connection now sleeps until
    // answer().
    [[nodiscard]] bool suspendUnlessAnswered();
    [[nodiscard]] std::optional<HttpResponse> takeAnswer();
    // The connection is gone; later answers are dropped.
    void detach();

private:
    std::mutex m_mutex;
    MHD_Connection* m_connection;
    bool m_suspended = false;
    bool m_answered = false;
    std::optional<HttpResponse> m_answer;
};

} // namespace airgate
