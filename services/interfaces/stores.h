// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/alert.h"
#include "models/domain/auditrecord.h"
#include "models/domain/ledgerrow.h"
#include "models/domain/spend.h"
#include "models/domain/stoporder.h"

#include <QMap>

#include <functional>

// The stores: one per aggregate, used inside a StoreSession (store.h), in its thread, within its
// transaction. Every call may fail with the storage errors of ErrorCode; only others are named.
namespace airgate {

class AccountStore {
public:
    virtual ~AccountStore() = default;
    // AlreadyExists: name. The id is given out here.
    virtual Result<MainAccountId> addMainAccount(const MainAccount& account, const QByteArray& sealedSecret) = 0;
    virtual Result<void> updateMainAccount(const MainAccount& account) = 0;
    virtual Result<QList<MainAccount>> mainAccounts() = 0;  // by name
    virtual Result<MainAccount> mainAccount(MainAccountId id) = 0;  // NotFound
    virtual Result<QByteArray> sealedSecret(MainAccountId id) = 0;  // NotFound

    virtual Result<SubAccountId> addSubAccount(const SubAccount& subAccount) = 0;
    virtual Result<void> updateSubAccount(const SubAccount& subAccount) = 0;  // never its projects
    virtual Result<QList<SubAccount>> subAccounts(MainAccountId account) = 0;  // by user name; with tombstones
    virtual Result<SubAccount> subAccount(SubAccountId id) = 0;  // NotFound
    // Exactly these projects are attributed to it from now on. AlreadyExists (detail: the project) if
    // another sub-account of the main account has one of them.
    virtual Result<void> assignProjects(SubAccountId id, const QStringList& projects) = 0;
    // All rules of a main account: projects as assigned, the creator tag of every user, and the Ark
    // keys and endpoints given by hand.
    virtual Result<QList<AttributionRule>> attributionRules(MainAccountId account) = 0;

    // A rule for an Ark key or an endpoint, given by hand. False: the sub-account had it already.
    // AlreadyExists (detail: the value) if another one of the main account has it.
    virtual Result<bool> addRule(MainAccountId account, const AttributionRule& rule) = 0;
    virtual Result<void> removeRule(MainAccountId account, const AttributionRule& rule) = 0;  // NotFound

    virtual Result<void> replaceProjects(MainAccountId account, const QList<Project>& projects) = 0;
    virtual Result<QList<Project>> projects(MainAccountId account) = 0;  // by name
    // Which projects the provider lists the users in that are there; tombstones keep what they had.
    // Says nothing about spend.
    virtual Result<void> replaceMemberships(MainAccountId account,
                                            const QHash<SubAccountId, QStringList>& projects) = 0;
    virtual Result<QHash<SubAccountId, QStringList>> memberships(MainAccountId account) = 0;  // by name
};

// Entries that were written under keys of one beginning, as an import's are.
struct KeyedEntries {
    qint64 count = 0;
    LedgerEntryId first;
    LedgerEntryId last;
    Instant at{};        // of the first
    QString author;      // of the first
};

// An entry as it is found, sound or not.
struct StoredEntry {
    LedgerEntry entry;
    qint64 postingCount = 0;    // as the entry says
    bool isReadable = true;     // false: a column holds what it never may
    bool inSequence = true;     // false: the numbers of its postings are not 1, 2, 3 …
};

// A cached balance: of a sub-account or, without one, of a pool.
struct KeptBalance {
    MainAccountId account;
    SubAccountId subAccount;
    Money units;
    LedgerEntryId lastEntry;
    LedgerEntryId cycle;

