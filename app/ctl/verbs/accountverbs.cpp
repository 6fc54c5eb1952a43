// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/texttable.h"
#include "app/ctl/verb.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace airgate {

namespace {

QJsonObject toJson(const MainAccount& account)
{
    return {{QStringLiteral("name"), account.name},
            {QStringLiteral("access_key"), account.accessKeyId},
            {QStringLiteral("cloud_account_id"), account.cloudAccountId},
            {QStringLiteral("endpoint"), account.endpoint.toString()},
            {QStringLiteral("bill_source"), billSourceModeName(account.billSource)},
            {QStringLiteral("measure"), measureName(account.measure)},
            {QStringLiteral("opening_date"), account.openingDate.toString(Qt::ISODate)},
            {QStringLiteral("active"), account.active},
            {QStringLiteral("last_check_at"),
             account.lastCheckAt ? QJsonValue(toIsoText(*account.lastCheckAt)) : QJsonValue()},
            {QStringLiteral("last_check_error"), account.lastCheckError}};
}

// The first line of standard input, without its end.
SecretBytes secretFromStdin()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    QByteArray line = input.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return SecretBytes(std::move(line));
}

Result<NewMainAccount> accountFrom(const Arguments& arguments)
{
    NewMainAccount account;
    account.name = arguments.positional(0);
    account.accessKeyId = arguments.value(QStringLiteral("access-key"));
    account.endpoint = QUrl(arguments.value(QStringLiteral("endpoint")), QUrl::StrictMode);
    if (arguments.has(QStringLiteral("endpoint")) && !account.endpoint.isValid())
        return Error{ErrorCode::InvalidArgument, QStringLiteral("--endpoint"), {}};
    if (arguments.has(QStringLiteral("bill-source"))) {
        const auto mode = billSourceModeFromName(arguments.value(QStringLiteral("bill-source")));
        if (!mode)
            return Error{ErrorCode::InvalidArgument, QStringLiteral("--bill-source"), {}};
        account.billSource = *mode;
    }
    if (arguments.has(QStringLiteral("opening-date"))) {
        account.openingDate = QDate::fromString(arguments.value(QStringLiteral("opening-date")), Qt::ISODate);
        if (!account.openingDate.isValid())
            return Error{ErrorCode::InvalidArgument, QStringLiteral("--opening-date"), {}};
    }
    return account;
}

QCoro::Task<Answer> add(VerbContext context)
{
    auto account = accountFrom(context.arguments);
    if (!account)
        co_return failure(account.error());
    account->secretKey = secretFromStdin();
    const auto added = co_await context.app.mainAccounts().add(context.principal, *std::move(account));
    if (!added)
        co_return failure(added.error());
    co_return Answer{ExitDone, QStringLiteral("%1 %2").arg(added->name, added->cloudAccountId), toJson(*added), {}};
}

QCoro::Task<Answer> list(VerbContext context)
{
    const auto accounts = co_await context.app.mainAccounts().list();
    if (!accounts)
        co_return failure(accounts.error());
    QJsonArray json;
    QList<QStringList> rows;
    for (const MainAccount& account : *accounts) {
        json.append(toJson(account));
        rows.append({account.name, account.cloudAccountId, billSourceModeName(account.billSource),
                     account.lastCheckAt ? shanghaiText(*account.lastCheckAt) : QStringLiteral("—"),
                     account.lastCheckError});
    }
    const QStringList header{QStringLiteral("NAME"), QStringLiteral("ACCOUNT"), QStringLiteral("SOURCE"),
                             QStringLiteral("LAST CHECK"), QStringLiteral("ERROR")};
    co_return Answer{ExitDone, textTable(header, rows), json, {}};
}

QCoro::Task<Answer> test(VerbContext context)
{
    if (!context.arguments.positional(0).isEmpty())
        context.accountName = context.arguments.positional(0);
    const auto account = co_await context.mainAccount();
    if (!account)
        co_return failure(account.error());
    const auto identity = co_await context.app.mainAccounts().test(account->id);
    if (!identity)
        co_return failure(identity.error());
    const QJsonObject json{{QStringLiteral("account_id"), identity->accountId},
                           {QStringLiteral("identity_type"), identity->identityType},
                           {QStringLiteral("trn"), identity->trn}};
    co_return Answer{ExitDone, identity->accountId + u' ' + identity->trn, json, {}};
}

} // namespace

QList<Verb> accountVerbs()
{
    return {{{{QStringLiteral("account"), QStringLiteral("add")},
              {QStringLiteral("NAME")},
              {{QStringLiteral("access-key"), QStringLiteral("AK"), true},
               {QStringLiteral("secret-key-stdin"), {}, true},
               {QStringLiteral("endpoint"), QStringLiteral("URL")},
               {QStringLiteral("bill-source"), QStringLiteral("auto|split|detail")},
               {QStringLiteral("opening-date"), QStringLiteral("YYYY-MM-DD")}}},
             add},
            {{{QStringLiteral("account"), QStringLiteral("list")}, {}}, list},
            {{{QStringLiteral("account"), QStringLiteral("test")}, {QStringLiteral("NAME?")}}, test}};
}

} // namespace airgate
