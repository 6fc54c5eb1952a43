// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/standing.h"
#include "ui/pages/page.h"

#include <QScrollArea>

class QCheckBox;

namespace airgate {

class BurnDownChart;
class FigureLabel;
class InlineMessage;
class TextLabel;
class UsageBar;

// The first tab of the detail pane: what is left, how fast it goes, and what AirGate does about it.
class SummaryTab : public QScrollArea {
    Q_OBJECT

public:
    explicit SummaryTab(const PageContext& context, QWidget* parent = nullptr);

    void setStanding(const Standing& standing);
    [[nodiscard]] bool isSettled() const { return m_reads == 0; }
    // As wide as the content needs to be shown without being cut.
    [[nodiscard]] int contentWidth() const;

private:
    void showFigures(const Standing& standing);
    void showOptions(const Standing& standing);
    void readChart(const Standing& standing);
    [[nodiscard]] TextLabel* addRow(class QFormLayout* rows, const QString& caption);

    Workspace& m_workspace;
    Commands& m_commands;
    Standing m_standing;
    FigureLabel* m_remaining;
    UsageBar* m_usage;
    TextLabel* m_quota;
    TextLabel* m_consumed;
    TextLabel* m_perDay;
    TextLabel* m_perDayCaption = nullptr;
    TextLabel* m_updated;
    InlineMessage* m_stale;
    BurnDownChart* m_chart;
    TextLabel* m_chartNote;
    QCheckBox* m_autoStop;
    QCheckBox* m_monitored;
    int m_reads = 0;
};

} // namespace airgate
