// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alerts/alertmodel.h"

#include "models/tables/displaytext.h"
#include "models/tables/moneytext.h"
#include "ui/pages/alerts/alertwords.h"

namespace airgate {

namespace {

QList<TableColumn> tableColumns()
{
    return {
        {QStringLiteral("time"), AlertModel::tr("Time (UTC+8)")},
        {QStringLiteral("severity"), AlertModel::tr("Severity")},
        {QStringLiteral("subject"), AlertModel::tr("Sub-account")},
        {QStringLiteral("event"), AlertModel::tr("Event")},
        {QStringLiteral("figure"), AlertModel::tr("Spent / quota (¥)"),
         Qt::AlignRight | Qt::AlignVCenter},
        {QStringLiteral("delivery"), AlertModel::tr("Delivery")},
        {QStringLiteral("acknowledged"), AlertModel::tr("Acknowledged")},
    };
}

QString figureText(const Alert& alert)
{
    if (!alert.subAccount.isValid() || alert.kind == AlertKind::StopFailing)
        return unknownText();
    return QStringLiteral("%1 / %2").arg(amountText(alert.spend), amountText(alert.quota));
}

} // namespace

AlertModel::AlertModel(QObject* parent)
    : RowTableModel(tableColumns(), parent)
{
}

void AlertModel::setNow(Instant now)
{
    m_now = now;
}

QVariant AlertModel::cell(const AlertRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::ToolTipRole: {
        if (column == Time)
            return fullTimeText(row.alert.at);
        if (column != Delivery)
            return textOf(row, column);
        QStringList reasons;
        for (const OutboxMessage& message : row.deliveries)
            reasons += message.lastError;
        reasons.removeAll(QString());
        return reasons.isEmpty() ? textOf(row, column) : reasons.join(u'\n');
    }
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(columns().at(column).title, textOf(row, column));
    case SortRole:
        if (column == Severity)
            return qint64(row.alert.severity);
        if (column == Time)
            return qint64(row.alert.at.time_since_epoch().count());
        return textOf(row, column);
    case RawRole:
        return column == Time ? fullTimeText(row.alert.at) : textOf(row, column);
    case RowStateRole:
        return QVariant::fromValue(row.alert.acknowledgedAt ? RowState::Stale : RowState::Normal);
    default:
        return {};
    }
}

QString AlertModel::textOf(const AlertRow& row, int column) const
{
    switch (column) {
    case Severity:
        return severityChip(row.alert.severity).text;
    case Time:
        return shortTimeText(row.alert.at, m_now);
    case Subject:
        return row.userName.isEmpty() ? tr("Main account") : row.userName;
    case Event:
        return alertText(row.alert);
    case Figure:
        return figureText(row.alert);
    case Delivery: {
        const auto chip = deliveryChip(row.deliveries);
        return chip ? chip->text : unknownText();
    }
    default:
        return row.alert.acknowledgedAt ? shortTimeText(*row.alert.acknowledgedAt, m_now)
                                        : tr("Unacknowledged");
    }
}

} // namespace airgate
