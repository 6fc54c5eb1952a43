// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/subaccounts/summarytab.h"

#include "models/tables/displaytext.h"
#include "models/tables/moneytext.h"
#include "ui/async/whenDone.h"
#include "ui/charts/burndownchart.h"
#include "ui/commands.h"
#include "ui/pages/subaccounts/burndown.h"
#include "ui/pages/subaccounts/subaccountmodel.h"
#include "ui/widgets/figurelabel.h"
#include "ui/widgets/forecastdelegate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/usagebar.h"
#include "ui/widgets/usagepainter.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace airgate {

namespace {

constexpr int margin = 14;
constexpr int mostEntries = 1000;

QString forecastNote(const Standing& standing, QDate today)
{
    const ForecastFigure figure = forecastOf(standing, today);
    if (figure.exhausted)
        return SummaryTab::tr("Exhausted");
    if (!figure.forecast)
        return SummaryTab::tr("Less than 3 days of data, no forecast yet");
    if (!figure.forecast->exhaustion || !figure.forecast->tenthsOfDays)
        return {};
    const qint64 tenths = *figure.forecast->tenthsOfDays;
    return SummaryTab::tr("Runs out in about %1 days · %2")
        .arg(QStringLiteral("%1.%2").arg(tenths / 10).arg(tenths % 10), forecastText(figure));
}

} // namespace

SummaryTab::SummaryTab(const PageContext& context, QWidget* parent)
    : QScrollArea(parent)
    , m_workspace(context.workspace)
    , m_commands(context.commands)
    , m_remaining(new FigureLabel(tr("Remaining quota")))
    , m_usage(new UsageBar(UsageBar::Caption::Scale))
    , m_stale(new InlineMessage)
    , m_chart(new BurnDownChart)
    , m_chartNote(new TextLabel({}, TextStyle::Small, TextLabel::Ink::Weak))
    , m_autoStop(new QCheckBox(
          tr("Disable automatically at %1 (keys + console)").arg(QStringLiteral("100%"))))
    , m_monitored(new QCheckBox(tr("Include in monitoring and alerts")))
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* body = new Surface(Surface::Ground::Base);
    auto* rows = new QFormLayout;
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setVerticalSpacing(4);
    m_quota = addRow(rows, tr("Allocated"));
    m_consumed = addRow(rows, tr("Consumed"));
    m_perDay = addRow(rows, tr("Average per day"));
    m_perDayCaption = qobject_cast<TextLabel*>(rows->labelForField(m_perDay));
    m_updated = addRow(rows, tr("Updated"));
    m_chartNote->setWordWrap(true);
    m_stale->hide();

    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(margin, 12, margin, margin);
    column->setSpacing(0);
    column->addWidget(m_stale);
    column->addWidget(m_remaining);
    column->addSpacing(6);
    column->addWidget(m_usage);
    column->addSpacing(6);
    column->addLayout(rows);
    column->addSpacing(14);
    column->addWidget(new TextLabel(tr("Remaining quota and forecast"), TextStyle::SmallStrong));
    column->addSpacing(6);
    column->addWidget(m_chart);
    column->addWidget(m_chartNote);
    column->addSpacing(14);
    column->addWidget(new TextLabel(tr("Auto-disable and monitoring"), TextStyle::SmallStrong));
    column->addSpacing(4);
    column->addWidget(m_autoStop);
    column->addWidget(m_monitored);
    column->addStretch();
    setWidget(body);
    connect(m_autoStop, &QCheckBox::clicked, this,
            [this](bool on) { m_commands.setAutoStop(m_standing, on); });
    connect(m_monitored, &QCheckBox::clicked, this,
            [this](bool on) { m_commands.setMonitored(m_standing, on); });
}

TextLabel* SummaryTab::addRow(QFormLayout* rows, const QString& caption)
{
    auto* value = new TextLabel;
    value->setTabular(true);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAccessibleName(caption);
    rows->addRow(new TextLabel(caption, TextStyle::Body, TextLabel::Ink::Normal), value);
    return value;
}

