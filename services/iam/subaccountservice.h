// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/standing.h"
#include "services/interfaces/clock.h"
#include "services/interfaces/store.h"

namespace airgate {

// The sub-accounts as lists and dialogs show them, and what an operator sets on them here.
class SubAccountService {
public:
    SubAccountService(Store& store, Clock& clock)
        : m_store(store)
        , m_clock(clock)
    {
    }

    // Every sub-account of a main account with its money, usage, forecast and status, by user name.
    [[nodiscard]] QCoro::Task<Result<QList<Standing>>> standings(MainAccountId account);
    // Spend per civil day (Asia/Shanghai) of one sub-account, from a day on.
    [[nodiscard]] QCoro::Task<Result<QMap<QDate, Money>>> dailySpend(SubAccountId subAccount, QDate from);
    [[nodiscard]] QCoro::Task<Result<QList<Project>>> projects(MainAccountId account);
    // NotFound: no such user name in that main account.
    [[nodiscard]] QCoro::Task<Result<SubAccount>> find(MainAccountId account, QString userName);

    // Exactly these projects count for it from now on; settled months are read once more.
    // PermissionDenied, NotFound ("project:NAME" where the provider's projects are known here),
    // AlreadyExists (detail: the project somebody else has).
    [[nodiscard]] QCoro::Task<Result<void>> assignProjects(Principal principal, SubAccountId subAccount,
                                                           QStringList projects);
    // The rules for Ark keys and endpoints that were given by hand. NotFound.
    [[nodiscard]] QCoro::Task<Result<QList<AttributionRule>>> rules(SubAccountId subAccount);
    // The lines of this Ark key or endpoint count for rule.owner from now on; settled months are read once
    // more. Again is no error and changes nothing. PermissionDenied, InvalidArgument (another kind, or not an
    // id), NotFound, AlreadyExists (detail: the id) if somebody else of the main account has it.
    [[nodiscard]] QCoro::Task<Result<void>> addRule(Principal principal, AttributionRule rule);
    // The other way. NotFound also if it is not rule.owner's.
    [[nodiscard]] QCoro::Task<Result<void>> removeRule(Principal principal, AttributionRule rule);
    // What is set here and not at the provider: steps, monitored, autoStop, isProtected, openingDate.
    [[nodiscard]] QCoro::Task<Result<void>> configure(Principal principal, SubAccount subAccount);

private:
    Store& m_store;
    Clock& m_clock;
};

// The standings within a transaction, for whoever needs them together with something else.
[[nodiscard]] Result<QList<Standing>> readStandings(StoreSession& session, MainAccountId account, Instant now);

} // namespace airgate
