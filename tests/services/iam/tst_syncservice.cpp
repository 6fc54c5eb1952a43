// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/office.h"

#include <QTest>

using namespace airgate;

namespace {

const QString svcA = QStringLiteral("svc-a");

} // namespace

class SyncServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goneIsATombstone_F20();
    void emptyListingIsRefused_F21();
    void moreGoneThanTheLimit_F21();
    void incompleteListing_F21_data();
    void incompleteListing_F21();
    void membershipIsNotAttribution();
    void membershipAsksOncePerProject();
    void incompleteMembershipChangesNothing_F21_data();
    void incompleteMembershipChangesNothing_F21();
    void goneKeepsItsMembership_F20();
    void ruleForKeyOrEndpoint_F38();
    void ruleThatIsRefused_F38_data();
    void ruleThatIsRefused_F38();
    void sameNameIsAnotherUser_F20();
    void renamedUserIsTheSame_F20();
    void eachChangeIsAuditedOnce_F38();
    void refusedChangeIsNotWritten_F38();

private:
    Result<SyncReport> sync(SyncOptions options = {});
    QStringList present();
    // "PA,PB" as the list shows them.
    QString shown(const QString& user);
    AttributionRule rule(AttributionKind kind, const QString& value, const QString& user);

    std::unique_ptr<Office> m_office;
};

void SyncServiceTest::init()
{
    m_office = std::make_unique<Office>();
    m_office->addAccount();
}

Result<SyncReport> SyncServiceTest::sync(SyncOptions options)
{
    return await(m_office->app->sync.sync(admin(), m_office->account, std::move(options)));
}

// The users that are there, and the tombstones in brackets.
QStringList SyncServiceTest::present()
{
    QStringList names;
    const auto standings = await(m_office->app->subAccounts.standings(m_office->account));
    for (const Standing& each : *standings) {
        const bool gone = each.status == SubAccountStatus::NotSynced;
        names.append(gone ? u'[' + each.subAccount.userName + u']' : each.subAccount.userName);
    }
    names.sort();
    return names;
}

QString SyncServiceTest::shown(const QString& user)
{
    const Standing standing = m_office->standing(user);
    QStringList titles;
    for (const Project& project : standing.shownProjects())
        titles += project.title();
    return titles.join(u',');
}

AttributionRule SyncServiceTest::rule(AttributionKind kind, const QString& value, const QString& user)
{
    return {kind, value, m_office->user(user).id};
}

// Several may work in a project; whose spend it is says the assignment alone.
void SyncServiceTest::membershipIsNotAttribution()
{
    const QString svcC = QStringLiteral("svc-c");
    m_office->cloud->addUser(svcC, {});
    m_office->cloud->members = {{QStringLiteral("pa"), {svcA, QStringLiteral("svc-b"), svcC}},
                                {QStringLiteral("pb"), {svcC, QStringLiteral("not-listed")}}};
    QVERIFY(sync().isOk());
    QCOMPARE(shown(svcC), QStringLiteral("PA,PB"));
    QCOMPARE(shown(QStringLiteral("svc-b")), QStringLiteral("PB"));
    QCOMPARE(m_office->standing(QStringLiteral("svc-b")).memberOf.size(), 1);
    QVERIFY(m_office->standing(svcC).attributed.isEmpty());
    m_office->spend(QStringLiteral("pb"), QStringLiteral("7"));
    QVERIFY(!m_office->check().error);
    QCOMPARE(m_office->standing(svcC).consumed->toDecimal(), QStringLiteral("0.00"));
    QCOMPARE(m_office->standing(QStringLiteral("svc-b")).consumed->toDecimal(), QStringLiteral("7.00"));
    m_office->cloud->members.clear();
    QVERIFY(sync().isOk());
    QCOMPARE(shown(svcC), QString());
}

void SyncServiceTest::membershipAsksOncePerProject()
{
    for (int i = 0; i < 150; ++i) {
        const QString name = QStringLiteral("more-%1").arg(i);
        m_office->cloud->addUser(name, {});
        m_office->cloud->members[QStringLiteral("pa")].append(name);
    }
    m_office->cloud->calls.clear();
    QVERIFY(sync().isOk());
    QCOMPARE(m_office->cloud->count(QStringLiteral("listProjectUsers pa")), 2);  // 150 users, 100 a page
    QCOMPARE(m_office->cloud->count(QStringLiteral("listProjectUsers pb")), 1);
    QCOMPARE(m_office->cloud->count(QStringLiteral("listProjectUsers")), 3);
    QCOMPARE(shown(QStringLiteral("more-149")), QStringLiteral("PA"));
}

