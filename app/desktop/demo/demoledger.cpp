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

QString text(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

DemoEntry entryFrom(const QJsonObject& object)
{
    DemoEntry entry;
    const auto at = fromIsoText(text(object, "at"));
    const auto kind = entryKindFromName(text(object, "kind"));
    const auto amount = Money::parse(text(object, "amount"));
    Q_ASSERT(at && kind && amount);
    entry.at = *at;
    entry.kind = *kind;
    entry.amount = *amount;
    entry.reason = text(object, "reason");
    entry.reference = text(object, "reference");
    const QString author = text(object, "operator");
    entry.author = {QStringLiteral("os:") + author, PrincipalKind::Operator, author, Role::Finance};
    return entry;
}

DemoUser userFrom(const QJsonObject& object)
{
    DemoUser user{text(object, "user"), text(object, "display_name"), text(object, "cloud_user_id"),
                  text(object, "project"), {}};
    const QJsonArray entries = object.value(QLatin1String("entries")).toArray();
    for (const QJsonValue& entry : entries)
        user.entries.append(entryFrom(entry.toObject()));
    return user;
}

// A user that was there until yesterday and is no longer listed.
Result<void> addTombstones(StoreSession& session, MainAccountId account, const DemoLedger& ledger, Instant now)
{
    const auto known = session.accounts().subAccounts(account);
    if (!known)
        return known.error();
    auto memberships = session.accounts().memberships(account);
    if (!memberships)
        return memberships.error();
    for (const DemoUser& user : ledger.users) {
        const bool listed = std::any_of(known->cbegin(), known->cend(), [&](const SubAccount& subAccount) {
            return subAccount.cloudUserId == user.cloudUserId;
        });
        if (listed)
            continue;
        SubAccount tombstone;
        tombstone.account = account;
        tombstone.cloudUserId = user.cloudUserId;
        tombstone.userName = user.userName;
        tombstone.displayName = user.displayName;
        tombstone.gone = true;
        tombstone.lastSeenAt = now - std::chrono::hours{24};
        tombstone.createdAt = tombstone.lastSeenAt;
        const auto added = session.accounts().addSubAccount(tombstone);
        if (!added)
            return added.error();
        memberships->insert(*added, {user.project});
    }
    return session.accounts().replaceMemberships(account, *memberships);
}

} // namespace

DemoLedger DemoLedger::load()
{
    QFile file(QStringLiteral(":/demo/allocations.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    DemoLedger ledger{text(object, "account"), QDate::fromString(text(object, "opening_date"), Qt::ISODate), {}};
    const QJsonArray users = object.value(QLatin1String("users")).toArray();
    for (const QJsonValue& user : users)
        ledger.users.append(userFrom(user.toObject()));
    Q_ASSERT(ledger.openingDate.isValid() && !ledger.users.isEmpty());
    return ledger;
}

QCoro::Task<Result<int>> writeDemoLedger(Composition& app, MainAccountId account, DemoLedger ledger)
{
    const Instant now = app.clock().now();
    auto buriedTask = app.store().write([account, ledger, now](StoreSession& session) {
        return addTombstones(session, account, ledger, now);
    });
    const auto buried = co_await buriedTask;
    if (!buried)
        co_return buried.error();

    QList<std::pair<QString, DemoEntry>> entries;
    for (const DemoUser& user : ledger.users) {
        for (const DemoEntry& entry : user.entries)
            entries.append({user.userName, entry});
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const auto& a, const auto& b) { return a.second.at < b.second.at; });
    PutClock clock;
    QuotaService quota(app.store(), clock);
    int written = 0;
    for (const auto& [userName, entry] : std::as_const(entries)) {
        const auto subAccount = co_await app.subAccounts().find(account, userName);
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
