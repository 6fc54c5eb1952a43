// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloud/openapiconnector.h"
#include "tests/services/cloud/cloudfixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace airgate;

namespace {

QJsonObject example(const char* name)
{
    QFile file(
        QStringLiteral(AIRGATE_TEST_DATA "/volcengine/examples/%1.json").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no example %s", name);
    return QJsonDocument::fromJson(file.readAll()).object();
}

QByteArray exampleBody(const char* name)
{
    const QJsonObject response = example(name).value(QLatin1String("response")).toObject();
    return QJsonDocument(response.value(QLatin1String("body")).toObject()).toJson();
}

// True if the request says what the example's does: method, query, body.
bool isLikeExample(const HttpRequestParts& request, const char* name)
{
    const QJsonObject expected = example(name).value(QLatin1String("request")).toObject();
    QueryItems query;
    for (const QJsonValue& pair : expected.value(QLatin1String("query")).toArray())
        query.emplaceBack(pair[0].toString(), pair[1].toString());
    const QJsonObject body = expected.value(QLatin1String("body")).toObject();
    return request.method == expected.value(QLatin1String("method")).toString().toLatin1() &&
           canonicalQuery(request.query) == canonicalQuery(query) &&
           QJsonDocument::fromJson(request.body).object() == body;
}

const BillPeriod march(2026, 3);

} // namespace

class TestCloudClients : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void callerIdentity();
    void listUsers();
    void listUsersOfEmptyAccount_F21();
    void listProjects();
    void listProjectUsers();
    void projectUserWithoutNameIsRefused();
    void listAccessKeys();
    void setAccessKeyActive();
    void accessKeyLastUsed();
    void accessKeyNeverUsed_data();
    void accessKeyNeverUsed();
    void loginProfile();
    void noLoginProfile();
    void noUserIsNotNoProfile();
    void setLoginAllowed();
    void attachedPolicies();
    void neverLeavesOutTheUserName();
    void billDetail();
    void billSplit();
    void billSplitWithoutDays();
    void billPageBounds_data();
    void billPageBounds();
    void billTotal();
    void billTotalOverPages();
    void billTotalThatDoesNotAddUp_F10();
    void errorsOfTheExamples_data();
    void errorsOfTheExamples();
    void refusesIncompleteRows_data();
    void refusesIncompleteRows();

private:
    std::unique_ptr<ScriptedServer> m_server;
    std::shared_ptr<CloudApi> m_cloud;
};

void TestCloudClients::init()
{
    m_server = std::make_unique<ScriptedServer>();
    OpenApiConnector connector(std::make_shared<SteppingClock>(CloudFixture::start), {1000});
    m_cloud = *connector.connect(CloudFixture::credential(m_server->url()));
}

void TestCloudClients::cleanup()
{
    for (const HttpRequestParts& request : m_server->requests())
        QVERIFY(CloudFixture::isSigned(request));
    m_cloud.reset();
    m_server.reset();
}

void TestCloudClients::callerIdentity()
{
    m_server->answer(200, exampleBody("sts.GetCallerIdentity"));
    const auto identity = await(m_cloud->sts().callerIdentity());
    QVERIFY(identity);
    QCOMPARE(identity->accountId, QStringLiteral("2100000001"));
    QCOMPARE(identity->identityType, QStringLiteral("Account"));
    QCOMPARE(identity->trn, QStringLiteral("trn:iam::2100000001:root"));
    QVERIFY(isLikeExample(m_server->requests().first(), "sts.GetCallerIdentity"));
}

void TestCloudClients::listUsers()
{
    m_server->answer(200, exampleBody("iam.ListUsers"));
    const auto page = await(m_cloud->iam().listUsers(0, 100));
    QVERIFY(page);
    QCOMPARE(page->total, 2);
    QCOMPARE(page->rows.size(), 2);
    const CloudUser bob{QStringLiteral("30000001"),
                        QStringLiteral("bob"),
                        QStringLiteral("鲍勃"),
                        QStringLiteral("市场部外包"),
                        {QStringLiteral("department=marketing")}};
    QCOMPARE(page->rows.first(), bob);
    QVERIFY(page->rows.last().tags.isEmpty());
    QVERIFY(isLikeExample(m_server->requests().first(), "iam.ListUsers"));
}

