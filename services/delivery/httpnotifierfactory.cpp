// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/delivery/httpnotifierfactory.h"

#include "services/delivery/feishunotifier.h"
#include "services/delivery/webhooknotifier.h"

namespace airgate {

HttpNotifierFactory::HttpNotifierFactory(const Clock& clock, std::chrono::milliseconds timeLimit)
    : m_clock(clock)
    , m_poster(timeLimit)
{
}

Result<std::unique_ptr<Notifier>> HttpNotifierFactory::open(ChannelTarget target)
{
    const ChannelKind kind = target.kind;
    auto channel = HttpChannel::open(std::move(target), m_poster);
    if (!channel)
        return channel.error();
    std::unique_ptr<Notifier> notifier;
    switch (kind) {
    case ChannelKind::Feishu:
        notifier = std::make_unique<FeishuNotifier>(std::move(*channel), m_clock);
        break;
    case ChannelKind::Webhook:
        notifier = std::make_unique<WebhookNotifier>(std::move(*channel), m_clock);
        break;
    }
    return notifier;
}

} // namespace airgate
