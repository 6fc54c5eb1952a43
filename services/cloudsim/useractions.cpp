// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloudsim/simcall.h"

namespace airgate::cloudsim {

namespace {

QJsonArray tagsJson(const QList<SimTag>& tags)
{
    QJsonArray array;
    for (const SimTag& tag : tags)
        array.append(
            QJsonObject{{QStringLiteral("Key"), tag.key}, {QStringLiteral("Value"), tag.value}});
    return array;
}

QJsonObject userJson(const SimAccount& account, const SimUser& user)
{
    return {{QStringLiteral("AccountId"), account.id},
            {QStringLiteral("Id"), user.id},
            {QStringLiteral("UserName"), user.name},
            {QStringLiteral("DisplayName"), user.displayName},
            {QStringLiteral("Description"), user.description},
            {QStringLiteral("Email"), user.email},
            {QStringLiteral("EmailIsVerify"), false},
            {QStringLiteral("MobilePhone"), user.phone},
            {QStringLiteral("MobilePhoneIsVerify"), false},
            {QStringLiteral("Tags"), tagsJson(user.tags)},
            {QStringLiteral("Trn"), account.trn(QStringLiteral("user/") + user.name)},
            {QStringLiteral("CreateDate"), iamDate(user.created)},
            {QStringLiteral("UpdateDate"), iamDate(user.updated)}};
}

ApiError invalid(const char* field, const QString& value, const char* reason)
{
    return {400, QStringLiteral("Invalid") + QLatin1String(field),
            QStringLiteral("Invalid %1 '%2', err: '%3'.")
                .arg(QLatin1String(field), value, QLatin1String(reason))};
}

bool isPhone(const QString& text)
{
    return text.size() > 6 && text.startsWith(u'+') && isName(text.mid(1), 20, u"", true);
}

// The names of the fields differ between CreateUser and UpdateUser by a "New" in front.
std::optional<ApiError> checkFields(const SimCall& call, const QByteArray& prefix)
{
    const auto given = [&](const char* name) {
        return call.params.text((prefix + name).constData());
    };
    const QString display = given("DisplayName");
    if (!display.isEmpty() && !isName(display, 128, u" .-_@", false))
        return invalid((prefix + "DisplayName").constData(), display, "invalid character");
    if (given("Description").size() > 255)
        return invalid((prefix + "Description").constData(), given("Description"), "too long");
    const QString phone = given("MobilePhone");
    if (!phone.isEmpty() && !isPhone(phone))
        return invalid("MobilePhone", phone, "invalid format");
    return std::nullopt;
}

ApiReply createUser(SimCall& call)
{
    constexpr qsizetype quota = 5000;
    const QString name = call.text("UserName");
    if (!isName(name, 64, u"_.-@,", true))
        return invalid("UserName", name, "invalid character");
    if (const std::optional<ApiError> wrong = checkFields(call, {}))
        return *wrong;
    if (call.account.user(name))
        return ApiError{409, QStringLiteral("UserAlreadyExists"),
                        QStringLiteral("User '%1' already exists.").arg(name)};
    if (call.account.users.size() >= quota)
        return ApiError{409, QStringLiteral("UserLimitExceeded"),
                        QStringLiteral("Exceed account user quota: '5000'")};
    SimUser user{.id = ++call.account.lastId,
                 .name = name,
                 .displayName = call.text("DisplayName"),
                 .description = call.text("Description"),
                 .email = call.text("Email"),
                 .phone = call.text("MobilePhone"),
                 .created = call.now,
                 .updated = call.now};
    for (const auto& [key, value] : call.params.pairs("Tags"))
        user.tags.append({key, value});
    call.account.users.append(user);
    return QJsonObject{{QStringLiteral("User"), userJson(call.account, user)}};
}

ApiReply getUser(SimCall& call)
{
    const QString name = call.text("UserName");
    const QString id = call.text("ID");
    const QString keyId = call.text("AccessKeyID");
    if (int(!name.isEmpty()) + int(!id.isEmpty()) + int(!keyId.isEmpty()) != 1)
        return ApiError{400, QStringLiteral("InvalidParameter"),
                        QStringLiteral("The parameter 'UserName' is invalid")};
    const SimUser* user = nullptr;
    if (!name.isEmpty()) {
        if (!isName(name, 64, u"_.-@,", true))
            return invalid("UserName", name, "invalid character");
        user = call.account.user(name);
    } else if (!keyId.isEmpty()) {
        user = call.account.accessKey(keyId).second;
    } else {
        for (const SimUser& each : std::as_const(call.account.users)) {
            if (QString::number(each.id) == id)
                user = &each;
        }
    }
    if (!user)
        return userNotExist(name + id + keyId);
    return QJsonObject{{QStringLiteral("User"), userJson(call.account, *user)}};
}

ApiReply listUsers(SimCall& call)
{
    const PageRange range = PageRange::of(call);
    if (range.error)
        return *range.error;
    const QString query = call.text("Query");
    QJsonArray users;
    for (const SimUser& user : std::as_const(call.account.users)) {
        if (query.isEmpty() || user.name.contains(query) || user.displayName.contains(query) ||
            user.description.contains(query))
            users.append(userJson(call.account, user));
    }
    return range.page(call, "UserMetadata", users);
}

ApiReply updateUser(SimCall& call)
{
    SimUser* user = call.account.user(call.text("UserName"));
    if (!user)
        return userNotExist(call.text("UserName"));
    if (const std::optional<ApiError> wrong = checkFields(call, "New"))
        return *wrong;
    const QString newName = call.text("NewUserName");
    if (call.params.has(QStringLiteral("NewUserName"))) {
        if (!isName(newName, 64, u"_.-@,", true))
            return invalid("NewUserName", newName, "invalid character");
        if (newName != user->name && call.account.user(newName))
            return ApiError{409, QStringLiteral("UserAlreadyExists"),
                            QStringLiteral("User '%1' already exists.").arg(newName)};
        user->name = newName;
    }
    const std::pair<const char*, QString*> fields[] = {{"NewDisplayName", &user->displayName},
                                                       {"NewDescription", &user->description},
                                                       {"NewEmail", &user->email},
                                                       {"NewMobilePhone", &user->phone}};
    for (const auto& [name, field] : fields) {
        if (call.params.has(QLatin1String(name)))
            *field = call.text(name);
    }
    user->updated = call.now;
    return QJsonObject{{QStringLiteral("User"), userJson(call.account, *user)}};
}

ApiReply deleteUser(SimCall& call)
{
    const QString name = call.text("UserName");
    if (!isName(name, 64, u"_.-@,", true))
        return invalid("UserName", name, "invalid character");
    if (!call.account.user(name))
        return userNotExist(name);
    call.account.users.removeIf([&](const SimUser& user) { return user.name == name; });
    for (SimGroup& group : call.account.groups)
        group.members.removeIf([&](const auto& member) { return member.first == name; });
    return {};
}

ApiReply getAccountSummary(SimCall& call)
{
    qsizetype custom = 0;
    for (const SimPolicy& policy : std::as_const(call.account.policies))
        custom += policy.type == QLatin1String("Custom") ? 1 : 0;
    const QJsonObject map{{QStringLiteral("AccessKeysPerAccountQuota"), 2},
                          {QStringLiteral("AccessKeysPerUserQuota"), 2},
                          {QStringLiteral("AttachedPoliciesPerGroupQuota"), 40},
                          {QStringLiteral("AttachedPoliciesPerRoleQuota"), 40},
                          {QStringLiteral("AttachedPoliciesPerUserQuota"), 40},
                          {QStringLiteral("AttachedSystemPoliciesPerGroupQuota"), 40},
                          {QStringLiteral("AttachedSystemPoliciesPerRoleQuota"), 40},
                          {QStringLiteral("AttachedSystemPoliciesPerUserQuota"), 40},
                          {QStringLiteral("GroupsPerUserQuota"), 20},
                          {QStringLiteral("GroupsQuota"), 300},
                          {QStringLiteral("GroupsUsage"), call.account.groups.size()},
                          {QStringLiteral("PoliciesQuota"), 1500},
                          {QStringLiteral("PoliciesUsage"), custom},
                          {QStringLiteral("PolicySize"), 6144},
                          {QStringLiteral("RolesQuota"), 1000},
                          {QStringLiteral("RolesUsage"), 0},
                          {QStringLiteral("UsersQuota"), 5000},
                          {QStringLiteral("UsersUsage"), call.account.users.size()}};
    return QJsonObject{{QStringLiteral("SummaryMap"), map}};
}

} // namespace

void addUserActions(ActionTable& table)
{
    table.insert("iam/2018-01-01/CreateUser", createUser);
    table.insert("iam/2018-01-01/GetUser", getUser);
    table.insert("iam/2018-01-01/ListUsers", listUsers);
    table.insert("iam/2018-01-01/UpdateUser", updateUser);
    table.insert("iam/2018-01-01/DeleteUser", deleteUser);
    table.insert("iam/2018-01-01/GetAccountSummary", getAccountSummary);
}

} // namespace airgate::cloudsim
