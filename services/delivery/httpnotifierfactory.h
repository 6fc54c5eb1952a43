// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/delivery/httpposter.h"
#include "services/interfaces/clock.h"
#include "services/interfaces/notifier.h"

namespace airgate {

// The channels that are reached over HTTP: Feishu and generic webhooks. Used in the thread that
// made it.
class HttpNotifierFactory : public NotifierFactory {
public:
    // The clock must outlive the notifiers. timeLimit: for one attempt.
    explicit HttpNotifierFactory(const Clock& clock,
                                 std::chrono::milliseconds timeLimit = std::chrono::seconds{10});

    // InvalidArgument (detail "url"): not https, except to this computer.
    [[nodiscard]] Result<std::unique_ptr<Notifier>> open(ChannelTarget target) override;

private:
    const Clock& m_clock;
    HttpPoster m_poster;
};

} // namespace airgate