    friend bool operator==(const KeptBalance&, const KeptBalance&) = default;
};

class LedgerStore {
public:
    virtual ~LedgerStore() = default;
    virtual Result<LedgerHead> head() = 0;
    // Writes an entry that has its id, hashes and balances; the database refuses a gap, an unbalanced
    // entry, a used idempotency key and a negative quota.
    virtual Result<void> append(const LedgerEntry& entry) = 0;
    virtual Result<std::optional<LedgerEntry>> byIdempotencyKey(const QString& key) = 0;
    // The entry that undoes this one, if there is one.
    virtual Result<std::optional<LedgerEntryId>> reversalOf(LedgerEntryId entry) = 0;
    virtual Result<std::optional<LedgerEntry>> byReference(const QString& reference) = 0;  // the newest
    virtual Result<Money> quotaOf(SubAccountId subAccount) = 0;      // Σ of its postings
    virtual Result<Money> poolOf(MainAccountId account) = 0;
    // Σ quotas of the main account may not exceed it; nothing: no limit.
    virtual Result<std::optional<Money>> poolLimit(MainAccountId account) = 0;  // NotFound
    virtual Result<void> setPoolLimit(MainAccountId account, std::optional<Money> limit) = 0;
    virtual Result<QHash<SubAccountId, Money>> quotas(MainAccountId account) = 0;  // only those with entries
    // The newest entry that began a quota cycle (an allocation) for each sub-account.
    virtual Result<QHash<SubAccountId, LedgerEntryId>> cycles(MainAccountId account) = 0;
    virtual Result<LedgerEntry> entry(LedgerEntryId id) = 0;  // NotFound

    // One page: the lines that follow `after` (0: from the start) in this order, limit 1…1000.
    virtual Result<QList<LedgerLine>> lines(const LedgerQuery& query, const LedgerOrder& order, LedgerLineKey after,
                                            int limit) = 0;
    // The keys of all lines of the query in this order: a page model's index, 8 MB for a million.
    virtual Result<QList<LedgerLineKey>> lineKeys(const LedgerQuery& query, const LedgerOrder& order) = 0;
    // Up to 1000 lines by their keys, in the order of the keys; unknown keys are left out.
    virtual Result<QList<LedgerLine>> linesOf(const QList<LedgerLineKey>& keys) = 0;
    virtual Result<LedgerTotals> totals(const LedgerQuery& query) = 0;  // AmountTooLarge
    // Hands over every line of the query, one at a time; each returns false to stop early.
    virtual Result<void> eachLine(const LedgerQuery& query, const LedgerOrder& order,
                                  const std::function<bool(const LedgerLine&)>& each) = 0;
    // The same without owning texts, for exports: as fast as the database gives them.
    virtual Result<void> eachRow(const LedgerQuery& query, const LedgerOrder& order,
                                 const std::function<bool(const LedgerRow&)>& each) = 0;
    // Those of the reference numbers that are in use, with their newest entries.
    virtual Result<QHash<QString, LedgerEntryId>> usedReferences(const QStringList& references) = 0;
    // What was written under idempotency keys that begin so; count 0: nothing.
    virtual Result<KeyedEntries> entriesByKey(const QString& prefix) = 0;
    virtual Result<QStringList> operators() = 0;  // names of all who wrote an entry, sorted