// "Nobody" must be said, not left out: an empty listing marks users as gone.
void TestCloudClients::listUsersOfEmptyAccount_F21()
{
    m_server->answer(200, resultBody(R"({"Total":0,"UserMetadata":[]})"));
    m_server->answer(200, resultBody("{}"));
    const auto said = await(m_cloud->iam().listUsers(0, 100));
    QVERIFY(said);
    QCOMPARE(said->total, 0);
    QVERIFY(await(m_cloud->iam().listUsers(0, 100)).failedWith(ErrorCode::MalformedReply));
}

void TestCloudClients::listProjects()
{
    m_server->answer(200, exampleBody("iam.ListProjects"));
    const auto page = await(m_cloud->projects().listProjects(0, 100));
    QVERIFY(page);
    QCOMPARE(page->total, 2);
    QCOMPARE(page->rows.last(), (Project{{}, QStringLiteral("team-a"), QStringLiteral("团队甲")}));
    QVERIFY(isLikeExample(m_server->requests().first(), "iam.ListProjects"));
}

void TestCloudClients::listProjectUsers()
{
    m_server->answer(200, exampleBody("iam.ListProjectIdentities"));
    const auto page = await(m_cloud->projects().listProjectUsers(QStringLiteral("team-a"), 0, 100));
    QVERIFY(page);
    QCOMPARE(page->total, 1);
    QCOMPARE(page->rows, QStringList{QStringLiteral("bob")});
    QVERIFY(isLikeExample(m_server->requests().first(), "iam.ListProjectIdentities"));
}

void TestCloudClients::projectUserWithoutNameIsRefused()
{
    m_server->answer(200, resultBody(R"({"Total":2,"ProjectUsers":[{"UserName":"bob"},{}]})"));
    m_server->answer(200, resultBody(R"({"Total":2})"));
    for (const char* field : {"UserName", "ProjectUsers"}) {
        const auto page = await(m_cloud->projects().listProjectUsers(QStringLiteral("p"), 0, 100));
        QVERIFY(page.failedWith(ErrorCode::MalformedReply));
        QCOMPARE(page.error().detail, QLatin1String(field));
    }
}

void TestCloudClients::listAccessKeys()
{
    m_server->answer(200, exampleBody("iam.ListAccessKeys"));
    const auto keys = await(m_cloud->iam().listAccessKeys(QStringLiteral("bob")));
    QVERIFY(keys);
    QCOMPARE(keys->size(), 2);
    QVERIFY(keys->first().active);
    QVERIFY(!keys->last().active);
    QCOMPARE(keys->first().userName, QStringLiteral("bob"));
    QVERIFY(keys->first().id.startsWith(QLatin1String("AKLT")));
    QCOMPARE(toIsoText(keys->first().createdAt), QStringLiteral("2026-01-02T03:04:05.000Z"));
    QVERIFY(isLikeExample(m_server->requests().first(), "iam.ListAccessKeys"));
}

void TestCloudClients::setAccessKeyActive()
{
    m_server->answer(200, exampleBody("iam.UpdateAccessKey"));
    const QString key = QStringLiteral("AKLTZmFrZWZha2VmYWtlZmFrZWZha2VmYWtlZmFrZWZha2Vm");
    QVERIFY(await(m_cloud->iam().setAccessKeyActive(QStringLiteral("bob"), key, false)));
    QVERIFY(isLikeExample(m_server->requests().first(), "iam.UpdateAccessKey"));
    QVERIFY(await(m_cloud->iam().setAccessKeyActive(QStringLiteral("bob"), key, true)));
    QVERIFY(m_server->requests().last().query.contains(
        {QStringLiteral("Status"), QStringLiteral("active")}));
}

void TestCloudClients::accessKeyLastUsed()
{
    m_server->answer(200, exampleBody("iam.GetAccessKeyLastUsed"));
    const QString key = QStringLiteral("AKLTZmFrZWZha2VmYWtlZmFrZWZha2VmYWtlZmFrZWZha2Vm");
    const auto use = await(m_cloud->iam().accessKeyLastUsed(QStringLiteral("bob"), key));
    QVERIFY(use);
    QCOMPARE(use->service, QStringLiteral("ark"));
    QCOMPARE(use->region, QStringLiteral("cn-beijing"));
    QVERIFY(use->at);
    QCOMPARE(toIsoText(*use->at), QStringLiteral("2026-03-14T15:04:05.000Z"));
    QVERIFY(isLikeExample(m_server->requests().first(), "iam.GetAccessKeyLastUsed"));
}

