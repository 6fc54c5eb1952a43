// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/standing.h"
#include "models/tables/rowtablemodel.h"

namespace airgate {

// What people call them, in their order.
[[nodiscard]] QStringList projectTitles(const QList<Project>& projects);
// Which projects count for it and which it merely works in.
[[nodiscard]] QString projectToolTip(const Standing& standing);
[[nodiscard]] UsageFigure usageOf(const Standing& standing);
[[nodiscard]] ForecastFigure forecastOf(const Standing& standing, QDate today);

// The sub-accounts of one main account with their money, as the main table shows them.
class SubAccountModel : public RowTableModel<Standing, SubAccountId> {
    Q_OBJECT

public:
    enum Column {
        UserName,
        DisplayName,
        Projects,
        Status,
        Quota,
        Consumed,
        Remaining,
        Usage,
        PerDay,
        RunsOut,
        Updated,
        AutoStop,
        Monitored,
        Tags,
    };

    explicit SubAccountModel(QObject* parent = nullptr);

    // What "today" and the current year are.
    void setNow(Instant now);

protected:
    [[nodiscard]] SubAccountId keyOf(const Standing& row) const override
    {
        return row.subAccount.id;
    }
    [[nodiscard]] QVariant cell(const Standing& row, int column, int role) const override;

private:
    [[nodiscard]] QString textOf(const Standing& row, int column) const;
    [[nodiscard]] QVariant sortValueOf(const Standing& row, int column) const;
    [[nodiscard]] QString rawTextOf(const Standing& row, int column) const;
    [[nodiscard]] QString toolTipOf(const Standing& row, int column) const;

    Instant m_now{};
};

} // namespace airgate