    // For the verification, which trusts nothing: entries as they lie there, from a number on.
    virtual Result<QList<StoredEntry>> stored(LedgerEntryId from, int limit) = 0;
    virtual Result<QList<KeptBalance>> keptBalances() = 0;
    // The largest entry number that any posting names.
    virtual Result<LedgerEntryId> lastPosted() = 0;
};

class SpendStore {
public:
    virtual ~SpendStore() = default;
    // Keeps a complete read: header, and figures where they differ from the last snapshot of the same
    // period, so that each snapshot can be told again. days: the current figures per day, replacing what
    // the period had.
    virtual Result<SnapshotId> addSnapshot(const SpendSnapshot& snapshot,
                                           const QHash<SubAccountId, SpendByDay>& days) = 0;
    virtual Result<std::optional<SpendSnapshot>> latestSnapshot(MainAccountId account, BillPeriod period) = 0;
    virtual Result<SpendSnapshot> snapshot(SnapshotId id) = 0;  // NotFound
    // Σ over periods of the latest counted figures; only sub-accounts that have any.
    virtual Result<QHash<SubAccountId, Money>> consumedTotals(MainAccountId account) = 0;
    virtual Result<Money> consumedTotal(SubAccountId subAccount) = 0;  // of one; 0 before the first
    // Spend per day, rounded for showing, from a day on.
    virtual Result<QHash<SubAccountId, QMap<QDate, Money>>> dailySpend(MainAccountId account, QDate from) = 0;
    // Periods of an account that have a snapshot, with whether it is settled.
    virtual Result<QMap<BillPeriod, bool>> readPeriods(MainAccountId account) = 0;
    // Settled periods are read once more: after the attribution rules, the measure, the bill source or an
    // opening date changed.
    virtual Result<void> readAgain(MainAccountId account) = 0;
};

struct AlertFilter {
    MainAccountId account;      // invalid: all
    SubAccountId subAccount;    // invalid: all
    bool onlyTold = true;
    int limit = 200;            // newest first
};

class AlertStore {
public:
    virtual ~AlertStore() = default;
    // Nothing (no id) if the same alert is there already: for steps the same (sub-account, cycle, step),
    // for other kinds the same (account, sub-account, kind, detail). One logical alert (F24).
    virtual Result<std::optional<AlertId>> addOnce(const Alert& alert) = 0;
    // The highest step recorded per sub-account in its cycle; cycles as LedgerStore::cycles gives them.
    virtual Result<QHash<SubAccountId, int>> highestSteps(MainAccountId account,
                                                          const QHash<SubAccountId, LedgerEntryId>& cycles) = 0;
    virtual Result<QList<Alert>> alerts(const AlertFilter& filter) = 0;
    virtual Result<Alert> alert(AlertId id) = 0;  // NotFound
    virtual Result<void> acknowledge(AlertId id, Instant at) = 0;
};

// A channel's row. The target is sealed.
struct Channel {
    ChannelId id;
    QString name;               // unique
    ChannelKind kind = ChannelKind::Feishu;
    bool enabled = true;
    QByteArray sealedUrl;
    QByteArray sealedSecret;    // empty: none
};

class OutboxStore {
public:
    virtual ~OutboxStore() = default;
    virtual Result<ChannelId> putChannel(const Channel& channel) = 0;  // insert, or update by name
    virtual Result<QList<Channel>> channels() = 0;
    virtual Result<void> enqueue(AlertId alert, ChannelId channel, Instant at) = 0;  // once per pair
    virtual Result<QList<OutboxMessage>> due(Instant now, int limit) = 0;  // pending, oldest first
    virtual Result<void> update(const OutboxMessage& message) = 0;
    virtual Result<QList<OutboxMessage>> forAlerts(const QList<AlertId>& alerts) = 0;
    virtual Result<std::optional<Instant>> nextDue() = 0;
};

class StopStore {
public:
    virtual ~StopStore() = default;
    virtual Result<HoldId> addHold(const Hold& hold) = 0;   // AlreadyExists: an active one of that reason
    virtual Result<void> liftHold(HoldId id, Instant at) = 0;
    virtual Result<QList<Hold>> activeHolds(MainAccountId account) = 0;
    virtual Result<StopOrderId> addOrder(const StopOrder& order) = 0;  // AlreadyExists: idempotency key
    virtual Result<void> updateOrder(const StopOrder& order) = 0;      // with its steps
    virtual Result<StopOrder> order(StopOrderId id) = 0;               // NotFound
    virtual Result<QList<StopOrder>> openOrders() = 0;                 // oldest first
    virtual Result<QHash<SubAccountId, StopOrder>> latestOrders(MainAccountId account) = 0;
    // The latest stop that was carried out (has saved state) and not been restored yet.
    virtual Result<std::optional<StopOrder>> stopToRestore(SubAccountId subAccount) = 0;
};

class SettingsStore {
public:
    virtual ~SettingsStore() = default;
    virtual Result<std::optional<QString>> value(const QString& key) = 0;
    virtual Result<void> setValue(const QString& key, const QString& value) = 0;
    virtual Result<QMap<QString, QString>> all() = 0;
};

class AuditStore {
public:
    virtual ~AuditStore() = default;
    // Gives out id and hashes.
    virtual Result<void> append(AuditRecord record) = 0;
    virtual Result<QList<AuditRecord>> latest(int limit) = 0;  // newest first
};

// Who carries out checks and stops for a main account (domain.md §5).
struct Lease {
    MainAccountId account;
    QString holder;             // "host:pid:uuid"
    qint64 fencingToken = 0;    // grows with every new holder
    Instant until{};
};

class LeaseStore {
public:
    virtual ~LeaseStore() = default;
    // Takes, or prolongs one's own. LeaseHeld (detail: the holder) while another's is valid.
    virtual Result<Lease> acquire(MainAccountId account, const QString& holder, Instant now,
                                  std::chrono::seconds duration) = 0;
    virtual Result<void> release(const Lease& lease) = 0;
    // Fenced unless this is still the newest token: asked in the transaction of every effect.
    virtual Result<void> confirm(const Lease& lease) = 0;
    virtual Result<std::optional<Lease>> current(MainAccountId account) = 0;
};

} // namespace airgate
