// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/iam/syncplan.h"

#include <algorithm>

namespace airgate {

namespace {

bool takeCloudValues(SubAccount& subAccount, const CloudUser& user)
{
    if (subAccount.userName == user.userName && subAccount.displayName == user.displayName
        && subAccount.tags == user.tags)
        return false;
    subAccount.userName = user.userName;
    subAccount.displayName = user.displayName;
    subAccount.tags = user.tags;
    return true;
}

SubAccount fresh(const CloudUser& user, MainAccountId account, const AlertSteps& steps, Instant now)
{
    SubAccount subAccount;
    subAccount.account = account;
    subAccount.cloudUserId = user.id;
    subAccount.steps = steps;
    subAccount.lastSeenAt = now;
    subAccount.createdAt = now;
    takeCloudValues(subAccount, user);
    return subAccount;
}

} // namespace

SyncPlan planSync(const QList<SubAccount>& known, const QList<CloudUser>& listed, MainAccountId account,
                  const AlertSteps& defaultSteps, Instant now)
{
    QHash<QString, SubAccount> byCloudId;
    for (const SubAccount& subAccount : known)
        byCloudId.insert(subAccount.cloudUserId, subAccount);

    SyncPlan plan;
    for (const CloudUser& user : listed) {
        const auto found = byCloudId.find(user.id);
        if (found == byCloudId.end()) {
            plan.added.append(fresh(user, account, defaultSteps, now));
            continue;
        }
        SubAccount subAccount = *found;
        byCloudId.erase(found);
        const bool wasGone = subAccount.gone;
        subAccount.gone = false;
        subAccount.lastSeenAt = now;
        const bool changed = takeCloudValues(subAccount, user);
        (wasGone ? plan.reappeared : changed ? plan.changed : plan.unchanged).append(subAccount);
    }
    for (SubAccount subAccount : std::as_const(byCloudId)) {
        if (subAccount.gone)
            continue;
        subAccount.gone = true;
        plan.gone.append(subAccount);
    }
    std::sort(plan.gone.begin(), plan.gone.end(),
              [](const SubAccount& a, const SubAccount& b) { return a.userName < b.userName; });
    return plan;
}

int mostGoneWithoutAsking(const QList<SubAccount>& known)
{
    const auto present = std::count_if(known.cbegin(), known.cend(),
                                       [](const SubAccount& subAccount) { return !subAccount.gone; });
    return std::max(3, int(present / 10));
}

} // namespace airgate