void TestCloudClients::accessKeyNeverUsed_data()
{
    QTest::addColumn<QByteArray>("result");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("null") << QByteArray(R"({"AccessKeyLastUsed":null})");
    QTest::newRow("empty") << QByteArray(R"({"AccessKeyLastUsed":{"RequestTime":""}})");
    QTest::newRow("dash") << QByteArray(R"({"AccessKeyLastUsed":{"RequestTime":"-"}})");
}

void TestCloudClients::accessKeyNeverUsed()
{
    QFETCH(QByteArray, result);
    m_server->answer(200, resultBody(result));
    const auto use =
        await(m_cloud->iam().accessKeyLastUsed(QStringLiteral("bob"), QStringLiteral("AK")));
    QVERIFY(use);
    QVERIFY(!use->at);
}

void TestCloudClients::loginProfile()
{
    m_server->answer(200, exampleBody("iam.GetLoginProfile"));
    const auto profile = await(m_cloud->iam().loginProfile(QStringLiteral("bob")));
    QVERIFY(profile);
    QVERIFY(*profile);
    QCOMPARE(**profile, (LoginProfile{QStringLiteral("bob"), true, true}));
    QVERIFY(isLikeExample(m_server->requests().first(), "iam.GetLoginProfile"));
}

void TestCloudClients::noLoginProfile()
{
    m_server->answer(400, errorBody("RecordNotFound"));
    const auto profile = await(m_cloud->iam().loginProfile(QStringLiteral("bob")));
    QVERIFY(profile);
    QVERIFY(!*profile);
}

void TestCloudClients::noUserIsNotNoProfile()
{
    m_server->answer(404, errorBody("UserNotExist"));
    QVERIFY(await(m_cloud->iam().loginProfile(QStringLiteral("bob")))
                .failedWith(ErrorCode::CloudNotFound));
}

void TestCloudClients::setLoginAllowed()
{
    m_server->answer(200, exampleBody("iam.UpdateLoginProfile"));
    QVERIFY(await(m_cloud->iam().setLoginAllowed(QStringLiteral("bob"), false)));
    QVERIFY(isLikeExample(m_server->requests().first(), "iam.UpdateLoginProfile"));
    QVERIFY(await(m_cloud->iam().setLoginAllowed(QStringLiteral("bob"), true)));
    QCOMPARE(m_server->requests().last().body,
             QByteArray(R"({"LoginAllowed":true,"UserName":"bob"})"));
}

void TestCloudClients::attachedPolicies()
{
    m_server->answer(200, exampleBody("iam.ListAttachedUserPolicies"));
    const auto policies = await(m_cloud->iam().attachedPolicies(QStringLiteral("bob")));
    QVERIFY(policies);
    const QString system = QStringLiteral("System");
    const QList<AttachedPolicy> expected{{QStringLiteral("ArkGlobalInitAccess"), system, true, {}},
                                         {QStringLiteral("ArkFullAccess"),
                                          system,
                                          false,
                                          {QStringLiteral("team-a"), QStringLiteral("team-b")}}};
    QCOMPARE(*policies, expected);
    QVERIFY(isLikeExample(m_server->requests().first(), "iam.ListAttachedUserPolicies"));
}

void TestCloudClients::neverLeavesOutTheUserName()
{
    IamApi& iam = m_cloud->iam();
    const QString key = QStringLiteral("AK");
    QVERIFY(await(iam.listAccessKeys({})).failedWith(ErrorCode::InvalidArgument));
    QVERIFY(await(iam.setAccessKeyActive({}, key, false)).failedWith(ErrorCode::InvalidArgument));
    QVERIFY(await(iam.accessKeyLastUsed({}, key)).failedWith(ErrorCode::InvalidArgument));
    QVERIFY(await(iam.loginProfile({})).failedWith(ErrorCode::InvalidArgument));
    QVERIFY(await(iam.setLoginAllowed({}, true)).failedWith(ErrorCode::InvalidArgument));
    QVERIFY(await(iam.attachedPolicies({})).failedWith(ErrorCode::InvalidArgument));
    QVERIFY(m_server->requests().isEmpty());
}

