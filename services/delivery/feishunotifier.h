// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/delivery/httpchannel.h"
#include "services/interfaces/clock.h"

namespace airgate {

// Tells people through a custom bot of Feishu or Lark. One attempt; the outbox repeats.
class FeishuNotifier : public Notifier {
public:
    // The clock must outlive the notifier; a call under way does not need either.
    FeishuNotifier(HttpChannel channel, const Clock& clock);

    [[nodiscard]] QCoro::Task<Result<DeliveryReply>> deliver(Notice notice) override;

private:
    HttpChannel m_channel;
    const Clock& m_clock;
};

} // namespace airgate
