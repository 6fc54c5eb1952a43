// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace airgate::cloudsim {

// What the stand-in cloud keeps of one main account, except for its bill.

struct SimTag {
    QString key;
    QString value;
};

struct SimAccessKey {
    QString id;
    QString secret;
    bool active = true;
    Instant created{};
    Instant updated{};
    std::optional<Instant> lastUsed;
    QString lastService;
    QString lastRegion;
};

// A policy given to a user or a group.
struct SimGrant {
    QString policy;
    QString type;    // "System" or "Custom"
    QString project; // empty: global
    Instant attached{};
};

struct SimLogin {
    bool allowed = false;
    bool resetRequired = false;
    Instant passwordSet{};
    std::optional<Instant> lastLogin;
    QString lastLoginIp;
    Instant created{};
    Instant updated{};
};

struct SimApiKey {
    QString id;
    QString name;
    bool active = true;
    QString boundary;
    Instant created{};
    Instant updated{};
};

struct SimUser {
    qint64 id = 0;
    QString name;
    QString displayName;
    QString description;
    QString email;
    QString phone;
    QList<SimTag> tags;
    QList<SimAccessKey> keys;
    std::optional<SimLogin> login;
    QList<SimGrant> grants;
    QList<SimApiKey> apiKeys;
    Instant created{};
    Instant updated{};
};

struct SimGroup {
    qint64 id = 0;
    QString name;
    QString displayName;
    QString description;
    QList<std::pair<QString, Instant>> members; // user name, joined
    QList<SimGrant> grants;
    Instant created{};
    Instant updated{};
};

struct SimPolicy {
    QString name;
    QString type;
    QString description;
    QString document;
    QString category;
    Instant created{};
    Instant updated{};
};

struct SimProject {
    QString name;
    QString displayName;
    QString description;
    QString parent;
    Instant created{};
    Instant updated{};
};

struct SimEndpoint {
    QString id;
    QString name;
    QString description;
    QString project;
    QString model;
    QString modelVersion;
    QString status; // "Running", "Stopped"
    qint64 rpm = 1000;
    qint64 tpm = 100000;
    QList<SimTag> tags;
    Instant created{};
    Instant updated{};
};

struct SimArkKey {
    QString id;
    QString name;
    QString project;
    qint64 userId = 0;
    bool active = true;
    Instant created{};
    Instant updated{};
};

struct SimAccount {
    qint64 id = 0;
    QString name;
    QString company;
    QString balance; // decimal text
    QList<SimAccessKey> keys;
    QList<SimUser> users;
    QList<SimGroup> groups;
    QList<SimPolicy> policies; // system and custom
    QList<SimProject> projects;
    QList<SimEndpoint> endpoints;
    QList<SimArkKey> arkKeys;
    qint64 lastId = 0; // ids that are given out are above

    [[nodiscard]] SimUser* user(const QString& userName);
    [[nodiscard]] SimGroup* group(const QString& groupName);
    [[nodiscard]] SimPolicy* policy(const QString& policyName, const QString& type);
    [[nodiscard]] SimProject* project(const QString& projectName);
    [[nodiscard]] SimEndpoint* endpoint(const QString& endpointId);
    // The key and whose it is: nullptr for the main account's own.
    [[nodiscard]] std::pair<SimAccessKey*, SimUser*> accessKey(const QString& keyId);
    [[nodiscard]] QString trn(const QString& resource) const; // "trn:iam::<id>:<resource>"
};

// The system policies every account has.
[[nodiscard]] QList<SimPolicy> systemPolicies();

} // namespace airgate::cloudsim
