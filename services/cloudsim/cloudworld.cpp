// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloudsim/cloudworld.h"

#include "services/cloudsim/billlinereader.h"

namespace airgate::cloudsim {

namespace {

ActionTable allActions()
{
    ActionTable table;
    for (auto* add : {addUserActions, addAccessKeyActions, addLoginActions, addPolicyActions,
                      addGrantActions, addGroupActions, addTagActions, addApiKeyActions,
                      addProjectActions, addBillActions, addArkActions, addStsActions})
        add(table);
    return table;
}

bool isLimited(const QString& action)
{
    return action.startsWith(QLatin1String("List")) && action.contains(QLatin1String("Bill"));
}

ApiError noSuchAction(const ActionTable& actions, const QByteArray& service)
{
    for (auto it = actions.keyBegin(); it != actions.keyEnd(); ++it) {
        if (it->startsWith(service + '/'))
            return {404, QStringLiteral("InvalidActionOrVersion"),
                    QStringLiteral("Could not find operation for the given action and version."),
                    100008};
    }
    return {404, QStringLiteral("ServiceNotFound"),
            QStringLiteral("The specified service is not found."), 100007};
}

QJsonObject userState(const SimUser& user)
{
    QJsonArray keys;
    for (const SimAccessKey& key : user.keys)
        keys.append(
            QJsonObject{{QStringLiteral("id"), key.id}, {QStringLiteral("active"), key.active}});
    QJsonArray policies;
    for (const SimGrant& grant : user.grants)
        policies.append(QJsonObject{{QStringLiteral("name"), grant.policy},
                                    {QStringLiteral("type"), grant.type},
                                    {QStringLiteral("project"), grant.project}});
    QJsonArray apiKeys;
    for (const SimApiKey& key : user.apiKeys)
        apiKeys.append(
            QJsonObject{{QStringLiteral("id"), key.id}, {QStringLiteral("active"), key.active}});
    QJsonObject state{{QStringLiteral("name"), user.name},
                      {QStringLiteral("id"), user.id},
                      {QStringLiteral("keys"), keys},
                      {QStringLiteral("policies"), policies},
                      {QStringLiteral("api_keys"), apiKeys}};
    if (user.login)
        state.insert(QStringLiteral("login_allowed"), user.login->allowed);
    return state;
}

} // namespace

CloudWorld::CloudWorld(const Scenario& scenario, quint64 seed, int billRatePerSecond,
                       std::chrono::seconds clockTolerance)
    : m_actions(allActions())
    , m_ids(seed)
    , m_billRate(billRatePerSecond)
    , m_clockTolerance(clockTolerance)
{
    for (const ScenarioAccount& each : scenario.accounts) {
        m_accounts.push_back(
            {each.account, BillBook(each.account.id, each.account.name, each.account.company)});
        m_accounts.back().bill.add(each.lines);
    }
}

std::vector<SimAccount*> CloudWorld::accounts()
{
    std::vector<SimAccount*> list;
    for (Account& account : m_accounts)
        list.push_back(&account.account);
    return list;
}

CallOutcome CloudWorld::call(const HttpRequest& request, const ApiParams& params, Instant now,
                             const std::optional<Fault>& fault)
{
    const Caller caller = identify(request, accounts(), now, m_clockTolerance);
    CallOutcome outcome{.service = caller.service, .region = caller.region};
    const QString name = params.text("Action");
    const SimAction action = m_actions.value(caller.service + '/' +
                                             params.text("Version").toUtf8() + '/' + name.toUtf8());
    if (caller.refusal) {
        outcome.reply = *caller.refusal;
        return outcome;
    }
    if (!action) {
        outcome.reply = noSuchAction(m_actions, caller.service);
        return outcome;
    }
    Account& account = m_accounts[static_cast<size_t>(caller.account)];
    caller.key->lastUsed = now;
    caller.key->lastService = QString::fromLatin1(caller.service);
    caller.key->lastRegion = QString::fromLatin1(caller.region);
    const QString operation = QString::fromLatin1(caller.service) + u':' + name;
    if (isLimited(name) &&
        !m_billRate.admits(account.account.id, std::chrono::steady_clock::now())) {
        outcome.reply = ApiError{
            429, QStringLiteral("AccountFlowLimitExceeded"),
            QStringLiteral("The account flow limit is exceeded, please try again later."), 100027};
    } else if (caller.user && caller.service != "sts" &&
               !isAllowed(account.account, *caller.user, operation)) {
        outcome.reply = ApiError{
            403, QStringLiteral("AccessDenied"),
            QStringLiteral("User is not authorized to perform: %1 on resource: trn:%2::%3:*")
                .arg(operation, QString::fromLatin1(caller.service))
                .arg(account.account.id),
            100013};
    } else {
        SimCall call{.account = account.account,
                     .bill = account.bill,
                     .params = params,
                     .ids = m_ids,
                     .now = now,
                     .caller = caller.user,
                     .fault = fault};
        const bool silent = fault && fault->kind == FaultKind::Silent;
        const SimAccount before = silent ? account.account : SimAccount{};
        outcome.reply = action(call);
        if (silent)
            account.account = before;
    }
    return outcome;
}

Result<void> CloudWorld::addBillLines(qint64 accountId, const QJsonObject& bill, Instant now)
{
    for (Account& each : m_accounts) {
        if (accountId != 0 && each.account.id != accountId)
            continue;
        BillLineReader reader(each.account, now);
        const QList<SimBillLine> lines = reader.lines(bill);
        if (!reader.error().isEmpty())
            return Error{ErrorCode::InvalidArgument, reader.error()};
        each.bill.add(lines);
        return {};
    }
    return Error{ErrorCode::NotFound, QString::number(accountId)};
}

Result<void> CloudWorld::addSpend(const QString& userName, const QString& amount, QDate day,
                                  Instant now)
{
    for (Account& each : m_accounts) {
        const SimUser* user = each.account.user(userName);
        if (!user)
            continue;
        QJsonObject line{{QStringLiteral("user"), userName},
                         {QStringLiteral("day"), day.toString(Qt::ISODate)},
                         {QStringLiteral("amount"), amount},
                         {QStringLiteral("instance"), QStringLiteral("ep-%1").arg(user->id)},
                         {QStringLiteral("element"), QStringLiteral("追加用量")},
                         {QStringLiteral("project"), QStringLiteral("default")},
                         {QStringLiteral("trade_time"), shanghaiText(now)}};
        const QString creator = QStringLiteral("IAMUser/%1/%2").arg(user->id).arg(userName);
        for (const SimEndpoint& endpoint : std::as_const(each.account.endpoints)) {
            if (endpoint.tags.isEmpty() || endpoint.tags.first().value != creator)
                continue;
            line.insert(QStringLiteral("instance"), endpoint.id);
            line.insert(QStringLiteral("instance_name"), endpoint.name);
            line.insert(QStringLiteral("project"), endpoint.project);
            break;
        }
        return addBillLines(each.account.id, {{QStringLiteral("lines"), QJsonArray{line}}}, now);
    }
    return Error{ErrorCode::NotFound, userName};
}

QJsonObject CloudWorld::state() const
{
    QJsonArray accounts;
    for (const Account& each : m_accounts) {
        QJsonArray users;
        for (const SimUser& user : each.account.users)
            users.append(userState(user));
        QJsonArray endpoints;
        for (const SimEndpoint& endpoint : each.account.endpoints)
            endpoints.append(QJsonObject{{QStringLiteral("id"), endpoint.id},
                                         {QStringLiteral("status"), endpoint.status}});
        accounts.append(QJsonObject{{QStringLiteral("id"), each.account.id},
                                    {QStringLiteral("name"), each.account.name},
                                    {QStringLiteral("users"), users},
                                    {QStringLiteral("endpoints"), endpoints}});
    }
    return {{QStringLiteral("accounts"), accounts}};
}

} // namespace airgate::cloudsim
