// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/errorwords.h"

#include "models/domain/fileproblem.h"

#include <QCoreApplication>

namespace airgate {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)

public:
    static QString asked(const Error& error);
    static QString cloud(const Error& error);
    static QString storage(const Error& error);
    static QString secrets(const Error& error);
    static QString files(const Error& error);
    static QString refusal(const RefusedFile& refused);
    static QString requestId(const QString& id) { return tr("Request id %1.").arg(id); }
};

// Each of these gives an empty text for a code that is not its own.

QString Words::asked(const Error& error)
{
    const QString& detail = error.detail;
    switch (error.code) {
    case ErrorCode::InvalidAmount:
        return tr("This is not an amount. Write it like 30000 or 30000.50, without signs, letters or separators.");
    case ErrorCode::AmountTooPrecise: return tr("The amount has too many decimals. Round it and try again.");
    case ErrorCode::AmountTooLarge: return tr("The amount is too large. The most is 92,233,720,368.54.");
    case ErrorCode::InvalidArgument:
        if (detail.startsWith(QLatin1String("hold:")))
            return tr("Still stopped for another reason (%1). Lift that one first.").arg(detail.mid(5));
        return tr("Check this value: %1.").arg(detail);
    case ErrorCode::NotFound: return tr("Not found: %1. Check the name, or synchronise first.").arg(detail);
    case ErrorCode::AlreadyExists: return tr("Already in use: %1. Choose another one.").arg(detail);
    case ErrorCode::PermissionDenied: return tr("This needs the role “%1”. Ask somebody who has it.").arg(detail);
    case ErrorCode::Underflow:
        return tr("The quota is smaller than that. At most %1 can be deducted.").arg(detail);
    case ErrorCode::BelowSpent:
        return tr("This would take the quota below what is already spent and stop the user. At most %1 can be "
                  "deducted without that.").arg(detail);
    case ErrorCode::IdempotencyConflict:
        return tr("The key %1 was used before for something else. Nothing was written; use a new key.").arg(detail);
    case ErrorCode::PoolLimitExceeded: return tr("The pool has only %1 left.").arg(detail);
    case ErrorCode::AlreadyReversed: return tr("Entry #%1 has reversed this one already.").arg(detail);
    case ErrorCode::LedgerDamaged:
        return tr("The ledger is not sound (entry #%1: %2). Nothing is written until an administrator has looked at "
                  "it and acknowledged it.").arg(detail.section(u' ', 0, 0), detail.section(u' ', 1));
    case ErrorCode::ProtectedUser: return tr("%1 is protected and is never stopped.").arg(detail);
    case ErrorCode::ForeignAccessKey:
        return tr("The access key %1 belongs to somebody else and is not touched.").arg(detail);
    case ErrorCode::Cancelled: return tr("Cancelled. Nothing was changed.");
    default: return {};
    }
}

QString Words::cloud(const Error& error)
{
    const QString& detail = error.detail;
    switch (error.code) {
    case ErrorCode::NetworkUnreachable:
        return tr("Volcengine cannot be reached (%1). Check the network and try again.").arg(detail);
    case ErrorCode::ProxyRefused:
        return tr("The proxy refused the connection (%1). Check the proxy settings and sign-in.").arg(detail);
    case ErrorCode::TlsFailed:
        return tr("The secure connection could not be verified (%1). Check the clock and any TLS inspection.").arg(detail);
    case ErrorCode::TimedOut:
        return tr("No answer in time. The outcome is unknown until it is read back; try again.");
    case ErrorCode::Throttled: return tr("Volcengine is limiting requests. It is tried again later.");
    case ErrorCode::CloudUnavailable: return tr("Volcengine is not available just now (%1). Try again later.").arg(detail);
    case ErrorCode::InvalidAccessKey:
        return tr("Volcengine does not know this AccessKey. Check that it is complete, active and not deleted.");
    case ErrorCode::SignatureMismatch:
        return tr("The signature does not match. Check the SecretKey; it must be pasted completely.");
    case ErrorCode::ClockSkew:
        if (detail.isEmpty())
            return tr("The computer's clock is wrong by what Volcengine says. Set it by time server and try again.");
        return tr("The computer's clock is off by %1 s. Set it by time server and try again.").arg(detail);
    case ErrorCode::AccessDenied:
        return tr("Volcengine refused access: %1. Add the missing permission to AirGate's key.").arg(detail);
    case ErrorCode::CloudNotFound: return tr("Volcengine does not have it: %1. Synchronise and look again.").arg(detail);
    case ErrorCode::CloudConflict: return tr("Volcengine refused: %1.").arg(detail);
    case ErrorCode::CloudRefused: return tr("Volcengine answered with an error: %1.").arg(detail);
    case ErrorCode::MalformedReply:
        return tr("The answer was cut off or garbled (%1). Nothing was changed; try again.").arg(detail);
    case ErrorCode::IncompleteRead:
        if (detail.startsWith(QLatin1String("gone:")))
            return tr("%1 users are missing from the listing at once. Nothing was changed; confirm if they are "
                      "really gone.").arg(detail.mid(5));
        return tr("The read was incomplete (%1). The last good figures stay; try again.").arg(detail);
    case ErrorCode::NotReadBack: return tr("Volcengine said yes, but the state read back is another.");
    case ErrorCode::DeliveryRefused:
        return tr("The channel refused the message: %1. Check its address, keyword and secret.").arg(detail);
    default: return {};
    }
}

