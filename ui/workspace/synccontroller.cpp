// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/synccontroller.h"

#include "ui/async/whenDone.h"

#include <QPointer>

namespace airgate {

namespace {

constexpr QLatin1String gonePrefix("gone:");

} // namespace

SyncController::SyncController(SyncService& sync, QObject* parent)
    : QObject(parent)
    , m_sync(sync)
{
}

SyncController::~SyncController()
{
    m_stop.request_stop();
}

void SyncController::start(const Principal& principal, MainAccountId account, bool acceptManyGone)
{
    if (m_isRunning)
        return;
    m_stop = std::stop_source();
    m_isRunning = true;
    m_done = 0;
    m_total = 0;
    Q_EMIT changed();
    SyncOptions options{acceptManyGone, m_stop.get_token()};
    options.progress = [self = QPointer(this)](int done, int total) {
        if (!self)
            return;
        self->m_done = done;
        self->m_total = total;
        Q_EMIT self->changed();
    };
    whenDone(m_sync.sync(principal, account, std::move(options)), this,
             [this, account](const Result<SyncReport>& report) { finish(account, report); });
}

void SyncController::cancel()
{
    m_stop.request_stop();
}

void SyncController::finish(MainAccountId account, const Result<SyncReport>& report)
{
    m_isRunning = false;
    Q_EMIT changed();
    if (report)
        Q_EMIT finished(*report);
    else if (report.failedWith(ErrorCode::IncompleteRead) &&
             report.error().detail.startsWith(gonePrefix))
        Q_EMIT manyGone(account, report.error().detail.mid(gonePrefix.size()).toInt());
    else
        Q_EMIT failed(report.error());
}

} // namespace airgate
