// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/error.h"

namespace airgate {

QString errorName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidAmount: return QStringLiteral("invalid_amount");
    case ErrorCode::AmountTooPrecise: return QStringLiteral("amount_too_precise");
    case ErrorCode::AmountTooLarge: return QStringLiteral("amount_too_large");
    case ErrorCode::InvalidArgument: return QStringLiteral("invalid_argument");
    case ErrorCode::NotFound: return QStringLiteral("not_found");
    case ErrorCode::AlreadyExists: return QStringLiteral("already_exists");
    case ErrorCode::PermissionDenied: return QStringLiteral("permission_denied");
    case ErrorCode::Underflow: return QStringLiteral("underflow");
    case ErrorCode::BelowSpent: return QStringLiteral("below_spent");
    case ErrorCode::IdempotencyConflict: return QStringLiteral("idempotency_conflict");
    case ErrorCode::AlreadyReversed: return QStringLiteral("already_reversed");
    case ErrorCode::LedgerDamaged: return QStringLiteral("ledger_damaged");
    case ErrorCode::PoolLimitExceeded: return QStringLiteral("pool_limit_exceeded");
    case ErrorCode::ProtectedUser: return QStringLiteral("protected_user");
    case ErrorCode::ForeignAccessKey: return QStringLiteral("foreign_access_key");
    case ErrorCode::Cancelled: return QStringLiteral("cancelled");
    case ErrorCode::NetworkUnreachable: return QStringLiteral("network_unreachable");
    case ErrorCode::ProxyRefused: return QStringLiteral("proxy_refused");
    case ErrorCode::TlsFailed: return QStringLiteral("tls_failed");
    case ErrorCode::TimedOut: return QStringLiteral("timed_out");
    case ErrorCode::Throttled: return QStringLiteral("throttled");
    case ErrorCode::CloudUnavailable: return QStringLiteral("cloud_unavailable");
    case ErrorCode::InvalidAccessKey: return QStringLiteral("invalid_access_key");
    case ErrorCode::SignatureMismatch: return QStringLiteral("signature_mismatch");
    case ErrorCode::ClockSkew: return QStringLiteral("clock_skew");
    case ErrorCode::AccessDenied: return QStringLiteral("access_denied");
    case ErrorCode::CloudNotFound: return QStringLiteral("cloud_not_found");
    case ErrorCode::CloudConflict: return QStringLiteral("cloud_conflict");
    case ErrorCode::CloudRefused: return QStringLiteral("cloud_refused");
    case ErrorCode::MalformedReply: return QStringLiteral("malformed_reply");
    case ErrorCode::IncompleteRead: return QStringLiteral("incomplete_read");
    case ErrorCode::NotReadBack: return QStringLiteral("not_read_back");
    case ErrorCode::DatabaseDamaged: return QStringLiteral("database_damaged");
    case ErrorCode::DatabaseNewer: return QStringLiteral("database_newer");
    case ErrorCode::DatabaseReadOnly: return QStringLiteral("database_read_only");
    case ErrorCode::DatabaseForeign: return QStringLiteral("database_foreign");
    case ErrorCode::DiskFull: return QStringLiteral("disk_full");
    case ErrorCode::DatabaseBusy: return QStringLiteral("database_busy");
    case ErrorCode::StorageFailed: return QStringLiteral("storage_failed");
    case ErrorCode::CommitOutcomeUnknown: return QStringLiteral("commit_outcome_unknown");
    case ErrorCode::NoMasterKey: return QStringLiteral("no_master_key");
    case ErrorCode::InvalidMasterKey: return QStringLiteral("invalid_master_key");
    case ErrorCode::VaultUnavailable: return QStringLiteral("vault_unavailable");
    case ErrorCode::VaultLocked: return QStringLiteral("vault_locked");
    case ErrorCode::SealBroken: return QStringLiteral("seal_broken");
    case ErrorCode::LeaseHeld: return QStringLiteral("lease_held");
    case ErrorCode::Fenced: return QStringLiteral("fenced");
    case ErrorCode::FileUnreadable: return QStringLiteral("file_unreadable");
    case ErrorCode::FileRefused: return QStringLiteral("file_refused");
    case ErrorCode::FileAlreadyImported: return QStringLiteral("file_already_imported");
    case ErrorCode::DeliveryRefused: return QStringLiteral("delivery_refused");
    }
    Q_UNREACHABLE();
}

bool isTransient(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NetworkUnreachable:
    case ErrorCode::TimedOut:
    case ErrorCode::Throttled:
    case ErrorCode::CloudUnavailable:
    case ErrorCode::DatabaseBusy:
        return true;
    default:
        return false;
    }
}

} // namespace airgate
