// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/csvledgerwriter.h"

#include "services/exchange/fileerror.h"
#include "services/exchange/ledgercolumns.h"

namespace airgate {

namespace {

constexpr std::string_view kindText(EntryKind kind)
{
    constexpr std::string_view names[] = {"allocation", "deduction", "transfer", "reversal"};
    return names[int(kind)];
}

} // namespace

CsvLedgerWriter::CsvLedgerWriter(const QString& path)
    : m_file(path)
    , m_bytes(m_file)
{
}

Result<std::unique_ptr<LedgerWriter>> CsvLedgerWriter::open(const QString& path, bool withBom)
{
    auto writer = std::unique_ptr<CsvLedgerWriter>(new CsvLedgerWriter(path));
    if (!writer->m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return fileError(writer->m_file);
    if (withBom && writer->m_file.write("\xEF\xBB\xBF") != 3)
        return fileError(writer->m_file);
    for (const std::string_view column : ledgerColumns)
        writer->m_bytes.plain(column);
    writer->m_bytes.endRow();
    return std::unique_ptr<LedgerWriter>(std::move(writer));
}

Result<void> CsvLedgerWriter::write(const LedgerRow& row)
{
    const auto idOrNothing = [&](LedgerEntryId id) {
        if (id.isValid())
            m_bytes.number(id.value());
        else
            m_bytes.empty();
    };
    m_bytes.number(row.entry.value());
    m_bytes.instant(row.at);
    m_bytes.plain(kindText(row.kind));
    m_bytes.text(row.userName);
    m_bytes.text(row.displayName);
    m_bytes.money(row.amount);
    m_bytes.plain(ledgerCurrency);
    m_bytes.money(row.balanceAfter);
    m_bytes.text(row.operatorName);
    m_bytes.text(row.reason);
    m_bytes.text(row.reference);
    idOrNothing(row.reverses);
    idOrNothing(row.reversedBy);
    m_bytes.endRow();
    return m_bytes.isSound() ? Result<void>() : fileError(m_file);
}

Result<void> CsvLedgerWriter::finish(const ExportNote&)
{
    if (!m_bytes.flush() || !m_file.commit())
        return fileError(m_file);
    return {};
}

} // namespace airgate
