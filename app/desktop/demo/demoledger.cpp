// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/demo/demoledger.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace airgate {

namespace {

// Stands at whatever instant it is put to: an entry is dated when it happened.
class PutClock final : public Clock {
public:
    void putAt(Instant instant) { m_now = instant; }
    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_now.time_since_epoch(); }
    [[nodiscard]] QCoro::Task<void> sleepFor(std::chrono::milliseconds) override { co_return; }

private:
    Instant m_now{};
};

DemoEntry entryFrom(const QString& userName, const QJsonObject& object)
{
    DemoEntry entry;
    entry.userName = userName;
    const auto at = fromIsoText(object.value(QLatin1String("at")).toString());
    const auto kind = entryKindFromName(object.value(QLatin1String("kind")).toString());
    const auto amount = Money::parse(object.value(QLatin1String("amount")).toString());
    Q_ASSERT(at && kind && amount);
    entry.at = *at;
    entry.kind = *kind;
    entry.amount = *amount;
    entry.reason = object.value(QLatin1String("reason")).toString();
    entry.reference = object.value(QLatin1String("reference")).toString();
    const QString author = object.value(QLatin1String("operator")).toString();
    entry.author = {QStringLiteral("os:") + author, PrincipalKind::Operator, author, Role::Finance};
    return entry;
}

} // namespace

QList<DemoEntry> demoEntries()
{
    QFile file(QStringLiteral(":/demo/allocations.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QJsonObject users = QJsonDocument::fromJson(file.readAll()).object();
    QList<DemoEntry> entries;
    for (auto user = users.constBegin(); user != users.constEnd(); ++user) {
        for (const QJsonValue& value : user.value().toArray())
            entries.append(entryFrom(user.key(), value.toObject()));
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const DemoEntry& a, const DemoEntry& b) { return a.at < b.at; });
    return entries;
}

QCoro::Task<Result<int>> writeDemoLedger(Composition& app, MainAccountId account)
{
    PutClock clock;
    QuotaService quota(app.store(), clock);
    int written = 0;
    for (const DemoEntry& entry : demoEntries()) {
        const auto subAccount = co_await app.subAccounts().find(account, entry.userName);
        if (!subAccount)
            co_return subAccount.error();
        clock.putAt(entry.at);
        QuotaChange change;
        change.kind = entry.kind;
        change.account = account;
        change.subAccount = subAccount->id;
        change.amount = entry.amount;
        change.reason = entry.reason;
        change.reference = entry.reference;
        change.idempotencyKey = QStringLiteral("demo:%1").arg(++written);
        const auto outcome = co_await quota.change(entry.author, change);
        if (!outcome)
            co_return outcome.error();
    }
    co_return written;
}

} // namespace airgate
