// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interfaces/stores.h"
#include "services/storage/database.h"

namespace airgate {

// Main accounts, sub-accounts, projects and attribution rules.
class SqlAccountStore final : public AccountStore {
public:
    explicit SqlAccountStore(Database& database)
        : m_database(database)
    {
    }

    Result<MainAccountId> addMainAccount(const MainAccount& account,
                                         const QByteArray& sealedSecret) override;
    Result<void> updateMainAccount(const MainAccount& account) override;
    Result<QList<MainAccount>> mainAccounts() override;
    Result<MainAccount> mainAccount(MainAccountId id) override;
    Result<QByteArray> sealedSecret(MainAccountId id) override;
    Result<SubAccountId> addSubAccount(const SubAccount& subAccount) override;
    Result<void> updateSubAccount(const SubAccount& subAccount) override;
    Result<QList<SubAccount>> subAccounts(MainAccountId account) override;
    Result<SubAccount> subAccount(SubAccountId id) override;
    Result<void> assignProjects(SubAccountId id, const QStringList& projects) override;
    Result<QList<AttributionRule>> attributionRules(MainAccountId account) override;
    Result<bool> addRule(MainAccountId account, const AttributionRule& rule) override;
    Result<void> removeRule(MainAccountId account, const AttributionRule& rule) override;
    Result<void> replaceProjects(MainAccountId account, const QList<Project>& projects) override;
    Result<QList<Project>> projects(MainAccountId account) override;
    Result<void> replaceMemberships(MainAccountId account,
                                    const QHash<SubAccountId, QStringList>& projects) override;
    Result<QHash<SubAccountId, QStringList>> memberships(MainAccountId account) override;

private:
    Database& m_database;
};

} // namespace airgate
