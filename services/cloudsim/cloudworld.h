// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/cloudsim/billbook.h"
#include "services/cloudsim/gatekeeper.h"
#include "services/cloudsim/ratelimit.h"
#include "services/cloudsim/scenario.h"
#include "services/cloudsim/simcall.h"

namespace airgate::cloudsim {

// An action's answer with what its envelope needs.
struct CallOutcome {
    ApiReply reply;
    QByteArray service;
    QByteArray region;
};

// The accounts and their bills, and the actions upon them. Not for two threads at once.
class CloudWorld {
public:
    CloudWorld(const Scenario& scenario, quint64 seed, int billRatePerSecond,
               std::chrono::seconds clockTolerance);

    // Checks the signature and the caller's rights, then acts.
    [[nodiscard]] CallOutcome call(const HttpRequest& request, const ApiParams& params, Instant now,
                                   const std::optional<Fault>& fault);

    // Lines for the account with this id; the first account when 0. InvalidArgument, NotFound.
    [[nodiscard]] Result<void> addBillLines(qint64 accountId, const QJsonObject& bill, Instant now);
    // One line of `amount` for a user, on its first endpoint: at once in the plain bill, later in
    // the split bill. InvalidArgument, NotFound.
    [[nodiscard]] Result<void> addSpend(const QString& userName, const QString& amount, QDate day,
                                        Instant now);
    // What a test wants to see: users with keys, logins and policies, endpoints.
    [[nodiscard]] QJsonObject state() const;

private:
    struct Account {
        SimAccount account;
        BillBook bill;
    };
    [[nodiscard]] std::vector<SimAccount*> accounts();

    std::vector<Account> m_accounts;
    ActionTable m_actions;
    IdSource m_ids;
    RateLimit m_billRate;
    std::chrono::seconds m_clockTolerance;
};

} // namespace airgate::cloudsim
