// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/iam/syncservice.h"

#include "services/audit/audittrail.h"
#include "services/settings/settings.h"

#include <QSet>

namespace airgate {

namespace {

constexpr int rowsPerPage = 100;
constexpr int passes = 3;

// Every row of a paged listing, or an error: rows equal the total, keys are distinct.
template <typename Row, typename Fetch, typename Key>
QCoro::Task<Result<QList<Row>>> listAll(Fetch fetch, Key key, SyncOptions options)
{
    QList<Row> rows;
    QSet<QString> keys;
    qint64 total = 0;
    do {
        if (options.stop.stop_requested())
            co_return Error{ErrorCode::Cancelled, {}, {}};
        const Result<CloudPage<Row>> page = co_await fetch(int(rows.size()), rowsPerPage);
        if (!page)
            co_return page.error();
        const bool moved = !rows.isEmpty() && page->total != total;
        total = page->total;
        if (total < 0 || moved || (page->rows.isEmpty() && rows.size() < total))
            co_return Error{ErrorCode::IncompleteRead, QStringLiteral("Total %1").arg(total), {}};
        for (const Row& row : page->rows) {
            keys.insert(key(row));
            rows.append(row);
        }
        if (keys.size() != rows.size())
            co_return Error{ErrorCode::IncompleteRead, QStringLiteral("duplicate rows"), {}};
        options.progress(int(rows.size()), int(total));
    } while (rows.size() < total);
    co_return rows;
}

QCoro::Task<Result<QList<CloudUser>>> listUsers(std::shared_ptr<CloudApi> cloud, SyncOptions options)
{
    Result<QList<CloudUser>> users = Error{ErrorCode::IncompleteRead, {}, {}};
    // A listing that moved while it was read is read again.
    for (int pass = 0; pass < passes && users.failedWith(ErrorCode::IncompleteRead); ++pass) {
        auto usersTask = listAll<CloudUser>(
            [cloud](int offset, int limit) { return cloud->iam().listUsers(offset, limit); },
            [](const CloudUser& user) { return user.id; }, options);
        users = co_await usersTask;
    }
    co_return users;
}

QCoro::Task<Result<QList<Project>>> listProjects(std::shared_ptr<CloudApi> cloud, SyncOptions options)
{
    options.progress = [](int, int) {};
    auto task = listAll<Project>(
        [cloud](int offset, int limit) { return cloud->projects().listProjects(offset, limit); },
        [](const Project& project) { return project.name; }, options);
    co_return co_await task;
}

// What a complete look at the provider gave.
struct Listing {
    QList<CloudUser> users;
    QList<Project> projects;
    QHash<QString, QStringList> memberships;  // user name → projects
};

// One listing for each project, never one for each user.
QCoro::Task<Result<QHash<QString, QStringList>>> listMemberships(std::shared_ptr<CloudApi> cloud,
                                                                 QList<Project> projects, SyncOptions options)
{
    options.progress = [](int, int) {};
    QHash<QString, QStringList> memberships;
    for (const Project& project : projects) {
        auto task = listAll<QString>(
            [cloud, name = project.name](int offset, int limit) {
                return cloud->projects().listProjectUsers(name, offset, limit);
            },
            [](const QString& user) { return user; }, options);
        const auto users = co_await task;
        if (!users)
            co_return users.error();
        for (const QString& user : *users)
            memberships[user].append(project.name);
    }
    co_return memberships;
}

QCoro::Task<Result<Listing>> listEverything(std::shared_ptr<CloudApi> cloud, SyncOptions options)
{
    Listing listing;
    auto users = co_await listUsers(cloud, options);
    if (!users)
        co_return users.error();
    auto projects = co_await listProjects(cloud, options);
    if (!projects)
        co_return projects.error();
    auto memberships = co_await listMemberships(cloud, *projects, options);
    if (!memberships)
        co_return memberships.error();
    listing.users = *std::move(users);
    listing.projects = *std::move(projects);
    listing.memberships = *std::move(memberships);
    co_return listing;
}

// After applyRows: users have their ids and present names. A member that the listing of users did not have
// came or went between the two; the next sync sees it.
Result<void> applyProjects(StoreSession& session, MainAccountId account, const Listing& listing)
{
    QList<Project> projects = listing.projects;
    for (Project& project : projects)
        project.account = account;
    if (const auto replaced = session.accounts().replaceProjects(account, projects); !replaced)
        return replaced.error();
    const auto subAccounts = session.accounts().subAccounts(account);
    if (!subAccounts)
        return subAccounts.error();
    QHash<SubAccountId, QStringList> memberships;
    for (const SubAccount& subAccount : *subAccounts) {
        if (!subAccount.gone && listing.memberships.contains(subAccount.userName))
            memberships.insert(subAccount.id, listing.memberships.value(subAccount.userName));
    }
    return session.accounts().replaceMemberships(account, memberships);
}

Result<void> applyRows(StoreSession& session, const SyncPlan& plan)
{
    for (const SubAccount& subAccount : plan.added) {
        if (const auto id = session.accounts().addSubAccount(subAccount); !id)
            return id.error();
    }
    for (const QList<SubAccount>* group : {&plan.changed, &plan.reappeared, &plan.gone, &plan.unchanged}) {
        for (const SubAccount& subAccount : *group) {
            if (const auto updated = session.accounts().updateSubAccount(subAccount); !updated)
                return updated.error();
        }
    }
    return {};
}

Result<SyncPlan> planFor(StoreSession& session, MainAccountId account, const QList<CloudUser>& users,
                         bool acceptManyGone, Instant now)
{
    const auto known = session.accounts().subAccounts(account);
    if (!known)
        return known.error();
    const auto steps = settings::steps(session.settings(), settings::alertDefaultSteps);
    if (!steps)
        return steps.error();
    SyncPlan plan = planSync(*known, users, account, *steps, now);
    if (!acceptManyGone && plan.gone.size() > mostGoneWithoutAsking(*known))
        return Error{ErrorCode::IncompleteRead, QStringLiteral("gone:%1").arg(plan.gone.size()), {}};
    return plan;
}

Result<SyncReport> apply(StoreSession& session, const Principal& principal, MainAccountId account,
                         const Listing& listing, bool acceptManyGone, Instant now)
{
    const auto plan = planFor(session, account, listing.users, acceptManyGone, now);
    if (!plan)
        return plan.error();
    if (const auto applied = applyRows(session, *plan); !applied)
        return applied.error();
    if (const auto applied = applyProjects(session, account, listing); !applied)
        return applied.error();
    // New users bring new attribution rules (their creator tag): settled months are read once more.
    if (!plan->added.isEmpty()) {
        if (const auto again = session.spend().readAgain(account); !again)
            return again.error();
    }
    auto row = session.accounts().mainAccount(account);
    if (!row)
        return row.error();
    row->lastSyncAt = now;
    if (const auto updated = session.accounts().updateMainAccount(*row); !updated)
        return updated.error();

    const SyncReport report{account, int(plan->added.size()), int(plan->changed.size()),
                            int(plan->reappeared.size()), int(plan->gone.size()),
                            int(listing.users.size()), int(listing.projects.size())};
    const QString after = QStringLiteral("added %1, changed %2, reappeared %3, gone %4")
                              .arg(report.added).arg(report.changed).arg(report.reappeared).arg(report.gone);
    const AuditNote note{QStringLiteral("account.sync"), auditSubject(account), {}, after};
    if (const auto audited = writeAudit(session, principal, now, note); !audited)
        return audited.error();
    return report;
}

} // namespace

QCoro::Task<Result<SyncReport>> SyncService::sync(Principal principal, MainAccountId account, SyncOptions options)
{
    if (const auto allowed = require(principal, Right::ChangeQuota); !allowed)
        co_return allowed.error();
    auto opened = co_await m_sessions.open(account);
    if (!opened)
        co_return opened.error();
    const std::shared_ptr<CloudApi> cloud = *opened;
    const auto listing = co_await listEverything(cloud, options);
    if (!listing)
        co_return listing.error();
    auto task = m_store.write([principal, account, listing = *listing, accept = options.acceptManyGone,
                               now = m_clock.now()](StoreSession& session) {
        return apply(session, principal, account, listing, accept, now);
    });
    co_return co_await task;
}

} // namespace airgate
