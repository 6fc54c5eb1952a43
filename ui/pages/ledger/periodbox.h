// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/popupbox.h"

#include <QDate>

class QDateEdit;
class QGridLayout;

namespace airgate {

// A choice of days: a usual period, or any first and last day. Days are those of Asia/Shanghai.
class PeriodBox : public PopupBox {
    Q_OBJECT

public:
    explicit PeriodBox(QWidget* parent = nullptr);

    void setToday(QDate today) { m_today = today; }
    // Invalid: open on that side. Both days belong to the period.
    void setPeriod(QDate first, QDate last);
    [[nodiscard]] QDate first() const { return m_first; }
    [[nodiscard]] QDate last() const { return m_last; }

    void showPopup() override;

Q_SIGNALS:
    void changed();

private:
    enum class Preset { Always, Today, Week, Month, MonthBefore, Year };

    void addPreset(QGridLayout* grid, Preset preset, const QString& text);
    void choose(Preset preset);

    QDate m_today;
    QDate m_first;
    QDate m_last;
    QDateEdit* m_from;
    QDateEdit* m_to;
};

} // namespace airgate
