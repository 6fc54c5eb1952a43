// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/alertsteps.h"
#include "models/domain/spend.h"

#include <QStringList>
#include <QUrl>

namespace airgate {

// One Volcengine account. The secret of its access key is kept sealed and is not part of this value.
struct MainAccount {
    MainAccountId id;
    QString name;             // unique, 1…64 characters
    QString accessKeyId;
    QString cloudAccountId;   // digits, from GetCallerIdentity
    QUrl endpoint;            // empty: the provider's hosts; otherwise every service goes there
    BillSourceMode billSource = BillSourceMode::Auto;
    SpendMeasure measure = SpendMeasure::Payable;
    QDate openingDate;        // default for sub-accounts taken into monitoring; days before do not count
    bool active = true;
    std::optional<Instant> lastSyncAt;
    std::optional<Instant> lastCheckAt;   // last successful one
    QString lastCheckError;   // errorName of the last failed check; empty after a good one
    int failedChecks = 0;     // in a row; 0 after a good one
    bool failureTold = false; // the alert about these failures was raised

    friend bool operator==(const MainAccount&, const MainAccount&) = default;
};

struct Project {
    MainAccountId account;
    QString name;
    QString displayName;
    // What people call it: the display name, or the name where it has none.
    [[nodiscard]] QString title() const { return displayName.isEmpty() ? name : displayName; }
    friend bool operator==(const Project&, const Project&) = default;
};

// One IAM user of a main account.
struct SubAccount {
    SubAccountId id;
    MainAccountId account;
    QString cloudUserId;      // the provider's, digits; users are recognised by it, not by name
    QString userName;
    QString displayName;
    QStringList projects;     // attributed to it by project rules
    QStringList tags;         // "key=value" or "key"
    QDate openingDate;        // invalid: the main account's
    AlertSteps steps;
    bool monitored = true;
    bool autoStop = true;
    bool isProtected = false; // never stopped
    bool gone = false;        // a tombstone: the last complete listing did not have it
    Instant lastSeenAt{};
    Instant createdAt{};      // when AirGate first saw it

    friend bool operator==(const SubAccount&, const SubAccount&) = default;
};

// A user as the provider lists it.
struct CloudUser {
    QString id;
    QString userName;
    QString displayName;
    QString description;
    QStringList tags;
    friend bool operator==(const CloudUser&, const CloudUser&) = default;
};

} // namespace airgate
