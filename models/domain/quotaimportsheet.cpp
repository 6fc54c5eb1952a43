// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/quotaimportsheet.h"

#include "models/domain/formulaguard.h"

#include <QHash>
#include <QRegularExpression>

namespace airgate {

namespace {

using Column = ImportColumn;

// Words that are read, not shown: the names people give to these columns.
const QHash<QString, Column>& aliases()
{
    static const QHash<QString, Column> all = [] {
        const std::pair<Column, QStringList> names[] = {
            {Column::Id,
             {QStringLiteral("id"), QStringLiteral("userid"), QStringLiteral("用户id"),
              QStringLiteral("子账号id")}},
            {Column::UserName,
             {QStringLiteral("username"), QStringLiteral("user"), QStringLiteral("subaccount"),
              QStringLiteral("用户名"), QStringLiteral("用户"), QStringLiteral("子账号"),
              QStringLiteral("账号")}},
            {Column::Kind,
             {QStringLiteral("kind"), QStringLiteral("type"), QStringLiteral("类型"),
              QStringLiteral("操作")}},
            {Column::Amount,
             {QStringLiteral("amount"), QStringLiteral("sum"), QStringLiteral("金额"),
              QStringLiteral("划拨金额"), QStringLiteral("变动金额"), QStringLiteral("额度")}},
            {Column::Reason,
             {QStringLiteral("reason"), QStringLiteral("note"), QStringLiteral("description"),
              QStringLiteral("原因"), QStringLiteral("事由"), QStringLiteral("说明"),
              QStringLiteral("备注")}},
            {Column::Reference,
             {QStringLiteral("reference"), QStringLiteral("referenceno"),
              QStringLiteral("referencenumber"), QStringLiteral("单号"), QStringLiteral("oa单号"),
              QStringLiteral("审批单号"), QStringLiteral("流水号")}}};
        QHash<QString, Column> table;
        for (const auto& [column, words] : names) {
            for (const QString& word : words)
                table.insert(word, column);
        }
        return table;
    }();
    return all;
}

QString plainName(const QString& header)
{
    static const QRegularExpression noise(QStringLiteral("\\([^)]*\\)|[\\s_.-]"));
    return header.normalized(QString::NormalizationForm_KC).toLower().remove(noise);
}

QString cellText(const QString& cell)
{
    return unguarded(cell).trimmed();
}

// "total" in front and nobody's name: the last row of an exported sheet.
bool isTotalsRow(const TableRow& row, const ImportLine& line)
{
    const QString first = row.cells.value(0).trimmed().toLower();
    const bool named = first == QLatin1String("total") || first == QStringLiteral("合计") ||
                       first == QStringLiteral("总计");
    return named && (line.cell(Column::UserName).isEmpty() ||
                     line.cell(Column::UserName).toLower() == first);
}

bool isFilledIn(const ImportLine& line)
{
    for (const Column column : {Column::Kind, Column::Amount, Column::Reason, Column::Reference}) {
        if (!line.cell(column).isEmpty())
            return true;
    }
    return false;
}

} // namespace

QString importColumnName(ImportColumn column)
{
    switch (column) {
    case Column::Id:
        return QStringLiteral("id");
    case Column::UserName:
        return QStringLiteral("user_name");
    case Column::Kind:
        return QStringLiteral("kind");
    case Column::Amount:
        return QStringLiteral("amount");
    case Column::Reason:
        return QStringLiteral("reason");
    case Column::Reference:
        return QStringLiteral("reference");
    }
    Q_UNREACHABLE();
}

bool ImportMapping::isComplete() const
{
    return (of(Column::Id) >= 0 || of(Column::UserName) >= 0) && of(Column::Amount) >= 0 &&
           of(Column::Reason) >= 0;
}

ImportMapping matchImportColumns(const QStringList& header)
{
    ImportMapping mapping;
    for (int i = 0; i < header.size(); ++i) {
        const auto column = aliases().constFind(plainName(cellText(header.at(i))));
        if (column != aliases().constEnd() && mapping.of(*column) < 0)
            mapping.columns[size_t(*column)] = i;
    }
    return mapping;
}

ImportSheet importSheet(const TableText& table, const ImportMapping& mapping)
{
    ImportSheet sheet{table.name, table.sha256, table.encoding, {}};
    sheet.lines.reserve(table.rows.size());
    for (const TableRow& row : table.rows.mid(1)) {
        ImportLine line;
        line.row = row.number;
        for (size_t i = 0; i < size_t(importColumnCount); ++i)
            line.cells[i] = cellText(row.cells.value(mapping.columns[i]));
        if (isFilledIn(line) && !isTotalsRow(row, line))
            sheet.lines.append(std::move(line));
    }
    return sheet;
}

} // namespace airgate