void TestCloudClients::billDetail()
{
    m_server->answer(200, exampleBody("billing.ListBillDetail"));
    BillQuery query;
    query.period = march;
    query.offset = 600;
    const auto page = await(m_cloud->billing().billPage(query));
    QVERIFY(page);
    QCOMPARE(page->total, 2);
    QCOMPARE(page->rows.size(), 2);
    const BillLine& line = page->rows.first();
    // The example repeats its BillDetailId.
    QVERIFY(line.id != page->rows.last().id);
    QCOMPARE(line.day, QDate(2026, 3, 14));
    QCOMPARE(line.product, QStringLiteral("ark_bd"));
    QCOMPARE(line.project, QStringLiteral("team-a"));
    QCOMPARE(line.instance, QStringLiteral("ep-20260301000000-fake1"));
    QCOMPARE(line.creatorId, QStringLiteral("30000001"));
    QVERIFY(line.splitItem.isEmpty());
    QCOMPARE(line.amount.toDecimal(), QStringLiteral("90.0000000000"));

    const HttpRequestParts& request = m_server->requests().first();
    QCOMPARE(canonicalQuery(request.query), QByteArray("Action=ListBillDetail&Version=2022-01-01"));
    QCOMPARE(request.body,
             QByteArray(R"({"BillPeriod":"2026-03","GroupPeriod":1,"GroupTerm":0,"IgnoreZero":1,)"
                        R"("Limit":300,"NeedRecordNum":1,"Offset":600})"));
}

void TestCloudClients::billSplit()
{
    const QByteArray body = exampleBody("billing.ListSplitBillDetail")
                                .replace(R"("ExpenseTime": "-")", R"("ExpenseTime": "2026-03-14")");
    m_server->answer(200, body);
    BillQuery query;
    query.source = BillSource::Split;
    query.period = march;
    query.measure = SpendMeasure::Original;
    const auto page = await(m_cloud->billing().billPage(query));
    QVERIFY(page);
    QCOMPARE(page->rows.size(), 2);
    const BillLine& line = page->rows.first();
    // One detail, split among two API keys.
    QVERIFY(line.id != page->rows.last().id);
    QCOMPARE(line.splitItem, QStringLiteral("apikey-20260301000000-aaaaa"));
    QCOMPARE(line.amount.toDecimal(), QStringLiteral("123.4567890000"));
    const QJsonObject sent = QJsonDocument::fromJson(m_server->requests().first().body).object();
    const QJsonObject expected{
        {QStringLiteral("BillPeriod"), QStringLiteral("2026-03")},
        {QStringLiteral("GroupPeriod"), 1},
        {QStringLiteral("IgnoreZero"), 1},
        {QStringLiteral("Limit"), 300},
        {QStringLiteral("NeedRecordNum"), 1},
        {QStringLiteral("Offset"), 0},
        {QStringLiteral("SplitDimension"), QStringLiteral("{\"ark_bd\":\"apikey_id\"}")}};
    QCOMPARE(sent, expected);
}

// The example is of a whole period: its rows have no day, and must not be taken for some day's.
void TestCloudClients::billSplitWithoutDays()
{
    m_server->answer(200, exampleBody("billing.ListSplitBillDetail"));
    BillQuery query;
    query.source = BillSource::Split;
    query.period = march;
    const auto page = await(m_cloud->billing().billPage(query));
    QVERIFY(page.failedWith(ErrorCode::MalformedReply));
    QCOMPARE(page.error().detail, QStringLiteral("ExpenseTime"));
    QVERIFY(!page.error().requestId.isEmpty());
}

void TestCloudClients::billPageBounds_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("limit");
    QTest::newRow("no rows") << 0 << 0;
    QTest::newRow("too many rows") << 0 << 301;
    QTest::newRow("before the first") << -1 << 300;
}

void TestCloudClients::billPageBounds()
{
    QFETCH(int, offset);
    QFETCH(int, limit);
    BillQuery query;
    query.period = march;
    query.offset = offset;
    query.limit = limit;
    QVERIFY(await(m_cloud->billing().billPage(query)).failedWith(ErrorCode::InvalidArgument));
    QVERIFY(m_server->requests().isEmpty());
}

void TestCloudClients::billTotal()
{
    m_server->answer(200, exampleBody("billing.ListBillOverviewByProd"));
    const auto total =
        await(m_cloud->billing().billTotal(BillPeriod(2026, 2), SpendMeasure::Discounted));
    QVERIFY(total);
    QCOMPARE(total->toDecimal(), QStringLiteral("100.0000000000"));
    QVERIFY(isLikeExample(m_server->requests().first(), "billing.ListBillOverviewByProd"));
}

