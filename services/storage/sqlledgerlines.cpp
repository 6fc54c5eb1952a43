// SPDX-License-Identifier: GPL-3.0-or-later
// How the journal is read as lines: pages, indices, totals and streams.
#include "services/storage/sqlledgerquery.h"
#include "services/storage/sqlledgerstore.h"

namespace airgate {

namespace {

constexpr int mostLines = 1000;

const QString lineColumns = QStringLiteral(
    "p.entry, p.position, e.at, e.kind, p.account, p.sub_account, s.user_name, s.display_name, "
    "p.amount, p.balance_after, e.author_name, e.reason, e.reference, e.reverses, "
    "(SELECT r.id FROM ledger_entry r WHERE r.reverses = e.id)");

const QString rowColumns = QStringLiteral(
    "e.id, e.at, e.kind, s.user_name, s.display_name, p.amount, p.balance_after, e.author_name, "
    "e.reason, e.reference, e.reverses, "
    "(SELECT r.id FROM ledger_entry r WHERE r.reverses = e.id)");

// The table permits four words, each with a first letter of its own.
EntryKind kindOf(std::string_view name)
{
    switch (name.empty() ? '\0' : name.front()) {
    case 'd':
        return EntryKind::Deduction;
    case 't':
        return EntryKind::Transfer;
    case 'r':
        return EntryKind::Reversal;
    default:
        return EntryKind::Allocation;
    }
}

LedgerRow rowOf(const RawRow& row)
{
    LedgerRow line;
    line.entry = LedgerEntryId(row.number(0));
    line.at = Instant(std::chrono::milliseconds(row.number(1)));
    line.kind = kindOf(row.text(2));
    line.userName = row.text(3);
    line.displayName = row.text(4);
    line.amount = Money::fromUnits(row.number(5));
    line.balanceAfter = Money::fromUnits(row.number(6));
    line.operatorName = row.text(7);
    line.reason = row.text(8);
    line.reference = row.text(9);
    line.reverses = LedgerEntryId(row.number(10));
    line.reversedBy = LedgerEntryId(row.number(11));
    return line;
}

LedgerLine lineOf(SqlRow& row)
{
    LedgerLine line;
    line.entry = row.id<LedgerEntryId>();
    line.key = line.entry.value() * ledgerLinesPerEntry + row.number();
    line.at = row.instant();
    line.kind = row.named(entryKindFromName);
    line.account = row.id<MainAccountId>();
    line.subAccount = row.id<SubAccountId>();
    line.userName = row.text();
    line.displayName = row.text();
    line.amount = row.money();
    line.balanceAfter = row.money();
    line.operatorName = row.text();
    line.reason = row.text();
    line.reference = row.text();
    line.reverses = row.id<LedgerEntryId>();
    line.reversedBy = row.id<LedgerEntryId>();
    return line;
}

// Σ of one kind, taken in two halves so that the sum itself cannot overflow: high × 2^32 + low.
struct KindSum {
    EntryKind kind;
    qint64 count;
    Int128 units;
};

KindSum kindSumOf(SqlRow& row)
{
    KindSum sum;
    sum.kind = row.named(entryKindFromName);
    sum.count = row.number();
    const Int128 high = row.number();
    sum.units = high * (Int128(1) << 32) + row.number();
    return sum;
}

Result<Money> moneyOf(Int128 units)
{
    if (units > std::numeric_limits<qint64>::max() || units < std::numeric_limits<qint64>::min())
        return Error{ErrorCode::AmountTooLarge, {}, {}};
    return Money::fromUnits(qint64(units));
}

Money& totalOf(LedgerTotals& totals, EntryKind kind)
{
    switch (kind) {
    case EntryKind::Allocation:
        return totals.allocated;
    case EntryKind::Deduction:
        return totals.deducted;
    case EntryKind::Transfer:
        return totals.transferred;
    case EntryKind::Reversal:
        return totals.reversed;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QList<LedgerLine>> SqlLedgerStore::lines(const LedgerQuery& query, const LedgerOrder& order,
                                                LedgerLineKey after, int limit)
{
    const SqlLedgerQuery sql(query, order);
    const QString end = sql.ordered() + QStringLiteral(" LIMIT ?");
    const int most = std::clamp(limit, 1, mostLines);
    if (after == 0)
        return m_database.rows(sql.select(lineColumns) + end, lineOf, sql.values(), most);
    const auto last = linesOf({after});
    if (!last)
        return last;
    if (last->isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("ledger_line:%1").arg(after), {}};
    return m_database.rows(sql.selectAfter(lineColumns) + end, lineOf, sql.values(),
                           sql.after(last->first()), most);
}

Result<QList<LedgerLineKey>> SqlLedgerStore::lineKeys(const LedgerQuery& query,
                                                      const LedgerOrder& order)
{
    const SqlLedgerQuery sql(query, order);
    return m_database.rows(
        sql.select(QStringLiteral("p.entry * %1 + p.position").arg(ledgerLinesPerEntry)) +
            sql.ordered(),
        [](SqlRow& row) { return row.number(); }, sql.values());
}

Result<QList<LedgerLine>> SqlLedgerStore::linesOf(const QList<LedgerLineKey>& keys)
{
    QList<LedgerLine> found;
    const QString sql = SqlLedgerQuery({}, {}).select(lineColumns) +
                        QStringLiteral(" AND e.id = ? AND p.position = ?");
    for (const LedgerLineKey key : keys) {
        const auto line =
            m_database.row(sql, lineOf, key / ledgerLinesPerEntry, key % ledgerLinesPerEntry);
        if (!line)
            return line.error();
        if (*line)
            found.append(**line);
    }
    return found;
}

Result<LedgerTotals> SqlLedgerStore::totals(const LedgerQuery& query)
{
    const SqlLedgerQuery sql(query, {});
    const auto sums =
        m_database.rows(sql.select(QStringLiteral(
                            "e.kind, COUNT(*), SUM(p.amount >> 32), SUM(p.amount & 4294967295)")) +
                            QStringLiteral(" GROUP BY e.kind"),
                        kindSumOf, sql.values());
    if (!sums)
        return sums.error();
    LedgerTotals totals;
    Int128 net = 0;
    for (const KindSum& sum : *sums) {
        const auto money = moneyOf(sum.units);
        if (!money)
            return money.error();
        totalOf(totals, sum.kind) = *money;
        totals.count += sum.count;
        net += sum.units;
    }
    const auto money = moneyOf(net);
    if (!money)
        return money.error();
    totals.net = *money;
    return totals;
}

Result<void> SqlLedgerStore::eachLine(const LedgerQuery& query, const LedgerOrder& order,
                                      const std::function<bool(const LedgerLine&)>& each)
{
    const SqlLedgerQuery sql(query, order);
    return m_database.forEach(
        sql.select(lineColumns) + sql.ordered(), [&](SqlRow& row) { return each(lineOf(row)); },
        sql.values());
}

Result<void> SqlLedgerStore::eachRow(const LedgerQuery& query, const LedgerOrder& order,
                                     const std::function<bool(const LedgerRow&)>& each)
{
    const SqlLedgerQuery sql(query, order);
    return m_database.forEachRaw(
        sql.select(rowColumns) + sql.ordered(),
        [&](const RawRow& row) { return each(rowOf(row)); }, sql.values());
}

Result<QHash<QString, LedgerEntryId>> SqlLedgerStore::usedReferences(const QStringList& references)
{
    QHash<QString, LedgerEntryId> used;
    for (const QString& reference : references) {
        const auto newest = m_database.row(
            QStringLiteral("SELECT MAX(id) FROM ledger_entry WHERE reference = ? AND reference <> ''"),
            [](SqlRow& row) { return row.id<LedgerEntryId>(); }, reference);
        if (!newest)
            return newest.error();
        if (*newest && (*newest)->isValid())
            used.insert(reference, **newest);
    }
    return used;
}

Result<KeyedEntries> SqlLedgerStore::entriesByKey(const QString& prefix)
{
    // A range, so that the index of the keys is used whatever the collation of LIKE.
    QString end = prefix;
    end.back() = QChar(end.back().unicode() + 1);
    const auto found = m_database.row(
        QStringLiteral("SELECT k.count, k.first, k.last, e.at, e.author_name FROM "
                       "(SELECT COUNT(*) AS count, MIN(id) AS first, MAX(id) AS last "
                       "FROM ledger_entry WHERE idempotency_key >= ? AND idempotency_key < ?) k "
                       "JOIN ledger_entry e ON e.id = k.first"),
        [](SqlRow& row) {
            KeyedEntries entries;
            entries.count = row.number();
            entries.first = row.id<LedgerEntryId>();
            entries.last = row.id<LedgerEntryId>();
            entries.at = row.instant();
            entries.author = row.text();
            return entries;
        },
        prefix, end);
    if (!found)
        return found.error();
    return found->value_or(KeyedEntries());
}

// One look into the index per name, however many entries there are.
Result<QStringList> SqlLedgerStore::operators()
{
    return m_database.rows(
        QStringLiteral(
            "WITH RECURSIVE names (name) AS ("
            "SELECT MIN(author_name) FROM ledger_entry UNION ALL "
            "SELECT (SELECT MIN(author_name) FROM ledger_entry WHERE author_name > name) "
            "FROM names WHERE name IS NOT NULL) "
            "SELECT name FROM names WHERE name IS NOT NULL"),
        [](SqlRow& row) { return row.text(); });
}

} // namespace airgate
