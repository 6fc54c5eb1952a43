// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/subaccounts/subaccountmodel.h"

#include "models/tables/displaytext.h"
#include "models/tables/moneytext.h"
#include "ui/widgets/forecastdelegate.h"
#include "ui/widgets/statusdelegate.h"
#include "ui/widgets/usagepainter.h"

#include <QFont>

namespace airgate {

namespace {

QList<TableColumn> tableColumns()
{
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    return {
        {QStringLiteral("user_name"), SubAccountModel::tr("User name")},
        {QStringLiteral("display_name"), SubAccountModel::tr("Display name")},
        {QStringLiteral("projects"), SubAccountModel::tr("Project")},
        {QStringLiteral("status"), SubAccountModel::tr("Status")},
        {QStringLiteral("quota"), SubAccountModel::tr("Allocated"), right},
        {QStringLiteral("consumed"), SubAccountModel::tr("Consumed"), right},
        {QStringLiteral("remaining"), SubAccountModel::tr("Remaining"), right},
        {QStringLiteral("usage"), SubAccountModel::tr("Usage")},
        {QStringLiteral("per_day"), SubAccountModel::tr("Per day"), right},
        {QStringLiteral("runs_out"), SubAccountModel::tr("Runs out"), right},
        {QStringLiteral("updated"), SubAccountModel::tr("Updated")},
        {QStringLiteral("auto_stop"), SubAccountModel::tr("Auto-disable")},
        {QStringLiteral("monitored"), SubAccountModel::tr("Monitored")},
        {QStringLiteral("tags"), SubAccountModel::tr("Tags")},
    };
}

std::optional<Money> quotaOf(const Standing& row)
{
    return row.everAllocated ? std::optional(row.quota) : std::nullopt;
}

std::optional<Money> perDayOf(const Standing& row)
{
    return row.forecast ? std::optional(row.forecast->perDay) : std::nullopt;
}

// The amount of a column of money; nothing where it is unknown, or the column has none.
std::optional<Money> amountOf(const Standing& row, int column)
{
    switch (column) {
    case SubAccountModel::Quota:
        return quotaOf(row);
    case SubAccountModel::Consumed:
        return row.consumed;
    case SubAccountModel::Remaining:
        return row.everAllocated ? row.remaining : std::nullopt;
    case SubAccountModel::PerDay:
        return perDayOf(row);
    default:
        return {};
    }
}

bool isAmount(int column)
{
    return column == SubAccountModel::Quota || column == SubAccountModel::Consumed ||
           column == SubAccountModel::Remaining || column == SubAccountModel::PerDay;
}

} // namespace

QStringList projectTitles(const QList<Project>& projects)
{
    QStringList titles;
    for (const Project& project : projects)
        titles += project.title();
    return titles;
}

QString projectToolTip(const Standing& standing)
{
    QStringList lines;
    if (!standing.attributed.isEmpty())
        lines += SubAccountModel::tr("Spend counts from: %1")
                     .arg(projectTitles(standing.attributed).join(QStringLiteral(", ")));
    if (!standing.memberOf.isEmpty())
        lines += SubAccountModel::tr("Member of, without counting spend: %1")
                     .arg(projectTitles(standing.memberOf).join(QStringLiteral(", ")));
    return lines.join(u'\n');
}

UsageFigure usageOf(const Standing& standing)
{
    const bool isOld = standing.stale || standing.status == SubAccountStatus::NotSynced;
    return {quotaOf(standing), standing.consumed, standing.subAccount.steps, isOld};
}

ForecastFigure forecastOf(const Standing& standing, QDate today)
{
    const bool isExhausted =
        standing.everAllocated && standing.remaining && *standing.remaining <= Money{};
    return {standing.everAllocated ? standing.forecast : std::nullopt, isExhausted, today};
}

SubAccountModel::SubAccountModel(QObject* parent)
    : RowTableModel(tableColumns(), parent)
{
}

void SubAccountModel::setNow(Instant now)
{
    m_now = now;
}

QVariant SubAccountModel::cell(const Standing& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::ToolTipRole:
        return toolTipOf(row, column);
    case Qt::AccessibleTextRole:
        return column == Usage
                   ? usageDescription(usageOf(row))
                   : QStringLiteral("%1: %2").arg(columns().at(column).title, textOf(row, column));
    case Qt::FontRole:
        if (column == UserName) {
            QFont medium;
            medium.setWeight(QFont::Medium);
            return medium;
        }
        return {};
    case SortRole:
        return sortValueOf(row, column);
    case RawRole:
        return rawTextOf(row, column);
    case StatusRole:
        return QVariant::fromValue(row.status);
    case UsageRole:
        return QVariant::fromValue(usageOf(row));
    case ForecastRole:
        return QVariant::fromValue(forecastOf(row, shanghaiDate(m_now)));
    case RowStateRole: {
        const bool isOld = row.stale || row.status == SubAccountStatus::NotSynced;
        return QVariant::fromValue(isOld ? RowState::Stale : RowState::Normal);
    }
    default:
        return {};
    }
}

