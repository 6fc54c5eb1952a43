// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/office.h"

#include <QFile>

namespace airgate {

namespace {

class FakeNotifier : public Notifier {
public:
    explicit FakeNotifier(FakeNotifiers& office)
        : m_office(office)
    {
    }
    QCoro::Task<Result<DeliveryReply>> deliver(Notice notice) override
    {
        ++m_office.attempts;
        if (m_office.failure)
            co_return *m_office.failure;
        m_office.delivered.append(notice);
        co_return DeliveryReply{200, {}};
    }

private:
    FakeNotifiers& m_office;
};

std::unique_ptr<Store> opened(const QString& path)
{
    auto store = openStore({path});
    if (!store)
        qFatal("%s", qPrintable(errorName(store.error().code) + u' ' + store.error().detail));
    return *std::move(store);
}

template <typename T>
T expect(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(errorName(result.error().code) + u' ' + result.error().detail));
    return *std::move(result);
}

} // namespace

Result<QByteArray> FakeSealer::seal(const SecretBytes& plain, const QByteArray& context) const
{
    return QByteArray(context + '\n' + plain.bytes());
}

Result<SecretBytes> FakeSealer::open(const QByteArray& sealed, const QByteArray& context) const
{
    if (!sealed.startsWith(context + '\n'))
        return Error{ErrorCode::SealBroken, {}, {}};
    return SecretBytes(sealed.mid(context.size() + 1));
}

Result<std::unique_ptr<Notifier>> FakeNotifiers::open(ChannelTarget)
{
    return std::unique_ptr<Notifier>(std::make_unique<FakeNotifier>(*this));
}

Process::Process(const QString& path, SteppingClock& clock, std::shared_ptr<ScriptedCloud> cloud, const QString& holder)
    : store(opened(path))
    , connector(std::move(cloud))
    , sessions(*store, sealer, connector)
    , leases(*store, clock, holder)
    , mainAccounts(*store, clock, sealer, connector, sessions)
    , subAccounts(*store, clock)
    , sync(*store, clock, sessions)
    , quota(*store, clock)
    , alerts(*store, clock, sealer)
    , settings(*store, clock)
    , check(*store, clock, sessions, leases)
    , stops(*store, clock, sessions, leases)
    , outbox(*store, clock, sealer, notifiers)
    , watch(*store, clock, check, stops, outbox)
{
}

Office::Office()
    : clock(shanghaiMidnight(QDate(2026, 11, 23)) + std::chrono::hours(12))
    , app(another(QStringLiteral("host:1:first")))
{
}

std::shared_ptr<QTemporaryDir> Office::crashImage() const
{
    auto folder = std::make_shared<QTemporaryDir>();
    for (const char* end : {"", "-wal"})
        QFile::copy(path() + QLatin1String(end), folder->filePath(QStringLiteral("airgate.db")) + QLatin1String(end));
    return folder;
}

std::unique_ptr<Process> Office::another(const QString& holder)
{
    return std::make_unique<Process>(path(), clock, cloud, holder);
}

MainAccountId Office::addAccount()
{
    cloud->addUser(QStringLiteral("svc-a"), {QStringLiteral("a1"), QStringLiteral("a2")});
    cloud->addUser(QStringLiteral("svc-b"), {QStringLiteral("b1")});
    cloud->addProject(QStringLiteral("pa"));
    cloud->addProject(QStringLiteral("pb"));
    NewMainAccount form;
    form.name = QStringLiteral("main");
    form.accessKeyId = QStringLiteral("AKLTown");
    form.secretKey = SecretBytes(QByteArrayLiteral("secret"));
    account = expect(await(app->mainAccounts.add(admin(), std::move(form)))).id;
    expect(await(app->sync.sync(admin(), account)));
    for (const char* letter : {"a", "b"}) {
        const auto assigned = await(app->subAccounts.assignProjects(
            admin(), user(QStringLiteral("svc-") + QLatin1String(letter)).id,
            {QStringLiteral("p") + QLatin1String(letter)}));
        Q_ASSERT(assigned.isOk());
    }
    return account;
}

SubAccount Office::user(const QString& name)
{
    return expect(await(app->subAccounts.find(account, name)));
}

Standing Office::standing(const QString& name)
{
    const auto standings = expect(await(app->subAccounts.standings(account)));
    for (const Standing& each : standings) {
        if (each.subAccount.userName == name)
            return each;
    }
    qFatal("no such user");
}

Result<QuotaOutcome> Office::change(const QString& name, EntryKind kind, const QString& amount, const QString& key)
{
    QuotaChange change;
    change.kind = kind;
    change.account = account;
    change.subAccount = user(name).id;
    change.amount = Money::parse(amount).value();
    change.reason = QStringLiteral("test");
    change.idempotencyKey = key;
    change.acceptBelowSpent = true;
    return await(app->quota.change(admin(), change));
}

void Office::allocate(const QString& name, const QString& amount)
{
    expect(change(name, EntryKind::Allocation, amount, QStringLiteral("allocate-%1").arg(++m_keys)));
}

void Office::spend(const QString& project, const QString& amount)
{
    cloud->addLine(shanghaiDate(clock.now()), amount, project);
}

CheckReport Office::check()
{
    return await(app->check.run(account, {}, [](CheckProgress) {}));
}

StopRequest Office::request(const QString& name, const QString& key)
{
    return {user(name).id, HoldReason::Manual, QStringLiteral("test"), key};
}

void Office::set(const Setting& setting, const QString& value)
{
    expect(await(app->settings.set(admin(), setting.key, value)));
}

QList<Alert> Office::alerts(bool onlyTold)
{
    AlertFilter filter;
    filter.account = account;
    filter.onlyTold = onlyTold;
    QList<Alert> alerts;
    const auto rows = expect(await(app->alerts.list(filter)));
    for (const AlertWithDelivery& row : rows)
        alerts.append(row.alert);
    return alerts;
}

QList<AuditRecord> Office::audit()
{
    return expect(await(app->store->read([](StoreSession& session) { return session.audit().latest(1000); })));
}

Principal admin()
{
    return {QStringLiteral("os:admin"), PrincipalKind::Operator, QStringLiteral("Admin"), Role::Admin};
}

} // namespace airgate
