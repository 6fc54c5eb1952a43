// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/uiworld.h"

#include "services/alerts/alertdecisions.h"
#include "services/exchange/disktablefiles.h"
#include "services/storage/openstore.h"
#include "app/await.h"
#include "tests/fakes/fakecloud.h"
#include "tests/fakes/uiworldseed.h"

namespace airgate {

struct UiWorld::Parts {
    Parts()
        : clock(*fromShanghaiText(QStringLiteral("2026-11-23 14:32:05")))
        , store(opened(folder.filePath(QStringLiteral("airgate.db"))))
    {
    }
    static std::unique_ptr<Store> opened(const QString& path)
    {
        auto store = openStore({path});
        if (!store)
            qFatal("uiworld: no store");
        return *std::move(store);
    }

    QTemporaryDir folder;
    StandingClock clock;
    FakeCloudState cloud;
    PlainSealer sealer;
    FakeConnector connector{cloud};
    SilentNotifiers notifiers;
    std::unique_ptr<Store> store;
    CloudSessions sessions{*store, sealer, connector};
    LeaseKeeper leases{*store, clock, QStringLiteral("ops-pc-01:1:test")};
    MainAccountService mainAccounts{*store, clock, sealer, connector, sessions};
    SubAccountService subAccounts{*store, clock};
    SyncService sync{*store, clock, sessions};
    QuotaService quota{*store, clock};
    AlertService alerts{*store, clock, sealer};
    SettingsService settings{*store, clock};
    SpendingCheck check{*store, clock, sessions, leases};
    StopService stops{*store, clock, sessions, leases};
    OutboxDispatcher outbox{*store, clock, sealer, notifiers};
    Watch watch{*store, clock, check, stops, outbox};
    DiskTableFiles tableFiles;
    QuotaImportService imports{*store, clock, subAccounts, tableFiles};
    LedgerExport ledgerExport{*store, clock, tableFiles};
    MainAccountId account;
};

UiWorld::UiWorld(Fill fill)
    : m_parts(std::make_unique<Parts>())
{
    if (fill == Fill::Empty)
        return;
    NewMainAccount account;
    account.name = QStringLiteral("cn-main-01");
    account.accessKeyId = QStringLiteral("AKLTEXAMPLE0MAIN0000000000007Q2M");
    account.secretKey = SecretBytes(QByteArrayLiteral("secret"));
    account.openingDate = QDate(2026, 8, 1);
    const auto added = await(m_parts->mainAccounts.add(options().principal, std::move(account)));
    if (!added)
        qFatal("uiworld: no main account");
    m_parts->account = added->id;
    if (fill == Fill::Full)
        seedPictures(services(), m_parts->cloud, options().principal, *added);
}

UiWorld::~UiWorld() = default;

Services UiWorld::services()
{
    Parts& p = *m_parts;
    return {p.mainAccounts, p.subAccounts, p.sync,   p.quota,  p.alerts, p.stops,
            p.settings,     p.watch,       p.leases, *p.store, p.clock,
            p.imports, p.ledgerExport};
}

WindowOptions UiWorld::options() const
{
    return {false,
            QStringLiteral("SQLite · airgate.db"),
            {QStringLiteral("os:ops-01"), PrincipalKind::Operator, QStringLiteral("ops-01"),
             Role::Admin},
            m_parts->folder.filePath(QStringLiteral("window.ini"))};
}

StandingClock& UiWorld::clock()
{
    return m_parts->clock;
}
FakeCloudState& UiWorld::cloud()
{
    return m_parts->cloud;
}
MainAccountId UiWorld::account() const
{
    return m_parts->account;
}

Standing UiWorld::standing(const QString& userName)
{
    const auto standings = await(m_parts->subAccounts.standings(m_parts->account));
    for (const Standing& standing : *standings) {
        if (standing.subAccount.userName == userName)
            return standing;
    }
    qFatal("uiworld: no such user");
}

QList<LedgerLine> UiWorld::entries(const QString& userName)
{
    LedgerQuery query;
    query.subAccount = standing(userName).subAccount.id;
    return *await(m_parts->quota.lines(query, {}, 0, 1000));
}

} // namespace airgate
