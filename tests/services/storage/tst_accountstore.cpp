// SPDX-License-Identifier: GPL-3.0-or-later
#include "storagefixture.h"

using namespace airgate;

class AccountStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mainAccountComesBackAsItWas();
    void mainAccountNamesAreUnique();
    void mainAccountNameOfAnotherIsRefusedOnUpdate();
    void missingAccountsAreNotFound();
    void subAccountComesBackAsItWas();
    void subAccountOfTheSameCloudUserExists();
    void subAccountsAreSortedAndKeepTombstones_F20();
    void updateLeavesProjectsAlone();
    void projectBelongsToOneSubAccount();
    void projectOfAnotherMainAccountIsFree();
    void rulesOfEveryKind();
    void projectsAreReplaced();
    void membershipsAreReplacedForThoseThere_F20();
    void ruleIsOneUsers();
    void damagedRowIsNamed();
};

void AccountStoreTest::mainAccountComesBackAsItWas()
{
    StorageFixture fixture;
    MainAccount account = mainAccount(QStringLiteral("研发"));
    account.endpoint = QUrl(QStringLiteral("http://127.0.0.1:8080"));
    account.billSource = BillSourceMode::Split;
    account.measure = SpendMeasure::Original;
    account.active = false;
    account.lastSyncAt = at(1);
    const auto id = fixture.write([account](StoreSession& session) {
        return session.accounts().addMainAccount(account, QByteArrayLiteral("\0x\xff"));
    });
    QVERIFY(id);
    account.id = *id;
    QCOMPARE(
        fixture.read([id = *id](StoreSession& s) { return s.accounts().mainAccount(id); }).value(),
        account);
    QCOMPARE(
        fixture.read([id = *id](StoreSession& s) { return s.accounts().sealedSecret(id); }).value(),
        QByteArrayLiteral("\0x\xff"));

    account.name = QStringLiteral("运营");
    account.openingDate = {};
    account.endpoint = {};
    account.lastSyncAt.reset();
    account.lastCheckAt = at(2);
    account.lastCheckError = QStringLiteral("throttled");
    account.failedChecks = 4;
    account.failureTold = true;
    QVERIFY(fixture.write(
        [account](StoreSession& s) { return s.accounts().updateMainAccount(account); }));
    QCOMPARE(fixture.read([](StoreSession& s) { return s.accounts().mainAccounts(); }).value(),
             QList<MainAccount>{account});
    QCOMPARE(
        fixture.read([id = *id](StoreSession& s) { return s.accounts().sealedSecret(id); }).value(),
        QByteArrayLiteral("\0x\xff"));
}

void AccountStoreTest::mainAccountNamesAreUnique()
{
    StorageFixture fixture;
    fixture.addAccount(QStringLiteral("b"));
    fixture.addAccount(QStringLiteral("a"));
    const auto again = fixture.write([](StoreSession& session) {
        return session.accounts().addMainAccount(mainAccount(QStringLiteral("a")), {});
    });
    QVERIFY(again.failedWith(ErrorCode::AlreadyExists));
    QCOMPARE(again.error().detail, QStringLiteral("name"));
    const auto all = fixture.read([](StoreSession& s) { return s.accounts().mainAccounts(); });
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->first().name, QStringLiteral("a"));
}

void AccountStoreTest::mainAccountNameOfAnotherIsRefusedOnUpdate()
{
    StorageFixture fixture;
    fixture.addAccount(QStringLiteral("a"));
    MainAccount second = mainAccount(QStringLiteral("a"));
    second.id = fixture.addAccount(QStringLiteral("b"));
    const auto renamed =
        fixture.write([second](StoreSession& s) { return s.accounts().updateMainAccount(second); });
    QVERIFY(renamed.failedWith(ErrorCode::AlreadyExists));
}

