// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/await.h"
#include "services/alerts/alertservice.h"
#include "services/alerts/outboxdispatcher.h"
#include "services/billing/spendreports.h"
#include "services/enforcement/stopservice.h"
#include "services/iam/mainaccountservice.h"
#include "services/iam/subaccountservice.h"
#include "services/iam/syncservice.h"
#include "services/monitoring/spendingcheck.h"
#include "services/monitoring/watch.h"
#include "services/quota/quotaservice.h"
#include "services/settings/settings.h"
#include "services/settings/settingsservice.h"
#include "services/storage/openstore.h"
#include "tests/fakes/scriptedcloud.h"
#include "tests/fakes/steppingclock.h"

#include <QTemporaryDir>

namespace airgate {

// Bytes with their context in front: opens only in its place.
class FakeSealer : public Sealer {
public:
    Result<QByteArray> seal(const SecretBytes& plain, const QByteArray& context) const override;
    Result<SecretBytes> open(const QByteArray& sealed, const QByteArray& context) const override;
};

// Channels that answer what they are told to, and remember what they were sent.
class FakeNotifiers : public NotifierFactory {
public:
    Result<std::unique_ptr<Notifier>> open(ChannelTarget target) override;

    QList<Notice> delivered;
    int attempts = 0;
    std::optional<Error> failure;
};

// One process of AirGate: the services on a store of their own, as app/ puts them together.
struct Process {
    Process(const QString& path, SteppingClock& clock, std::shared_ptr<ScriptedCloud> cloud, const QString& holder);

    std::unique_ptr<Store> store;
    FakeSealer sealer;
    ScriptedConnector connector;
    FakeNotifiers notifiers;
    CloudSessions sessions;
    LeaseKeeper leases;
    MainAccountService mainAccounts;
    SubAccountService subAccounts;
    SyncService sync;
    QuotaService quota;
    AlertService alerts;
    SettingsService settings;
    SpendingCheck check;
    StopService stops;
    OutboxDispatcher outbox;
    Watch watch;
};

// A database in a folder of its own, a cloud of values, a clock that goes when it is told to, and one
// process that works with them. It is 2026-11-23 12:00 in Shanghai.
class Office {
public:
    Office();

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("airgate.db")); }
    // The file as a crash would leave it now: a copy of the database and its log.
    [[nodiscard]] std::shared_ptr<QTemporaryDir> crashImage() const;
    [[nodiscard]] std::unique_ptr<Process> another(const QString& holder);

    // An account with svc-a (project pa, keys a1 a2) and svc-b (project pb, key b1) synchronized.
    MainAccountId addAccount();
    SubAccount user(const QString& name);
    Standing standing(const QString& name);
    Result<QuotaOutcome> change(const QString& user, EntryKind kind, const QString& amount, const QString& key);
    void allocate(const QString& user, const QString& amount);
    void spend(const QString& project, const QString& amount);
    CheckReport check();
    StopRequest request(const QString& user, const QString& key);
    void set(const Setting& setting, const QString& value);
    QList<Alert> alerts(bool onlyTold = true);
    QList<AuditRecord> audit();

    SteppingClock clock;
    std::shared_ptr<ScriptedCloud> cloud = std::make_shared<ScriptedCloud>();
    MainAccountId account;

private:
    QTemporaryDir m_folder;
    int m_keys = 0;

public:
    std::unique_ptr<Process> app;  // last: gone before the folder
};

[[nodiscard]] Principal admin();

} // namespace airgate