QString SubAccountModel::textOf(const Standing& row, int column) const
{
    const SubAccount& account = row.subAccount;
    switch (column) {
    case UserName:
        return account.userName;
    case DisplayName:
        return account.displayName;
    case Projects:
        return projectTitles(row.shownProjects()).join(QStringLiteral(", "));
    case Status:
        return statusChip(row.status).text;
    case Usage:
        return usageText(usageOf(row));
    case RunsOut:
        return forecastText(forecastOf(row, shanghaiDate(m_now)));
    case Updated:
        return row.readAt ? shortTimeText(*row.readAt, m_now) : unknownText();
    case AutoStop:
        return account.autoStop ? tr("Yes") : tr("No");
    case Monitored:
        return account.monitored ? tr("Yes") : tr("No");
    case Tags:
        return account.tags.join(QStringLiteral(", "));
    default:
        return amountText(amountOf(row, column));
    }
}

QVariant SubAccountModel::sortValueOf(const Standing& row, int column) const
{
    if (isAmount(column)) {
        const std::optional<Money> amount = amountOf(row, column);
        return amount ? QVariant::fromValue(*amount) : QVariant();
    }
    switch (column) {
    case Status:
        return qint64(row.status);
    case Usage:
        if (row.everAllocated && row.consumed && row.quota > Money{})
            return QVariant::fromValue(UsageRatio{*row.consumed, row.quota});
        return {};
    case RunsOut: {
        const ForecastFigure figure = forecastOf(row, shanghaiDate(m_now));
        if (figure.exhausted)
            return figure.today;
        return figure.forecast && figure.forecast->exhaustion
                   ? QVariant(*figure.forecast->exhaustion)
                   : QVariant();
    }
    case Updated:
        return row.readAt ? QVariant(qint64(row.readAt->time_since_epoch().count())) : QVariant();
    default:
        return textOf(row, column);
    }
}

QString SubAccountModel::rawTextOf(const Standing& row, int column) const
{
    if (isAmount(column)) {
        const std::optional<Money> amount = amountOf(row, column);
        return amount ? amount->toDecimal() : QString();
    }
    if (column == Updated)
        return row.readAt ? fullTimeText(*row.readAt) : QString();
    return textOf(row, column);
}

QString SubAccountModel::toolTipOf(const Standing& row, int column) const
{
    if (isAmount(column)) {
        const std::optional<Money> amount = amountOf(row, column);
        return amount ? fullAmountText(*amount) : QString();
    }
    if (column == Projects)
        return projectToolTip(row);
    if (column == Updated)
        return row.readAt ? tr("%1 UTC+8").arg(fullTimeText(*row.readAt)) : QString();
    if (column == UserName && row.stale && row.readAt)
        return tr("Figures of %1; the last check failed or is too old")
            .arg(shortTimeText(*row.readAt, m_now));
    return {};
}

} // namespace airgate