void AccountStoreTest::missingAccountsAreNotFound()
{
    StorageFixture fixture;
    const MainAccountId account(7);
    const SubAccountId user(8);
    QVERIFY(fixture.read([=](StoreSession& s) { return s.accounts().mainAccount(account); })
                .failedWith(ErrorCode::NotFound));
    QVERIFY(fixture.read([=](StoreSession& s) { return s.accounts().sealedSecret(account); })
                .failedWith(ErrorCode::NotFound));
    const auto found = fixture.read([=](StoreSession& s) { return s.accounts().subAccount(user); });
    QVERIFY(found.failedWith(ErrorCode::NotFound));
    QCOMPARE(found.error().detail, QStringLiteral("sub_account:8"));
    QVERIFY(fixture.write([=](StoreSession& s) { return s.accounts().assignProjects(user, {}); })
                .failedWith(ErrorCode::NotFound));
    SubAccount unknown = subAccount(account, QStringLiteral("nobody"));
    unknown.id = user;
    QVERIFY(fixture.write([=](StoreSession& s) { return s.accounts().updateSubAccount(unknown); })
                .failedWith(ErrorCode::NotFound));
    MainAccount none = mainAccount(QStringLiteral("none"));
    none.id = account;
    QVERIFY(fixture.write([=](StoreSession& s) { return s.accounts().updateMainAccount(none); })
                .failedWith(ErrorCode::NotFound));
    QVERIFY(fixture.write([=](StoreSession& s) { return s.accounts().addSubAccount(unknown); })
                .failedWith(ErrorCode::StorageFailed));
}

void AccountStoreTest::subAccountComesBackAsItWas()
{
    StorageFixture fixture;
    SubAccount user = subAccount(fixture.addAccount(), QStringLiteral("wang"));
    user.displayName = QStringLiteral("王小明");
    user.projects = {QStringLiteral("ads"), QStringLiteral("搜索")};
    user.tags = {QStringLiteral("dept=\"ai\""), QStringLiteral("a,b")};
    user.openingDate = QDate(2026, 10, 2);
    user.steps = AlertSteps::of({10, 99}).value();
    user.monitored = false;
    user.autoStop = false;
    user.isProtected = true;
    const auto id = fixture.write(
        [user](StoreSession& session) { return session.accounts().addSubAccount(user); });
    QVERIFY(id);
    user.id = *id;
    QCOMPARE(
        fixture.read([id = *id](StoreSession& s) { return s.accounts().subAccount(id); }).value(),
        user);

    user.userName = QStringLiteral("wang2");
    user.gone = true;
    user.tags.clear();
    user.openingDate = {};
    user.steps = AlertSteps::of({}).value();
    user.lastSeenAt = at(50);
    QVERIFY(fixture.write([user](StoreSession& s) { return s.accounts().updateSubAccount(user); }));
    QCOMPARE(
        fixture.read([user](StoreSession& s) { return s.accounts().subAccounts(user.account); })
            .value(),
        QList<SubAccount>{user});
}

void AccountStoreTest::subAccountOfTheSameCloudUserExists()
{
    StorageFixture fixture;
    const auto account = fixture.addAccount();
    const auto other = fixture.addAccount(QStringLiteral("other"));
    fixture.addUser(account, QStringLiteral("wang"));
    fixture.addUser(other, QStringLiteral("wang"));
    const auto again = fixture.write([account](StoreSession& session) {
        return session.accounts().addSubAccount(subAccount(account, QStringLiteral("wang")));
    });
    QVERIFY(again.failedWith(ErrorCode::AlreadyExists));
}

void AccountStoreTest::subAccountsAreSortedAndKeepTombstones_F20()
{
    StorageFixture fixture;
    const auto account = fixture.addAccount();
    fixture.addUser(account, QStringLiteral("zhao"));
    SubAccount gone = subAccount(account, QStringLiteral("li"));
    gone.gone = true;
    QVERIFY(fixture.write([gone](StoreSession& s) { return s.accounts().addSubAccount(gone); }));
    const auto users =
        fixture.read([account](StoreSession& s) { return s.accounts().subAccounts(account); });
    QCOMPARE(users->size(), 2);
    QCOMPARE(users->at(0).userName, QStringLiteral("li"));
    QVERIFY(users->at(0).gone);
    QCOMPARE(users->at(1).userName, QStringLiteral("zhao"));
}

void AccountStoreTest::updateLeavesProjectsAlone()
{
    StorageFixture fixture;
    const auto account = fixture.addAccount();
    SubAccount user = subAccount(account, QStringLiteral("wang"));
    user.id = fixture.addUser(account, user.userName, {QStringLiteral("ads")});
    QVERIFY(fixture.write([user](StoreSession& s) { return s.accounts().updateSubAccount(user); }));
    const auto kept =
        fixture.read([user](StoreSession& s) { return s.accounts().subAccount(user.id); });
    QCOMPARE(kept->projects, QStringList{QStringLiteral("ads")});
}

