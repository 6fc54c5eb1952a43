// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/fakecloud.h"

namespace airgate {

namespace {

class FakeApi : public CloudApi, StsApi, IamApi, ProjectApi, BillingApi {
public:
    explicit FakeApi(FakeCloudState& state)
        : m_state(state)
    {
    }
    StsApi& sts() override { return *this; }
    IamApi& iam() override { return *this; }
    ProjectApi& projects() override { return *this; }
    BillingApi& billing() override { return *this; }

    QCoro::Task<Result<CallerIdentity>> callerIdentity() override
    {
        if (m_state.error)
            co_return *m_state.error;
        co_return CallerIdentity{QStringLiteral("2100057673"), QStringLiteral("Account"), {}};
    }
    QCoro::Task<Result<CloudPage<CloudUser>>> listUsers(int offset, int limit) override
    {
        if (m_state.error)
            co_return *m_state.error;
        co_return CloudPage<CloudUser>{m_state.users.mid(offset, limit), m_state.users.size()};
    }
    QCoro::Task<Result<QList<AccessKeyInfo>>> listAccessKeys(QString userName) override
    {
        if (m_state.error)
            co_return *m_state.error;
        co_return m_state.keys.value(userName);
    }
    QCoro::Task<Result<void>> setAccessKeyActive(QString userName, QString id, bool active) override
    {
        ++m_state.keyCalls;
        if (m_state.error)
            co_return *m_state.error;
        for (AccessKeyInfo& key : m_state.keys[userName]) {
            if (key.id == id)
                key.active = active;
        }
        co_return Result<void>{};
    }
    QCoro::Task<Result<AccessKeyUse>> accessKeyLastUsed(QString, QString) override
    {
        co_return AccessKeyUse{};
    }
    QCoro::Task<Result<std::optional<LoginProfile>>> loginProfile(QString userName) override
    {
        if (m_state.error)
            co_return *m_state.error;
        if (!m_state.loginAllowed.contains(userName))
            co_return std::optional<LoginProfile>{};
        co_return std::optional(
            LoginProfile{userName, m_state.loginAllowed.value(userName), false});
    }
    QCoro::Task<Result<void>> setLoginAllowed(QString userName, bool allowed) override
    {
        m_state.loginAllowed[userName] = allowed;
        co_return Result<void>{};
    }
    QCoro::Task<Result<QList<AttachedPolicy>>> attachedPolicies(QString) override
    {
        co_return QList<AttachedPolicy>{};
    }
    QCoro::Task<Result<CloudPage<Project>>> listProjects(int offset, int limit) override
    {
        co_return CloudPage<Project>{m_state.projects.mid(offset, limit), m_state.projects.size()};
    }
    QCoro::Task<Result<CloudPage<QString>>> listProjectUsers(QString project, int offset,
                                                             int limit) override
    {
        const QStringList users = m_state.members.value(project);
        co_return CloudPage<QString>{users.mid(offset, limit), users.size()};
    }
    QCoro::Task<Result<CloudPage<BillLine>>> billPage(BillQuery query) override
    {
        if (m_state.error)
            co_return *m_state.error;
        QList<BillLine> lines;
        for (const BillLine& line : m_state.lines) {
            if (BillPeriod::of(line.day) == query.period)
                lines.append(line);
        }
        co_return CloudPage<BillLine>{lines.mid(query.offset, query.limit), lines.size()};
    }
    QCoro::Task<Result<ExactAmount>> billTotal(BillPeriod period, SpendMeasure) override
    {
        if (m_state.error)
            co_return *m_state.error;
        ExactAmount total;
        for (const BillLine& line : m_state.lines) {
            if (BillPeriod::of(line.day) == period)
                total += line.amount;
        }
        co_return total;
    }

private:
    FakeCloudState& m_state;
};

} // namespace

Result<QByteArray> PlainSealer::seal(const SecretBytes& plain, const QByteArray& context) const
{
    return context + '\0' + plain.bytes();
}

Result<SecretBytes> PlainSealer::open(const QByteArray& sealed, const QByteArray& context) const
{
    if (!sealed.startsWith(context + '\0'))
        return Error{ErrorCode::SealBroken, {}, {}};
    return SecretBytes(sealed.mid(context.size() + 1));
}

Result<std::unique_ptr<Notifier>> SilentNotifiers::open(ChannelTarget)
{
    return Error{ErrorCode::NetworkUnreachable, {}, {}};
}

Result<std::shared_ptr<CloudApi>> FakeConnector::connect(CloudCredential)
{
    return std::shared_ptr<CloudApi>(std::make_shared<FakeApi>(m_state));
}

} // namespace airgate