void SyncServiceTest::incompleteMembershipChangesNothing_F21_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("code");
    const QString pb = QStringLiteral("listProjectUsers pb");
    const int incomplete = int(ErrorCode::IncompleteRead);
    QTest::newRow("Total too high") << int(FakeFault::MovedTotal) << pb << incomplete;
    QTest::newRow("user twice") << int(FakeFault::Duplicate) << pb << incomplete;
    QTest::newRow("refused") << int(FakeFault::Refused) << pb << int(ErrorCode::CloudRefused);
    QTest::newRow("unreachable") << int(FakeFault::Unreachable) << pb << int(ErrorCode::NetworkUnreachable);
}

void SyncServiceTest::incompleteMembershipChangesNothing_F21()
{
    QFETCH(int, kind);
    QFETCH(QString, call);
    QFETCH(int, code);
    const QString svcC = QStringLiteral("svc-c");
    m_office->cloud->addUser(svcC, {});
    m_office->cloud->members = {{QStringLiteral("pa"), {svcC}}};
    QVERIFY(sync().isOk());
    const QStringList before = present();
    const auto audited = m_office->audit().size();
    m_office->cloud->addUser(QStringLiteral("svc-d"), {});
    m_office->cloud->members = {{QStringLiteral("pb"), {svcC, QStringLiteral("svc-d")}}};
    m_office->cloud->faults = {{FakeFault::Kind(kind), call}};
    QVERIFY(sync().failedWith(ErrorCode(code)));
    QCOMPARE(present(), before);
    QCOMPARE(shown(svcC), QStringLiteral("PA"));
    QCOMPARE(m_office->audit().size(), audited);
    m_office->cloud->faults.clear();
    QVERIFY(sync().isOk());
    QCOMPARE(shown(svcC), QStringLiteral("PB"));
}

void SyncServiceTest::goneKeepsItsMembership_F20()
{
    const QString svcC = QStringLiteral("svc-c");
    m_office->cloud->addUser(svcC, {});
    m_office->cloud->members = {{QStringLiteral("pb"), {svcC}}};
    QVERIFY(sync().isOk());
    m_office->cloud->users.removeLast();
    m_office->cloud->members.clear();
    QCOMPARE(sync()->gone, 1);
    QCOMPARE(shown(svcC), QStringLiteral("PB"));
}

void SyncServiceTest::ruleForKeyOrEndpoint_F38()
{
    SubAccountService& users = m_office->app->subAccounts;
    const auto key = rule(AttributionKind::ArkApiKey, QStringLiteral("apikey-1"), svcA);
    const auto audited = m_office->audit().size();
    QVERIFY(await(users.addRule(admin(), key)).isOk());
    QCOMPARE(m_office->audit().size(), audited + 1);
    QCOMPARE(m_office->audit().first().action, QStringLiteral("sub_account.rule_add"));
    QCOMPARE(m_office->audit().first().after, QStringLiteral("ark_api_key:apikey-1"));
    QVERIFY(await(users.addRule(admin(), key)).isOk());  // again: nothing is changed, nothing is noted
    QCOMPARE(m_office->audit().size(), audited + 1);
    QCOMPARE(*await(users.rules(key.owner)), QList<AttributionRule>{key});

    const auto taken = await(users.addRule(admin(), rule(key.kind, key.value, QStringLiteral("svc-b"))));
    QVERIFY(taken.failedWith(ErrorCode::AlreadyExists));
    QCOMPARE(taken.error().detail, key.value);
    QVERIFY(await(users.removeRule(admin(), rule(key.kind, key.value, QStringLiteral("svc-b"))))
                .failedWith(ErrorCode::NotFound));
    QCOMPARE(m_office->audit().size(), audited + 1);
    QVERIFY(await(users.removeRule(admin(), key)).isOk());
    QCOMPARE(m_office->audit().size(), audited + 2);
    QCOMPARE(m_office->audit().first().action, QStringLiteral("sub_account.rule_remove"));
    QVERIFY(await(users.rules(key.owner))->isEmpty());
}

void SyncServiceTest::ruleThatIsRefused_F38_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("value");
    QTest::newRow("empty") << int(AttributionKind::Endpoint) << QString();
    QTest::newRow("dash, F8") << int(AttributionKind::Endpoint) << QStringLiteral("-");
    QTest::newRow("blank inside") << int(AttributionKind::ArkApiKey) << QStringLiteral("apikey 1");
    QTest::newRow("too long") << int(AttributionKind::ArkApiKey) << QString(129, u'a');
    QTest::newRow("a project has its own way") << int(AttributionKind::Project) << QStringLiteral("pa");
    QTest::newRow("tags are the provider's") << int(AttributionKind::Tag) << QStringLiteral("4000000");
}

