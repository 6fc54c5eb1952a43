// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/subaccounts/subaccountfilter.h"
#include "ui/widgets/surface.h"

class QAction;
class QComboBox;
class QHBoxLayout;

namespace airgate {

class SegmentedControl;

// The groups with their counts and the project choice above the table.
class FilterBar : public Surface {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    // Counts the groups and offers the projects there are.
    void setStandings(const QList<Standing>& standings, QDate today);
    void setGroup(SubAccountGroup group);
    void clear();
    // A square button at the right end.
    void addTool(QAction* action);
    [[nodiscard]] SubAccountGroup group() const;
    [[nodiscard]] QString project() const;
    // "Enabled · project", for the sentence of an empty result.
    [[nodiscard]] QString description() const;

Q_SIGNALS:
    void changed();

private:
    SegmentedControl* m_groups;
    QComboBox* m_projects;
    QList<Project> m_offered;
    QHBoxLayout* m_row;
};

} // namespace airgate
