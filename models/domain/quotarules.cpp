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
    if (change.kind == EntryKind::Reversal)
        return invalid("kind");
    if (change.amount <= Money{})
        return Error{ErrorCode::InvalidAmount, {}, {}};
    if (!change.account.isValid() || !change.subAccount.isValid())
        return invalid("sub_account");
    const bool hasReceiver = change.receiver.isValid() && change.receiver != change.subAccount;
    if (change.kind == EntryKind::Transfer ? !hasReceiver : change.receiver.isValid())
        return invalid("receiver");
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
    const bool allocation = change.kind == EntryKind::Allocation;
    const bool transfer = change.kind == EntryKind::Transfer;
    const auto allowed = allocation ? checkAllocation(change, position) : checkDeduction(change, position);
    if (!allowed)
        return allowed.error();
    const auto minus = change.amount.negated();
    if (!minus)
        return minus.error();
    const Money toUser = allocation ? change.amount : *minus;
    const Money toOther = allocation ? *minus : change.amount;
    const auto quota = position.quota.plus(toUser);
    const auto other = (transfer ? position.receiverQuota : position.pool).plus(toOther);
    if (!quota || !other)
        return Error{ErrorCode::AmountTooLarge, {}, {}};
    const Posting ofUser{change.account, change.subAccount, toUser, *quota};
    const Posting ofOther{change.account, transfer ? change.receiver : SubAccountId(), toOther, *other};
    return transfer ? QList<Posting>{ofUser, ofOther} : QList<Posting>{ofOther, ofUser};
}

bool isSameRequest(const LedgerEntry& entry, const QuotaChange& change)
{
    const Posting* posting = entry.postingOf(change.subAccount);
    if (!posting || entry.kind != change.kind || entry.reason != change.reason
        || entry.reference != change.reference)
        return false;
    if (change.kind == EntryKind::Transfer && !entry.postingOf(change.receiver))
        return false;
    const auto expected = change.kind == EntryKind::Allocation ? Result<Money>(change.amount)
                                                               : change.amount.negated();
    return expected && posting->amount == *expected;
}

bool isSameRequest(const LedgerEntry& entry, const QuotaReversal& reversal)
{
    return entry.kind == EntryKind::Reversal && entry.reverses == reversal.entry
           && entry.reason == reversal.reason && entry.reference == reversal.reference;
}

Result<QuotaChange> mirrorOf(const LedgerEntry& entry, const QuotaReversal& reversal)
{
    if (entry.kind == EntryKind::Reversal || entry.postings.size() != 2)
        return invalid("entry");
    // The first posting is the pool's or, of a transfer, that of who gave.
    const Posting& first = entry.postings[0];
    const Posting& second = entry.postings[1];
    QuotaChange change;
    change.account = second.account;
    change.subAccount = second.subAccount;
    change.receiver = first.subAccount;
    change.kind = EntryKind::Transfer;
    if (!first.subAccount.isValid())
        change.kind = second.amount.isNegative() ? EntryKind::Allocation : EntryKind::Deduction;
    const auto amount = second.amount.isNegative() ? second.amount.negated() : Result<Money>(second.amount);
    if (!amount)
        return amount.error();
    change.amount = *amount;
    change.reason = reversal.reason;
    change.reference = reversal.reference;
    change.idempotencyKey = reversal.idempotencyKey;
    change.acceptBelowSpent = reversal.acceptBelowSpent;
    return change;
}

} // namespace airgate
