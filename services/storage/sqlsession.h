// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interfaces/store.h"
#include "services/storage/sqlaccountstore.h"
#include "services/storage/sqlalertstore.h"
#include "services/storage/sqlauditstore.h"
#include "services/storage/sqlleasestore.h"
#include "services/storage/sqlledgerstore.h"
#include "services/storage/sqloutboxstore.h"
#include "services/storage/sqlsettingsstore.h"
#include "services/storage/sqlspendstore.h"
#include "services/storage/sqlstopstore.h"

namespace airgate {

// The stores on one connection.
class SqlSession final : public StoreSession {
public:
    explicit SqlSession(Database& database)
        : m_accounts(database)
        , m_ledger(database)
        , m_spend(database)
        , m_alerts(database)
        , m_outbox(database)
        , m_stops(database)
        , m_settings(database)
        , m_audit(database)
        , m_leases(database)
    {
    }

    AccountStore& accounts() override { return m_accounts; }
    LedgerStore& ledger() override { return m_ledger; }
    SpendStore& spend() override { return m_spend; }
    AlertStore& alerts() override { return m_alerts; }
    OutboxStore& outbox() override { return m_outbox; }
    StopStore& stops() override { return m_stops; }
    SettingsStore& settings() override { return m_settings; }
    AuditStore& audit() override { return m_audit; }
    LeaseStore& leases() override { return m_leases; }
    std::optional<LedgerHead> takeAppended() { return m_ledger.takeAppended(); }

private:
    SqlAccountStore m_accounts;
    SqlLedgerStore m_ledger;
    SqlSpendStore m_spend;
    SqlAlertStore m_alerts;
    SqlOutboxStore m_outbox;
    SqlStopStore m_stops;
    SqlSettingsStore m_settings;
    SqlAuditStore m_audit;
    SqlLeaseStore m_leases;
};

} // namespace airgate
