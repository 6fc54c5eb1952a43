// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/sqlaccountstore.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace airgate {

namespace {

const QString mainAccountColumns =
    QStringLiteral("id, name, access_key_id, cloud_account_id, endpoint, bill_source, measure, "
                   "opening_date, active, "
                   "last_sync_at, last_check_at, last_check_error, failed_checks, failure_told");
const QString subAccountColumns =
    QStringLiteral("id, account, cloud_user_id, user_name, display_name, tags, opening_date, "
                   "alert_steps, monitored, "
                   "auto_stop, protected, gone, last_seen_at, created_at");

Error missing(const QString& what, qint64 id)
{
    return {ErrorCode::NotFound, QStringLiteral("%1:%2").arg(what).arg(id), {}};
}

Error existing(const QString& what)
{
    return {ErrorCode::AlreadyExists, what, {}};
}

QString tagsText(const QStringList& tags)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(tags)).toJson(QJsonDocument::Compact));
}

QStringList tagsOf(const QString& text)
{
    QStringList tags;
    for (const QJsonValue& tag : QJsonDocument::fromJson(text.toUtf8()).array())
        tags.append(tag.toString());
    return tags;
}

MainAccount mainAccountOf(SqlRow& row)
{
    MainAccount account;
    account.id = row.id<MainAccountId>();
    account.name = row.text();
    account.accessKeyId = row.text();
    account.cloudAccountId = row.text();
    account.endpoint = QUrl(row.text());
    account.billSource = row.named(billSourceModeFromName);
    account.measure = row.named(measureFromName);
    account.openingDate = row.date();
    account.active = row.flag();
    account.lastSyncAt = row.maybeInstant();
    account.lastCheckAt = row.maybeInstant();
    account.lastCheckError = row.text();
    account.failedChecks = row.smallNumber();
    account.failureTold = row.flag();
    return account;
}

SubAccount subAccountOf(SqlRow& row)
{
    SubAccount subAccount;
    subAccount.id = row.id<SubAccountId>();
    subAccount.account = row.id<MainAccountId>();
    subAccount.cloudUserId = row.text();
    subAccount.userName = row.text();
    subAccount.displayName = row.text();
    subAccount.tags = tagsOf(row.text());
    subAccount.openingDate = row.date();
    subAccount.steps = row.parsed(AlertSteps::parse(row.text()));
    subAccount.monitored = row.flag();
    subAccount.autoStop = row.flag();
    subAccount.isProtected = row.flag();
    subAccount.gone = row.flag();
    subAccount.lastSeenAt = row.instant();
    subAccount.createdAt = row.instant();
    return subAccount;
}

} // namespace

Result<MainAccountId> SqlAccountStore::addMainAccount(const MainAccount& account,
                                                      const QByteArray& sealedSecret)
{
    const auto id = m_database.insert(
        QStringLiteral(
            "INSERT INTO main_account (name, access_key_id, sealed_secret, cloud_account_id, "
            "endpoint, bill_source, measure, opening_date, active, last_sync_at, "
            "last_check_at, last_check_error, failed_checks, failure_told) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (name) DO NOTHING RETURNING id"),
        account.name, account.accessKeyId, sealedSecret, account.cloudAccountId,
        account.endpoint.toString(), billSourceModeName(account.billSource),
        measureName(account.measure), account.openingDate, account.active, account.lastSyncAt,
        account.lastCheckAt, account.lastCheckError, account.failedChecks, account.failureTold);
    if (!id)
        return id.error();
    return *id ? Result(MainAccountId(**id)) : existing(QStringLiteral("name"));
}

Result<void> SqlAccountStore::updateMainAccount(const MainAccount& account)
{
    const auto other = m_database.row(
        QStringLiteral("SELECT id FROM main_account WHERE name = ? AND id <> ?"),
        [](SqlRow& row) { return row.number(); }, account.name, account.id);
    if (!other)
        return other.error();
    if (*other)
        return existing(QStringLiteral("name"));
    const auto changed = m_database.change(
        QStringLiteral("UPDATE main_account SET name = ?, access_key_id = ?, cloud_account_id = ?, "
                       "endpoint = ?, bill_source = ?, measure = ?, opening_date = ?, active = ?, "
                       "last_sync_at = ?, last_check_at = ?, last_check_error = ?, "
                       "failed_checks = ?, failure_told = ? WHERE id = ?"),
        account.name, account.accessKeyId, account.cloudAccountId, account.endpoint.toString(),
        billSourceModeName(account.billSource), measureName(account.measure), account.openingDate,
        account.active, account.lastSyncAt, account.lastCheckAt, account.lastCheckError,
        account.failedChecks, account.failureTold, account.id);
    if (!changed)
        return changed.error();
    return *changed > 0 ? Result<void>()
                        : missing(QStringLiteral("main_account"), account.id.value());
}

Result<QList<MainAccount>> SqlAccountStore::mainAccounts()
{
    return m_database.rows(
        QStringLiteral("SELECT %1 FROM main_account ORDER BY name").arg(mainAccountColumns),
        mainAccountOf);
}

