// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/cloudsim/simclient.h"

#include <QTest>

using namespace airgate;

namespace {

QueryItems items(std::initializer_list<std::pair<const char*, const char*>> pairs)
{
    QueryItems list;
    for (const auto& [name, value] : pairs)
        list.emplaceBack(QString::fromLatin1(name), QString::fromUtf8(value));
    return list;
}

using Parameters = std::initializer_list<std::pair<const char*, const char*>>;

} // namespace

class CloudSimIamTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void keyLimitAndOwnKeys();
    void keyStatusIsReadBack();
    void omittedLoginAllowedTurnsLoginOff();
    void grantsKeepTheirScope_F14();
    void groupsAndTags();
    void listsInPages();
    void endpointsStopAndStart();
    void formBodiesAreMerged();
};

void CloudSimIamTest::refuses_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QueryItems>("parameters");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* action, Parameters parameters, int status, const char* code) {
        QTest::addRow("%s %s %d", action, code, static_cast<int>(parameters.size()))
            << QByteArray(action) << items(parameters) << status << QString::fromLatin1(code);
    };
    row("CreateUser", {{"UserName", "bob"}}, 409, "UserAlreadyExists");
    row("CreateUser", {{"UserName", "a b"}}, 400, "InvalidUserName");
    row("CreateUser", {{"UserName", "c"}, {"DisplayName", "<>"}}, 400, "InvalidDisplayName");
    row("CreateUser", {{"UserName", "c"}, {"MobilePhone", "123"}}, 400, "InvalidMobilePhone");
    row("GetUser", {{"UserName", "nobody"}}, 404, "UserNotExist");
    row("GetUser", {{"UserName", "bob"}, {"ID", "30000001"}}, 400, "InvalidParameter");
    row("ListUsers", {{"Limit", "100000"}}, 400, "InvalidLimit");
    row("ListUsers", {{"Offset", "-1"}}, 400, "InvalidOffset");
    row("UpdateUser", {{"UserName", "bob"}, {"NewDisplayName", "<>"}}, 400,
        "InvalidNewDisplayName");
    row("DeleteUser", {{"UserName", "nobody"}}, 404, "UserNotExist");
    row("CreateAccessKey", {{"UserName", "bob"}}, 409, "AccessKeyLimitExceeded");
    row("CreateAccessKey", {{"UserName", "nobody"}}, 404, "UserNotExist");
    row("UpdateAccessKey", {{"UserName", "bob"}, {"AccessKeyId", "x"}, {"Status", "active"}}, 400,
        "InvalidAccessKeyId");
    row("UpdateAccessKey",
        {{"UserName", "bob"}, {"AccessKeyId", "AKLTbob1"}, {"Status", "Inactive"}}, 400,
        "InvalidAccessKeyStatus");
    row("UpdateAccessKey",
        {{"UserName", "alice"}, {"AccessKeyId", "AKLTbob1"}, {"Status", "inactive"}}, 404,
        "AccessKeyNotExist");
    row("GetAccessKeyLastUsed", {{"UserName", "bob"}, {"AccessKeyId", "AKLTnone"}}, 403,
        "AccessKeyNotExist");
    row("GetLoginProfile", {{"UserName", "alice"}}, 400, "RecordNotFound");
    row("DeleteLoginProfile", {{"UserName", "nobody"}}, 404, "UserNotExist");
    row("AttachUserPolicy",
        {{"UserName", "bob"}, {"PolicyName", "DenyAll"}, {"PolicyType", "custom"}}, 400,
        "InvalidPolicyType");
    row("AttachUserPolicy", {{"UserName", "bob"}, {"PolicyName", "None"}, {"PolicyType", "Custom"}},
        404, "PolicyNotExist");
    row("CreatePolicy", {{"PolicyName", "/"}, {"PolicyDocument", "{}"}}, 400, "InvalidPolicyName");
    row("CreatePolicy", {{"PolicyName", "x"}}, 400, "MissingPolicyDocument");
    row("CreatePolicy", {{"PolicyName", "x"}, {"PolicyDocument", "{}"}}, 400, "InvalidParameter");
    row("ListUsersForGroup", {{"UserGroupName", "none"}}, 404, "UserGroupNotExist");
    row("DeleteApiKey", {{"UserName", "bob"}, {"Id", "ApiKeyOfBob"}}, 409, "ApiKeyUndeletable");
    row("GetProject", {{"ProjectName", "none"}}, 404, "EntityNotFound");
    row("CreateProject", {{"ProjectName", "team-a"}}, 400, "DuplicateEntry");
    row("TagResources", {{"ResourceType", "Dragon"}}, 400, "InvalidParameter");
}

