// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/rowtablemodel.h"
#include "services/alerts/alertservice.h"

namespace airgate {

// An alert with the names it is listed under.
struct AlertRow {
    Alert alert;
    QString userName; // empty: about the main account
    QList<OutboxMessage> deliveries;
    friend bool operator==(const AlertRow&, const AlertRow&) = default;
};

// Alerts with their delivery, newest first.
class AlertModel : public RowTableModel<AlertRow, AlertId> {
    Q_OBJECT

public:
    enum Column { Time, Severity, Subject, Event, Figure, Delivery, Acknowledged };

    explicit AlertModel(QObject* parent = nullptr);

    void setNow(Instant now);

protected:
    [[nodiscard]] AlertId keyOf(const AlertRow& row) const override { return row.alert.id; }
    [[nodiscard]] QVariant cell(const AlertRow& row, int column, int role) const override;

private:
    [[nodiscard]] QString textOf(const AlertRow& row, int column) const;

    Instant m_now{};
};

} // namespace airgate