Result<MainAccount> SqlAccountStore::mainAccount(MainAccountId id)
{
    const auto found = m_database.row(
        QStringLiteral("SELECT %1 FROM main_account WHERE id = ?").arg(mainAccountColumns),
        mainAccountOf, id);
    if (!found)
        return found.error();
    return *found ? Result(**found) : missing(QStringLiteral("main_account"), id.value());
}

Result<QByteArray> SqlAccountStore::sealedSecret(MainAccountId id)
{
    const auto found = m_database.row(
        QStringLiteral("SELECT sealed_secret FROM main_account WHERE id = ?"),
        [](SqlRow& row) { return row.bytes(); }, id);
    if (!found)
        return found.error();
    return *found ? Result(**found) : missing(QStringLiteral("main_account"), id.value());
}

Result<SubAccountId> SqlAccountStore::addSubAccount(const SubAccount& subAccount)
{
    const auto id = m_database.insert(
        QStringLiteral(
            "INSERT INTO sub_account (account, cloud_user_id, user_name, display_name, tags, "
            "opening_date, alert_steps, monitored, auto_stop, protected, gone, last_seen_at, "
            "created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (account, cloud_user_id) DO NOTHING RETURNING id"),
        subAccount.account, subAccount.cloudUserId, subAccount.userName, subAccount.displayName,
        tagsText(subAccount.tags), subAccount.openingDate, subAccount.steps.text(),
        subAccount.monitored, subAccount.autoStop, subAccount.isProtected, subAccount.gone,
        subAccount.lastSeenAt, subAccount.createdAt);
    if (!id)
        return id.error();
    if (!*id)
        return existing(QStringLiteral("cloud_user_id"));
    const SubAccountId added(**id);
    if (const auto assigned = assignProjects(added, subAccount.projects); !assigned)
        return assigned.error();
    return added;
}

Result<void> SqlAccountStore::updateSubAccount(const SubAccount& subAccount)
{
    const auto changed = m_database.change(
        QStringLiteral("UPDATE sub_account SET user_name = ?, display_name = ?, tags = ?, "
                       "opening_date = ?, alert_steps = ?, monitored = ?, auto_stop = ?, "
                       "protected = ?, gone = ?, last_seen_at = ? WHERE id = ?"),
        subAccount.userName, subAccount.displayName, tagsText(subAccount.tags),
        subAccount.openingDate, subAccount.steps.text(), subAccount.monitored, subAccount.autoStop,
        subAccount.isProtected, subAccount.gone, subAccount.lastSeenAt, subAccount.id);
    if (!changed)
        return changed.error();
    return *changed > 0 ? Result<void>()
                        : missing(QStringLiteral("sub_account"), subAccount.id.value());
}

Result<QList<SubAccount>> SqlAccountStore::subAccounts(MainAccountId account)
{
    auto found = m_database.rows(
        QStringLiteral("SELECT %1 FROM sub_account WHERE account = ? ORDER BY user_name, id")
            .arg(subAccountColumns),
        subAccountOf, account);
    if (!found)
        return found;
    QHash<SubAccountId, QStringList> projects;
    const auto read = m_database.forEach(
        QStringLiteral("SELECT sub_account, project FROM sub_account_project WHERE account = ? "
                       "ORDER BY project"),
        [&](SqlRow& row) {
            const auto owner = row.id<SubAccountId>();
            projects[owner].append(row.text());
        },
        account);
    if (!read)
        return read.error();
    for (SubAccount& subAccount : *found)
        subAccount.projects = projects.value(subAccount.id);
    return found;
}

Result<SubAccount> SqlAccountStore::subAccount(SubAccountId id)
{
    auto found = m_database.row(
        QStringLiteral("SELECT %1 FROM sub_account WHERE id = ?").arg(subAccountColumns),
        subAccountOf, id);
    if (!found)
        return found.error();
    if (!*found)
        return missing(QStringLiteral("sub_account"), id.value());
    const auto projects = m_database.rows(
        QStringLiteral(
            "SELECT project FROM sub_account_project WHERE sub_account = ? ORDER BY project"),
        [](SqlRow& row) { return row.text(); }, id);
    if (!projects)
        return projects.error();
    SubAccount subAccount = std::move(**found);
    subAccount.projects = *projects;
    return subAccount;
}