void AccountStoreTest::projectBelongsToOneSubAccount()
{
    StorageFixture fixture;
    const auto account = fixture.addAccount();
    const auto wang = fixture.addUser(account, QStringLiteral("wang"), {QStringLiteral("ads")});
    const auto zhao = fixture.addUser(account, QStringLiteral("zhao"), {QStringLiteral("old")});
    // The refusal leaves the transaction as it was, so that work may go on after it.
    const auto taken = fixture.write([zhao](StoreSession& session) -> Result<QString> {
        const auto done =
            session.accounts().assignProjects(zhao, {QStringLiteral("new"), QStringLiteral("ads")});
        return done ? QString() : errorName(done.error().code) + u':' + done.error().detail;
    });
    QCOMPARE(taken.value(), QStringLiteral("already_exists:ads"));
    const auto projectsOf = [&](SubAccountId id) {
        return fixture.read([id](StoreSession& s) { return s.accounts().subAccount(id); })
            ->projects;
    };
    QCOMPARE(projectsOf(zhao), QStringList{QStringLiteral("old")});
    QVERIFY(fixture.write([wang](StoreSession& s) {
        return s.accounts().assignProjects(
            wang, {QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("b")});
    }));
    QCOMPARE(projectsOf(wang), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QVERIFY(fixture.write([zhao](StoreSession& s) {
        return s.accounts().assignProjects(zhao, {QStringLiteral("ads")});
    }));
    QCOMPARE(projectsOf(zhao), QStringList{QStringLiteral("ads")});
}

void AccountStoreTest::projectOfAnotherMainAccountIsFree()
{
    StorageFixture fixture;
    fixture.addUser(fixture.addAccount(), QStringLiteral("wang"), {QStringLiteral("default")});
    const auto other = fixture.addAccount(QStringLiteral("other"));
    QVERIFY(fixture.addUser(other, QStringLiteral("li"), {QStringLiteral("default")}).isValid());
}

void AccountStoreTest::rulesOfEveryKind()
{
    StorageFixture fixture;
    const auto account = fixture.addAccount();
    const auto wang = fixture.addUser(account, QStringLiteral("wang"), {QStringLiteral("ads")});
    fixture.addUser(fixture.addAccount(QStringLiteral("other")), QStringLiteral("li"));
    const QString insert =
        QStringLiteral("INSERT INTO attribution_rule VALUES (%1, '%2', '%3', %4)");
    QCOMPARE(
        runRaw(fixture.path(), insert.arg(account.value())
                                   .arg(QStringLiteral("ark_api_key"), QStringLiteral("apikey-1"))
                                   .arg(wang.value())),
        QString());
    QCOMPARE(runRaw(fixture.path(), insert.arg(account.value())
                                        .arg(QStringLiteral("endpoint"), QStringLiteral("ep-1"))
                                        .arg(wang.value())),
             QString());
    const auto rules =
        fixture.read([account](StoreSession& s) { return s.accounts().attributionRules(account); });
    const QList<AttributionRule> expected{
        {AttributionKind::Project, QStringLiteral("ads"), wang},
        {AttributionKind::Tag, QStringLiteral("id-wang"), wang},
        {AttributionKind::ArkApiKey, QStringLiteral("apikey-1"), wang},
        {AttributionKind::Endpoint, QStringLiteral("ep-1"), wang}};
    QCOMPARE(rules->size(), expected.size());
    for (const AttributionRule& rule : expected)
        QVERIFY2(rules->contains(rule), qPrintable(rule.value));
}

void AccountStoreTest::projectsAreReplaced()
{
    StorageFixture fixture;
    const auto account = fixture.addAccount();
    const auto replace = [&](const QList<Project>& projects) {
        return fixture.write(
            [=](StoreSession& s) { return s.accounts().replaceProjects(account, projects); });
    };
    QVERIFY(replace({{account, QStringLiteral("x"), {}},
                     {account, QStringLiteral("b"), QStringLiteral("贝")}}));
    const QList<Project> left{{account, QStringLiteral("a"), {}},
                              {account, QStringLiteral("b"), {}}};
    QVERIFY(replace({left[1], left[0]}));
    QCOMPARE(fixture.read([=](StoreSession& s) { return s.accounts().projects(account); }).value(),
             left);
}

void AccountStoreTest::membershipsAreReplacedForThoseThere_F20()
{
    StorageFixture fixture;
    const auto account = fixture.addAccount();
    const auto other = fixture.addAccount(QStringLiteral("other"));
    const auto wang = fixture.addUser(account, QStringLiteral("wang"));
    const auto li = fixture.addUser(account, QStringLiteral("li"));
    const auto stranger = fixture.addUser(other, QStringLiteral("wang"));
    const auto replace = [&](MainAccountId id, const QHash<SubAccountId, QStringList>& members) {
        return fixture.write([=](StoreSession& s) { return s.accounts().replaceMemberships(id, members); });
    };
    const auto read = [&](MainAccountId id) {
        return fixture.read([=](StoreSession& s) { return s.accounts().memberships(id); }).value();
    };
    const QString ads = QStringLiteral("ads");
    const QString search = QStringLiteral("搜索");
    QVERIFY(replace(account, {{wang, {search, ads}}, {li, {ads}}}));
    QVERIFY(replace(other, {{stranger, {ads}}}));
    QCOMPARE(read(account).value(wang), QStringList({ads, search}));
    QCOMPARE(read(account).value(li), QStringList{ads});

    SubAccount gone = fixture.read([=](StoreSession& s) { return s.accounts().subAccount(li); }).value();
    gone.gone = true;
    QVERIFY(fixture.write([=](StoreSession& s) { return s.accounts().updateSubAccount(gone); }));
    QVERIFY(replace(account, {}));
    QVERIFY(!read(account).contains(wang));
    QCOMPARE(read(account).value(li), QStringList{ads});
    QCOMPARE(read(other).value(stranger), QStringList{ads});
    QVERIFY(replace(account, {{stranger, {search}}}).failedWith(ErrorCode::StorageFailed));
    // Working in a project attributes nothing.
    const auto rules = fixture.read([=](StoreSession& s) { return s.accounts().attributionRules(account); });
    for (const AttributionRule& rule : *rules)
        QCOMPARE(rule.kind, AttributionKind::Tag);
}

void AccountStoreTest::ruleIsOneUsers()
{
    StorageFixture fixture;
    const auto account = fixture.addAccount();
    const auto wang = fixture.addUser(account, QStringLiteral("wang"));
    const auto li = fixture.addUser(account, QStringLiteral("li"));
    const auto add = [&](const AttributionRule& rule) {
        return fixture.write([=](StoreSession& s) { return s.accounts().addRule(account, rule); });
    };
    const auto remove = [&](const AttributionRule& rule) {
        return fixture.write([=](StoreSession& s) { return s.accounts().removeRule(account, rule); });
    };
    const AttributionRule key{AttributionKind::ArkApiKey, QStringLiteral("apikey-1"), wang};
    const AttributionRule lis{AttributionKind::ArkApiKey, QStringLiteral("apikey-1"), li};
    QVERIFY(add(key).value());
    QVERIFY(!add(key).value());
    QVERIFY(add(lis).failedWith(ErrorCode::AlreadyExists));
    QVERIFY(add({AttributionKind::Endpoint, QStringLiteral("apikey-1"), li}).value());
    QVERIFY(remove(lis).failedWith(ErrorCode::NotFound));
    QVERIFY(remove(key));
    QVERIFY(remove(key).failedWith(ErrorCode::NotFound));
    QVERIFY(add(lis).value());
}

void AccountStoreTest::damagedRowIsNamed()
{
    StorageFixture fixture;
    fixture.addAccount();
    QCOMPARE(runRaw(fixture.path(), QStringLiteral("UPDATE main_account SET measure = 'guess'")),
             QString());
    QVERIFY(fixture.read([](StoreSession& s) { return s.accounts().mainAccounts(); })
                .failedWith(ErrorCode::DatabaseDamaged));
}

QTEST_GUILESS_MAIN(AccountStoreTest)
#include "tst_accountstore.moc"
