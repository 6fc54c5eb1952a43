// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/billperiod.h"
#include "models/domain/id.h"
#include "models/domain/money.h"
#include "models/domain/principal.h"

#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace airgate {

// How values become columns. An id or date that is not valid, and an optional without a value, is
// NULL; a null text is the empty text. A principal takes four columns.
void bind(QVariantList& values, const QString& text);
void bind(QVariantList& values, const QByteArray& bytes);
void bind(QVariantList& values, qint64 number);
void bind(QVariantList& values, int number);
void bind(QVariantList& values, bool flag);
void bind(QVariantList& values, Money money);
void bind(QVariantList& values, Instant instant);
void bind(QVariantList& values, QDate date);
void bind(QVariantList& values, BillPeriod period);
void bind(QVariantList& values, const Principal& principal);
void bind(QVariantList& values, const QVariantList& more); // bound before

template <typename Tag>
void bind(QVariantList& values, Id<Tag> id)
{
    values.append(id.isValid() ? QVariant(id.value()) : QVariant());
}

template <typename T>
void bind(QVariantList& values, const std::optional<T>& value)
{
    if (value)
        bind(values, *value);
    else
        values.append(QVariant());
}

// The row a query stands on, read from left to right. What cannot be read makes the row unsound.
class SqlRow {
public:
    explicit SqlRow(const QSqlQuery& query)
        : m_query(query)
    {
    }

    [[nodiscard]] bool isSound() const { return m_sound; }
    qint64 number() { return next().toLongLong(); }
    int smallNumber() { return next().toInt(); }
    bool flag() { return number() != 0; }
    QString text() { return next().toString(); }
    QByteArray bytes() { return next().toByteArray(); }
    Money money() { return Money::fromUnits(number()); }
    Instant instant() { return Instant(std::chrono::milliseconds(number())); }
    std::optional<Instant> maybeInstant();
    std::optional<Money> maybeMoney();
    QDate date();
    BillPeriod period() { return parsed(BillPeriod::parse(text())); }
    ExactAmount exactAmount() { return parsed(ExactAmount::fromDecimal(text())); }
    Principal principal();

    template <typename I>
    I id()
    {
        return I(number());
    }

    // A value kept by its name.
    template <typename E>
    E named(std::optional<E> (*fromName)(QStringView))
    {
        return parsed(fromName(text()));
    }

    // For what a caller's own parsing found.
    template <typename Parsed>
    auto parsed(const Parsed& value) -> std::remove_cvref_t<decltype(*value)>
    {
        if (value)
            return *value;
        m_sound = false;
        return {};
    }

private:
    QVariant next() { return m_query.value(m_column++); }

    const QSqlQuery& m_query;
    int m_column = 0;
    bool m_sound = true;
};

} // namespace airgate
