// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/systemclock.h"
#include "services/alerts/alertservice.h"
#include "services/iam/mainaccountservice.h"
#include "services/iam/subaccountservice.h"
#include "services/iam/syncservice.h"
#include "services/monitoring/watch.h"
#include "services/quota/ledgerexport.h"
#include "services/quota/ledgerverifier.h"
#include "services/quota/quotaimportservice.h"
#include "services/quota/quotaservice.h"
#include "services/settings/settingsservice.h"

#include <memory>

namespace airgate {

// What a program decides about itself before anything is opened.
struct Configuration {
    QString dataDirectory;        // airgate.db is in it; made if it is missing
    QString secretKeyFile;        // --secret-key-file; empty: not given
    QByteArray secretKey;         // AIRGATE_SECRET_KEY as it was at start; empty: not set
    bool mayUseKeychain = true;   // where neither of the two is given
    bool ephemeralKey = false;    // the demo: a key that ends with the process
    std::optional<Instant> startAt;  // the demo's clock
    int billCallsPerSecond = 5;      // the provider's limit on bill calls, per main account
};

// Builds store, cloud, vault, notifiers and services. The only place where concrete classes meet.
// Lives in the thread that opened it, which runs an event loop.
class Composition {
public:
    // Errors: the storage's; NoMasterKey, InvalidMasterKey (also: not the key this data was sealed with),
    // VaultLocked, VaultUnavailable. A new master key is made in the keychain only for data that has
    // nothing sealed yet.
    [[nodiscard]] static QCoro::Task<Result<std::unique_ptr<Composition>>> open(Configuration configuration);
    ~Composition();

    [[nodiscard]] Store& store();
    [[nodiscard]] Clock& clock();
    [[nodiscard]] MainAccountService& mainAccounts();
    [[nodiscard]] SubAccountService& subAccounts();
    [[nodiscard]] SyncService& sync();
    [[nodiscard]] QuotaService& quota();
    [[nodiscard]] QuotaImportService& quotaImport();
    [[nodiscard]] LedgerExport& ledgerExport();
    [[nodiscard]] LedgerVerifier& ledgerVerifier();
    [[nodiscard]] AlertService& alerts();
    [[nodiscard]] StopService& stops();
    [[nodiscard]] LeaseKeeper& leases();
    [[nodiscard]] Watch& watch();
    [[nodiscard]] SettingsService& settings();

private:
    struct Parts;
    explicit Composition(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

// The person at the computer, as the operating system knows them: admin until sign-in comes.
[[nodiscard]] Principal operatingSystemPrincipal();

} // namespace airgate
