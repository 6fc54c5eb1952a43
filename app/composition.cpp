// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "app/masterkey.h"
#include "services/cloud/openapiconnector.h"
#include "services/delivery/httpnotifierfactory.h"
#include "services/exchange/disktablefiles.h"
#include "services/secrets/aesgcmsealer.h"
#include "services/storage/fileheadkeeper.h"
#include "services/storage/openstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QSysInfo>
#include <QUuid>

#if defined(Q_OS_UNIX)
#include <pwd.h>
#include <unistd.h>
#endif

namespace airgate {

namespace {

QString holderName()
{
    return QStringLiteral("%1:%2:%3").arg(QSysInfo::machineHostName()).arg(QCoreApplication::applicationPid())
        .arg(QUuid::createUuid().toString(QUuid::Id128).left(8));
}

CallRates callRates(const Configuration& configuration)
{
    CallRates rates;
    rates.ofService.insert("billing", configuration.billCallsPerSecond);
    return rates;
}

} // namespace

// In the order of their making: what is below uses what is above.
struct Composition::Parts {
    Parts(const Configuration& configuration, std::unique_ptr<Store> openedStore, std::unique_ptr<Sealer> openedSealer,
          std::shared_ptr<HeadKeeper> openedHeads)
        : clock(configuration.startAt ? std::make_shared<SystemClock>(*configuration.startAt)
                                      : std::make_shared<SystemClock>())
        , heads(std::move(openedHeads))
        , store(std::move(openedStore))
        , sealer(std::move(openedSealer))
        , connector(clock, callRates(configuration))
        , notifiers(*clock)
    {
    }

    std::shared_ptr<Clock> clock;
    std::shared_ptr<HeadKeeper> heads;
    std::unique_ptr<Store> store;
    std::unique_ptr<Sealer> sealer;
    OpenApiConnector connector;
    HttpNotifierFactory notifiers;
    DiskTableFiles tableFiles;

    CloudSessions sessions{*store, *sealer, connector};
    LeaseKeeper leases{*store, *clock, holderName()};
    MainAccountService mainAccounts{*store, *clock, *sealer, connector, sessions};
    SubAccountService subAccounts{*store, *clock};
    SyncService sync{*store, *clock, sessions};
    QuotaService quota{*store, *clock};
    QuotaImportService quotaImport{*store, *clock, subAccounts, tableFiles};
    LedgerExport ledgerExport{*store, *clock, tableFiles};
    LedgerVerifier ledgerVerifier{*store, *clock, *heads};
    AlertService alerts{*store, *clock, *sealer};
    SettingsService settings{*store, *clock};
    SpendingCheck check{*store, *clock, sessions, leases};
    StopService stops{*store, *clock, sessions, leases};
    OutboxDispatcher outbox{*store, *clock, *sealer, notifiers};
    Watch watch{*store, *clock, check, stops, outbox};
};

Composition::Composition(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Composition::~Composition() = default;

QCoro::Task<Result<std::unique_ptr<Composition>>> Composition::open(Configuration configuration)
{
    const QDir folder(configuration.dataDirectory);
    auto heads = std::make_shared<FileHeadKeeper>(folder.filePath(QStringLiteral("ledger.head")));
    StorageConfig storage{folder.filePath(QStringLiteral("airgate.db"))};
    storage.heads = heads;
    auto store = openStore(storage);
    if (!store)
        co_return store.error();
    std::unique_ptr<Store> opened = *std::move(store);
    auto sealer = co_await openSealer(configuration, *opened);
    if (!sealer)
        co_return sealer.error();
    auto parts = std::make_unique<Parts>(configuration, std::move(opened), *std::move(sealer), std::move(heads));
    // A lost tail has to be known before anything is written after it. What this cannot tell, the whole
    // verification tells later.
    auto endTask = parts->ledgerVerifier.verifyEnd();
    (void)co_await endTask;
    co_return std::unique_ptr<Composition>(new Composition(std::move(parts)));
}

Store& Composition::store() { return *m_parts->store; }
Clock& Composition::clock() { return *m_parts->clock; }
MainAccountService& Composition::mainAccounts() { return m_parts->mainAccounts; }
SubAccountService& Composition::subAccounts() { return m_parts->subAccounts; }
SyncService& Composition::sync() { return m_parts->sync; }
QuotaService& Composition::quota() { return m_parts->quota; }
QuotaImportService& Composition::quotaImport() { return m_parts->quotaImport; }
LedgerExport& Composition::ledgerExport() { return m_parts->ledgerExport; }
LedgerVerifier& Composition::ledgerVerifier() { return m_parts->ledgerVerifier; }
AlertService& Composition::alerts() { return m_parts->alerts; }
StopService& Composition::stops() { return m_parts->stops; }
LeaseKeeper& Composition::leases() { return m_parts->leases; }
Watch& Composition::watch() { return m_parts->watch; }
SettingsService& Composition::settings() { return m_parts->settings; }

Principal operatingSystemPrincipal()
{
    QString name;
#if defined(Q_OS_UNIX)
    if (const passwd* entry = getpwuid(geteuid()))
        name = QString::fromLocal8Bit(entry->pw_name);
    else
        name = QStringLiteral("uid-%1").arg(geteuid());
#else
    name = qEnvironmentVariable("USERNAME");
#endif
    return {QStringLiteral("os:") + name, PrincipalKind::Operator, name, Role::Admin};
}

} // namespace airgate
