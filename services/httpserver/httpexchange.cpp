// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/httpserver/httpexchange.h"

#include <microhttpd.h>

namespace airgate {

namespace {

// Answers 500 when every copy of the completion was dropped without an answer.
struct LastResort {
    std::shared_ptr<HttpExchange> exchange;
    ~LastResort() { exchange->answer(HttpResponse{.status = 500}); }
};

} // namespace

HttpRespond HttpExchange::responder()
{
    auto guard = std::make_shared<LastResort>(shared_from_this());
    return [guard](HttpResponse response) { guard->exchange->answer(std::move(response)); };
}

void HttpExchange::answer(HttpResponse response)
{
    const std::lock_guard lock(m_mutex);
    if (m_answered || !m_connection)
        return;
    m_answered = true;
    m_answer = std::move(response);
    if (m_suspended) {
        m_suspended = false;
        MHD_resume_connection(m_connection);
    }
}

bool HttpExchange::suspendUnlessAnswered()
{
    const std::lock_guard lock(m_mutex);
    if (m_answered)
        return false;
    m_suspended = true;
    MHD_suspend_connection(m_connection);
    return true;
}

std::optional<HttpResponse> HttpExchange::takeAnswer()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_answer, std::nullopt);
}

void HttpExchange::detach()
{
    const std::lock_guard lock(m_mutex);
    m_connection = nullptr;
}

} // namespace airgate
