// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/iam/subaccountservice.h"

#include "services/audit/audittrail.h"
#include "services/settings/settings.h"

#include <algorithm>

namespace airgate {

namespace {

constexpr int forecastDays = 8;  // seven complete ones and today

// Everything the standings of one main account are put together from.
struct Facts {
    MainAccount account;
    QHash<SubAccountId, Money> quotas;
    QHash<SubAccountId, Money> consumed;
    QHash<SubAccountId, QMap<QDate, Money>> daily;
    QHash<SubAccountId, QList<Hold>> holds;
    QHash<SubAccountId, StopOrder> orders;
    std::optional<SpendSnapshot> snapshot;
    QHash<QString, Project> projects;  // by name
    QHash<SubAccountId, QStringList> memberships;
    bool stale = false;
};

Result<bool> isStale(StoreSession& session, const MainAccount& account, Instant now)
{
    if (!account.lastCheckError.isEmpty())
        return true;
    const auto interval = settings::integer(session.settings(), settings::checkIntervalMinutes);
    if (!interval)
        return interval.error();
    const auto intervals = settings::integer(session.settings(), settings::staleAfterIntervals);
    if (!intervals)
        return intervals.error();
    return account.lastCheckAt && now - *account.lastCheckAt > std::chrono::minutes{*interval * *intervals};
}

Result<Facts> readFacts(StoreSession& session, MainAccountId id, Instant now)
{
    const auto account = session.accounts().mainAccount(id);
    if (!account)
        return account.error();
    const auto quotas = session.ledger().quotas(id);
    if (!quotas)
        return quotas.error();
    const auto consumed = session.spend().consumedTotals(id);
    if (!consumed)
        return consumed.error();
    const auto daily = session.spend().dailySpend(id, shanghaiDate(now).addDays(-forecastDays));
    if (!daily)
        return daily.error();
    const auto holds = session.stops().activeHolds(id);
    if (!holds)
        return holds.error();
    const auto orders = session.stops().latestOrders(id);
    if (!orders)
        return orders.error();
    const auto snapshot = session.spend().latestSnapshot(id, BillPeriod::at(now));
    if (!snapshot)
        return snapshot.error();
    const auto stale = isStale(session, *account, now);
    if (!stale)
        return stale.error();

    const auto memberships = session.accounts().memberships(id);
    if (!memberships)
        return memberships.error();
    const auto projects = session.accounts().projects(id);
    if (!projects)
        return projects.error();

    Facts facts{*account, *quotas, *consumed, *daily, {}, *orders, *snapshot, {}, *memberships, *stale};
    for (const Hold& hold : *holds)
        facts.holds[hold.subAccount].append(hold);
    for (const Project& project : *projects)
        facts.projects.insert(project.name, project);
    return facts;
}

// A project that the provider no longer lists keeps its name.
QList<Project> projectsNamed(const QStringList& names, const Facts& facts)
{
    QList<Project> projects;
    for (const QString& name : names)
        projects.append(facts.projects.value(name, Project{facts.account.id, name, {}}));
    return projects;
}

Standing standingOf(const SubAccount& subAccount, const Facts& facts)
{
    Standing standing;
    standing.subAccount = subAccount;
    standing.attributed = projectsNamed(subAccount.projects, facts);
    standing.memberOf = projectsNamed(facts.memberships.value(subAccount.id), facts);
    standing.everAllocated = facts.quotas.contains(subAccount.id);
    standing.quota = facts.quotas.value(subAccount.id);
    standing.holds = facts.holds.value(subAccount.id);
    const auto order = facts.orders.constFind(subAccount.id);
    standing.status = deriveStatus(subAccount, standing.holds,
                                   order == facts.orders.cend() ? std::nullopt : std::optional(*order));
    standing.stale = facts.stale;
    if (!facts.account.lastCheckAt)
        return standing;  // no complete check yet: unknown, not 0 (F4)

    standing.consumed = facts.consumed.value(subAccount.id);
    if (const auto remaining = standing.quota.minus(*standing.consumed))
        standing.remaining = *remaining;
    if (standing.everAllocated) {
        standing.usageTenths = usageTenths(*standing.consumed, standing.quota, subAccount.steps);
        standing.highestStep = subAccount.steps.highestReached(*standing.consumed, standing.quota);
    }
    if (!facts.snapshot)
        return standing;
    standing.horizon = facts.snapshot->horizon;
    standing.readAt = facts.snapshot->readAt;
    const QDate opening = subAccount.openingDate.isValid() ? subAccount.openingDate : facts.account.openingDate;
    standing.forecast = forecast(facts.daily.value(subAccount.id), opening, facts.snapshot->readAt,
                                 standing.remaining.value_or(Money{}));
    return standing;
}

QString describe(const SubAccount& subAccount)
{
    return QStringLiteral("steps=%1 monitored=%2 auto_stop=%3 protected=%4 opening=%5")
        .arg(subAccount.steps.text())
        .arg(subAccount.monitored)
        .arg(subAccount.autoStop)
        .arg(subAccount.isProtected)
        .arg(subAccount.openingDate.toString(Qt::ISODate));
}

Result<void> configureIn(StoreSession& session, const Principal& principal, Instant now, const SubAccount& wanted)
{
    auto row = session.accounts().subAccount(wanted.id);
    if (!row)
        return row.error();
    const QString before = describe(*row);
    const bool openingMoved = row->openingDate != wanted.openingDate;
    row->steps = wanted.steps;
    row->monitored = wanted.monitored;
    row->autoStop = wanted.autoStop;
    row->isProtected = wanted.isProtected;
    row->openingDate = wanted.openingDate;
    if (const auto updated = session.accounts().updateSubAccount(*row); !updated)
        return updated.error();
    if (openingMoved) {
        if (const auto again = session.spend().readAgain(row->account); !again)
            return again.error();
    }
    return writeAudit(session, principal, now,
                      {QStringLiteral("sub_account.configure"), auditSubject(row->id), before, describe(*row)});
}

// A name the provider does not have is a slip of the hand, once its projects are known here.
Result<void> requireKnown(StoreSession& session, MainAccountId account, const QStringList& projects)
{
    const auto known = session.accounts().projects(account);
    if (!known)
        return known.error();
    for (const QString& name : projects) {
        const bool there = std::any_of(known->cbegin(), known->cend(),
                                       [&](const Project& project) { return project.name == name; });
        if (!there && !known->isEmpty())
            return Error{ErrorCode::NotFound, QStringLiteral("project:") + name, {}};
    }
    return {};
}

constexpr int longestRuleValue = 128;

bool isByHand(AttributionKind kind)
{
    return kind == AttributionKind::ArkApiKey || kind == AttributionKind::Endpoint;
}

QString ruleText(const AttributionRule& rule)
{
    return attributionKindName(rule.kind) + u':' + rule.value;
}

// "-" is what a bill says for nothing; as a rule it would match no line.
Result<void> validateRule(const AttributionRule& rule)
{
    const bool isName = !rule.value.isEmpty() && rule.value.size() <= longestRuleValue
        && rule.value != QLatin1String("-")
        && std::none_of(rule.value.cbegin(), rule.value.cend(),
                        [](QChar c) { return c.isSpace() || !c.isPrint(); });
    if (isByHand(rule.kind) && isName)
        return {};
    return Error{ErrorCode::InvalidArgument, ruleText(rule), {}};
}

// What every change of a rule brings with it: settled months are read once more, and one audit row.
Result<void> noteRule(StoreSession& session, const Principal& principal, Instant now, const SubAccount& subAccount,
                      const AuditNote& note)
{
    if (const auto again = session.spend().readAgain(subAccount.account); !again)
        return again.error();
    return writeAudit(session, principal, now, note);
}

} // namespace

Result<QList<Standing>> readStandings(StoreSession& session, MainAccountId account, Instant now)
{
    const auto subAccounts = session.accounts().subAccounts(account);
    if (!subAccounts)
        return subAccounts.error();
    const auto facts = readFacts(session, account, now);
    if (!facts)
        return facts.error();
    QList<Standing> standings;
    standings.reserve(subAccounts->size());
    for (const SubAccount& subAccount : *subAccounts)
        standings.append(standingOf(subAccount, *facts));
    return standings;
}

QCoro::Task<Result<QList<Standing>>> SubAccountService::standings(MainAccountId account)
{
    auto task = m_store.read([account, now = m_clock.now()](StoreSession& session) {
        return readStandings(session, account, now);
    });
    co_return co_await task;
}

QCoro::Task<Result<QMap<QDate, Money>>> SubAccountService::dailySpend(SubAccountId id, QDate from)
{
    auto task = m_store.read([id, from](StoreSession& session) -> Result<QMap<QDate, Money>> {
        const auto subAccount = session.accounts().subAccount(id);
        if (!subAccount)
            return subAccount.error();
        const auto daily = session.spend().dailySpend(subAccount->account, from);
        if (!daily)
            return daily.error();
        return daily->value(id);
    });
    co_return co_await task;
}

QCoro::Task<Result<QList<Project>>> SubAccountService::projects(MainAccountId account)
{
    auto task = m_store.read(
        [account](StoreSession& session) { return session.accounts().projects(account); });
    co_return co_await task;
}

QCoro::Task<Result<SubAccount>> SubAccountService::find(MainAccountId account, QString userName)
{
    auto task = m_store.read([account, userName](StoreSession& session) -> Result<SubAccount> {
        const auto all = session.accounts().subAccounts(account);
        if (!all)
            return all.error();
        // A user that is there wins over a tombstone that had the same name.
        const SubAccount* found = nullptr;
        for (const SubAccount& candidate : *all) {
            if (candidate.userName == userName && (!found || found->gone))
                found = &candidate;
        }
        if (!found)
            return Error{ErrorCode::NotFound, QStringLiteral("user:") + userName, {}};
        return *found;
    });
    co_return co_await task;
}

QCoro::Task<Result<void>> SubAccountService::assignProjects(Principal principal, SubAccountId id, QStringList projects)
{
    if (const auto allowed = require(principal, Right::Administer); !allowed)
        co_return allowed.error();
    projects.removeDuplicates();
    auto task = m_store.write(
        [principal, id, projects, now = m_clock.now()](StoreSession& session) -> Result<void> {
            const auto before = session.accounts().subAccount(id);
            if (!before)
                return before.error();
            if (const auto known = requireKnown(session, before->account, projects); !known)
                return known.error();
            if (const auto assigned = session.accounts().assignProjects(id, projects); !assigned)
                return assigned.error();
            if (const auto again = session.spend().readAgain(before->account); !again)
                return again.error();
            return writeAudit(session, principal, now,
                              {QStringLiteral("sub_account.assign"), auditSubject(id),
                               before->projects.join(u','), projects.join(u',')});
        });
    co_return co_await task;
}

QCoro::Task<Result<QList<AttributionRule>>> SubAccountService::rules(SubAccountId id)
{
    auto task = m_store.read([id](StoreSession& session) -> Result<QList<AttributionRule>> {
        const auto subAccount = session.accounts().subAccount(id);
        if (!subAccount)
            return subAccount.error();
        auto rules = session.accounts().attributionRules(subAccount->account);
        if (!rules)
            return rules.error();
        rules->removeIf([id](const AttributionRule& rule) { return rule.owner != id || !isByHand(rule.kind); });
        return rules;
    });
    co_return co_await task;
}

QCoro::Task<Result<void>> SubAccountService::addRule(Principal principal, AttributionRule rule)
{
    if (const auto allowed = require(principal, Right::Administer); !allowed)
        co_return allowed.error();
    if (const auto valid = validateRule(rule); !valid)
        co_return valid.error();
    auto task = m_store.write([principal, rule, now = m_clock.now()](StoreSession& session) -> Result<void> {
        const auto subAccount = session.accounts().subAccount(rule.owner);
        if (!subAccount)
            return subAccount.error();
        const auto added = session.accounts().addRule(subAccount->account, rule);
        if (!added)
            return added.error();
        if (!*added)
            return {};
        return noteRule(session, principal, now, *subAccount,
                        {QStringLiteral("sub_account.rule_add"), auditSubject(rule.owner), {}, ruleText(rule)});
    });
    co_return co_await task;
}

QCoro::Task<Result<void>> SubAccountService::removeRule(Principal principal, AttributionRule rule)
{
    if (const auto allowed = require(principal, Right::Administer); !allowed)
        co_return allowed.error();
    if (const auto valid = validateRule(rule); !valid)
        co_return valid.error();
    auto task = m_store.write([principal, rule, now = m_clock.now()](StoreSession& session) -> Result<void> {
        const auto subAccount = session.accounts().subAccount(rule.owner);
        if (!subAccount)
            return subAccount.error();
        if (const auto removed = session.accounts().removeRule(subAccount->account, rule); !removed)
            return removed.error();
        return noteRule(session, principal, now, *subAccount,
                        {QStringLiteral("sub_account.rule_remove"), auditSubject(rule.owner), ruleText(rule), {}});
    });
    co_return co_await task;
}

QCoro::Task<Result<void>> SubAccountService::configure(Principal principal, SubAccount subAccount)
{
    if (const auto allowed = require(principal, Right::Administer); !allowed)
        co_return allowed.error();
    auto task = m_store.write([principal, subAccount, now = m_clock.now()](StoreSession& session) {
        return configureIn(session, principal, now, subAccount);
    });
    co_return co_await task;
}

} // namespace airgate