Result<void> SqlAccountStore::assignProjects(SubAccountId id, const QStringList& projects)
{
    const auto account = m_database.row(
        QStringLiteral("SELECT account FROM sub_account WHERE id = ?"),
        [](SqlRow& row) { return row.id<MainAccountId>(); }, id);
    if (!account)
        return account.error();
    if (!*account)
        return missing(QStringLiteral("sub_account"), id.value());
    const QSet<QString> distinct(projects.cbegin(), projects.cend());
    for (const QString& project : distinct) {
        const auto other = m_database.row(
            QStringLiteral("SELECT sub_account FROM sub_account_project "
                           "WHERE account = ? AND project = ? AND sub_account <> ?"),
            [](SqlRow& row) { return row.number(); }, **account, project, id);
        if (!other)
            return other.error();
        if (*other)
            return existing(project);
    }
    const auto cleared = m_database.execute(
        QStringLiteral("DELETE FROM sub_account_project WHERE sub_account = ?"), id);
    if (!cleared)
        return cleared;
    for (const QString& project : distinct) {
        const auto added = m_database.execute(
            QStringLiteral(
                "INSERT INTO sub_account_project (account, project, sub_account) VALUES (?, ?, ?)"),
            **account, project, id);
        if (!added)
            return added;
    }
    return {};
}

Result<QList<AttributionRule>> SqlAccountStore::attributionRules(MainAccountId account)
{
    return m_database.rows(
        QStringLiteral(
            "SELECT 'project', project, sub_account FROM sub_account_project WHERE account = ? "
            "UNION ALL SELECT 'tag', cloud_user_id, id FROM sub_account WHERE account = ? "
            "UNION ALL SELECT kind, value, sub_account FROM attribution_rule WHERE account = ?"),
        [](SqlRow& row) {
            const auto kind = row.named(attributionKindFromName);
            const QString value = row.text();
            return AttributionRule{kind, value, row.id<SubAccountId>()};
        },
        account, account, account);
}

Result<bool> SqlAccountStore::addRule(MainAccountId account, const AttributionRule& rule)
{
    const QString kind = attributionKindName(rule.kind);
    const auto added = m_database.change(
        QStringLiteral("INSERT INTO attribution_rule (account, kind, value, sub_account) "
                       "VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"),
        account, kind, rule.value, rule.owner);
    if (!added)
        return added.error();
    if (*added > 0)
        return true;
    const auto owner = m_database.row(
        QStringLiteral("SELECT sub_account FROM attribution_rule "
                       "WHERE account = ? AND kind = ? AND value = ?"),
        [](SqlRow& row) { return row.id<SubAccountId>(); }, account, kind, rule.value);
    if (!owner)
        return owner.error();
    return *owner == rule.owner ? Result(false) : existing(rule.value);
}

Result<void> SqlAccountStore::removeRule(MainAccountId account, const AttributionRule& rule)
{
    const auto removed = m_database.change(
        QStringLiteral("DELETE FROM attribution_rule "
                       "WHERE account = ? AND kind = ? AND value = ? AND sub_account = ?"),
        account, attributionKindName(rule.kind), rule.value, rule.owner);
    if (!removed)
        return removed.error();
    return *removed > 0 ? Result<void>() : Error{ErrorCode::NotFound, rule.value, {}};
}

Result<void> SqlAccountStore::replaceProjects(MainAccountId account, const QList<Project>& projects)
{
    const auto cleared =
        m_database.execute(QStringLiteral("DELETE FROM project WHERE account = ?"), account);
    if (!cleared)
        return cleared;
    for (const Project& project : projects) {
        const auto added = m_database.execute(
            QStringLiteral("INSERT INTO project (account, name, display_name) VALUES (?, ?, ?)"),
            account, project.name, project.displayName);
        if (!added)
            return added;
    }
    return {};
}

Result<QList<Project>> SqlAccountStore::projects(MainAccountId account)
{
    return m_database.rows(
        QStringLiteral(
            "SELECT account, name, display_name FROM project WHERE account = ? ORDER BY name"),
        [](SqlRow& row) {
            Project project;
            project.account = row.id<MainAccountId>();
            project.name = row.text();
            project.displayName = row.text();
            return project;
        },
        account);
}

Result<void>
SqlAccountStore::replaceMemberships(MainAccountId account,
                                    const QHash<SubAccountId, QStringList>& projects)
{
    const auto cleared = m_database.execute(
        QStringLiteral("DELETE FROM project_member WHERE account = ? AND sub_account IN "
                       "(SELECT id FROM sub_account WHERE account = ? AND gone = 0)"),
        account, account);
    if (!cleared)
        return cleared;
    for (auto it = projects.cbegin(); it != projects.cend(); ++it) {
        for (const QString& project : it.value()) {
            const auto added = m_database.execute(
                QStringLiteral("INSERT INTO project_member (account, project, sub_account) "
                               "VALUES (?, ?, ?) ON CONFLICT DO NOTHING"),
                account, project, it.key());
            if (!added)
                return added;
        }
    }
    return {};
}

Result<QHash<SubAccountId, QStringList>> SqlAccountStore::memberships(MainAccountId account)
{
    QHash<SubAccountId, QStringList> projects;
    const auto read = m_database.forEach(
        QStringLiteral("SELECT sub_account, project FROM project_member WHERE account = ? "
                       "ORDER BY project"),
        [&](SqlRow& row) {
            const auto member = row.id<SubAccountId>();
            projects[member].append(row.text());
        },
        account);
    return read ? Result(projects) : read.error();
}

} // namespace airgate
