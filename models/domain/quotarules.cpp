// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/quotarules.h"

#include <algorithm>

namespace airgate {

namespace {

Error invalid(const char* field)
{
    return {ErrorCode::InvalidArgument, QString::fromLatin1(field), {}};
}

Result<void> checkDeduction(const QuotaChange& change, const QuotaPosition& position)
{
    if (change.amount > position.quota)
        return Error{ErrorCode::Underflow, std::max(position.quota, Money{}).toDecimal(), {}};
    const auto after = position.quota.minus(change.amount);
    if (!after)
        return after.error();
    if (*after >= position.spent || change.acceptBelowSpent)
        return {};
    const auto free = position.quota.minus(position.spent);
    if (!free)
        return free.error();
    return Error{ErrorCode::BelowSpent, std::max(*free, Money{}).toDecimal(), {}};
}

Result<void> checkAllocation(const QuotaChange& change, const QuotaPosition& position)
{
    if (!position.poolLimit)
        return {};
    // The pool's balance is minus the Σ of all quotas.
    const auto left = position.poolLimit->plus(position.pool);
    if (!left)
        return left.error();
    if (change.amount > *left)
        return Error{ErrorCode::PoolLimitExceeded, std::max(*left, Money{}).toDecimal(), {}};
    return {};
}

} // namespace

Result<void> validate(const QuotaChange& change)
{
    if (change.kind != EntryKind::Allocation && change.kind != EntryKind::Deduction)
        return invalid("kind");
    if (change.amount <= Money{})
        return Error{ErrorCode::InvalidAmount, {}, {}};
    if (!change.account.isValid() || !change.subAccount.isValid())
        return invalid("sub_account");
    if (change.reason.trimmed().isEmpty() || change.reason.size() > 500)
        return invalid("reason");
    if (change.reference.size() > 64)
        return invalid("reference");
    if (change.idempotencyKey.isEmpty() || change.idempotencyKey.size() > 128)
        return invalid("idempotency_key");
    return {};
}

Result<QList<Posting>> decide(const QuotaChange& change, const QuotaPosition& position)
{
    const bool deduction = change.kind == EntryKind::Deduction;
    const auto allowed = deduction ? checkDeduction(change, position) : checkAllocation(change, position);
    if (!allowed)
        return allowed.error();
    const auto minus = change.amount.negated();
    if (!minus)
        return minus.error();
    const Money toUser = deduction ? *minus : change.amount;
    const Money toPool = deduction ? change.amount : *minus;
    const auto quota = position.quota.plus(toUser);
    const auto pool = position.pool.plus(toPool);
    if (!quota || !pool)
        return Error{ErrorCode::AmountTooLarge, {}, {}};
    return QList<Posting>{{change.account, {}, toPool, *pool},
                          {change.account, change.subAccount, toUser, *quota}};
}

bool isSameRequest(const LedgerEntry& entry, const QuotaChange& change)
{
    const Posting* posting = entry.postingOf(change.subAccount);
    if (!posting || entry.kind != change.kind || entry.reason != change.reason
        || entry.reference != change.reference)
        return false;
    const auto expected = change.kind == EntryKind::Deduction ? change.amount.negated()
                                                              : Result<Money>(change.amount);
    return expected && posting->amount == *expected;
}

} // namespace airgate
