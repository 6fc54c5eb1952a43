// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/quota/quotaimportservice.h"

#include "services/quota/inbackground.h"
#include "services/quota/quotabatch.h"
#include "services/quota/unknowncommit.h"

#include <QSet>

namespace airgate {

namespace {

constexpr int leastForUsual = 3;

QString keyPrefix(const QByteArray& sha256)
{
    return QStringLiteral("import:") + QString::fromLatin1(sha256.toHex());
}

ImportUser userOf(const Standing& standing)
{
    ImportUser user;
    user.id = standing.subAccount.id;
    user.cloudUserId = standing.subAccount.cloudUserId;
    user.userName = standing.subAccount.userName;
    user.status = standing.status;
    user.quota = standing.quota;
    user.spent = standing.consumed;
    user.steps = standing.subAccount.steps;
    return user;
}

struct Named {
    QSet<QString> users; // names and ids
    QStringList references;
};

Named namedIn(const ImportSheet& sheet)
{
    Named named;
    QSet<QString> references;
    for (const ImportLine& line : sheet.lines) {
        named.users.insert(line.cell(ImportColumn::UserName));
        named.users.insert(line.cell(ImportColumn::Id));
        references.insert(line.cell(ImportColumn::Reference));
    }
    references.remove(QString());
    named.references = references.values();
    return named;
}

Result<void> addUsual(StoreSession& session, ImportUser& user)
{
    LedgerQuery query;
    query.subAccount = user.id;
    query.kinds = {EntryKind::Allocation};
    const auto totals = session.ledger().totals(query);
    if (!totals)
        return totals.error();
    if (totals->count >= leastForUsual)
        user.usual = Money::fromUnits(totals->allocated.units() / totals->count);
    return {};
}

Result<ImportFacts> completed(StoreSession& session, ImportFacts facts, const Named& named)
{
    const auto pool = session.ledger().poolOf(facts.account);
    if (!pool)
        return pool.error();
    facts.pool = *pool;
    const auto limit = session.ledger().poolLimit(facts.account);
    if (!limit)
        return limit.error();
    facts.poolLimit = *limit;
    const auto used = session.ledger().usedReferences(named.references);
    if (!used)
        return used.error();
    facts.usedReferences = *used;
    for (ImportUser& user : facts.users) {
        if (!named.users.contains(user.userName) && !named.users.contains(user.cloudUserId))
            continue;
        if (const auto added = addUsual(session, user); !added)
            return added.error();
    }
    return facts;
}

// Which import of this content comes next, from 1.
Result<int> nextTime(StoreSession& session, const ImportPlan& plan, bool again)
{
    const auto before = session.ledger().entriesByKey(keyPrefix(plan.sha256));
    if (!before)
        return before.error();
    if (before->count == 0)
        return 1;
    if (!again) {
        const QString range =
            QStringLiteral("%1-%2").arg(before->first.value()).arg(before->last.value());
        return Error{ErrorCode::FileAlreadyImported, range, {}};
    }
    for (int time = 2;; ++time) {
        const auto entries = session.ledger().entriesByKey(keyPrefix(plan.sha256) +
                                                           QStringLiteral("#%1:").arg(time));
        if (!entries)
            return entries.error();
        if (entries->count == 0)
            return time;
    }
}

Result<ImportOutcome> writeImport(StoreSession& session, const Principal& principal, Instant now,
                                  const ImportPlan& plan, bool again)
{
    const auto time = nextTime(session, plan, again);
    if (!time)
        return time.error();
    const auto batch = writeBatch(session, principal, now, plan.changes(*time),
                                  QStringLiteral("import:") + plan.name);
    if (!batch)
        return batch.error();
    return ImportOutcome{batch->entries, batch->repeated};
}

// The newest import of this content, if it was written at this instant; else nothing.
Result<std::optional<ImportOutcome>> writtenAt(StoreSession& session, const ImportPlan& plan, Instant at)
{
    const auto next = nextTime(session, plan, true);
    if (!next)
        return next.error();
    ImportOutcome outcome;
    for (const QuotaChange& change : plan.changes(*next - 1)) {
        const auto entry = session.ledger().byIdempotencyKey(change.idempotencyKey);
        if (!entry)
            return entry.error();
        if (!*entry || (*entry)->at != at)
            return std::optional<ImportOutcome>();
        outcome.entries.append((*entry)->id);
    }
    return outcome.entries.isEmpty() ? std::nullopt : std::optional(outcome);
}

} // namespace

QCoro::Task<Result<TableText>> QuotaImportService::read(QString path)
{
    auto task = inBackground([files = &m_files, path] { return files->read(path); });
    co_return co_await task;
}

QCoro::Task<Result<ImportFacts>> QuotaImportService::facts(MainAccountId account, ImportSheet sheet)
{
    auto standingsTask = m_subAccounts.standings(account);
    const auto standings = co_await standingsTask;
    if (!standings)
        co_return standings.error();
    ImportFacts facts;
    facts.account = account;
    for (const Standing& standing : *standings)
        facts.users.append(userOf(standing));
    auto task = m_store.readLong([facts, named = namedIn(sheet)](StoreSession& session) {
        return completed(session, facts, named);
    });
    co_return co_await task;
}

QCoro::Task<Result<KeyedEntries>> QuotaImportService::imported(QByteArray sha256)
{
    auto task = m_store.read([prefix = keyPrefix(sha256)](StoreSession& session) {
        return session.ledger().entriesByKey(prefix);
    });
    co_return co_await task;
}

QCoro::Task<Result<ImportOutcome>> QuotaImportService::write(Principal principal, ImportPlan plan,
                                                             bool again)
{
    if (const auto allowed = require(principal, Right::ChangeQuota); !allowed)
        co_return allowed.error();
    const Instant now = m_clock.now();
    auto outcomeTask = m_store.write([principal, plan, again, now](StoreSession& session) {
        return writeImport(session, principal, now, plan, again);
    });
    auto outcome = co_await outcomeTask;
    if (!outcome.failedWith(ErrorCode::CommitOutcomeUnknown))
        co_return outcome;
    // The commit may or may not have reached the file: what lies there under the keys says which.
    const AuditNote failure{QStringLiteral("quota.import"), QStringLiteral("import:") + plan.name};
    auto foundTask = findAfterUnknownCommit(m_store, principal, now, failure, [plan, now](StoreSession& session) {
        return writtenAt(session, plan, now);
    });
    auto found = co_await foundTask;
    if (!found)
        co_return found.error();
    if (!found->has_value())
        co_return Error{ErrorCode::StorageFailed, outcome.error().detail, {}};
    co_return **found;
}

QCoro::Task<Result<void>> QuotaImportService::saveFailed(QString path, QList<QStringList> rows)
{
    auto task = inBackground([files = &m_files, path, rows] {
        return files->writeTable(path, rows, {int(ImportColumn::Amount)});
    });
    co_return co_await task;
}

QCoro::Task<Result<void>> QuotaImportService::saveTemplate(QString path, MainAccountId account,
                                                           ImportTemplate form)
{
    auto standingsTask = m_subAccounts.standings(account);
    const auto standings = co_await standingsTask;
    if (!standings)
        co_return standings.error();
    for (const Standing& standing : *standings) {
        if (!standing.subAccount.gone)
            form.rows.append({standing.subAccount.cloudUserId, standing.subAccount.userName});
    }
    auto task =
        inBackground([files = &m_files, path, form] { return files->writeTemplate(path, form); });
    co_return co_await task;
}

} // namespace airgate
