// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/delivery/feishunotifier.h"

#include "services/delivery/deliveryjudgement.h"
#include "services/delivery/feishucard.h"

namespace airgate {

FeishuNotifier::FeishuNotifier(HttpChannel channel, const Clock& clock)
    : m_channel(std::move(channel))
    , m_clock(clock)
{
}

QCoro::Task<Result<DeliveryReply>> FeishuNotifier::deliver(Notice notice)
{
    return m_channel.send(feishuBody(notice, m_clock.now(), m_channel.signingSecret()), {},
                          judgeFeishu);
}

} // namespace airgate
