// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/subaccounts/ordertab.h"

#include "models/tables/displaytext.h"
#include "ui/async/whenDone.h"
#include "ui/pages/subaccounts/orderwords.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace airgate {

namespace {

constexpr int margin = 14;

TextLabel* wrapped(const QString& text, TextStyle style, TextLabel::Ink ink)
{
    auto* label = new TextLabel(text, style, ink);
    label->setWordWrap(true);
    return label;
}

} // namespace

OrderTab::OrderTab(const PageContext& context, QWidget* parent)
    : QScrollArea(parent)
    , m_workspace(context.workspace)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(new Surface(Surface::Ground::Base));
}

void OrderTab::setStanding(const Standing& standing)
{
    m_shown = standing.subAccount.id;
    whenDone(m_workspace.services().stops.latest(m_shown), this,
             [this, standing](const Result<std::optional<StopOrder>>& order) {
                 if (order && standing.subAccount.id == m_shown)
                     show(standing, *order);
             });
}

void OrderTab::show(const Standing& standing, const std::optional<StopOrder>& order)
{
    auto* body = new Surface(Surface::Ground::Base);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(margin, 12, margin, margin);
    column->setSpacing(6);
    if (standing.holds.isEmpty() && !order) {
        column->addWidget(new EmptyState(
            QStringLiteral("ban"), tr("Never disabled"),
            tr("What a stop turned off, and whether it was verified, is shown here.")));
    } else {
        addHolds(column, standing.holds);
        if (order)
            addOrder(column, *order);
        column->addStretch();
    }
    setWidget(body);
}

void OrderTab::addHolds(QVBoxLayout* column, const QList<Hold>& holds) const
{
    if (holds.isEmpty())
        return;
    column->addWidget(new TextLabel(tr("Why it is disabled"), TextStyle::SmallStrong));
    for (const Hold& hold : holds) {
        column->addWidget(
            wrapped(holdReasonText(hold.reason), TextStyle::Body, TextLabel::Ink::Strong));
        column->addWidget(wrapped(
            tr("since %1 · %2 · %3")
                .arg(shortTimeText(hold.since, m_workspace.now()), hold.placedBy.name, hold.note),
            TextStyle::Small, TextLabel::Ink::Normal));
    }
    column->addSpacing(8);
}

void OrderTab::addOrder(QVBoxLayout* column, const StopOrder& order) const
{
    column->addWidget(
        new TextLabel(tr("Enforcement #%1").arg(order.id.value()), TextStyle::SmallStrong));
    column->addWidget(wrapped(orderText(order), TextStyle::Body, TextLabel::Ink::Strong));
    const Instant at = order.doneAt.value_or(order.at);
    column->addWidget(wrapped(
        QStringLiteral("%1 · %2").arg(shortTimeText(at, m_workspace.now()), order.author.name),
        TextStyle::Small, TextLabel::Ink::Normal));
    column->addSpacing(4);
    for (const StopStep& step : order.steps) {
        auto* row = new QHBoxLayout;
        row->addWidget(new TextLabel(switchText(step.saved)), 1);
        row->addWidget(
            new TextLabel(QStringLiteral("%1 → %2").arg(switchStateText(step.saved.state),
                                                        switchStateText(step.wanted)),
                          TextStyle::Small, TextLabel::Ink::Normal));
        row->addWidget(new Chip(stepChip(step.state)));
        column->addLayout(row);
        if (!step.lastError.isEmpty())
            column->addWidget(wrapped(step.lastError, TextStyle::Small, TextLabel::Ink::Weak));
    }
}

} // namespace airgate
