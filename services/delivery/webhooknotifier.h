// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/delivery/httpchannel.h"
#include "services/interfaces/clock.h"

namespace airgate {

// Tells a program: the JSON of webhookpayload.h, with the headers
//   X-AirGate-Delivery   the delivery id, the same for every attempt
//   X-AirGate-Timestamp  Unix seconds
//   X-AirGate-Signature  with a signing secret only: webhookSignature() of timestamp and body
// One attempt; the outbox repeats.
class WebhookNotifier : public Notifier {
public:
    // The clock must outlive the notifier; a call under way does not need either.
    WebhookNotifier(HttpChannel channel, const Clock& clock);

    [[nodiscard]] QCoro::Task<Result<DeliveryReply>> deliver(Notice notice) override;

private:
    HttpChannel m_channel;
    const Clock& m_clock;
};

} // namespace airgate
