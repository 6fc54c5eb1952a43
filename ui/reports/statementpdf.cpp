// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/statementpdf.h"

#include "models/tables/displaytext.h"
#include "models/tables/moneytext.h"
#include "ui/reports/reportpages.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace airgate {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(StatementPdf)

public:
    static QString kind(EntryKind kind);
    static QString owner(const Statement& statement);
    static QString period(const Statement& statement);
    static QStringList footing(const Statement& statement, bool demo);
    static void balances(ReportPages& pages, const QString& section, Money quota, Money remaining);
    static void movements(ReportPages& pages, const Statement& statement);
    static void spend(ReportPages& pages, const Statement& statement);
    static void content(ReportPages& pages, const Statement& statement);
};

QString Words::kind(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Allocation:
        return tr("Allocation");
    case EntryKind::Deduction:
        return tr("Deduction");
    case EntryKind::Transfer:
        return tr("Transfer");
    case EntryKind::Reversal:
        return tr("Reversal");
    }
    Q_UNREACHABLE();
}

QString Words::owner(const Statement& statement)
{
    return statement.displayName.isEmpty() || statement.displayName == statement.userName
               ? statement.userName
               : tr("%1 (%2)").arg(statement.userName, statement.displayName);
}

QString Words::period(const Statement& statement)
{
    return tr("%1 to %2")
        .arg(statement.period.first.toString(Qt::ISODate),
             statement.period.last.toString(Qt::ISODate));
}

QStringList Words::footing(const Statement& statement, bool demo)
{
    QStringList lines;
    if (demo)
        lines.append(tr("Demo data: not a statement of real money"));
    lines.append(tr("Spend complete up to %1 (UTC+8)")
                     .arg(statement.horizon ? fullTimeText(*statement.horizon) : unknownText()));
    lines.append(tr("Ledger head: %1 entries, %2")
                     .arg(statement.head.count)
                     .arg(QString::fromLatin1(statement.head.hash.toHex())));
    lines.append(tr("Made %1 (UTC+8) by %2").arg(fullTimeText(statement.madeAt), statement.author));
    return lines;
}

void Words::balances(ReportPages& pages, const QString& section, Money quota, Money remaining)
{
    pages.section(section);
    pages.fact(tr("Allocated quota"), yuanText(quota));
    pages.fact(tr("Remaining quota"), yuanText(remaining), true);
}

void Words::movements(ReportPages& pages, const Statement& statement)
{
    const QList<ReportColumn> columns{{tr("No."), 14, true},
                                      {tr("Time (UTC+8)"), 29},
                                      {tr("Kind"), 15},
                                      {tr("Amount (¥)"), 26, true},
                                      {tr("Balance after (¥)"), 26, true},
                                      {tr("Operator"), 18},
                                      {tr("Reference no."), 22},
                                      {tr("Reason"), 30}};
    QList<QStringList> rows;
    for (const LedgerLine& line : statement.movements) {
        rows.append({QString::number(line.entry.value()), fullTimeText(line.at), kind(line.kind),
                     signedAmountText(line.amount), amountText(line.balanceAfter),
                     line.operatorName, line.reference, line.reason});
    }
    pages.section(tr("Movements"));
    pages.table(columns, rows,
                {QString(), tr("Total"), {}, signedAmountText(statement.totals.net)});
}

void Words::spend(ReportPages& pages, const Statement& statement)
{
    const QList<ReportColumn> columns{
        {tr("Day"), 43}, {tr("Spend (¥)"), 41, true}, {QString(), 96}};
    QList<QStringList> rows;
    for (const SpendDay& day : statement.spend)
        rows.append({day.day.toString(Qt::ISODate), amountText(day.amount)});
    pages.section(tr("Spend by day"));
    pages.table(columns, rows, {tr("Total"), amountText(statement.spent)});
}

void Words::content(ReportPages& pages, const Statement& statement)
{
    pages.title(tr("Account statement"));
    pages.fact(tr("Main account"), statement.accountName);
    pages.fact(tr("Sub-account"), owner(statement));
    pages.fact(tr("Period"), period(statement));
    balances(pages, tr("Opening"), statement.openingQuota, statement.openingRemaining);
    movements(pages, statement);
    spend(pages, statement);
    balances(pages, tr("Closing"), statement.closingQuota, statement.closingRemaining);
}

} // namespace

Result<void> writeStatementPdf(const Statement& statement, const QString& path, bool demo)
{
    QSaveFile file(path);
    const auto failed = [&file](ErrorCode code) {
        return Error{code, file.fileName() + QLatin1String(": ") + file.errorString(), {}};
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed(ErrorCode::FileUnreadable);
    const QString heading = statement.accountName + QStringLiteral(" · ") +
                            Words::owner(statement) + QStringLiteral(" · ") +
                            Words::period(statement);
    ReportPages pages(heading, Words::footing(statement, demo));
    const bool written =
        pages.write(file, heading, [&](ReportPages& each) { Words::content(each, statement); });
    if (!written || !file.commit())
        return failed(file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull
                                                                 : ErrorCode::FileUnreadable);
    return {};
}

} // namespace airgate