void SyncServiceTest::ruleThatIsRefused_F38()
{
    QFETCH(int, kind);
    QFETCH(QString, value);
    SubAccountService& users = m_office->app->subAccounts;
    const auto audited = m_office->audit();
    const auto wrong = rule(AttributionKind(kind), value, svcA);
    QVERIFY(await(users.addRule(admin(), wrong)).failedWith(ErrorCode::InvalidArgument));
    QVERIFY(await(users.removeRule(admin(), wrong)).failedWith(ErrorCode::InvalidArgument));
    Principal viewer = admin();
    viewer.role = Role::Viewer;
    QVERIFY(await(users.addRule(viewer, wrong)).failedWith(ErrorCode::PermissionDenied));
    QVERIFY(await(users.removeRule(viewer, wrong)).failedWith(ErrorCode::PermissionDenied));
    QCOMPARE(m_office->audit(), audited);
}

void SyncServiceTest::goneIsATombstone_F20()
{
    m_office->allocate(svcA, QStringLiteral("100"));
    m_office->spend(QStringLiteral("pa"), QStringLiteral("30"));
    QVERIFY(!m_office->check().error);
    const FakeUser kept = m_office->cloud->users.takeFirst();
    QCOMPARE(sync()->gone, 1);
    QCOMPARE(present(), (QStringList{QStringLiteral("[svc-a]"), QStringLiteral("svc-b")}));
    const Standing tombstone = m_office->standing(svcA);
    QCOMPARE(tombstone.quota.toDecimal(), QStringLiteral("100.00"));
    QCOMPARE(tombstone.consumed->toDecimal(), QStringLiteral("30.00"));
    QCOMPARE(await(m_office->app->quota.head())->count, 1);
    m_office->cloud->users.append(kept);
    QCOMPARE(sync()->reappeared, 1);
    QCOMPARE(m_office->standing(svcA).subAccount.id.value(), tombstone.subAccount.id.value());
    QCOMPARE(m_office->standing(svcA).subAccount.projects, QStringList{QStringLiteral("pa")});
}

void SyncServiceTest::emptyListingIsRefused_F21()
{
    for (int i = 0; i < 4; ++i)
        m_office->cloud->addUser(QStringLiteral("more-%1").arg(i), {});
    QCOMPARE(sync()->added, 4);
    const QStringList before = present();
    m_office->cloud->faults = {{FakeFault::ZeroTotal, QStringLiteral("listUsers")}};
    QVERIFY(sync().failedWith(ErrorCode::IncompleteRead));
    QCOMPARE(present(), before);
}

void SyncServiceTest::moreGoneThanTheLimit_F21()
{
    for (int i = 0; i < 4; ++i)
        m_office->cloud->addUser(QStringLiteral("more-%1").arg(i), {});
    QVERIFY(sync().isOk());
    const QStringList before = present();
    m_office->cloud->users.resize(2);
    const auto refused = sync();
    QVERIFY(refused.failedWith(ErrorCode::IncompleteRead));
    QCOMPARE(refused.error().detail, QStringLiteral("gone:4"));
    QCOMPARE(present(), before);
    SyncOptions options;
    options.acceptManyGone = true;
    QCOMPARE(sync(options)->gone, 4);
    QCOMPARE(present().filter(QStringLiteral("[more-")).size(), 4);
}

void SyncServiceTest::incompleteListing_F21_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("code");
    const int incomplete = int(ErrorCode::IncompleteRead);
    QTest::newRow("Total too high") << int(FakeFault::MovedTotal) << "listUsers" << incomplete;
    QTest::newRow("row twice") << int(FakeFault::Duplicate) << "listUsers" << incomplete;
    QTest::newRow("page refused") << int(FakeFault::Refused) << "listUsers" << int(ErrorCode::CloudRefused);
    QTest::newRow("projects refused") << int(FakeFault::Refused) << "listProjects" << int(ErrorCode::CloudRefused);
    QTest::newRow("projects twice") << int(FakeFault::Duplicate) << "listProjects" << incomplete;
}

void SyncServiceTest::incompleteListing_F21()
{
    QFETCH(int, kind);
    QFETCH(QString, call);
    QFETCH(int, code);
    m_office->cloud->addUser(QStringLiteral("svc-c"), {});
    m_office->cloud->faults = {{FakeFault::Kind(kind), call}};
    QVERIFY(sync().failedWith(ErrorCode(code)));
    QCOMPARE(present(), (QStringList{svcA, QStringLiteral("svc-b")}));
    m_office->cloud->faults.clear();
    m_office->cloud->rowsPerPage = 2;
    QCOMPARE(sync()->added, 1);
}

