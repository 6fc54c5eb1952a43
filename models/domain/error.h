// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace airgate {

// What can go wrong, as a code. Words for people are made in ui and ctl only.
enum class ErrorCode {
    // What was asked for
    InvalidAmount,        // not a decimal amount of money
    AmountTooPrecise,     // more decimals than the field takes
    AmountTooLarge,       // does not fit the range of Money
    InvalidArgument,      // detail names the field
    NotFound,             // detail names what
    AlreadyExists,        // detail names what
    PermissionDenied,     // detail names the role that is needed
    Underflow,            // detail: the greatest amount that could be deducted, decimal text
    BelowSpent,           // detail: the greatest amount that keeps the user running, decimal text
    IdempotencyConflict,  // the key was used before with other content
    PoolLimitExceeded,    // detail: what is left in the pool, decimal text
    AlreadyReversed,      // detail: the number of the entry that did it
    LedgerDamaged,        // detail: "number fault", see ledgerhealth.h; nothing is written until acknowledged
    ProtectedUser,        // protected users are never stopped
    ForeignAccessKey,     // the access key belongs to somebody else: never touched
    Cancelled,
    // The provider; detail is the provider's own code and message where there was one
    NetworkUnreachable,
    ProxyRefused,
    TlsFailed,
    TimedOut,          // nothing is known about the outcome
    Throttled,
    CloudUnavailable,  // 5xx and non-JSON answers of a load balancer
    InvalidAccessKey,
    SignatureMismatch,
    ClockSkew,         // detail: seconds, signed, ours minus theirs
    AccessDenied,
    CloudNotFound,
    CloudConflict,     // exists already, limit exceeded
    CloudRefused,      // any other error the provider named
    MalformedReply,    // cut, garbled or not of the documented shape
    IncompleteRead,    // pages do not add up to the total, or shifted
    NotReadBack,       // the call succeeded but the state read back is another
    // Storage; detail is the path and the driver's words
    DatabaseDamaged,
    DatabaseNewer,
    DatabaseReadOnly,
    DatabaseForeign,   // a file that is not AirGate's
    DiskFull,
    DatabaseBusy,
    StorageFailed,
    CommitOutcomeUnknown,
    // Secrets
    NoMasterKey,
    InvalidMasterKey,
    VaultUnavailable,
    VaultLocked,
    SealBroken,        // wrong master key, or sealed bytes were changed
    // One enforcer
    LeaseHeld,         // detail: who holds it
    Fenced,            // somebody took the lease over meanwhile
    // Files
    FileUnreadable,       // detail: the path and the system's words; also where it cannot be written
    FileRefused,          // detail: see fileproblem.h
    FileAlreadyImported,  // detail: "first-last" numbers of the entries that came from it
    // Telling
    DeliveryRefused,   // detail: the channel's own answer
};

struct Error {
    ErrorCode code;
    QString detail;
    QString requestId;  // the provider's, where there was a call

    friend bool operator==(const Error&, const Error&) = default;
};

// The stable machine name of a code, snake_case: for logs, --json and the audit trail.
[[nodiscard]] QString errorName(ErrorCode code);

// True for failures that may pass by themselves: throttling, 5xx, the network.
[[nodiscard]] bool isTransient(ErrorCode code);

} // namespace airgate
