// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ledger/ledgerreader.h"

#include "ui/async/whenDone.h"
#include "ui/pages/ledger/ledgermodel.h"

namespace airgate {

namespace {

constexpr int firstLines = 200;
constexpr int mostLines = 1000; // the store gives no more at once

} // namespace

LedgerReader::LedgerReader(QuotaService& quota, LedgerModel& model, QObject* parent)
    : QObject(parent)
    , m_quota(quota)
    , m_model(model)
{
    m_model.setFetch([this](const QList<LedgerLineKey>& keys, const LedgerModel::Answer& answer) {
        whenDone(m_quota.linesOf(keys), this, [this, answer](const Result<QList<LedgerLine>>& lines) {
            answer(lines ? *lines : QList<LedgerLine>());
            if (!lines)
                fail(lines.error());
        });
    });
}

void LedgerReader::show(const LedgerQuery& query)
{
    const bool isShown = m_isWhole && query == m_query && m_order == m_model.order();
    ++m_serial;
    m_isSettled = false;
    m_query = query;
    m_order = m_model.order();
    if (!isShown) {
        m_isWhole = false;
        readFirst();
        return readIndex();
    }
    m_model.outdate();
    if (m_order == LedgerOrder() && m_model.rowCount() > 0)
        readNewer();
    else
        readIndex();
}

void LedgerReader::clear()
{
    ++m_serial;
    m_isSettled = true;
    m_isWhole = false;
    m_model.setRows({});
}

void LedgerReader::readFirst()
{
    whenDone(m_quota.lines(m_query, m_order, 0, firstLines), this,
             [this, serial = m_serial](const Result<QList<LedgerLine>>& lines) {
                 if (serial != m_serial || m_isWhole)
                     return;
                 if (!lines)
                     return fail(lines.error());
                 m_model.setRows(*lines);
                 Q_EMIT rowsChanged();
             });
}

void LedgerReader::readIndex()
{
    whenDone(m_quota.lineKeys(m_query, m_order), this,
             [this, serial = m_serial](Result<QList<LedgerLineKey>> keys) {
                 if (serial != m_serial)
                     return;
                 if (!keys)
                     return fail(keys.error());
                 m_model.setKeys(*std::move(keys));
                 finish();
             });
}

// The newest line is the first of the default order.
void LedgerReader::readNewer()
{
    whenDone(m_quota.lines(m_query, {LedgerOrder::Column::Entry, false}, m_model.keyAt(0), mostLines),
             this, [this, serial = m_serial](Result<QList<LedgerLine>> lines) {
                 if (serial != m_serial)
                     return;
                 if (!lines)
                     return fail(lines.error());
                 const bool isAll = lines->size() < mostLines;
                 std::reverse(lines->begin(), lines->end());
                 m_model.prepend(*lines);
                 if (isAll)
                     finish();
                 else
                     readNewer();
             });
}

void LedgerReader::finish()
{
    m_isSettled = true;
    m_isWhole = true;
    Q_EMIT rowsChanged();
}

void LedgerReader::fail(const Error& error)
{
    ++m_serial;
    m_isSettled = true;
    m_isWhole = false;
    Q_EMIT failed(error);
}

QCoro::Task<Result<QList<LedgerLine>>> linesOfAll(QuotaService* quota, QList<LedgerLineKey> keys)
{
    QList<LedgerLine> all;
    for (qsizetype from = 0; from < keys.size(); from += mostLines) {
        auto task = quota->linesOf(keys.mid(from, mostLines));
        auto lines = co_await task;
        if (!lines)
            co_return lines.error();
        all += *lines;
    }
    co_return all;
}

} // namespace airgate
