// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/subaccounts/filterbar.h"

#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace airgate {

namespace {

constexpr SubAccountGroup groups[] = {SubAccountGroup::All, SubAccountGroup::Attention,
                                      SubAccountGroup::Enabled, SubAccountGroup::Disabled,
                                      SubAccountGroup::NotSynced};

QString groupName(SubAccountGroup group)
{
    switch (group) {
    case SubAccountGroup::All:
        return FilterBar::tr("All");
    case SubAccountGroup::Attention:
        return FilterBar::tr("Attention");
    case SubAccountGroup::Enabled:
        return FilterBar::tr("Enabled");
    case SubAccountGroup::Disabled:
        return FilterBar::tr("Disabled");
    case SubAccountGroup::NotSynced:
        return FilterBar::tr("Not synced");
    }
    Q_UNREACHABLE();
}

// Each project that is shown somewhere, once, by its title.
QList<Project> projectsOf(const QList<Standing>& standings)
{
    QHash<QString, Project> byName;
    for (const Standing& standing : standings) {
        for (const Project& project : standing.shownProjects())
            byName.insert(project.name, project);
    }
    QList<Project> projects = byName.values();
    std::sort(projects.begin(), projects.end(), [](const Project& a, const Project& b) {
        const int order = QString::localeAwareCompare(a.title(), b.title());
        return order == 0 ? a.name < b.name : order < 0;
    });
    return projects;
}

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : Surface(Ground::Window, Qt::BottomEdge, parent)
    , m_groups(new SegmentedControl(this))
    , m_projects(new QComboBox(this))
    , m_row(new QHBoxLayout(this))
{
    setMinimumHeight(40);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const SubAccountGroup group : groups)
        m_groups->addSegment(int(group), groupName(group));
    m_groups->setAccessibleName(tr("Status filter"));
    m_projects->addItem(tr("All projects"));
    m_projects->setAccessibleName(tr("Project filter"));
    m_projects->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_row->setContentsMargins(14, 0, 14, 0);
    m_row->setSpacing(8);
    m_row->addWidget(m_groups);
    m_row->addWidget(m_projects);
    m_row->addStretch();
    m_row->addWidget(new TextLabel(tr("Amounts in ¥"), TextStyle::Small, TextLabel::Ink::Normal));
    connect(m_groups, &SegmentedControl::currentChanged, this, &FilterBar::changed);
    connect(m_projects, &QComboBox::currentIndexChanged, this, &FilterBar::changed);
}

void FilterBar::setStandings(const QList<Standing>& standings, QDate today)
{
    const QList<Project> projects = projectsOf(standings);
    for (const SubAccountGroup group : groups) {
        m_groups->setCount(
            int(group), int(std::count_if(standings.cbegin(), standings.cend(), [&](const auto& s) {
                return isInGroup(s, group, today);
            })));
    }
    if (m_offered == projects)
        return;
    m_offered = projects;
    const QString chosen = project();
    {
        const QSignalBlocker quiet(m_projects);
        while (m_projects->count() > 1)
            m_projects->removeItem(1);
        for (const Project& each : projects)
            m_projects->addItem(each.title(), each.name);
        m_projects->setCurrentIndex(std::max(0, m_projects->findData(chosen)));
    }
    if (project() != chosen)
        Q_EMIT changed();
}

void FilterBar::setGroup(SubAccountGroup group)
{
    m_groups->setCurrent(int(group));
}

void FilterBar::clear()
{
    m_groups->setCurrent(int(SubAccountGroup::All));
    m_projects->setCurrentIndex(0);
}

void FilterBar::addTool(QAction* action)
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAccessibleName(action->iconText());
    m_row->addWidget(button);
}

SubAccountGroup FilterBar::group() const
{
    return SubAccountGroup(m_groups->current());
}

QString FilterBar::project() const
{
    return m_projects->currentData().toString();
}

QString FilterBar::description() const
{
    QStringList parts;
    if (!project().isEmpty())
        parts += m_projects->currentText();
    if (group() != SubAccountGroup::All)
        parts += groupName(group());
    return parts.join(QStringLiteral(" · "));
}

} // namespace airgate