QString Words::storage(const Error& error)
{
    const QString& detail = error.detail;
    switch (error.code) {
    case ErrorCode::DatabaseDamaged:
        return tr("The database is damaged (%1). It was not changed; restore a backup.").arg(detail);
    case ErrorCode::DatabaseNewer:
        return tr("The database was written by a newer AirGate (%1). Install that version; it was not changed.").arg(detail);
    case ErrorCode::DatabaseReadOnly:
        return tr("The database cannot be written (%1). Check the permissions of file and folder.").arg(detail);
    case ErrorCode::DatabaseForeign: return tr("This file belongs to another program (%1). It was not changed.").arg(detail);
    case ErrorCode::DiskFull:
        return tr("The disk is full (%1). Nothing was lost; make room and try again.").arg(detail);
    case ErrorCode::DatabaseBusy: return tr("Another program is using the database. Try again in a moment.");
    case ErrorCode::StorageFailed: return tr("The database reported an error (%1). Nothing was written.").arg(detail);
    case ErrorCode::CommitOutcomeUnknown:
        return tr("The disk failed while writing (%1). Whether it was written is being looked up.").arg(detail);
    case ErrorCode::LeaseHeld:
        return tr("%1 is doing this just now. Wait for it to finish.").arg(detail);
    case ErrorCode::Fenced: return tr("Another AirGate took over meanwhile. Nothing was written.");
    default: return {};
    }
}

QString Words::secrets(const Error& error)
{
    switch (error.code) {
    case ErrorCode::NoMasterKey:
        return tr("There is no master key. Set AIRGATE_SECRET_KEY to 32 bytes as base64 or 64 hex digits, or give "
                  "--secret-key-file FILE.");
    case ErrorCode::InvalidMasterKey:
        return tr("The master key does not fit (%1). It must be the one this data was sealed with: 32 bytes as "
                  "base64 or 64 hex digits.").arg(error.detail);
    case ErrorCode::VaultUnavailable:
        return tr("The system keychain cannot be used (%1). Unlock or start it, or set AIRGATE_SECRET_KEY.").arg(error.detail);
    case ErrorCode::VaultLocked:
        return tr("The system keychain is locked. Unlock it and try again, or set AIRGATE_SECRET_KEY.");
    case ErrorCode::SealBroken:
        return tr("A stored secret does not open. The master key is another one, or the data was changed.");
    default: return {};
    }
}

QString Words::refusal(const RefusedFile& refused)
{
    switch (refused.problem) {
    case FileProblem::TooLarge: return tr("The file is too large. The most is 100 MB; split it.");
    case FileProblem::Empty: return tr("The file is empty.");
    case FileProblem::Encoding:
        return tr("The characters of the file cannot be read. Save it as UTF-8 or as an Excel workbook (.xlsx).");
    case FileProblem::NulCharacter: return tr("Row %1 has a NUL character. This is not a text file.").arg(refused.row);
    case FileProblem::FieldTooLong: return tr("A cell in row %1 is longer than 32,767 characters.").arg(refused.row);
    case FileProblem::RaggedRow: return tr("Row %1 has more cells than the header.").arg(refused.row);
    case FileProblem::BadQuote: return tr("Row %1 has text after a closing quotation mark.").arg(refused.row);
    case FileProblem::UnclosedQuote: return tr("A quotation mark in row %1 is never closed.").arg(refused.row);
    case FileProblem::TooManyRows: return tr("The file has more than 1,048,576 rows. Split it.");
    case FileProblem::TooManyColumns: return tr("Row %1 has more than 256 columns.").arg(refused.row);
    case FileProblem::Encrypted:
        return tr("The workbook has a password, or is of Excel before 2007. Save it as .xlsx without a password.");
    case FileProblem::Damaged: return tr("The workbook is damaged or cut off. Get it again and retry.");
    case FileProblem::NoSheet: return tr("The workbook has no visible sheet.");
    }
    Q_UNREACHABLE();
}

QString Words::files(const Error& error)
{
    switch (error.code) {
    case ErrorCode::FileUnreadable: return tr("The file cannot be used (%1).").arg(error.detail);
    case ErrorCode::FileRefused: return refusal(refusedFile(error).value_or(RefusedFile()));
    case ErrorCode::FileAlreadyImported:
        return tr("This file was imported before, as entries #%1. Nothing was written; ask for it again if it is meant.")
            .arg(error.detail);
    default: return {};
    }
}

} // namespace

QString errorWords(const Error& error)
{
    QString words;
    for (const auto& part : {Words::asked, Words::cloud, Words::storage, Words::secrets, Words::files}) {
        if (words.isEmpty())
            words = part(error);
    }
    Q_ASSERT(!words.isEmpty());
    if (!error.requestId.isEmpty())
        words += u' ' + Words::requestId(error.requestId);
    // An empty detail leaves "()" behind in the sentences that name one.
    return words.remove(QStringLiteral(" ()"));
}

} // namespace airgate
