// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/demo/demoworld.h"

#include "app/desktop/demo/demoledger.h"

#include <QCoreApplication>

namespace airgate {

namespace {

// For tr() outside of a QObject.
struct Story {
    Q_DECLARE_TR_FUNCTIONS(DemoWorld)
};

QString tell(const WatchReport& report)
{
    int proven = 0;
    for (const StopOrder& order : report.orders)
        proven += order.state == OrderState::Done;
    return Story::tr("Carried out: %1 stop orders proven, %2 still stopping; %3 messages delivered.")
        .arg(proven).arg(report.orders.size() - proven).arg(report.messages.delivered);
}

} // namespace

DemoWorld::DemoWorld(Scenario scenario, std::unique_ptr<QTemporaryDir> folder)
    : m_scenario(std::move(scenario))
    , m_folder(std::move(folder))
{
}

Result<std::unique_ptr<DemoWorld>> DemoWorld::start()
{
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        return Error{ErrorCode::StorageFailed, folder->errorString(), {}};
    std::unique_ptr<DemoWorld> world(new DemoWorld(Scenario::demo(), std::move(folder)));
    CloudSimOptions options;
    options.billRatePerSecond = 0;  // a demonstration need not wait for its turn
    world->m_cloud = std::make_unique<CloudSim>(world->m_scenario, options);
    const auto port = world->m_cloud->listen();
    if (!port)
        return port.error();
    world->m_port = *port;
    return world;
}

Configuration DemoWorld::configuration() const
{
    Configuration configuration;
    configuration.dataDirectory = m_folder->path();
    configuration.ephemeralKey = true;
    configuration.startAt = m_scenario.now;
    configuration.billCallsPerSecond = 1000;
    return configuration;
}

Principal DemoWorld::principal()
{
    return {QStringLiteral("os:ops-01"), PrincipalKind::Operator, QStringLiteral("ops-01"), Role::Admin};
}

QCoro::Task<Result<MainAccountId>> DemoWorld::connectAccount(Composition& app, QDate openingDate)
{
    const cloudsim::SimAccount& account = m_scenario.accounts.first().account;
    NewMainAccount wanted;
    wanted.name = account.name;
    wanted.accessKeyId = account.keys.first().id;
    wanted.secretKey = SecretBytes(account.keys.first().secret.toUtf8());
    wanted.endpoint = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
    wanted.openingDate = openingDate;
    const auto added = co_await app.mainAccounts().add(principal(), std::move(wanted));
    if (!added)
        co_return added.error();
    co_return added->id;
}

QCoro::Task<Result<void>> DemoWorld::connectChannel(Composition& app)
{
    const QString token = m_scenario.feishuToken.isEmpty() ? QStringLiteral("demo") : m_scenario.feishuToken;
    NewChannel channel;
    channel.name = Story::tr("Finance group bot");
    channel.url = SecretBytes(
        QStringLiteral("http://127.0.0.1:%1/open-apis/bot/v2/hook/%2").arg(m_port).arg(token).toUtf8());
    channel.signingSecret = SecretBytes(m_scenario.feishuSecret.toUtf8());
    const auto put = co_await app.alerts().putChannel(principal(), std::move(channel));
    if (!put)
        co_return put.error();
    co_return Result<void>{};
}

QCoro::Task<Result<WatchReport>> DemoWorld::play(Composition& app, CheckProgressSink progress, Narrator narrate)
{
    const DemoLedger ledger = DemoLedger::load();
    const auto account = co_await connectAccount(app, ledger.openingDate);
    if (!account)
        co_return account.error();
    const auto channel = co_await connectChannel(app);
    if (!channel)
        co_return channel.error();
    narrate(Story::tr("Connected the main account %1.").arg(ledger.accountName));

    const auto synced = co_await app.sync().sync(principal(), *account);
    if (!synced)
        co_return synced.error();
    narrate(Story::tr("Synchronised: %1 sub-accounts, %2 projects.").arg(synced->listed).arg(synced->projects));

    const auto written = co_await writeDemoLedger(app, *account, ledger);
    if (!written)
        co_return written.error();
    narrate(Story::tr("Allocated: %1 ledger entries.").arg(*written));

    auto report = co_await app.watch().runNow({}, progress);
    if (!report)
        co_return report.error();
    for (const CheckReport& check : report->checks) {
        if (check.error)
            co_return *check.error;
        narrate(Story::tr("Checked: bill %1 in %2, %3 unattributed.")
                    .arg(check.snapshots.last().total.toDecimal(), check.snapshots.last().period.text(),
                         check.snapshots.last().unattributed.toDecimal()));
        narrate(Story::tr("Alerted: %1 alerts.").arg(check.alerts.size()));
    }
    narrate(tell(*report));
    co_return report;
}

} // namespace airgate
