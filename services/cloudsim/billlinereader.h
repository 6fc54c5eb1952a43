// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/cloudsim/billline.h"

#include <QJsonObject>

namespace airgate::cloudsim {

// Reads bill lines: single ones, and series that have one amount a day.
class BillLineReader {
public:
    BillLineReader(SimAccount& account, Instant now)
        : m_account(account)
        , m_now(now)
    {
    }

    // {"lines":[…],"series":[…],"split_lag_hours":48}
    [[nodiscard]] QList<SimBillLine> lines(const QJsonObject& bill);
    [[nodiscard]] const QString& error() const { return m_error; }

private:
    SimBillLine common(const QJsonObject& json) const;
    void addSeries(const QJsonObject& json);
    void addLine(SimBillLine line, QDate day, const QString& amount, const QJsonObject& json);
    void fail(const QString& text);

    SimAccount& m_account;
    Instant m_now;
    std::chrono::hours m_splitLag{48};
    QList<SimBillLine> m_lines;
    QString m_error;
};

} // namespace airgate::cloudsim
