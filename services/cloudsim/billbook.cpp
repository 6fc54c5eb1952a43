// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloudsim/billbook.h"

#include "services/cloudsim/billrows.h"

#include <algorithm>

namespace airgate::cloudsim {

namespace {

constexpr size_t keptViews = 12;

Instant appears(const SimBillLine& line, const BillQuery& query)
{
    return query.kind == BillQuery::Kind::Split ? line.splitTime : line.tradeTime;
}

bool matches(const SimBillLine& line, const BillQuery& query)
{
    const bool masked = line.hidden && query.kind != BillQuery::Kind::Split;
    if (!query.day.isEmpty() && line.day.toString(Qt::ISODate) != query.day)
        return false;
    if (!query.projects.isEmpty() && !query.projects.contains(masked ? QString() : line.project))
        return false;
    if (!query.products.isEmpty() && !query.products.contains(line.product))
        return false;
    if (!query.instance.isEmpty() && query.instance != line.instance)
        return false;
    if (!query.splitItem.isEmpty() && query.splitItem != splitItemOf(line, query.splitByApiKey))
        return false;
    return std::ranges::all_of(query.tags, [&](const auto& wanted) {
        return !masked && std::ranges::any_of(tagsOf(line), [&](const SimTag& tag) {
            return tag.key == wanted.first && tag.value == wanted.second;
        });
    });
}

// Lines with equal keys make one row.
QByteArray groupKey(const SimBillLine& line, const BillQuery& query)
{
    QByteArray key;
    const auto part = [&key](const QString& text) { key += text.toUtf8() + '\n'; };
    using Kind = BillQuery::Kind;
    if (query.groupPeriod != 0)
        part(line.day.toString(Qt::ISODate));
    if (query.kind == Kind::ByProduct || query.kind == Kind::Bill || query.groupTerm == 2) {
        part(line.product);
        return key;
    }
    if (query.groupTerm == 3)
        return key;
    const bool masked = line.hidden && query.kind != Kind::Split;
    part(masked ? QString() : line.project);
    part(line.product);
    part(line.instance);
    part(masked ? QString() : line.createdBy);
    if (query.kind == Kind::Split && query.splitByApiKey)
        part(line.apiKey);
    if (query.groupTerm == 0) {
        part(line.config);
        part(line.element);
        part(line.category);
    }
    return key;
}

// FNV-1a: the same number for the same key on every machine and in every run.
quint64 numberOf(QByteArrayView key)
{
    quint64 hash = 14695981039346656037ULL;
    for (const char c : key) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 1099511628211ULL;
    }
    return hash;
}

bool isZero(const SimAmounts& amounts)
{
    return amounts.original.isZero() && amounts.payable.isZero();
}

} // namespace

BillBook::BillBook(qint64 accountId, const QString& accountName, const QString& company)
    : m_parties(partiesJson(accountId, accountName, company))
{
}

void BillBook::add(const QList<SimBillLine>& lines)
{
    for (const SimBillLine& line : lines)
        m_periods[line.day.toString(QStringLiteral("yyyy-MM"))].push_back(line);
    for (auto& period : m_periods)
        std::ranges::stable_sort(period, {}, &SimBillLine::day);
    m_views.clear();
}

void BillBook::insertInFront(const QString& period, Instant now)
{
    std::vector<SimBillLine>& lines = m_periods[period];
    SimBillLine line;
    if (!lines.empty())
        line = lines.front();
    else
        line.day = QDate::fromString(period + QStringLiteral("-01"), Qt::ISODate);
    line.element = QStringLiteral("shifted %1").arg(lines.size());
    line.tradeTime = line.splitTime = now;
    lines.insert(lines.begin(), line);
    m_views.clear();
}

std::shared_ptr<const BillBook::Rows> BillBook::rows(const BillQuery& query, Instant now)
{
    const auto period = m_periods.constFind(query.period);
    if (period == m_periods.cend())
        return std::make_shared<const Rows>();
    const qsizetype visible = std::ranges::count_if(
        *period, [&](const SimBillLine& line) { return appears(line, query) <= now; });
    const auto known = std::ranges::find_if(
        m_views, [&](const View& view) { return view.visible == visible && view.query == query; });
    if (known != m_views.end())
        return known->rows;
    auto rows = std::make_shared<Rows>();
    const QList<BillRow> grouped = group(query, now);
    rows->reserve(static_cast<size_t>(grouped.size()));
    for (const BillRow& row : grouped)
        rows->push_back(rowJson(row, query, m_parties));
    if (m_views.size() == keptViews)
        m_views.erase(m_views.begin());
    m_views.push_back({query, visible, rows});
    return rows;
}

QList<BillRow> BillBook::group(const BillQuery& query, Instant now) const
{
    QList<BillRow> rows;
    QHash<QByteArray, qsizetype> known;
    const std::vector<SimBillLine>& lines = *m_periods.constFind(query.period);
    for (size_t i = 0; i < lines.size(); ++i) {
        const SimBillLine& line = lines[i];
        if (appears(line, query) > now || !matches(line, query))
            continue;
        QByteArray key = groupKey(line, query);
        if (query.groupPeriod == 2 && query.groupTerm < 2)
            key += QByteArray::number(static_cast<qulonglong>(i));
        const auto at = known.constFind(key);
        const qsizetype index = at == known.cend() ? rows.size() : *at;
        if (at == known.cend()) {
            known.insert(key, index);
            rows.append(BillRow{.first = &line, .number = numberOf(key)});
        }
        rows[index].amounts += line.amounts;
        ++rows[index].lines;
    }
    if (query.ignoreZero)
        rows.removeIf([](const BillRow& row) { return isZero(row.amounts); });
    return rows;
}

SimAmounts BillBook::total(const QString& period, Instant now) const
{
    SimAmounts sum;
    for (const SimBillLine& line : m_periods.value(period)) {
        if (line.tradeTime <= now)
            sum += line.amounts;
    }
    return sum;
}

} // namespace airgate::cloudsim
