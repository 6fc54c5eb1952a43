// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusstrip.h"

#include "ui/async/whenDone.h"
#include "ui/shell/statusitem.h"
#include "ui/theme/paint.h"
#include "ui/widgets/linkbutton.h"

#include <QPainter>

namespace airgate {

namespace {

QString clockText(std::chrono::milliseconds left)
{
    const qint64 seconds = std::max<qint64>(0, left.count() / 1000);
    return QStringLiteral("%1:%2")
        .arg(seconds / 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString timeOfDay(Instant at)
{
    return shanghaiText(at).mid(11);
}

} // namespace

StatusStrip::StatusStrip(Workspace& workspace, CheckController& check, SyncController& sync,
                         QWidget* parent)
    : QStatusBar(parent)
    , m_workspace(workspace)
    , m_check(check)
    , m_sync(sync)
    , m_activity(new StatusItem(QStringLiteral("timer")))
    , m_progress(new QProgressBar)
    , m_cancel(new LinkButton(tr("Cancel")))
    , m_last(new StatusItem({}))
    , m_lease(new StatusItem(QStringLiteral("shield-check")))
{
    setSizeGripEnabled(false);
    setContentsMargins(6, 0, 6, 0);
    auto* database = new StatusItem(QStringLiteral("database"));
    database->set(workspace.options().databaseName);
    auto* zone = new StatusItem(QStringLiteral("globe"));
    zone->set(tr("Billing time zone UTC%1").arg(QStringLiteral("+8")));
    m_progress->setFixedWidth(110);
    m_progress->setTextVisible(false);
    for (QWidget* item : {static_cast<QWidget*>(m_activity), static_cast<QWidget*>(m_progress),
                          static_cast<QWidget*>(m_cancel), static_cast<QWidget*>(m_last)})
        addWidget(item);
    for (QWidget* item : {static_cast<QWidget*>(database), static_cast<QWidget*>(m_lease),
                          static_cast<QWidget*>(zone)})
        addPermanentWidget(item);
    m_everySecond.setInterval(1000);
    connect(&m_everySecond, &QTimer::timeout, this, &StatusStrip::tick);
    connect(m_cancel, &QAbstractButton::clicked, this, [this] {
        m_check.cancel();
        m_sync.cancel();
    });
    connect(&m_check, &CheckController::changed, this, &StatusStrip::showActivity);
    connect(&m_sync, &SyncController::changed, this, &StatusStrip::showActivity);
    connect(&m_check, &CheckController::finished, this, &StatusStrip::noteReport);
    const auto read = [this] {
        readDue();
        readLease();
        showLast();
    };
    connect(&workspace, &Workspace::dataChanged, this, read);
    connect(&m_check, &CheckController::failed, this, read);
    showActivity();
}

void StatusStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ThemeColors& c = ThemeColors::of(palette());
    painter.fillRect(rect(), c.side);
    drawEdge(&painter, rect(), Qt::TopEdge, c.line2);
}

void StatusStrip::showEvent(QShowEvent* event)
{
    QStatusBar::showEvent(event);
    m_everySecond.start();
    tick();
}

void StatusStrip::hideEvent(QHideEvent* event)
{
    // Nothing to count for nobody.
    m_everySecond.stop();
    QStatusBar::hideEvent(event);
}

void StatusStrip::readDue()
{
    whenDone(m_workspace.services().watch.nextDue(), this,
             [this](const Result<std::optional<Instant>>& due) {
                 m_isDueKnown = due.isOk();
                 m_due = due ? *due : std::nullopt;
                 tick();
             });
}

void StatusStrip::readLease()
{
    const auto account = m_workspace.account();
    m_lease->setVisible(account.has_value());
    if (!account)
        return;
    whenDone(m_workspace.services().leases.current(account->id), this,
             [this](const Result<std::optional<Lease>>& lease) {
                 m_leaseHeld = lease ? *lease : std::nullopt;
                 tick();
             });
}

void StatusStrip::tick()
{
    const Instant now = m_workspace.now();
    if (m_leaseHeld && m_leaseHeld->until > now) {
        const bool isOurs = m_leaseHeld->holder == m_workspace.services().leases.holder();
        const QString left = clockText(m_leaseHeld->until - now);
        if (isOurs)
            m_lease->set(tr("Lease: this computer · %1 left").arg(left), Tone::Ok);
        else
            m_lease->set(tr("Lease: %1").arg(m_leaseHeld->holder.section(u':', 0, 0)), Tone::Info);
    } else {
        m_lease->set(tr("Lease: free"));
    }
    if (!m_check.isRunning() && !m_sync.isRunning())
        showActivity();
}

void StatusStrip::showActivity()
{
    const bool isBusy = m_check.isRunning() || m_sync.isRunning();
    m_progress->setVisible(isBusy);
    m_cancel->setVisible(m_sync.isRunning() || m_check.canCancel());
    if (m_sync.isRunning()) {
        m_progress->setRange(0, m_sync.total());
        m_progress->setValue(m_sync.done());
        m_activity->set(tr("Reading sub-accounts %1 / %2").arg(m_sync.done()).arg(m_sync.total()));
    } else if (m_check.isRunning()) {
        const auto& progress = m_check.progress();
        m_progress->setRange(0, progress ? progress->pages : 0);
        m_progress->setValue(progress ? progress->page : 0);
        m_activity->set(progress ? tr("Reading bill %1")
                                       .arg(QStringLiteral("%1 %2 · %3 / %4")
                                                .arg(progress->accountName, progress->period.text())
                                                .arg(progress->page)
                                                .arg(progress->pages))
                                 : tr("Checking"));
    } else if (m_due) {
        m_activity->set(tr("Next check %1").arg(clockText(*m_due - m_workspace.now())));
    } else {
        m_activity->set(m_isDueKnown ? tr("Automatic checks are off")
                                     : tr("Next check %1").arg(QStringLiteral("—")),
                        m_isDueKnown ? Tone::Warn : Tone::Plain);
    }
}

void StatusStrip::noteReport(const WatchReport& report)
{
    const auto account = m_workspace.account();
    for (const CheckReport& check : report.checks) {
        if (!check.error && account && check.account == account->id)
            m_lastReport = check;
    }
    readDue();
}

void StatusStrip::showLast()
{
    const auto account = m_workspace.account();
    m_last->setVisible(account && account->lastCheckAt);
    if (!account || !account->lastCheckAt)
        return;
    const QString at = timeOfDay(*account->lastCheckAt);
    if (!account->lastCheckError.isEmpty()) {
        m_last->set(tr("Check failed · figures of %1").arg(at), Tone::Crit);
    } else if (m_lastReport && m_lastReport->account == account->id) {
        const qint64 tenths = (m_lastReport->took.count() + 50) / 100;
        m_last->set(tr("Last %1 · %2 sub-accounts · %3 s")
                        .arg(at)
                        .arg(m_lastReport->subAccounts)
                        .arg(QStringLiteral("%1.%2").arg(tenths / 10).arg(tenths % 10)));
    } else {
        m_last->set(tr("Last check %1").arg(at));
    }
}

} // namespace airgate
