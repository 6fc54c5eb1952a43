// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/texttable.h"
#include "app/ctl/verb.h"
#include "ui/words/importwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace airgate {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QJsonValue decimalOrNull(const std::optional<Money>& amount)
{
    return amount ? QJsonValue(amount->toDecimal()) : QJsonValue();
}

QJsonObject toJson(const PlannedRow& row)
{
    QJsonArray findings;
    for (const ImportFinding& finding : row.findings) {
        findings.append(QJsonObject{{QStringLiteral("code"), importFindingName(finding.code)},
                                    {QStringLiteral("column"), importColumnName(finding.column)},
                                    {QStringLiteral("detail"), finding.detail}});
    }
    return {
        {QStringLiteral("row"), row.line.row},
        {QStringLiteral("result"), importVerdictName(row.verdict)},
        {QStringLiteral("user"), row.line.cell(ImportColumn::UserName)},
        {QStringLiteral("kind"), row.amount ? QJsonValue(entryKindName(row.kind)) : QJsonValue()},
        {QStringLiteral("amount"), decimalOrNull(row.amount)},
        {QStringLiteral("balance_after"), decimalOrNull(row.after)},
        {QStringLiteral("findings"), findings},
        {QStringLiteral("message"), importResultWords(row)}};
}

QJsonObject toJson(const ImportPlan& plan)
{
    QJsonArray rows;
    for (const PlannedRow& row : plan.rows)
        rows.append(toJson(row));
    const auto net = plan.totals.net().rounded();
    return {{QStringLiteral("file"), plan.name},
            {QStringLiteral("sha256"), QString::fromLatin1(plan.sha256.toHex())},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("valid"), plan.totals.valid},
            {QStringLiteral("warnings"), plan.totals.warnings},
            {QStringLiteral("errors"), plan.totals.errors},
            {QStringLiteral("net"), net ? QJsonValue(net->toDecimal()) : QJsonValue()},
            {QStringLiteral("entries"), QJsonArray()}};
}

QString toText(const ImportPlan& plan)
{
    QList<QStringList> rows;
    for (const PlannedRow& row : plan.rows) {
        rows.append({QString::number(row.line.row), row.line.cell(ImportColumn::UserName),
                     row.amount ? row.amount->toDecimal() : row.line.cell(ImportColumn::Amount),
                     row.after ? row.after->toDecimal() : QStringLiteral("—"),
                     row.line.cell(ImportColumn::Reference), importResultWords(row)});
    }
    return textTable({QStringLiteral("ROW"), QStringLiteral("USER"), QStringLiteral("AMOUNT"),
                      QStringLiteral("BALANCE"), QStringLiteral("REFERENCE"),
                      QStringLiteral("RESULT")},
                     rows, {0, 2, 3});
}

// "--column amount=数目": what the header is called in this file. InvalidArgument: column.
Result<ImportMapping> mappingOf(const QStringList& header, const QStringList& given)
{
    ImportMapping mapping = matchImportColumns(header);
    for (const QString& pair : given) {
        bool known = false;
        for (int i = 0; i < importColumnCount; ++i) {
            if (importColumnName(ImportColumn(i)) != pair.section(u'=', 0, 0))
                continue;
            mapping.columns[size_t(i)] = int(header.indexOf(pair.section(u'=', 1)));
            known = mapping.columns[size_t(i)] >= 0;
        }
        if (!known)
            return Error{ErrorCode::InvalidArgument, QStringLiteral("--column ") + pair, {}};
    }
    if (!mapping.isComplete())
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("user_name, amount, reason: ") +
                         header.join(QLatin1String(", ")),
                     {}};
    return mapping;
}

QCoro::Task<Result<ImportPlan>> planFile(VerbContext context)
{
    const auto account = co_await context.mainAccount();
    if (!account)
        co_return account.error();
    QuotaImportService& service = context.app.quotaImport();
    const auto table = co_await service.read(context.arguments.positional(0));
    if (!table)
        co_return table.error();
    const auto mapping =
        mappingOf(table->rows.first().cells, context.arguments.values(QStringLiteral("column")));
    if (!mapping)
        co_return mapping.error();
    const ImportSheet sheet = importSheet(*table, *mapping);
    const auto facts = co_await service.facts(account->id, sheet);
    if (!facts)
        co_return facts.error();
    co_return planImport(sheet, *facts);
}

// What is left to say of the rows that were not written, and where they are.
QCoro::Task<Answer> withFailedRows(VerbContext context, ImportPlan plan, Answer answer)
{
    if (plan.totals.errors == 0)
        co_return answer;
    answer.exitCode = ExitFailed;
    answer.problem = Words::tr("%n row(s) cannot be written.", nullptr, plan.totals.errors);
    const QString path = context.arguments.value(QStringLiteral("failed"));
    if (path.isEmpty())
        co_return answer;
    const auto saved =
        co_await context.app.quotaImport().saveFailed(path, failedRows(plan, importResultWords));
    if (!saved)
        co_return failure(saved.error());
    answer.problem += u' ' + Words::tr("They are in %1.").arg(path);
    co_return answer;
}

QCoro::Task<Answer> importFile(VerbContext context)
{
    const auto plan = co_await planFile(context);
    if (!plan)
        co_return failure(plan.error());
    QJsonObject json = toJson(*plan);
    QString text = toText(*plan);
    const bool again = context.arguments.has(QStringLiteral("again"));
    QuotaImportService& service = context.app.quotaImport();
    if (context.arguments.has(QStringLiteral("dry-run"))) {
        const auto before = co_await service.imported(plan->sha256);
        if (!before)
            co_return failure(before.error());
        json.insert(QStringLiteral("imported_before"), before->count > 0);
        text += u'\n' + Words::tr("Nothing was written; %1 of %2 rows could be.")
                            .arg(plan->totals.written())
                            .arg(plan->totals.rows);
    } else if (plan->totals.written() > 0) {
        const auto outcome = co_await service.write(context.principal, *plan, again);
        if (!outcome)
            co_return failure(outcome.error());
        QJsonArray entries;
        for (const LedgerEntryId id : outcome->entries)
            entries.append(id.value());
        json.insert(QStringLiteral("entries"), entries);
        text += u'\n' + Words::tr("Entries #%1 to #%2 written.")
                            .arg(outcome->entries.first().value())
                            .arg(outcome->entries.last().value());
    }
    const Answer answer{ExitDone, text, json, {}};
    co_return co_await withFailedRows(context, *plan, answer);
}

QCoro::Task<Answer> saveTemplate(VerbContext context)
{
    const auto account = co_await context.mainAccount();
    if (!account)
        co_return failure(account.error());
    const QString path = context.arguments.positional(0);
    const auto saved =
        co_await context.app.quotaImport().saveTemplate(path, account->id, importTemplate());
    if (!saved)
        co_return failure(saved.error());
    const QJsonObject json{{QStringLiteral("file"), path}};
    co_return Answer{ExitDone, path, json, {}};
}

} // namespace

QList<Verb> importVerbs()
{
    const QStringList file{QStringLiteral("FILE")};
    return {{{{QStringLiteral("quota"), QStringLiteral("import")},
              file,
              {{QStringLiteral("dry-run")},
               {QStringLiteral("again")},
               {QStringLiteral("failed"), QStringLiteral("FILE")},
               {QStringLiteral("column"), QStringLiteral("NAME=HEADER"), false, true}}},
             importFile},
            {{{QStringLiteral("quota"), QStringLiteral("template")}, file}, saveTemplate}};
}

} // namespace airgate
