// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/delivery/httpposter.h"
#include "services/interfaces/notifier.h"

namespace airgate {

// A target that messages are posted to: what the notifiers over HTTP have in common. Copies share
// it, and a call keeps alive what it needs. Used in the thread that made the poster.
class HttpChannel {
public:
    using Judge = Result<DeliveryReply> (*)(const HttpReply&, const ChannelTarget&);
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    // InvalidArgument as channelUrl() says it.
    [[nodiscard]] static Result<HttpChannel> open(ChannelTarget target, HttpPoster poster);

    [[nodiscard]] const SecretBytes& signingSecret() const { return m_target->signingSecret; }
    // The errors of the poster and of the judge.
    [[nodiscard]] QCoro::Task<Result<DeliveryReply>> send(QByteArray body, Headers headers,
                                                          Judge judge) const;

private:
    HttpChannel(ChannelTarget target, QUrl url, HttpPoster poster);

    std::shared_ptr<const ChannelTarget> m_target;
    QUrl m_url;
    HttpPoster m_poster;
};

} // namespace airgate
