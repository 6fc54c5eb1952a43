// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/scriptedcloud.h"

namespace airgate {

namespace {

QString onOff(bool on)
{
    return on ? QStringLiteral("on") : QStringLiteral("off");
}

Error errorOf(FakeFault::Kind kind)
{
    switch (kind) {
    case FakeFault::TimedOut: return {ErrorCode::TimedOut, {}, {}};
    case FakeFault::Unreachable: return {ErrorCode::NetworkUnreachable, {}, {}};
    default: return {ErrorCode::CloudRefused, QStringLiteral("FakeFault"), {}};
    }
}

bool isOfPages(FakeFault::Kind kind)
{
    return kind == FakeFault::ShortPage || kind == FakeFault::MovedTotal || kind == FakeFault::Duplicate
        || kind == FakeFault::ZeroTotal;
}

template <typename Row>
void spoil(CloudPage<Row>& page, FakeFault::Kind kind)
{
    if (kind == FakeFault::ShortPage && !page.rows.isEmpty())
        page.rows.removeLast();
    if (kind == FakeFault::MovedTotal)
        ++page.total;
    if (kind == FakeFault::Duplicate && page.rows.size() > 1)
        page.rows.last() = page.rows.first();
    if (kind == FakeFault::ZeroTotal)
        page = {{}, 0};
}

} // namespace

FakeUser& ScriptedCloud::addUser(const QString& name, const QStringList& keys)
{
    FakeUser added;
    added.user.id = QString::number(4'000'000 + users.size());
    added.user.userName = name;
    added.user.displayName = name.toUpper();
    for (const QString& key : keys)
        added.keys.append({key, name, true, {}});
    added.login = LoginProfile{name, true, false};
    users.append(added);
    return users.last();
}

void ScriptedCloud::addProject(const QString& name)
{
    projectRows.append({{}, name, name.toUpper()});
}

void ScriptedCloud::addLine(QDate day, const QString& amount, const QString& project, bool inSplit)
{
    BillLine line;
    line.id.low = quint64(++m_lineCount);
    line.day = day;
    line.product = QStringLiteral("ark_bd");
    line.project = project;
    line.amount = ExactAmount::parse(amount).value();
    bills[BillSource::Detail].append(line);
    if (inSplit)
        bills[BillSource::Split].append(line);
}

FakeUser& ScriptedCloud::user(const QString& name)
{
    const auto found = std::find_if(users.begin(), users.end(),
                                    [&](const FakeUser& each) { return each.user.userName == name; });
    if (found == users.end())
        qFatal("no such user");
    return *found;
}

QString ScriptedCloud::switches(const QString& name)
{
    QStringList words;
    const FakeUser& found = user(name);
    for (const AccessKeyInfo& key : found.keys)
        words += key.id + u'=' + onOff(key.active);
    if (found.login)
        words += QStringLiteral("login=") + onOff(found.login->loginAllowed);
    return words.join(u' ');
}

int ScriptedCloud::count(const QString& call) const
{
    return int(std::count_if(calls.cbegin(), calls.cend(), [&](const QString& each) { return each.startsWith(call); }));
}

std::optional<FakeFault::Kind> ScriptedCloud::begin(const QString& call)
{
    around(false);
    calls.append(call);
    for (int i = 0; i < faults.size(); ++i) {
        const FakeFault& fault = faults.at(i);
        if (!call.startsWith(fault.call))
            continue;
        const int number = ++m_seen[i];
        if (number >= fault.nth && number < fault.nth + fault.times)
            return fault.kind;
    }
    return std::nullopt;
}

template <typename Act>
Result<void> ScriptedCloud::change(const QString& call, Act act)
{
    const auto fault = begin(call);
    if (!fault || fault == FakeFault::TimedOut)
        act();
    around(true);
    if (!fault || fault == FakeFault::Silent)
        return {};
    return errorOf(*fault);
}

template <typename Row>
Result<CloudPage<Row>> ScriptedCloud::page(const QString& call, const QList<Row>& rows, int offset, int limit)
{
    const auto fault = begin(call);
    around(true);
    if (fault && !isOfPages(*fault))
        return errorOf(*fault);
    CloudPage<Row> page{rows.mid(offset, std::min(limit, rowsPerPage)), rows.size()};
    if (fault)
        spoil(page, *fault);
    return page;
}

QCoro::Task<Result<CallerIdentity>> ScriptedCloud::callerIdentity()
{
    const auto fault = begin(QStringLiteral("callerIdentity"));
    if (fault)
        co_return errorOf(*fault);
    co_return CallerIdentity{QStringLiteral("2100000001"), QStringLiteral("Account"), QStringLiteral("trn:x")};
}

QCoro::Task<Result<CloudPage<CloudUser>>> ScriptedCloud::listUsers(int offset, int limit)
{
    QList<CloudUser> rows;
    for (const FakeUser& each : users)
        rows.append(each.user);
    co_return page(QStringLiteral("listUsers"), rows, offset, limit);
}

QCoro::Task<Result<QList<AccessKeyInfo>>> ScriptedCloud::listAccessKeys(QString userName)
{
    const auto fault = begin(QStringLiteral("listAccessKeys ") + userName);
    around(true);
    if (fault)
        co_return errorOf(*fault);
    const QList<AccessKeyInfo> keys = user(userName).keys;  // GCC 12 would move out of the member
    co_return keys;
}

QCoro::Task<Result<void>> ScriptedCloud::setAccessKeyActive(QString userName, QString accessKeyId, bool active)
{
    co_return change(QStringLiteral("setAccessKeyActive %1 %2 %3").arg(userName, accessKeyId, onOff(active)), [&] {
        for (AccessKeyInfo& key : user(userName).keys) {
            if (key.id == accessKeyId)
                key.active = active;
        }
    });
}

QCoro::Task<Result<AccessKeyUse>> ScriptedCloud::accessKeyLastUsed(QString, QString)
{
    co_return AccessKeyUse{};
}

QCoro::Task<Result<std::optional<LoginProfile>>> ScriptedCloud::loginProfile(QString userName)
{
    const auto fault = begin(QStringLiteral("loginProfile ") + userName);
    around(true);
    if (fault)
        co_return errorOf(*fault);
    const std::optional<LoginProfile> login = user(userName).login;
    co_return login;
}

QCoro::Task<Result<void>> ScriptedCloud::setLoginAllowed(QString userName, bool allowed)
{
    co_return change(QStringLiteral("setLoginAllowed %1 %2").arg(userName, onOff(allowed)),
                     [&] { user(userName).login->loginAllowed = allowed; });
}

QCoro::Task<Result<QList<AttachedPolicy>>> ScriptedCloud::attachedPolicies(QString)
{
    co_return QList<AttachedPolicy>{};
}

QCoro::Task<Result<CloudPage<Project>>> ScriptedCloud::listProjects(int offset, int limit)
{
    co_return page(QStringLiteral("listProjects"), projectRows, offset, limit);
}

QCoro::Task<Result<CloudPage<QString>>> ScriptedCloud::listProjectUsers(QString project, int offset, int limit)
{
    const QList<QString> users = members.value(project);
    co_return page(QStringLiteral("listProjectUsers ") + project, users, offset, limit);
}

QCoro::Task<Result<CloudPage<BillLine>>> ScriptedCloud::billPage(BillQuery query)
{
    QList<BillLine> rows;
    for (const BillLine& line : std::as_const(bills[query.source])) {
        if (BillPeriod::of(line.day) == query.period)
            rows.append(line);
    }
    const QString source = query.source == BillSource::Split ? QStringLiteral("split") : QStringLiteral("detail");
    co_return page(QStringLiteral("billPage %1 %2 %3").arg(source, query.period.text()).arg(query.offset), rows,
                   query.offset, query.limit);
}

QCoro::Task<Result<ExactAmount>> ScriptedCloud::billTotal(BillPeriod period, SpendMeasure)
{
    const auto fault = begin(QStringLiteral("billTotal ") + period.text());
    if (fault)
        co_return errorOf(*fault);
    ExactAmount total = missingFromBill.value_or(ExactAmount{});
    for (const BillLine& line : std::as_const(bills[BillSource::Detail])) {
        if (BillPeriod::of(line.day) == period)
            total += line.amount;
    }
    co_return total;
}

} // namespace airgate
