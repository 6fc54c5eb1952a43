// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/alerts/outboxdispatcher.h"

#include "services/alerts/alertservice.h"
#include "services/iam/subaccountservice.h"

namespace airgate {

namespace {

constexpr int batch = 100;
constexpr std::chrono::milliseconds betweenMessages{200};  // Feishu takes five a second

void settle(OutboxMessage& message, const Result<DeliveryReply>& reply, Instant now)
{
    ++message.attempts;
    if (reply) {
        message.state = DeliveryState::Delivered;
        message.deliveredAt = now;
        message.lastError.clear();
        return;
    }
    message.lastError = errorName(reply.error().code)
        + (reply.error().detail.isEmpty() ? QString() : QStringLiteral(": ") + reply.error().detail);
    const bool hopeless = !isTransient(reply.error().code) && reply.error().code != ErrorCode::ProxyRefused
        && reply.error().code != ErrorCode::TlsFailed;
    if (hopeless || message.attempts >= OutboxDispatcher::mostAttempts)
        message.state = DeliveryState::DeadLettered;
    else
        message.nextAttemptAt = now + OutboxDispatcher::backOff(message.attempts);
}

Result<Notice> noticeFor(StoreSession& session, const OutboxMessage& message, Instant now)
{
    Notice notice;
    const auto alert = session.alerts().alert(message.alert);
    if (!alert)
        return alert.error();
    notice.alert = *alert;
    notice.deliveryId = QStringLiteral("airgate-%1-%2").arg(message.alert.value()).arg(message.id.value());
    const auto account = session.accounts().mainAccount(alert->account);
    if (!account)
        return account.error();
    notice.mainAccountName = account->name;
    if (!alert->subAccount.isValid())
        return notice;
    const auto standings = readStandings(session, alert->account, now);
    if (!standings)
        return standings.error();
    for (const Standing& standing : *standings) {
        if (standing.subAccount.id != alert->subAccount)
            continue;
        notice.userName = standing.subAccount.userName;
        notice.displayName = standing.subAccount.displayName;
        notice.forecast = standing.forecast;
    }
    return notice;
}

} // namespace

struct OutboxDispatcher::Work {
    OutboxMessage message;
    Channel channel;
    Notice notice;
};

std::chrono::seconds OutboxDispatcher::backOff(int attempts)
{
    const std::chrono::seconds doubled{30LL << std::min(attempts - 1, 10)};
    return std::min<std::chrono::seconds>(doubled, std::chrono::hours{1});
}

QCoro::Task<Result<QList<OutboxDispatcher::Work>>> OutboxDispatcher::loadDue()
{
    auto task = m_store.read([now = m_clock.now()](StoreSession& session) -> Result<QList<Work>> {
        const auto due = session.outbox().due(now, batch);
        if (!due)
            return due.error();
        const auto channels = session.outbox().channels();
        if (!channels)
            return channels.error();
        QList<Work> work;
        for (const OutboxMessage& message : *due) {
            const auto notice = noticeFor(session, message, now);
            if (!notice)
                return notice.error();
            for (const Channel& channel : *channels) {
                if (channel.id == message.channel)
                    work.append({message, channel, *notice});
            }
        }
        return work;
    });
    co_return co_await task;
}

QCoro::Task<Result<DeliveryReply>> OutboxDispatcher::deliver(const Channel& channel, Notice notice)
{
    ChannelTarget target;
    target.kind = channel.kind;
    auto url = m_sealer.open(channel.sealedUrl, AlertService::urlContext(channel.name));
    if (!url)
        co_return url.error();
    target.url = *std::move(url);
    if (!channel.sealedSecret.isEmpty()) {
        auto secret = m_sealer.open(channel.sealedSecret, AlertService::secretContext(channel.name));
        if (!secret)
            co_return secret.error();
        target.signingSecret = *std::move(secret);
    }
    auto opened = m_notifiers.open(std::move(target));
    if (!opened)
        co_return opened.error();
    const std::unique_ptr<Notifier> notifier = *std::move(opened);
    co_return co_await notifier->deliver(std::move(notice));
}

QCoro::Task<Result<DispatchReport>> OutboxDispatcher::deliverDue()
{
    DispatchReport report;
    const auto work = co_await loadDue();
    if (!work)
        co_return work.error();
    for (const Work& item : *work) {
        const auto reply = co_await deliver(item.channel, item.notice);
        OutboxMessage message = item.message;
        settle(message, reply, m_clock.now());
        auto storedTask = m_store.write(
            [message](StoreSession& session) { return session.outbox().update(message); });
        const auto stored = co_await storedTask;
        if (!stored)
            co_return stored.error();
        report.delivered += message.state == DeliveryState::Delivered;
        report.retrying += message.state == DeliveryState::Pending;
        report.deadLettered += message.state == DeliveryState::DeadLettered;
        co_await m_clock.sleepFor(betweenMessages);
    }
    co_return report;
}

} // namespace airgate
