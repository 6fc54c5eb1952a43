// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interfaces/cloudapi.h"

#include <QMap>

#include <functional>

namespace airgate {

struct FakeUser {
    CloudUser user;
    QList<AccessKeyInfo> keys;
    std::optional<LoginProfile> login;
    friend bool operator==(const FakeUser&, const FakeUser&) = default;
};

// Trouble for the calls whose name begins with `call`: the nth of them and `times` after it.
struct FakeFault {
    enum Kind {
        Refused,      // answers CloudRefused, nothing is done
        TimedOut,     // done, but the caller never learns of it
        Unreachable,  // nothing is done
        Silent,       // says success, nothing is done
        ShortPage,    // a row is missing
        MovedTotal,   // Total is one more
        Duplicate,    // the page's first row stands there twice, in place of its last
        ZeroTotal,    // an empty listing
    };
    Kind kind = Refused;
    QString call;
    int nth = 1;
    int times = 1'000'000;
};

// A cloud of values: users with their switches, projects and bills, as the interfaces show them.
class ScriptedCloud : public CloudApi, private StsApi, private IamApi, private ProjectApi, private BillingApi {
public:
    StsApi& sts() override { return *this; }
    IamApi& iam() override { return *this; }
    ProjectApi& projects() override { return *this; }
    BillingApi& billing() override { return *this; }

    // A user with these access keys (on) and a console login.
    FakeUser& addUser(const QString& name, const QStringList& keys);
    void addProject(const QString& name);
    // A row of the plain bill, and of the split bill too if inSplit.
    void addLine(QDate day, const QString& amount, const QString& project, bool inSplit = false);
    FakeUser& user(const QString& name);
    // "k1=on k2=off login=on"
    [[nodiscard]] QString switches(const QString& name);
    [[nodiscard]] int count(const QString& call) const;

    QList<FakeUser> users;
    QList<Project> projectRows;
    QMap<QString, QStringList> members;  // of a project: user names
    QMap<BillSource, QList<BillLine>> bills;
    std::optional<ExactAmount> missingFromBill;  // what the overview has more than the lines
    int rowsPerPage = 1'000;                     // what the cloud gives at most
    QList<FakeFault> faults;
    QStringList calls;                           // "setAccessKeyActive svc-a k1 off"
    // Around every call: before anything is done (false) and after it was done (true).
    std::function<void(bool done)> around = [](bool) {};

private:
    template <typename Act>
    Result<void> change(const QString& call, Act act);
    std::optional<FakeFault::Kind> begin(const QString& call);
    template <typename Row>
    Result<CloudPage<Row>> page(const QString& call, const QList<Row>& rows, int offset, int limit);

    QCoro::Task<Result<CallerIdentity>> callerIdentity() override;
    QCoro::Task<Result<CloudPage<CloudUser>>> listUsers(int offset, int limit) override;
    QCoro::Task<Result<QList<AccessKeyInfo>>> listAccessKeys(QString userName) override;
    QCoro::Task<Result<void>> setAccessKeyActive(QString userName, QString accessKeyId, bool active) override;
    QCoro::Task<Result<AccessKeyUse>> accessKeyLastUsed(QString userName, QString accessKeyId) override;
    QCoro::Task<Result<std::optional<LoginProfile>>> loginProfile(QString userName) override;
    QCoro::Task<Result<void>> setLoginAllowed(QString userName, bool allowed) override;
    QCoro::Task<Result<QList<AttachedPolicy>>> attachedPolicies(QString userName) override;
    QCoro::Task<Result<CloudPage<Project>>> listProjects(int offset, int limit) override;
    QCoro::Task<Result<CloudPage<QString>>> listProjectUsers(QString project, int offset, int limit) override;
    QCoro::Task<Result<CloudPage<BillLine>>> billPage(BillQuery query) override;
    QCoro::Task<Result<ExactAmount>> billTotal(BillPeriod period, SpendMeasure measure) override;

    QHash<int, int> m_seen;  // by fault: calls that matched
    int m_lineCount = 0;
};

class ScriptedConnector : public CloudConnector {
public:
    explicit ScriptedConnector(std::shared_ptr<ScriptedCloud> cloud)
        : m_cloud(std::move(cloud))
    {
    }
    Result<std::shared_ptr<CloudApi>> connect(CloudCredential) override { return std::shared_ptr<CloudApi>(m_cloud); }

private:
    std::shared_ptr<ScriptedCloud> m_cloud;
};

} // namespace airgate
