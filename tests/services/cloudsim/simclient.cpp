// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/cloudsim/simclient.h"

#include <QTcpSocket>

namespace airgate {

namespace {

constexpr auto smallWorld = R"json({
 "now": "2026-11-23T14:32:05+08:00",
 "accounts": [{
  "id": 2100000001, "name": "corp-main", "company": "示例科技有限公司", "balance": "1234.56",
  "access_keys": [{"id": "AKLTmain", "secret": "bWFpbg=="}],
  "projects": [{"name": "team-a", "display_name": "团队甲"}, {"name": "team-b", "display_name": "团队乙"}],
  "policies": [{"name": "DenyAll", "description": "x", "document":
    "{\"Statement\":[{\"Effect\":\"Deny\",\"Action\":[\"*\"],\"Resource\":[\"*\"]}]}"}],
  "users": [
   {"id": 30000001, "name": "bob", "display_name": "鲍勃", "description": "市场部", "email": "bob@example.com",
    "phone": "+8613000000000", "tags": {"department": "marketing"},
    "keys": [{"id": "AKLTbob1", "secret": "Ym9iMQ==", "last_used": "2026-11-20T00:00:00Z"},
             {"id": "AKLTbob2", "secret": "Ym9iMg==", "active": false}],
    "login": {"allowed": true, "last": "2026-11-20T00:00:00Z", "ip": "203.0.113.7"},
    "policies": ["ArkReadOnlyAccess", {"name": "ArkFullAccess", "project": "team-a"},
                 {"name": "ArkFullAccess", "project": "team-b"}],
    "api_keys": [{"id": "ApiKeyOfBob", "name": "bob-key"}]},
   {"id": 30000002, "name": "alice", "display_name": "爱丽丝", "keys": [{"id": "AKLTalice", "secret": "YWxpY2U="}]}],
  "groups": [{"id": 20001, "name": "dev-group", "display_name": "开发组", "members": ["bob"],
              "policies": ["TOSReadOnlyAccess", {"name": "TOSReadOnlyAccess", "project": "team-a"}]}],
  "endpoints": [{"id": "ep-1", "name": "prod", "project": "team-a", "creator": "bob"}],
  "ark_api_keys": [{"id": "apikey-1", "name": "bob-key", "project": "team-a", "user": "bob"}],
  "bill": {
   "series": [
    {"user": "bob", "project": "team-a", "instance": "ep-1", "instance_name": "prod", "element": "输入",
     "api_key": "apikey-1", "api_key_name": "bob-key", "list_price_percent": 125,
     "from": "2026-11-01", "amounts": ["1.000001","2","3","4","5","6","7","8","9","10","11","12","13","14",
      "15","16","17","18","19","20","21","22","23.5"], "today_trade_time": "2026-11-23 14:00:00"},
    {"user": "alice", "project": "team-b", "hidden": true, "instance": "muti-1", "element": "输出",
     "api_key": "apikey-2", "api_key_name": "alice-key", "from": "2026-11-19", "amounts": ["0.5", "0.25"]}],
   "lines": [
    {"day": "2026-11-02", "amount": "-1.25", "user": "bob", "project": "team-a", "instance": "ep-1",
     "element": "输入", "category": "退款-调整"},
    {"day": "2026-11-03", "amount": "0", "project": "team-b", "element": "免费"},
    {"day": "2026-11-05", "amount": "2", "coupon": "0.5", "project": "", "product": "tos",
     "product_name": "对象存储", "element": "流量"},
    {"day": "2026-11-20", "amount": "7", "user": "bob", "project": "team-a", "element": "迟到",
     "trade_time": "2026-11-23 15:00:00"}]}
 }, {"id": 2100000002, "name": "other", "access_keys": [{"id": "AKLTother", "secret": "b3RoZXI="}]}]
})json";

SimReply parse(const QByteArray& bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0 || !bytes.startsWith("HTTP/1.1 "))
        return {};
    return {bytes.mid(9, 3).toInt(), bytes.left(end), bytes.mid(end + 4)};
}

SimReply exchange(quint16 port, const QByteArray& request)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    if (!socket.waitForConnected(5000))
        return {};
    socket.write(request);
    while (socket.state() != QAbstractSocket::UnconnectedState) {
        if (!socket.waitForReadyRead(10'000))
            break;
    }
    return parse(socket.readAll());
}

QByteArray text(const HttpRequestParts& parts, const QByteArray& target, const HeaderList& more)
{
    QByteArray request = parts.method + ' ' + target + " HTTP/1.1\r\n";
    for (const auto& [name, value] : parts.headers + more)
        request += name + ": " + value + "\r\n";
    return request +
           "Connection: close\r\nContent-Length: " + QByteArray::number(parts.body.size()) +
           "\r\n\r\n" + parts.body;
}

} // namespace

SimClient::SimClient(Scenario scenario, CloudSimOptions options)
    : sim(scenario, std::move(options))
{
    const auto& key = scenario.accounts.first().account.keys.first();
    credential = {key.id.toLatin1(), key.secret.toLatin1(), {}};
    m_port = sim.listen().value();
}

Scenario SimClient::small()
{
    return Scenario::fromJson(smallWorld, 1).value();
}

SimReply SimClient::send(HttpRequestParts parts, const QByteArray& service) const
{
    parts.headers.emplaceBack("Host", host());
    const SignedRequest signedRequest =
        RequestSigner::sign(parts, credential, SigningScope{region, service},
                            const_cast<CloudSim&>(sim).clock().now() + clockError);
    return exchange(m_port,
                    text(parts, "/?" + encodedQuery(parts.query), signedRequest.headersToAdd));
}

SimReply SimClient::post(const QByteArray& service, const QByteArray& action,
                         const QJsonObject& body) const
{
    return send(
        {.method = "POST",
         .query = {{QStringLiteral("Action"), QString::fromLatin1(action)},
                   {QStringLiteral("Version"), QString::fromLatin1(versionOf(service, action))}},
         .headers = {{"Content-Type", "application/json; charset=utf-8"}},
         .body = QJsonDocument(body).toJson(QJsonDocument::Compact)},
        service);
}

SimReply SimClient::get(const QByteArray& service, const QByteArray& action,
                        const QueryItems& parameters) const
{
    return send({.method = "GET",
                 .query = QueryItems{{QStringLiteral("Action"), QString::fromLatin1(action)},
                                     {QStringLiteral("Version"),
                                      QString::fromLatin1(versionOf(service, action))}} +
                          parameters},
                service);
}

SimReply SimClient::plain(const QByteArray& method, const QByteArray& target,
                          const QByteArray& body, const HeaderList& headers) const
{
    const HttpRequestParts parts{.method = method, .headers = {{"Host", host()}}, .body = body};
    return exchange(m_port, text(parts, target, headers));
}

QByteArray versionOf(const QByteArray& service, const QByteArray& action)
{
    if (service == "billing")
        return "2022-01-01";
    if (service == "ark")
        return "2024-01-01";
    return action.contains("Project") ? "2021-08-01" : "2018-01-01";
}

} // namespace airgate
