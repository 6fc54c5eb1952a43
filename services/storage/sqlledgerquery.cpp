// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/sqlledgerquery.h"

namespace airgate {

namespace {

// Nothing for the order by entry, which the key alone gives.
QString columnOf(LedgerOrder::Column column)
{
    using Column = LedgerOrder::Column;
    switch (column) {
    case Column::Entry:
        return {};
    case Column::User:
        return QStringLiteral("s.user_name");
    case Column::Kind:
        return QStringLiteral("e.kind");
    case Column::Amount:
        return QStringLiteral("p.amount");
    case Column::BalanceAfter:
        return QStringLiteral("p.balance_after");
    case Column::Reason:
        return QStringLiteral("e.reason");
    case Column::Reference:
        return QStringLiteral("e.reference");
    case Column::Operator:
        return QStringLiteral("e.author_name");
    }
    Q_UNREACHABLE();
}

void bindSortValue(QVariantList& values, LedgerOrder::Column column, const LedgerLine& line)
{
    using Column = LedgerOrder::Column;
    switch (column) {
    case Column::Entry:
        return;
    case Column::User:
        return bind(values, line.userName);
    case Column::Kind:
        return bind(values, entryKindName(line.kind));
    case Column::Amount:
        return bind(values, line.amount);
    case Column::BalanceAfter:
        return bind(values, line.balanceAfter);
    case Column::Reason:
        return bind(values, line.reason);
    case Column::Reference:
        return bind(values, line.reference);
    case Column::Operator:
        return bind(values, line.operatorName);
    }
}

// % and _ are what a person typed, not patterns.
QString pattern(QString text)
{
    for (const QChar special : {u'\\', u'%', u'_'})
        text.replace(special, QStringLiteral("\\") + special);
    return u'%' + text + u'%';
}

} // namespace

SqlLedgerQuery::SqlLedgerQuery(const LedgerQuery& query, const LedgerOrder& order)
    : m_order(order)
{
    narrowPostings(query);
    narrowEntries(query);
    if (!query.text.isEmpty())
        narrowWords(query.text);
    const bool ofOwner = query.subAccount.isValid() || query.account.isValid();
    const bool byEntry = !query.kinds.isEmpty() || !query.operatorName.isEmpty();
    m_fromEntries = !query.subAccount.isValid() && (byEntry || !ofOwner);
}

void SqlLedgerQuery::where(const QString& condition)
{
    m_conditions.append(condition);
}

void SqlLedgerQuery::narrowEntries(const LedgerQuery& query)
{
    if (!query.kinds.isEmpty()) {
        QStringList names;
        for (const EntryKind kind : query.kinds)
            names.append(u'\'' + entryKindName(kind) + u'\'');
        where(QStringLiteral("e.kind IN (%1)").arg(names.join(u',')));
    }
    if (!query.operatorName.isEmpty())
        where(QStringLiteral("e.author_name = ?"), query.operatorName);
    if (query.from)
        where(QStringLiteral("e.at >= ?"), *query.from);
    if (query.until)
        where(QStringLiteral("e.at < ?"), *query.until);
}

void SqlLedgerQuery::narrowPostings(const LedgerQuery& query)
{
    if (query.subAccount.isValid())
        where(QStringLiteral("p.sub_account = ?"), query.subAccount);
    if (query.account.isValid())
        where(QStringLiteral("p.account = ?"), query.account);
    if (query.least)
        where(QStringLiteral("abs(p.amount) >= ?"), *query.least);
    if (query.most)
        where(QStringLiteral("abs(p.amount) <= ?"), *query.most);
}

void SqlLedgerQuery::narrowWords(const QString& text)
{
    QStringList columns{QStringLiteral("e.reason"), QStringLiteral("e.reference"),
                        QStringLiteral("s.user_name"), QStringLiteral("s.display_name"),
                        QStringLiteral("e.author_name")};
    for (QString& column : columns) {
        column = QStringLiteral("lower(%1) LIKE lower(?) ESCAPE '\\'").arg(column);
        bind(m_values, pattern(text));
    }
    where(u'(' + columns.join(QStringLiteral(" OR ")) + u')');
}

QString SqlLedgerQuery::select(const QString& columns) const
{
    const QString tables = m_fromEntries ? QStringLiteral("ledger_entry e CROSS JOIN posting p")
                                         : QStringLiteral("posting p CROSS JOIN ledger_entry e");
    QStringList conditions{QStringLiteral("p.entry = e.id"),
                           QStringLiteral("s.id = p.sub_account")};
    conditions += m_conditions;
    return QStringLiteral("SELECT %1 FROM %2 CROSS JOIN sub_account s WHERE %3")
        .arg(columns, tables, conditions.join(QStringLiteral(" AND ")));
}

QString SqlLedgerQuery::selectAfter(const QString& columns) const
{
    const QString entry = m_fromEntries ? QStringLiteral("e.id") : QStringLiteral("p.entry");
    const QString sign = m_order.descending ? QStringLiteral("<") : QStringLiteral(">");
    const QString column = columnOf(m_order.column);
    const QString first = column.isEmpty() ? QString() : column + QStringLiteral(", ");
    const QString holders = column.isEmpty() ? QStringLiteral("?, ?") : QStringLiteral("?, ?, ?");
    return select(columns) +
           QStringLiteral(" AND (%1%2, p.position) %3 (%4)").arg(first, entry, sign, holders);
}

QString SqlLedgerQuery::ordered() const
{
    const QString direction = m_order.descending ? QStringLiteral(" DESC") : QString();
    QStringList columns{m_fromEntries ? QStringLiteral("e.id") : QStringLiteral("p.entry"),
                        QStringLiteral("p.position")};
    if (const QString column = columnOf(m_order.column); !column.isEmpty())
        columns.prepend(column);
    return QStringLiteral(" ORDER BY ") + columns.join(direction + QStringLiteral(", ")) +
           direction;
}

QVariantList SqlLedgerQuery::after(const LedgerLine& line) const
{
    QVariantList values;
    bindSortValue(values, m_order.column, line);
    bind(values, line.entry);
    bind(values, line.key % ledgerLinesPerEntry);
    return values;
}

} // namespace airgate