void SyncServiceTest::sameNameIsAnotherUser_F20()
{
    m_office->allocate(svcA, QStringLiteral("100"));
    const SubAccount old = m_office->user(svcA);
    m_office->cloud->user(svcA).user.id = QStringLiteral("4999999");
    const auto report = sync();
    QVERIFY(report.isOk());
    QCOMPARE(report->added, 1);
    QCOMPARE(report->gone, 1);
    QCOMPARE(present(), (QStringList{QStringLiteral("[svc-a]"), svcA, QStringLiteral("svc-b")}));
    const SubAccount fresh = m_office->user(svcA);
    QVERIFY(fresh.id != old.id);
    QVERIFY(fresh.projects.isEmpty());
    const auto position = await(m_office->app->quota.position(fresh.id));
    QCOMPARE(position->quota.toDecimal(), QStringLiteral("0.00"));
}

void SyncServiceTest::renamedUserIsTheSame_F20()
{
    const SubAccount old = m_office->user(svcA);
    m_office->cloud->user(svcA).user.userName = QStringLiteral("svc-new");
    QCOMPARE(sync()->changed, 1);
    QCOMPARE(m_office->user(QStringLiteral("svc-new")).id.value(), old.id.value());
}

// Every mutating call of every service leaves exactly one row, which names what it did and who.
void SyncServiceTest::eachChangeIsAuditedOnce_F38()
{
    Process& app = *m_office->app;
    const SubAccount user = m_office->user(svcA);
    const auto once = [&](const char* action, auto call) {
        const auto before = m_office->audit().size();
        QVERIFY2(call(), action);
        const auto rows = m_office->audit();
        QCOMPARE(rows.size(), before + 1);
        QCOMPARE(rows.first().action, QLatin1String(action));
        QCOMPARE(rows.first().author.id, admin().id);
    };
    once("account.sync", [&] { return sync().isOk(); });
    once("sub_account.assign",
         [&] { return await(app.subAccounts.assignProjects(admin(), user.id, {QStringLiteral("pa")})).isOk(); });
    once("sub_account.configure", [&] { return await(app.subAccounts.configure(admin(), user)).isOk(); });
    once("quota.allocate", [&] {
        return m_office->change(svcA, EntryKind::Allocation, QStringLiteral("5"), QStringLiteral("k1")).isOk();
    });
    once("quota.deduct", [&] {
        return m_office->change(svcA, EntryKind::Deduction, QStringLiteral("1"), QStringLiteral("k2")).isOk();
    });
    once("settings.set", [&] {
        return await(app.settings.set(admin(), settings::checkIntervalMinutes.key, QStringLiteral("5"))).isOk();
    });
    once("channel.put", [&] {
        NewChannel channel;
        channel.name = QStringLiteral("ops");
        channel.url = SecretBytes(QByteArrayLiteral("https://hook.example/1"));
        return await(app.alerts.putChannel(admin(), std::move(channel))).isOk();
    });
    m_office->spend(QStringLiteral("pa"), QStringLiteral("3"));
    QVERIFY(!m_office->check().error);
    once("alert.acknowledge",
         [&] { return await(app.alerts.acknowledge(admin(), m_office->alerts().first().id)).isOk(); });
    const auto rows = m_office->audit().size();
    QVERIFY(await(app.stops.stop(admin(), m_office->request(svcA, QStringLiteral("s")))).isOk());
    QCOMPARE(m_office->audit().size(), rows + 4);  // the order, and each of the three switches it turned
}

void SyncServiceTest::refusedChangeIsNotWritten_F38()
{
    Process& app = *m_office->app;
    Principal viewer = admin();
    viewer.role = Role::Viewer;
    const SubAccount user = m_office->user(svcA);
    const auto stopRequest = m_office->request(svcA, QStringLiteral("s"));
    const auto rows = m_office->audit();
    const ErrorCode denied = ErrorCode::PermissionDenied;
    QVERIFY(await(app.sync.sync(viewer, m_office->account)).failedWith(denied));
    QVERIFY(await(app.subAccounts.assignProjects(viewer, user.id, {})).failedWith(denied));
    QVERIFY(await(app.subAccounts.configure(viewer, user)).failedWith(denied));
    QVERIFY(await(app.settings.set(viewer, settings::checkEnabled.key, QStringLiteral("false"))).failedWith(denied));
    QVERIFY(await(app.stops.stop(viewer, stopRequest)).failedWith(denied));
    QVERIFY(await(app.stops.restore(viewer, stopRequest)).failedWith(denied));
    QVERIFY(await(app.settings.set(admin(), settings::checkIntervalMinutes.key, QStringLiteral("0")))
                .failedWith(ErrorCode::InvalidArgument));
    QVERIFY(await(app.settings.set(admin(), QStringLiteral("no.such"), QStringLiteral("0")))
                .failedWith(ErrorCode::NotFound));
    QCOMPARE(m_office->audit(), rows);
}

QTEST_GUILESS_MAIN(SyncServiceTest)
#include "tst_syncservice.moc"
