// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ledger/ledgerselection.h"

#include "models/tables/moneytext.h"
#include "ui/async/whenDone.h"
#include "ui/pages/ledger/ledgermodel.h"
#include "ui/pages/ledger/ledgerreader.h"
#include "ui/widgets/tablecopy.h"
#include "ui/widgets/totalsrow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTableView>

#include <algorithm>

namespace airgate {

namespace {

Money sumOf(const QList<LedgerLine>& lines, std::optional<EntryKind> kind)
{
    ExactAmount sum;
    for (const LedgerLine& line : lines) {
        if (!kind || line.kind == *kind)
            sum += ExactAmount(line.amount);
    }
    const Result<Money> money = sum.rounded();
    return money ? *money : Money();
}

LedgerTotals totalsOf(const QList<LedgerLine>& lines)
{
    return {lines.size(),
            sumOf(lines, EntryKind::Allocation),
            sumOf(lines, EntryKind::Deduction),
            sumOf(lines, EntryKind::Reversal),
            sumOf(lines, EntryKind::Transfer),
            sumOf(lines, {})};
}

} // namespace

LedgerSelection::LedgerSelection(QuotaService& quota, const LedgerModel& model,
                                 const QTableView& table, TotalsRow& totals, QObject* parent)
    : QObject(parent)
    , m_quota(quota)
    , m_model(model)
    , m_table(table)
    , m_totals(totals)
{
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LedgerSelection::update);
}

void LedgerSelection::readTotals(const LedgerQuery& query)
{
    ++m_reads;
    whenDone(m_quota.totals(query), this,
             [this, serial = ++m_querySerial](const Result<LedgerTotals>& totals) {
                 --m_reads;
                 if (serial != m_querySerial || !totals)
                     return;
                 m_ofQuery = *totals;
                 update();
             });
}

void LedgerSelection::update()
{
    const int serial = ++m_selectionSerial;
    const qint64 count = selectedCount();
    m_totals.setSummary(tr("%1 entries · %2 selected").arg(m_model.rowCount()).arg(count));
    if (count < 2 || count == m_model.rowCount())
        return show(m_ofQuery);
    ++m_reads;
    whenDone(linesOfAll(&m_quota, selectedKeys()), this,
             [this, serial](const Result<QList<LedgerLine>>& lines) {
                 --m_reads;
                 if (serial == m_selectionSerial && lines)
                     show(totalsOf(*lines));
             });
}

void LedgerSelection::show(const LedgerTotals& totals)
{
    const auto figure = [](const QString& label, Money sum) {
        return TotalsRow::Figure{label, signedAmountText(sum), sum.isNegative()};
    };
    QList<TotalsRow::Figure> figures{figure(tr("Allocated"), totals.allocated),
                                     figure(tr("Deducted"), totals.deducted)};
    if (!totals.transferred.isZero())
        figures.append(figure(tr("Transferred"), totals.transferred));
    figures.append(figure(tr("Reversed"), totals.reversed));
    figures.append(figure(tr("Net change"), totals.net));
    m_totals.setFigures(figures);
}

void LedgerSelection::copy(bool withHeaders)
{
    ++m_reads;
    whenDone(linesOfAll(&m_quota, selectedKeys()), this,
             [this, withHeaders](const Result<QList<LedgerLine>>& lines) {
                 --m_reads;
                 if (!lines || lines->isEmpty())
                     return;
                 QGuiApplication::clipboard()->setText(rowsAsTsv(
                     m_table, withHeaders, int(lines->size()), [&](int row, int column) {
                         return m_model.rawText(lines->at(row), column);
                     }));
             });
}

qint64 LedgerSelection::selectedCount() const
{
    qint64 count = 0;
    const QItemSelection selection = m_table.selectionModel()->selection();
    for (const QItemSelectionRange& range : selection) {
        if (range.left() == 0)
            count += range.height();
    }
    return count;
}

QList<LedgerLineKey> LedgerSelection::selectedKeys() const
{
    QList<std::pair<int, int>> ranges;
    const QItemSelection selection = m_table.selectionModel()->selection();
    for (const QItemSelectionRange& range : selection) {
        if (range.left() == 0)
            ranges.append({range.top(), range.height()});
    }
    std::sort(ranges.begin(), ranges.end());
    QList<LedgerLineKey> keys;
    for (const auto& [top, height] : std::as_const(ranges))
        keys += m_model.keys().mid(top, height);
    return keys;
}

} // namespace airgate
