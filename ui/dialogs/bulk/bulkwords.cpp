// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bulk/bulkwords.h"

#include "models/tables/moneytext.h"
#include "ui/words/importwords.h"

#include <QCoreApplication>

namespace airgate {

namespace {

using Code = ImportFindingCode;

constexpr qint64 unitsPerCent = Money::unitsPerYuan / 100; // an import takes no finer amounts

class Words {
    Q_DECLARE_TR_FUNCTIONS(BulkWords)
};

std::optional<Money> moneyOf(const ImportFinding& finding)
{
    switch (finding.code) {
    case Code::Underflow:
    case Code::BelowSpent:
    case Code::PoolLimit:
    case Code::FarAboveUsual:
        if (const auto money = Money::parse(finding.detail))
            return *money;
        return {};
    default:
        return {};
    }
}

std::optional<BulkSuggestion> suggestionOf(const ImportFinding& finding)
{
    const QString change = Words::tr("Change to %1");
    const bool isName = finding.code == Code::UnknownUser || finding.code == Code::IdOfAnother;
    if (isName && !finding.detail.isEmpty())
        return BulkSuggestion{ImportColumn::UserName, finding.detail, change.arg(finding.detail)};
    if (finding.code != Code::Underflow && finding.code != Code::BelowSpent)
        return {};
    const auto limit = moneyOf(finding);
    const qint64 cents = limit ? limit->units() / unitsPerCent : 0;
    if (cents <= 0)
        return {};
    const Money most = Money::fromUnits(cents * unitsPerCent);
    return BulkSuggestion{ImportColumn::Amount, QLatin1Char('-') + most.toDecimal(),
                          change.arg(amountText(most))};
}

QString wordsOf(const PlannedRow& row, ImportFinding finding)
{
    const auto money = moneyOf(finding);
    const auto over = money && row.amount ? row.amount->plus(*money) : Result<Money>(Money());
    if (finding.code == Code::BelowSpent && over && over->isNegative())
        return Words::tr("Remaining %1, exceeded by %2")
            .arg(amountText(*money), amountText(over->negated().value()));
    if (money)
        finding.detail = amountText(*money);
    if (finding.code == Code::UnknownUser)
        finding.detail.clear();
    return importFindingWords(finding);
}

Money rounded(const ExactAmount& amount)
{
    const Result<Money> money = amount.rounded();
    return money ? *money : Money();
}

} // namespace

std::optional<BulkSuggestion> suggestionFor(const PlannedRow& row)
{
    for (const ImportFinding& finding : row.findings) {
        if (const auto suggestion = suggestionOf(finding))
            return suggestion;
    }
    return {};
}

QString bulkResultText(const PlannedRow& row)
{
    if (row.verdict == ImportVerdict::Excluded || row.findings.isEmpty())
        return importResultWords(row);
    QStringList words;
    for (const ImportFinding& finding : row.findings)
        words += wordsOf(row, finding);
    return words.join(u' ');
}

QString bulkVerdictText(ImportVerdict verdict)
{
    switch (verdict) {
    case ImportVerdict::Valid:
        return Words::tr("Valid");
    case ImportVerdict::Warning:
        return Words::tr("Warning");
    case ImportVerdict::Error:
        return Words::tr("Error");
    case ImportVerdict::Excluded:
        return Words::tr("Left out");
    }
    Q_UNREACHABLE();
}

QString signedYuanText(const ExactAmount& amount)
{
    const Money money = rounded(amount);
    return money > Money() ? u'+' + yuanText(money) : yuanText(money);
}

QString signedAmountText(const ExactAmount& amount)
{
    return signedAmountText(rounded(amount));
}

QString entryNumbersText(const QList<LedgerEntryId>& entries)
{
    constexpr int mostRuns = 5;
    QStringList runs;
    for (qsizetype first = 0, last = 0; first < entries.size(); first = last) {
        for (last = first + 1; last < entries.size(); ++last) {
            if (entries.at(last).value() != entries.at(last - 1).value() + 1)
                break;
        }
        if (runs.size() == mostRuns) {
            runs += QStringLiteral("…");
            break;
        }
        const auto from = entries.at(first).value();
        const auto to = entries.at(last - 1).value();
        runs += from == to ? QStringLiteral("#%1").arg(from)
                           : QStringLiteral("#%1–#%2").arg(from).arg(to);
    }
    return runs.join(QStringLiteral(", "));
}

QList<QStringList> receiptRows(const ImportPlan& plan, const QList<LedgerEntryId>& entries)
{
    QStringList header;
    for (int i = 0; i < importColumnCount; ++i)
        header += importColumnName(ImportColumn(i));
    header += QStringLiteral("entry");
    QList<QStringList> rows{header};
    for (const PlannedRow& row : plan.rows) {
        if (!row.isWritten())
            continue;
        QStringList cells(row.line.cells.cbegin(), row.line.cells.cend());
        cells[int(ImportColumn::Amount)] = row.amount->toDecimal();
        cells += QString::number(entries.value(rows.size() - 1).value());
        rows += cells;
    }
    return rows;
}

} // namespace airgate
