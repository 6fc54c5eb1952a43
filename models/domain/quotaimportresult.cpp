// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a plan: changes of the ledger, the rows that failed, and the names of both.
#include "models/domain/quotaimportplan.h"

namespace airgate {

QList<QuotaChange> ImportPlan::changes(int time) const
{
    QList<QuotaChange> changes;
    changes.reserve(totals.written());
    QString prefix = QStringLiteral("import:") + QString::fromLatin1(sha256.toHex());
    if (time > 1)
        prefix += QStringLiteral("#%1").arg(time);
    for (const PlannedRow& row : rows) {
        if (!row.isWritten())
            continue;
        QuotaChange change;
        change.kind = row.kind;
        change.account = account;
        change.subAccount = row.subAccount;
        change.amount = row.amount->isNegative() ? row.amount->negated().value() : *row.amount;
        change.reason = row.line.cell(ImportColumn::Reason);
        change.reference = row.line.cell(ImportColumn::Reference);
        change.idempotencyKey = prefix + u':' + QString::number(row.line.row);
        changes.append(std::move(change));
    }
    return changes;
}

QList<QStringList> failedRows(const ImportPlan& plan,
                              const std::function<QString(const PlannedRow&)>& resultOf)
{
    QStringList header;
    for (int i = 0; i < importColumnCount; ++i)
        header.append(importColumnName(ImportColumn(i)));
    header.append(QStringLiteral("result"));
    QList<QStringList> rows{header};
    for (const PlannedRow& row : plan.rows) {
        if (row.isWritten())
            continue;
        QStringList cells(row.line.cells.cbegin(), row.line.cells.cend());
        cells.append(resultOf(row));
        rows.append(cells);
    }
    return rows;
}

QString importVerdictName(ImportVerdict verdict)
{
    switch (verdict) {
    case ImportVerdict::Valid:
        return QStringLiteral("valid");
    case ImportVerdict::Warning:
        return QStringLiteral("warning");
    case ImportVerdict::Error:
        return QStringLiteral("error");
    case ImportVerdict::Excluded:
        return QStringLiteral("excluded");
    }
    Q_UNREACHABLE();
}

QString importFindingName(ImportFindingCode code)
{
    switch (code) {
    case ImportFindingCode::NoUser:
        return QStringLiteral("no_user");
    case ImportFindingCode::UnknownUser:
        return QStringLiteral("unknown_user");
    case ImportFindingCode::IdOfAnother:
        return QStringLiteral("id_of_another");
    case ImportFindingCode::NoAmount:
        return QStringLiteral("no_amount");
    case ImportFindingCode::NotAnAmount:
        return QStringLiteral("not_an_amount");
    case ImportFindingCode::TooPrecise:
        return QStringLiteral("too_precise");
    case ImportFindingCode::TooLarge:
        return QStringLiteral("too_large");
    case ImportFindingCode::ZeroAmount:
        return QStringLiteral("zero_amount");
    case ImportFindingCode::UnknownKind:
        return QStringLiteral("unknown_kind");
    case ImportFindingCode::SignAgainstKind:
        return QStringLiteral("sign_against_kind");
    case ImportFindingCode::Underflow:
        return QStringLiteral("underflow");
    case ImportFindingCode::BelowSpent:
        return QStringLiteral("below_spent");
    case ImportFindingCode::PoolLimit:
        return QStringLiteral("pool_limit");
    case ImportFindingCode::NoReason:
        return QStringLiteral("no_reason");
    case ImportFindingCode::ReasonTooLong:
        return QStringLiteral("reason_too_long");
    case ImportFindingCode::ReferenceTooLong:
        return QStringLiteral("reference_too_long");
    case ImportFindingCode::ReferenceInFile:
        return QStringLiteral("reference_in_file");
    case ImportFindingCode::ReferenceInLedger:
        return QStringLiteral("reference_in_ledger");
    case ImportFindingCode::DuplicateRow:
        return QStringLiteral("duplicate_row");
    case ImportFindingCode::Stopped:
        return QStringLiteral("stopped");
    case ImportFindingCode::NotSynced:
        return QStringLiteral("not_synced");
    case ImportFindingCode::FarAboveUsual:
        return QStringLiteral("far_above_usual");
    case ImportFindingCode::KindBySign:
        return QStringLiteral("kind_by_sign");
    }
    Q_UNREACHABLE();
}

} // namespace airgate
