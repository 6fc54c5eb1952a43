// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interfaces/notifier.h"

namespace airgate {

// 2026-11-23 14:32:05 in Asia/Shanghai.
inline const Instant noticeTime = *fromIsoText(u"2026-11-23T06:32:05.000Z");

// bob has spent ¥4,170.00 of ¥5,000.00 and reached 80 %.
inline Notice stepNotice()
{
    Notice notice;
    notice.alert.kind = AlertKind::StepReached;
    notice.alert.severity = Severity::Warning;
    notice.alert.step = 80;
    notice.alert.spend = Money::yuan(4170);
    notice.alert.quota = Money::yuan(5000);
    notice.alert.horizon = noticeTime - std::chrono::hours{3};
    notice.alert.at = noticeTime;
    notice.mainAccountName = QStringLiteral("研发");
    notice.userName = QStringLiteral("bob");
    notice.displayName = QStringLiteral("鲍勃");
    notice.forecast = Forecast{Money::parse(u"97.65").value(), 7, QDate(2026, 12, 1), 85};
    notice.deliveryId = QStringLiteral("airgate-7-9");
    return notice;
}

inline ChannelTarget targetOf(ChannelKind kind, const QByteArray& url,
                              const QByteArray& secret = {})
{
    return {kind, SecretBytes(QByteArray(url)), SecretBytes(QByteArray(secret))};
}

} // namespace airgate
