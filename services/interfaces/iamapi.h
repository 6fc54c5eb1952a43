// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/instant.h"
#include "services/interfaces/secretbytes.h"

#include <QCoro/QCoroTask>

namespace airgate {

// One page of a paged listing. total is the provider's count, −1 if it does not say.
template <typename Row>
struct CloudPage {
    QList<Row> rows;
    qint64 total = -1;
};

struct AccessKeyInfo {
    QString id;
    QString userName;  // the owner the provider names
    bool active = false;
    Instant createdAt{};
    friend bool operator==(const AccessKeyInfo&, const AccessKeyInfo&) = default;
};

struct AccessKeyUse {
    QString service;
    QString region;
    std::optional<Instant> at;  // never used: nothing
};

struct LoginProfile {
    QString userName;
    bool loginAllowed = false;
    bool passwordResetRequired = false;
    friend bool operator==(const LoginProfile&, const LoginProfile&) = default;
};

struct AttachedPolicy {
    QString name;
    QString type;          // "System" or "Custom"
    bool global = false;
    QStringList projects;  // scopes besides the global one
    friend bool operator==(const AttachedPolicy&, const AttachedPolicy&) = default;
};

// IAM 2018-01-01 (api.md §3.1). Every call on access keys names the user: the provider takes a missing
// user name as "myself".
class IamApi {
public:
    virtual ~IamApi() = default;
    // offset and limit in rows, limit 1…100.
    [[nodiscard]] virtual QCoro::Task<Result<CloudPage<CloudUser>>> listUsers(int offset, int limit) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<QList<AccessKeyInfo>>> listAccessKeys(QString userName) = 0;
    // The reply says nothing of the new state: read it back with listAccessKeys.
    [[nodiscard]] virtual QCoro::Task<Result<void>> setAccessKeyActive(QString userName, QString accessKeyId,
                                                                       bool active) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<AccessKeyUse>> accessKeyLastUsed(QString userName,
                                                                              QString accessKeyId) = 0;
    // Nothing if the user has no login profile.
    [[nodiscard]] virtual QCoro::Task<Result<std::optional<LoginProfile>>> loginProfile(QString userName) = 0;
    // Sends LoginAllowed explicitly: the provider's default for a missing one is false.
    [[nodiscard]] virtual QCoro::Task<Result<void>> setLoginAllowed(QString userName, bool allowed) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<QList<AttachedPolicy>>> attachedPolicies(QString userName) = 0;
};

} // namespace airgate
