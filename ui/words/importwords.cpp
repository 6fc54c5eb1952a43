// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/importwords.h"

#include <QCoreApplication>

namespace airgate {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)

public:
    static QString mistake(const ImportFinding& finding);
    static QString refusal(const ImportFinding& finding);
    static QString repetition(const ImportFinding& finding);
    static QString warning(const ImportFinding& finding);
    static QString verdict(ImportVerdict verdict);
    static ImportTemplate form();
};

// Each of these gives an empty text for a code that is not its own.

QString Words::mistake(const ImportFinding& finding)
{
    switch (finding.code) {
    case ImportFindingCode::NoUser:
        return tr("The user name is missing.");
    case ImportFindingCode::UnknownUser:
        return finding.detail.isEmpty() ? tr("Not found.")
                                        : tr("Not found. Change to %1?").arg(finding.detail);
    case ImportFindingCode::IdOfAnother:
        return tr("The ID is that of %1.").arg(finding.detail);
    case ImportFindingCode::NoAmount:
        return tr("The amount is missing.");
    case ImportFindingCode::NotAnAmount:
        return tr("This is not an amount.");
    case ImportFindingCode::TooPrecise:
        return tr("The amount has more than two decimals.");
    case ImportFindingCode::TooLarge:
        return tr("The amount is too large.");
    case ImportFindingCode::ZeroAmount:
        return tr("The amount is 0.");
    case ImportFindingCode::UnknownKind:
        return tr("The kind is neither an allocation nor a deduction.");
    case ImportFindingCode::SignAgainstKind:
        return tr("An allocation cannot be negative.");
    case ImportFindingCode::NoReason:
        return tr("The reason is missing.");
    case ImportFindingCode::ReasonTooLong:
        return tr("The reason is longer than 500 characters.");
    case ImportFindingCode::ReferenceTooLong:
        return tr("The reference number is longer than 64 characters.");
    default:
        return {};
    }
}

QString Words::refusal(const ImportFinding& finding)
{
    switch (finding.code) {
    case ImportFindingCode::Underflow:
        return tr("At most %1 can be deducted.").arg(finding.detail);
    case ImportFindingCode::BelowSpent:
        return tr("Remaining %1; more would stop the user.").arg(finding.detail);
    case ImportFindingCode::PoolLimit:
        return tr("The pool has only %1 left.").arg(finding.detail);
    default:
        return {};
    }
}

QString Words::repetition(const ImportFinding& finding)
{
    switch (finding.code) {
    case ImportFindingCode::ReferenceInFile:
        return tr("Reference already used in row %1").arg(finding.detail);
    case ImportFindingCode::ReferenceInLedger:
        return tr("Reference already used in entry #%1").arg(finding.detail);
    case ImportFindingCode::DuplicateRow:
        return tr("The same as row %1").arg(finding.detail);
    default:
        return {};
    }
}

QString Words::warning(const ImportFinding& finding)
{
    switch (finding.code) {
    case ImportFindingCode::Stopped:
        return tr("Stopped: will not be restored automatically");
    case ImportFindingCode::NotSynced:
        return tr("No longer listed by Volcengine");
    case ImportFindingCode::FarAboveUsual:
        return tr("More than 10 times the usual %1").arg(finding.detail);
    case ImportFindingCode::KindBySign:
        return tr("Read as an allocation or deduction by its sign");
    default:
        return {};
    }
}

QString Words::verdict(ImportVerdict verdict)
{
    return verdict == ImportVerdict::Excluded ? tr("Left out") : tr("OK");
}

ImportTemplate Words::form()
{
    ImportTemplate form;
    form.sheet = tr("Bulk allocation");
    form.header = {tr("ID"),         tr("User name"), tr("Kind"),
                   tr("Amount (¥)"), tr("Reason"),    tr("Reference no.")};
    form.allocation = tr("Allocation");
    form.deduction = tr("Deduction");
    form.idHint = tr("Do not edit: the ID finds the user even if the name changes.");
    form.amountHint = tr("More than 0 with up to two decimals; 3w and 3万 are understood as well.");
    form.rows = {{QString(), tr("svc-example (sample, delete this row)"), form.allocation,
                  QStringLiteral("30000.00"), tr("Top-up for November"),
                  QStringLiteral("OA-1123-011")}};
    return form;
}

} // namespace

QString importFindingWords(const ImportFinding& finding)
{
    QString words;
    for (const auto& part : {Words::mistake, Words::refusal, Words::repetition, Words::warning}) {
        if (words.isEmpty())
            words = part(finding);
    }
    Q_ASSERT(!words.isEmpty());
    return words;
}

QString importResultWords(const PlannedRow& row)
{
    if (row.verdict == ImportVerdict::Excluded || row.findings.isEmpty())
        return Words::verdict(row.verdict);
    QStringList words;
    for (const ImportFinding& finding : row.findings)
        words.append(importFindingWords(finding));
    return words.join(u' ');
}

ImportTemplate importTemplate()
{
    return Words::form();
}

} // namespace airgate
