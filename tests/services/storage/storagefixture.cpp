// SPDX-License-Identifier: GPL-3.0-or-later
#include "storagefixture.h"

#include <QSqlError>
#include <QSqlQuery>

#include <atomic>

namespace airgate {

namespace {

template <typename Use>
auto onRawConnection(const QString& path, Use use)
{
    static std::atomic<int> count{0};
    const QString name = QStringLiteral("raw-%1").arg(++count);
    const auto answer = [&] {
        QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        raw.setDatabaseName(path);
        raw.open();
        QSqlQuery query(raw);
        query.exec(QStringLiteral("PRAGMA foreign_keys = ON"));
        return use(query);
    }();
    QSqlDatabase::removeDatabase(name);
    return answer;
}

} // namespace

void StorageFixture::reopen()
{
    m_store.reset();
    auto opened = openStore(config());
    if (!opened)
        qFatal("%s", qPrintable(errorName(opened.error().code) + u' ' + opened.error().detail));
    m_store = std::move(*opened);
}

MainAccountId StorageFixture::addAccount(const QString& name)
{
    const auto added = write([name](StoreSession& session) {
        return session.accounts().addMainAccount(mainAccount(name), QByteArrayLiteral("sealed"));
    });
    return added.value();
}

SubAccountId StorageFixture::addUser(MainAccountId account, const QString& userName,
                                     const QStringList& projects)
{
    SubAccount user = subAccount(account, userName);
    user.projects = projects;
    const auto added =
        write([user](StoreSession& session) { return session.accounts().addSubAccount(user); });
    return added.value();
}

QString runRaw(const QString& path, const QString& sql)
{
    return onRawConnection(path, [&](QSqlQuery& query) {
        return query.exec(sql) ? QString() : query.lastError().databaseText();
    });
}

QString damageRaw(const QString& path, const QString& sql)
{
    return onRawConnection(path, [&](QSqlQuery& query) {
        query.exec(QStringLiteral("PRAGMA foreign_keys = OFF"));
        query.exec(QStringLiteral("PRAGMA ignore_check_constraints = ON"));
        return query.exec(sql) ? QString() : query.lastError().databaseText();
    });
}

QVariant askRaw(const QString& path, const QString& sql)
{
    return onRawConnection(path, [&](QSqlQuery& query) {
        return query.exec(sql) && query.next() ? query.value(0) : QVariant();
    });
}

Instant at(qint64 seconds)
{
    return Instant(std::chrono::seconds(1'790'000'000 + seconds));
}

Principal alice()
{
    return {QStringLiteral("os:alice"), PrincipalKind::Operator, QStringLiteral("Alice"),
            Role::Finance};
}

MainAccount mainAccount(const QString& name)
{
    MainAccount account;
    account.name = name;
    account.accessKeyId = QStringLiteral("AKLT-1");
    account.cloudAccountId = QStringLiteral("2100000001");
    account.openingDate = QDate(2026, 9, 1);
    return account;
}

SubAccount subAccount(MainAccountId account, const QString& userName)
{
    SubAccount user;
    user.account = account;
    user.cloudUserId = QStringLiteral("id-") + userName;
    user.userName = userName;
    user.lastSeenAt = at(0);
    user.createdAt = at(0);
    return user;
}

Result<LedgerEntry> nextEntry(LedgerStore& ledger, MainAccountId account, SubAccountId user,
                              Money amount, const QString& key)
{
    const auto head = ledger.head();
    const auto quota = ledger.quotaOf(user);
    const auto pool = ledger.poolOf(account);
    if (!head)
        return head.error();
    if (!quota)
        return quota.error();
    if (!pool)
        return pool.error();
    LedgerEntry entry;
    entry.id = LedgerEntryId(head->count + 1);
    entry.at = at(head->count);
    entry.kind = amount.isNegative() ? EntryKind::Deduction : EntryKind::Allocation;
    entry.postings = {{account, {}, amount.negated().value(), pool->minus(amount).value()},
                      {account, user, amount, quota->plus(amount).value()}};
    entry.author = alice();
    entry.reason = QStringLiteral("测试");
    entry.idempotencyKey = key;
    entry.previousHash = head->hash;
    entry.hash = entryHash(entry);
    return entry;
}

Result<void> allocate(StoreSession& session, MainAccountId account, SubAccountId user, Money amount,
                      const QString& key)
{
    const auto entry = nextEntry(session.ledger(), account, user, amount, key);
    return entry ? session.ledger().append(*entry) : entry.error();
}

} // namespace airgate