void SummaryTab::setStanding(const Standing& standing)
{
    const bool isOther = standing.subAccount.id != m_standing.subAccount.id;
    m_standing = standing;
    showFigures(standing);
    showOptions(standing);
    if (isOther)
        m_chart->setData({});
    readChart(standing);
}

void SummaryTab::showFigures(const Standing& standing)
{
    const QDate today = m_workspace.today();
    const std::optional<Money> remaining =
        standing.everAllocated ? standing.remaining : std::nullopt;
    const ForecastFigure forecast = forecastOf(standing, today);
    const Tone forecastLook = forecastTone(forecast);
    m_remaining->setFigure(yuanText(remaining),
                           remaining && remaining->isNegative() ? Tone::Crit : Tone::Plain);
    m_remaining->setNote(forecastNote(standing, today), forecastLook,
                         forecastLook == Tone::Plain ? QString()
                                                     : QStringLiteral("triangle-alert"));
    m_usage->setUsage(usageOf(standing));
    m_quota->setText(standing.everAllocated ? yuanText(standing.quota) : unknownText());
    const QString share =
        standing.usageTenths ? QStringLiteral("  ") + percentText(standing.usageTenths) : QString();
    m_consumed->setText(yuanText(standing.consumed) + share);
    m_perDay->setText(standing.forecast ? yuanText(standing.forecast->perDay) : unknownText());
    m_perDayCaption->setText(
        standing.forecast ? tr("Average per day (%1 days)").arg(standing.forecast->daysMeasured)
                          : tr("Average per day"));
    m_updated->setText(standing.readAt ? shortTimeText(*standing.readAt, m_workspace.now())
                                       : unknownText());
    m_stale->setVisible(standing.stale);
    if (standing.stale)
        m_stale->showMessage(Tone::Warn,
                             tr("Figures are out of date: the last check failed or is too old."));
}

void SummaryTab::showOptions(const Standing& standing)
{
    const bool mayChange = roleHas(m_workspace.principal().role, Right::Administer);
    for (QCheckBox* box : {m_autoStop, m_monitored}) {
        box->setEnabled(mayChange);
        box->setToolTip(mayChange ? QString() : tr("Needs the Administrator role"));
    }
    const QSignalBlocker quietStop(m_autoStop);
    const QSignalBlocker quietMonitor(m_monitored);
    m_autoStop->setChecked(standing.subAccount.autoStop && !standing.subAccount.isProtected);
    m_monitored->setChecked(standing.subAccount.monitored);
}

void SummaryTab::readChart(const Standing& standing)
{
    const QDate today = m_workspace.today();
    const QDate first(today.year(), today.month(), 1);
    // At the start of a month the line would be too short to say anything.
    const QDate from = std::min(first, today.addDays(-22));
    const SubAccountId id = standing.subAccount.id;
    const Services& services = m_workspace.services();
    const auto isOutdated = [this, standing] { return standing != m_standing; };
    ++m_reads;
    whenDone(services.subAccounts.dailySpend(id, from), this,
             [=, this](const Result<QMap<QDate, Money>>& daily) {
                 LedgerQuery query;
                 query.subAccount = id;
                 whenDone(m_workspace.services().quota.lines(query, {}, 0, mostEntries), this,
                          [=, this](const Result<QList<LedgerLine>>& entries) {
                              --m_reads;
                              if (isOutdated() || !daily || !entries)
                                  return;
                              m_chart->setData(burnDown(standing, *daily, *entries, from, today));
                              m_chart->setVisible(standing.everAllocated &&
                                                  standing.remaining.has_value());
                              m_chartNote->setVisible(m_chart->isHidden());
                              m_chartNote->setText(standing.everAllocated
                                                       ? tr("No complete check yet.")
                                                       : tr("No quota was allocated yet."));
                          });
             });
}

int SummaryTab::contentWidth() const
{
    return widget()->minimumSizeHint().width() + 1;
}

} // namespace airgate
