// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/delivery/httpchannel.h"

#include "services/delivery/channelurl.h"

namespace airgate {

namespace {

QCoro::Task<Result<DeliveryReply>> postAndJudge(HttpPoster poster, HttpPost post,
                                                std::shared_ptr<const ChannelTarget> target,
                                                HttpChannel::Judge judge)
{
    const auto reply = co_await poster.post(std::move(post));
    if (!reply)
        co_return reply.error();
    co_return judge(*reply, *target);
}

} // namespace

Result<HttpChannel> HttpChannel::open(ChannelTarget target, HttpPoster poster)
{
    const auto url = channelUrl(target.url);
    if (!url)
        return url.error();
    return HttpChannel(std::move(target), *url, std::move(poster));
}

HttpChannel::HttpChannel(ChannelTarget target, QUrl url, HttpPoster poster)
    : m_target(std::make_shared<const ChannelTarget>(std::move(target)))
    , m_url(std::move(url))
    , m_poster(std::move(poster))
{
}

QCoro::Task<Result<DeliveryReply>> HttpChannel::send(QByteArray body, Headers headers,
                                                     Judge judge) const
{
    HttpPost post{m_url, std::move(body), std::move(headers)};
    return postAndJudge(m_poster, std::move(post), m_target, judge);
}

} // namespace airgate