void TestCloudClients::billTotalOverPages()
{
    const QByteArray row = R"({"PayableAmount":"0.1"})";
    QByteArray rows = row;
    for (int i = 1; i < 300; ++i)
        rows += ',' + row;
    m_server->answer(200, resultBody(R"({"Total":-1,"List":[)" + rows + "]}"));
    m_server->answer(200, resultBody(R"({"Total":-1,"List":[)" + row + "]}"));
    const auto total = await(m_cloud->billing().billTotal(march, SpendMeasure::Payable));
    QVERIFY(total);
    QCOMPARE(total->toDecimal(), QStringLiteral("30.1000000000"));
    QCOMPARE(m_server->requests().size(), 2);
    QVERIFY(m_server->requests().last().body.contains(R"("Offset":300)"));
}

void TestCloudClients::billTotalThatDoesNotAddUp_F10()
{
    m_server->answer(200, resultBody(R"({"Total":3,"List":[{"PayableAmount":"1"}]})"));
    const auto total = await(m_cloud->billing().billTotal(march, SpendMeasure::Payable));
    QVERIFY(total.failedWith(ErrorCode::IncompleteRead));
    QCOMPARE(total.error().requestId, fixtureRequestId);
}

void TestCloudClients::errorsOfTheExamples_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QJsonObject>("body");
    for (const char* name :
         {"sts.GetCallerIdentity", "iam.ListUsers", "iam.ListAccessKeys", "iam.UpdateAccessKey",
          "iam.GetAccessKeyLastUsed", "iam.GetLoginProfile", "iam.UpdateLoginProfile",
          "iam.ListAttachedUserPolicies", "iam.ListProjects", "iam.ListProjectIdentities", "billing.ListBillDetail",
          "billing.ListSplitBillDetail", "billing.ListBillOverviewByProd"}) {
        int number = 0;
        for (const QJsonValue& error : example(name).value(QLatin1String("errors")).toArray())
            QTest::addRow("%s %d", name, number++) << error[QLatin1String("status")].toInt()
                                                   << error[QLatin1String("body")].toObject();
    }
}

void TestCloudClients::errorsOfTheExamples()
{
    QFETCH(int, status);
    QFETCH(QJsonObject, body);
    m_server->answer(status, QJsonDocument(body).toJson());
    const auto identity = await(m_cloud->sts().callerIdentity());
    QVERIFY(!identity);
    const QJsonObject metadata = body.value(QLatin1String("ResponseMetadata")).toObject();
    const QJsonObject error = metadata.value(QLatin1String("Error")).toObject();
    const QString code = error.value(QLatin1String("Code")).toString();
    if (identity.error().code != ErrorCode::ClockSkew)
        QVERIFY(identity.error().detail.startsWith(code + QLatin1String(": ")));
    QCOMPARE(identity.error().requestId, metadata.value(QLatin1String("RequestId")).toString());
    QVERIFY(identity.error().code != ErrorCode::MalformedReply);
}

void TestCloudClients::refusesIncompleteRows_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* key, const char* detail) {
        QTest::newRow(key) << QByteArray(key) << QString::fromLatin1(detail);
    };
    row(R"({"UserName":"bob","Status":"active"})", "AccessKeyId");
    row(R"({"AccessKeyId":"AK","Status":"active"})", "UserName");
    row(R"({"AccessKeyId":"AK","UserName":"bob"})", "Status");
    row(R"({"AccessKeyId":"AK","UserName":"bob","Status":"Disabled"})", "Status");
    row(R"({"AccessKeyId":7,"UserName":"bob","Status":"active"})", "AccessKeyId");
    row(R"({"AccessKeyId":"AK","UserName":"bob","Status":"active","CreateDate":"today"})",
        "CreateDate");
    row(R"("AK")", "Status");
}

void TestCloudClients::refusesIncompleteRows()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, detail);
    m_server->answer(200, resultBody(R"({"AccessKeyMetadata":[)" + key + "]}"));
    const auto keys = await(m_cloud->iam().listAccessKeys(QStringLiteral("bob")));
    QVERIFY(keys.failedWith(ErrorCode::MalformedReply));
    QCOMPARE(keys.error().detail, detail);
    QCOMPARE(keys.error().requestId, fixtureRequestId);
}

QTEST_GUILESS_MAIN(TestCloudClients)
#include "tst_cloudclients.moc"
