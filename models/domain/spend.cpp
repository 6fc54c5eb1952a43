// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/spend.h"

#include <algorithm>

namespace airgate {

QString measureName(SpendMeasure measure)
{
    switch (measure) {
    case SpendMeasure::Payable: return QStringLiteral("payable");
    case SpendMeasure::Discounted: return QStringLiteral("discounted");
    case SpendMeasure::Original: return QStringLiteral("original");
    }
    Q_UNREACHABLE();
}

QString billSourceModeName(BillSourceMode mode)
{
    switch (mode) {
    case BillSourceMode::Auto: return QStringLiteral("auto");
    case BillSourceMode::Split: return QStringLiteral("split");
    case BillSourceMode::Detail: return QStringLiteral("detail");
    }
    Q_UNREACHABLE();
}

QString attributionKindName(AttributionKind kind)
{
    switch (kind) {
    case AttributionKind::ArkApiKey: return QStringLiteral("ark_api_key");
    case AttributionKind::Endpoint: return QStringLiteral("endpoint");
    case AttributionKind::Tag: return QStringLiteral("tag");
    case AttributionKind::Project: return QStringLiteral("project");
    }
    Q_UNREACHABLE();
}

std::optional<AttributionKind> attributionKindFromName(QStringView name)
{
    for (const auto kind : {AttributionKind::ArkApiKey, AttributionKind::Endpoint, AttributionKind::Tag,
                            AttributionKind::Project}) {
        if (attributionKindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

std::optional<SpendMeasure> measureFromName(QStringView name)
{
    for (const auto measure : {SpendMeasure::Payable, SpendMeasure::Discounted, SpendMeasure::Original}) {
        if (measureName(measure) == name)
            return measure;
    }
    return std::nullopt;
}

std::optional<BillSourceMode> billSourceModeFromName(QStringView name)
{
    for (const auto mode : {BillSourceMode::Auto, BillSourceMode::Split, BillSourceMode::Detail}) {
        if (billSourceModeName(mode) == name)
            return mode;
    }
    return std::nullopt;
}

AttributionRules::AttributionRules(const QList<AttributionRule>& rules)
{
    for (const AttributionRule& rule : rules) {
        auto& table = m_byKind[static_cast<int>(rule.kind)];
        if (!table.contains(rule.value))
            table.insert(rule.value, rule.owner);
    }
}

std::optional<SubAccountId> AttributionRules::ownerOf(const BillLine& line) const
{
    const auto find = [this](AttributionKind kind, const QString& value) -> std::optional<SubAccountId> {
        if (value.isEmpty() || value == QLatin1String("-"))
            return std::nullopt;
        const auto& table = m_byKind[static_cast<int>(kind)];
        const auto found = table.constFind(value);
        return found == table.cend() ? std::nullopt : std::optional(*found);
    };
    if (const auto owner = find(AttributionKind::ArkApiKey, line.splitItem))
        return owner;
    if (const auto owner = find(AttributionKind::Endpoint, line.splitItem))
        return owner;
    if (const auto owner = find(AttributionKind::Endpoint, line.instance))
        return owner;
    if (const auto owner = find(AttributionKind::Tag, line.creatorId))
        return owner;
    return find(AttributionKind::Project, line.project);
}

Result<SpendSnapshot> summarize(const PeriodSpend& spend, const QHash<SubAccountId, QDate>& openingDates)
{
    SpendSnapshot snapshot;
    snapshot.period = spend.period;
    snapshot.measure = spend.measure;
    snapshot.readAt = spend.readAt;
    snapshot.horizon = spend.horizon;
    snapshot.lineCount = spend.lineCount;

    const auto total = spend.total.rounded();
    if (!total)
        return total.error();
    snapshot.total = *total;
    ExactAmount attributedSum;
    for (auto it = spend.attributed.cbegin(); it != spend.attributed.cend(); ++it) {
        ExactAmount all;
        ExactAmount counted;
        const QDate opening = openingDates.value(it.key(), spend.period.firstDay());
        for (const auto& [day, amount] : *it) {
            all += amount;
            if (day >= opening)
                counted += amount;
        }
        const auto allMoney = all.rounded();
        const auto countedMoney = counted.rounded();
        if (!allMoney || !countedMoney)
            return Error{ErrorCode::AmountTooLarge, {}, {}};
        attributedSum += ExactAmount(*allMoney);
        snapshot.figures.append({it.key(), *allMoney, *countedMoney});
    }
    std::sort(snapshot.figures.begin(), snapshot.figures.end(),
              [](const SpendFigure& a, const SpendFigure& b) { return a.subAccount < b.subAccount; });
    const auto rest = (ExactAmount(*total) - attributedSum).rounded();
    if (!rest)
        return rest.error();
    snapshot.unattributed = *rest;
    if (spend.controlTotal) {
        const auto control = spend.controlTotal->rounded();
        if (!control)
            return control.error();
        snapshot.controlTotal = *control;
    }
    return snapshot;
}

} // namespace airgate
