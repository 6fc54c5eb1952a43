// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/xlsxledgerwriter.h"

#include "services/exchange/ledgercolumns.h"

namespace airgate {

namespace {

constexpr int widths[] = {10, 20, 12, 24, 20, 18, 9, 18, 16, 40, 20, 10, 12};
constexpr int amountColumn = 5;

QString kindNames(const QList<EntryKind>& kinds)
{
    QStringList names;
    for (const EntryKind kind : kinds)
        names.append(entryKindName(kind));
    return names.join(QLatin1String(", "));
}

QString offsetText(const std::optional<Instant>& at)
{
    return at ? shanghaiText(*at).replace(u' ', u'T') + QLatin1String("+08:00") : QString();
}

QString decimal(const std::optional<Money>& amount)
{
    return amount ? amount->toDecimal() : QString();
}

using Fact = std::pair<QString, QString>;

QList<Fact> filterFacts(const ExportNote& note)
{
    const LedgerQuery& query = note.query;
    return {{QStringLiteral("filter.account"), note.accountName},
            {QStringLiteral("filter.user_name"), note.userName},
            {QStringLiteral("filter.kinds"), kindNames(query.kinds)},
            {QStringLiteral("filter.operator"), query.operatorName},
            {QStringLiteral("filter.from"), offsetText(query.from)},
            {QStringLiteral("filter.until"), offsetText(query.until)},
            {QStringLiteral("filter.least"), decimal(query.least)},
            {QStringLiteral("filter.most"), decimal(query.most)},
            {QStringLiteral("filter.text"), query.text}};
}

QList<Fact> circumstances(const ExportNote& note)
{
    return {{QStringLiteral("horizon"), offsetText(note.horizon)},
            {QStringLiteral("chain.entries"), QString::number(note.head.count)},
            {QStringLiteral("chain.hash"), QString::fromLatin1(note.head.hash.toHex())},
            {QStringLiteral("exported_by"), note.author},
            {QStringLiteral("exported_at"), offsetText(note.at)},
            {QStringLiteral("time_zone"), QStringLiteral("Asia/Shanghai")},
            {QStringLiteral("currency"), QStringLiteral("CNY")},
            {QStringLiteral("demo"), note.demo ? QStringLiteral("true") : QStringLiteral("false")}};
}

} // namespace

XlsxLedgerWriter::XlsxLedgerWriter(std::unique_ptr<XlsxFile> file, int linesPerSheet)
    : m_file(std::move(file))
    , m_linesPerSheet(linesPerSheet)
{
    beginSheet();
}

Result<std::unique_ptr<LedgerWriter>> XlsxLedgerWriter::open(const QString& path, int linesPerSheet)
{
    auto file = XlsxFile::create(path);
    if (!file)
        return file.error();
    return std::unique_ptr<LedgerWriter>(new XlsxLedgerWriter(*std::move(file), linesPerSheet));
}

void XlsxLedgerWriter::beginSheet()
{
    ++m_sheets;
    m_row = 0;
    m_file->addSheet(m_sheets == 1 ? QStringLiteral("ledger")
                                   : QStringLiteral("ledger %1").arg(m_sheets));
    m_file->freezeRows(1);
    for (int column = 0; column < int(ledgerColumns.size()); ++column) {
        m_file->columnWidth(column, widths[column]);
        m_file->text(0, column, ledgerColumns[size_t(column)], XlsxStyle::Heading);
    }
}

Result<void> XlsxLedgerWriter::write(const LedgerRow& row)
{
    if (m_row == m_linesPerSheet)
        beginSheet();
    ++m_row;
    int column = 0;
    m_file->number(m_row, column++, row.entry.value());
    m_file->instant(m_row, column++, row.at);
    m_file->text(m_row, column++, entryKindName(row.kind));
    m_file->text(m_row, column++, row.userName);
    m_file->text(m_row, column++, row.displayName);
    m_file->money(m_row, column++, row.amount);
    m_file->text(m_row, column++, ledgerCurrency);
    m_file->money(m_row, column++, row.balanceAfter);
    m_file->text(m_row, column++, row.operatorName);
    m_file->text(m_row, column++, row.reason);
    m_file->text(m_row, column++, row.reference);
    for (const LedgerEntryId related : {row.reverses, row.reversedBy}) {
        if (related.isValid())
            m_file->number(m_row, column, related.value());
        ++column;
    }
    return {};
}

void XlsxLedgerWriter::writeTotals(const LedgerTotals& totals)
{
    ++m_row;
    m_file->text(m_row, 0, std::string_view("total"), XlsxStyle::Total);
    m_file->money(m_row, amountColumn, totals.net, XlsxStyle::TotalMoney);
    m_file->text(m_row, amountColumn + 1, ledgerCurrency, XlsxStyle::Total);
}

void XlsxLedgerWriter::writeNote(const ExportNote& note)
{
    m_file->addSheet(QStringLiteral("export"));
    m_file->columnWidth(0, 20);
    m_file->columnWidth(1, 70);
    int row = 0;
    for (const auto& [name, value] : filterFacts(note) + circumstances(note)) {
        m_file->text(row, 0, name, XlsxStyle::Heading);
        m_file->text(row++, 1, value);
    }
    m_file->text(row, 0, QStringLiteral("lines"), XlsxStyle::Heading);
    m_file->number(row++, 1, note.totals.count);
    for (const auto& [name, amount] : {std::pair{"allocated", note.totals.allocated},
                                       {"deducted", note.totals.deducted},
                                       {"transferred", note.totals.transferred},
                                       {"reversed", note.totals.reversed},
                                       {"net", note.totals.net}}) {
        m_file->text(row, 0, std::string_view(name), XlsxStyle::Heading);
        m_file->money(row++, 1, amount);
    }
}

Result<void> XlsxLedgerWriter::finish(const ExportNote& note)
{
    writeTotals(note.totals);
    writeNote(note);
    return m_file->finish();
}

} // namespace airgate
