// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/cloudsim/simcall.h"

namespace airgate::cloudsim {

// What users and groups share about the policies they hold.

[[nodiscard]] bool isPolicyType(const QString& type);
[[nodiscard]] bool hasGrant(const QList<SimGrant>& grants, const SimPolicy& policy);
// "trn:iam::0:policy/ArkFullAccess" for the system's, with the account's id for custom ones.
[[nodiscard]] QString policyTrn(const SimAccount& account, const QString& name,
                                const QString& type);
// PolicyScope[] of a policy among the grants, in the order they were given.
[[nodiscard]] QJsonArray scopesJson(SimAccount& account, const QList<SimGrant>& grants,
                                    const QString& policy, const QString& type);
// AttachedPolicyMetadata[]: each policy once, with its scopes.
[[nodiscard]] QJsonArray attachedJson(SimAccount& account, const QList<SimGrant>& grants);
// Gives the call's PolicyName/PolicyType for a project (empty: globally). Twice is once.
[[nodiscard]] ApiReply grant(SimCall& call, QList<SimGrant>& grants, const QString& project);
[[nodiscard]] ApiReply revoke(SimCall& call, QList<SimGrant>& grants, const QString& project);

} // namespace airgate::cloudsim
