// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/subaccounts/detailpane.h"

#include "ui/pages/subaccounts/entriestab.h"
#include "ui/pages/subaccounts/eventstab.h"
#include "ui/pages/subaccounts/ordertab.h"
#include "ui/pages/subaccounts/subaccountmodel.h"
#include "ui/pages/subaccounts/summarytab.h"
#include "ui/theme/properties.h"
#include "ui/theme/svgiconengine.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/statusdelegate.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace airgate {

namespace {

constexpr int leastWidth = 280;
constexpr int mostWidth = 480;
constexpr int margin = 14;
constexpr int mostTags = 3;

} // namespace

DetailPane::DetailPane(const PageContext& context, QWidget* parent)
    : Surface(Ground::Base, Qt::LeftEdge, parent)
    , m_context(context)
    , m_workspace(context.workspace)
    , m_header(new Surface(Ground::Bar))
    , m_name(new TextLabel({}, TextStyle::Section))
    , m_place(new TextLabel({}, TextStyle::Small, TextLabel::Ink::Normal))
    , m_status(new Chip)
    , m_tags(new QHBoxLayout)
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_stop(new ActionButton(context.actions.stop))
    , m_restore(new ActionButton(context.actions.restore))
{
    setMinimumWidth(leastWidth);
    setMaximumWidth(mostWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    buildHeader(context.actions);
    buildTabs();
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    buildButtons(context.actions);
    connect(&m_workspace, &Workspace::subjectChanged, this, &DetailPane::refresh);
    refresh();
}

void DetailPane::buildHeader(const WindowActions& actions)
{
    m_name->setElided(true);
    m_place->setElided(true);
    auto* first = new QHBoxLayout;
    auto* copy = new QToolButton;
    copy->setDefaultAction(actions.copyUserName);
    copy->setAutoRaise(true);
    copy->setProperty(property::compact, true);
    copy->setAccessibleName(actions.copyUserName->iconText());
    first->setSpacing(4);
    first->addWidget(m_name);
    first->addWidget(copy);
    first->addStretch();
    first->addWidget(m_status);
    auto* second = new QHBoxLayout;
    second->setSpacing(6);
    second->addWidget(m_place);
    m_tags->setSpacing(4);
    second->addLayout(m_tags);
    second->addStretch();
    auto* column = new QVBoxLayout(m_header);
    column->setContentsMargins(margin, 10, margin, 0);
    column->setSpacing(2);
    column->addLayout(first);
    column->addLayout(second);
    column->addSpacing(4);
    column->addWidget(m_tabs);
}

void DetailPane::buildTabs()
{
    shown(m_summary);
    for (const QString& title : {tr("Summary"), tr("Ledger"), tr("Alerts"), tr("Enforcement")})
        m_tabs->addTab(title);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setAccessibleName(tr("Details"));
    connect(m_tabs, &QTabBar::currentChanged, this, &DetailPane::refresh);
}

template <typename Tab>
Tab* DetailPane::shown(Tab*& tab)
{
    if (!tab) {
        tab = new Tab(m_context);
        m_stack->addWidget(tab);
    }
    m_stack->setCurrentWidget(tab);
    return tab;
}

void DetailPane::buildButtons(const WindowActions& actions)
{
    m_buttons = new Surface(Ground::Bar, Qt::TopEdge);
    m_allocate = new ActionButton(actions.allocate);
    m_allocate->setOwnText(tr("Allocate"));
    m_allocate->setProperty(property::primary, true);
    auto* deduct = new ActionButton(actions.deduct);
    deduct->setOwnText(tr("Deduct"));
    deduct->setShowsShortcut(false);
    m_stop->setProperty(property::danger, true);
    m_stop->setShowsShortcut(false);
    m_restore->setShowsShortcut(false);
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(margin, 9, margin, 9);
    row->setSpacing(8);
    row->addWidget(m_allocate);
    row->addWidget(deduct);
    row->addStretch();
    row->addWidget(m_stop);
    row->addWidget(m_restore);
    layout()->addWidget(m_buttons);
}

void DetailPane::resizeEvent(QResizeEvent* event)
{
    Surface::resizeEvent(event);
    fitButtons();
}

// The shortcut on the button gives way where a longer language leaves no room for it.
void DetailPane::fitButtons()
{
    m_allocate->setShowsShortcut(true);
    m_allocate->setShowsShortcut(m_buttons->layout()->sizeHint().width() <= width());
}

void DetailPane::stepTab(int by)
{
    const int count = m_tabs->count();
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + count) % count);
}

void DetailPane::refresh()
{
    const std::optional<Standing>& standing = m_workspace.subject();
    for (QWidget* part : {static_cast<QWidget*>(m_stack), static_cast<QWidget*>(m_tabs)})
        part->setVisible(standing.has_value());
    m_status->setVisible(standing.has_value());
    const bool isStopped = standing && (standing->status == SubAccountStatus::Stopped ||
                                        standing->status == SubAccountStatus::Stopping);
    m_stop->setVisible(!isStopped);
    m_restore->setVisible(isStopped);
    fitButtons();
    if (!standing) {
        m_name->setText(tr("No sub-account selected"));
        m_place->clear();
        m_place->setToolTip({});
        showTags({});
        return;
    }
    const SubAccount& account = standing->subAccount;
    m_name->setText(account.userName);
    QStringList place{account.displayName};
    place += projectTitles(standing->shownProjects());
    place.removeAll(QString());
    m_place->setText(place.join(QStringLiteral(" · ")));
    m_place->setToolTip(projectToolTip(*standing));
    m_status->setLook(statusChip(standing->status));
    showTags(account.tags);
    switch (m_tabs->currentIndex()) {
    case 0:
        shown(m_summary)->setStanding(*standing);
        setMinimumWidth(std::clamp(m_summary->contentWidth(), leastWidth, mostWidth));
        break;
    case 1:
        shown(m_entries)->setStanding(*standing);
        break;
    case 2:
        shown(m_events)->setStanding(*standing);
        break;
    default:
        shown(m_order)->setStanding(*standing);
        break;
    }
}

void DetailPane::showTags(const QStringList& tags)
{
    while (QLayoutItem* item = m_tags->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& tag : tags.mid(0, mostTags))
        m_tags->addWidget(new Chip({tag, {}, Tone::Plain, false, true}));
}

bool DetailPane::isSettled() const
{
    return m_summary->isSettled();
}

} // namespace airgate