void CloudSimIamTest::refuses()
{
    QFETCH(QByteArray, action);
    QFETCH(QueryItems, parameters);
    QFETCH(int, status);
    QFETCH(QString, code);
    const SimClient client(SimClient::small());
    const QJsonObject before = client.sim.state();
    const SimReply reply = client.get("iam", action, parameters);
    QCOMPARE(reply.code(), code);
    QCOMPARE(reply.status, status);
    QCOMPARE(client.sim.state(), before);
}

void CloudSimIamTest::keyLimitAndOwnKeys()
{
    const SimClient client(SimClient::small());
    const QJsonValue made =
        client.get("iam", "CreateAccessKey", items({{"UserName", "alice"}})).result()[u"AccessKey"];
    QVERIFY(made[u"AccessKeyId"].toString().startsWith(QLatin1String("AKLT")));
    QVERIFY(made[u"SecretAccessKey"].toString().endsWith(QLatin1String("==")));
    QCOMPARE(client.get("iam", "CreateAccessKey", items({{"UserName", "alice"}})).code(),
             QStringLiteral("AccessKeyLimitExceeded"));
    // Without a user name it is the caller's own keys: the trap the real thing has.
    const QJsonArray own =
        client.get("iam", "ListAccessKeys").result()[u"AccessKeyMetadata"].toArray();
    QCOMPARE(own.size(), 1);
    QCOMPARE(own[0][u"AccessKeyId"].toString(), QStringLiteral("AKLTmain"));
    const QJsonArray listed = client.get("iam", "ListAccessKeys", items({{"UserName", "alice"}}))
                                  .result()[u"AccessKeyMetadata"]
                                  .toArray();
    QCOMPARE(listed.size(), 2);
    QVERIFY(!listed[1].toObject().contains(u"SecretAccessKey"));
}

void CloudSimIamTest::keyStatusIsReadBack()
{
    const SimClient client(SimClient::small());
    for (const char* status : {"inactive", "active"}) {
        QCOMPARE(
            client
                .get("iam", "UpdateAccessKey",
                     items({{"UserName", "bob"}, {"AccessKeyId", "AKLTbob1"}, {"Status", status}}))
                .code(),
            QString());
        QCOMPARE(client.get("iam", "ListAccessKeys", items({{"UserName", "bob"}}))
                     .result()[u"AccessKeyMetadata"][0][u"Status"]
                     .toString(),
                 QString::fromLatin1(status));
    }
}

void CloudSimIamTest::omittedLoginAllowedTurnsLoginOff()
{
    const SimClient client(SimClient::small());
    const QJsonObject bob{{QStringLiteral("UserName"), QStringLiteral("bob")}};
    QVERIFY(client.post("iam", "GetLoginProfile", bob)
                .result()[u"LoginProfile"][u"LoginAllowed"]
                .toBool());
    QVERIFY(!client.post("iam", "UpdateLoginProfile", bob)
                 .result()[u"LoginProfile"][u"LoginAllowed"]
                 .toBool(true));
    QJsonObject on = bob;
    on.insert(QStringLiteral("LoginAllowed"), true);
    QVERIFY(client.post("iam", "UpdateLoginProfile", on)
                .result()[u"LoginProfile"][u"LoginAllowed"]
                .toBool());
}

void CloudSimIamTest::grantsKeepTheirScope_F14()
{
    const SimClient client(SimClient::small());
    const auto scopes = [&] {
        QStringList list;
        const QJsonObject result =
            client.get("iam", "ListAttachedUserPolicies", items({{"UserName", "bob"}})).result();
        for (const QJsonValue policy : result[u"AttachedPolicyMetadata"].toArray()) {
            for (const QJsonValue scope : policy[u"PolicyScope"].toArray())
                list.append(policy[u"PolicyName"].toString() + u'@' +
                            scope[u"ProjectName"].toString());
        }
        return list;
    };
    const QStringList before{QStringLiteral("ArkReadOnlyAccess@"),
                             QStringLiteral("ArkFullAccess@team-a"),
                             QStringLiteral("ArkFullAccess@team-b")};
    QCOMPARE(scopes(), before);
    // A project grant is not taken away by the global call.
    QCOMPARE(client
                 .get("iam", "DetachUserPolicy",
                      items({{"UserName", "bob"},
                             {"PolicyName", "ArkFullAccess"},
                             {"PolicyType", "System"}}))
                 .code(),
             QStringLiteral("PolicyNotExist"));
    QCOMPARE(client
                 .get("iam", "DetachPolicyInProject",
                      items({{"PrincipalName", "bob"},
                             {"PrincipalType", "User"},
                             {"PolicyName", "ArkFullAccess"},
                             {"PolicyType", "System"},
                             {"ProjectName.1", "team-a"}}))
                 .code(),
             QString());
    QCOMPARE(scopes(), before.mid(0, 1) + before.mid(2));
    QCOMPARE(client
                 .get("iam", "ListEntitiesForPolicy",
                      items({{"PolicyName", "ArkFullAccess"}, {"PolicyType", "System"}}))
                 .result()[u"PolicyUsers"][0][u"UserName"]
                 .toString(),
             QStringLiteral("bob"));
}

