// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/delivery/webhooknotifier.h"

#include "services/delivery/deliveryjudgement.h"
#include "services/delivery/webhookpayload.h"

namespace airgate {

WebhookNotifier::WebhookNotifier(HttpChannel channel, const Clock& clock)
    : m_channel(std::move(channel))
    , m_clock(clock)
{
}

QCoro::Task<Result<DeliveryReply>> WebhookNotifier::deliver(Notice notice)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(m_clock.now());
    const QByteArray timestamp = QByteArray::number(qint64(seconds.time_since_epoch().count()));
    const QByteArray body = webhookBody(notice);
    HttpChannel::Headers headers{{"X-AirGate-Delivery", notice.deliveryId.toUtf8()},
                                 {"X-AirGate-Timestamp", timestamp}};
    if (!m_channel.signingSecret().isEmpty())
        headers.append(
            {"X-AirGate-Signature", webhookSignature(timestamp, body, m_channel.signingSecret())});
    return m_channel.send(body, std::move(headers), judgeWebhook);
}

} // namespace airgate
