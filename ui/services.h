// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/alerts/alertservice.h"
#include "services/iam/mainaccountservice.h"
#include "services/iam/subaccountservice.h"
#include "services/iam/syncservice.h"
#include "services/monitoring/watch.h"
#include "services/quota/ledgerexport.h"
#include "services/quota/quotaimportservice.h"
#include "services/quota/quotaservice.h"
#include "services/settings/settingsservice.h"

namespace airgate {

// What the windows ask. All of it outlives them and lives in their thread.
struct Services {
    MainAccountService& mainAccounts;
    SubAccountService& subAccounts;
    SyncService& sync;
    QuotaService& quota;
    AlertService& alerts;
    StopService& stops;
    SettingsService& settings;
    Watch& watch;
    LeaseKeeper& leases;
    Store& store;
    Clock& clock;
    QuotaImportService& imports;
    LedgerExport& ledgerExport;
};

} // namespace airgate