void CloudSimIamTest::groupsAndTags()
{
    const SimClient client(SimClient::small());
    const auto members = [&] {
        return client.get("iam", "ListUsersForGroup", items({{"UserGroupName", "dev-group"}}))
            .result()[u"Total"]
            .toInt();
    };
    QCOMPARE(client
                 .get("iam", "AddUserToGroup",
                      items({{"UserGroupName", "dev-group"}, {"UserName", "alice"}}))
                 .status,
             200);
    QCOMPARE(members(), 2);
    QCOMPARE(client.get("iam", "DeleteUser", items({{"UserName", "alice"}})).status, 200);
    QCOMPARE(members(), 1);
    QCOMPARE(client
                 .get("iam", "TagResources",
                      items({{"ResourceType", "User"},
                             {"ResourceNames.1", "bob"},
                             {"Tags.1.Key", "部门"},
                             {"Tags.1.Value", "研发"},
                             {"Tags.2.Key", "department"},
                             {"Tags.2.Value", "new"}}))
                 .code(),
             QString());
    QCOMPARE(
        client
            .get("iam", "UntagResources",
                 items(
                     {{"ResourceType", "User"}, {"ResourceNames.1", "bob"}, {"TagKeys.1", "部门"}}))
            .code(),
        QString());
    const QJsonArray tags = client
                                .get("iam", "ListTagsForResources",
                                     items({{"ResourceType", "User"}, {"ResourceNames.1", "bob"}}))
                                .result()[u"ResourceTags"]
                                .toArray();
    QCOMPARE(tags.size(), 1);
    QCOMPARE(tags[0][u"TagValue"].toString(), QStringLiteral("new"));
}

void CloudSimIamTest::listsInPages()
{
    const SimClient client(SimClient::small());
    const QJsonObject first = client.get("iam", "ListUsers", items({{"Limit", "1"}})).result();
    const QJsonObject second =
        client.get("iam", "ListUsers", items({{"Limit", "1"}, {"Offset", "1"}})).result();
    QCOMPARE(first[u"Total"].toInt(), 2);
    QCOMPARE(first[u"UserMetadata"].toArray().size(), 1);
    QCOMPARE(second[u"UserMetadata"][0][u"UserName"].toString(), QStringLiteral("alice"));
    QCOMPARE(client.get("iam", "ListUsers", items({{"Offset", "2"}}))
                 .result()[u"UserMetadata"]
                 .toArray()
                 .size(),
             0);
}

void CloudSimIamTest::endpointsStopAndStart()
{
    const SimClient client(SimClient::small());
    const QJsonObject id{{QStringLiteral("Id"), QStringLiteral("ep-1")}};
    const auto status = [&] {
        return client.post("ark", "GetEndpoint", id).result()[u"Status"].toString();
    };
    QCOMPARE(client.post("ark", "StopEndpoint", id).status, 200);
    QCOMPARE(status(), QStringLiteral("Stopped"));
    QCOMPARE(client.post("ark", "StartEndpoint", id).status, 200);
    QCOMPARE(status(), QStringLiteral("Running"));
    QCOMPARE(
        client.post("ark", "StopEndpoint", {{QStringLiteral("Id"), QStringLiteral("ep-0")}}).code(),
        QStringLiteral("NotFound.Endpoint"));
    const QJsonObject made =
        client.post("ark", "CreateEndpoint", {{QStringLiteral("Name"), QStringLiteral("new")}})
            .result();
    QVERIFY(made[u"Id"].toString().startsWith(QLatin1String("ep-")));
    QCOMPARE(client.post("ark", "ListEndpoints").result()[u"TotalCount"].toInt(), 2);
    QCOMPARE(
        client
            .post("ark", "ListApiKeys",
                  {{QStringLiteral("Filter"), QJsonObject{{QStringLiteral("UserId"), 30000001}}}})
            .result()[u"Items"][0][u"Id"]
            .toString(),
        QStringLiteral("apikey-1"));
}

void CloudSimIamTest::formBodiesAreMerged()
{
    const SimClient client(SimClient::small());
    const SimReply reply = client.send(
        {.method = "POST",
         .query = items({{"Action", "GetUser"}, {"Version", "2018-01-01"}}),
         .headers = {{"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"}},
         .body = "UserName=bob"},
        "iam");
    QCOMPARE(reply.result()[u"User"][u"Id"].toInteger(), 30000001);
    QCOMPARE(client
                 .send({.method = "POST",
                        .query = items({{"Action", "GetUser"}, {"Version", "2018-01-01"}}),
                        .headers = {{"Content-Type", "application/json"}},
                        .body = "{broken"},
                       "iam")
                 .status,
             400);
}

QTEST_GUILESS_MAIN(CloudSimIamTest)
#include "tst_cloudsim_iam.moc"
