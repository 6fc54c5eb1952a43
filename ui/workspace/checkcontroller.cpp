// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/checkcontroller.h"

#include "ui/async/whenDone.h"

#include <QPointer>

namespace airgate {

CheckController::CheckController(Watch& watch, QObject* parent)
    : QObject(parent)
    , m_watch(watch)
{
}

CheckController::~CheckController()
{
    m_stop.request_stop();
}

void CheckController::start()
{
    if (m_isRunning || m_watch.isRunning())
        return;
    m_stop = std::stop_source();
    m_isRunning = true;
    m_isOwn = true;
    m_progress.reset();
    Q_EMIT changed();
    whenDone(m_watch.runNow(m_stop.get_token(), progressSink()), this,
             [this](const Result<WatchReport>& report) { finish(report); });
}

void CheckController::cancel()
{
    m_stop.request_stop();
    Q_EMIT changed();
}

CheckProgressSink CheckController::progressSink()
{
    // The round may outlive the window.
    return [self = QPointer(this)](CheckProgress progress) {
        if (!self)
            return;
        self->m_isRunning = true;
        self->m_progress = std::move(progress);
        Q_EMIT self->changed();
    };
}

void CheckController::finish(const Result<WatchReport>& report)
{
    m_isRunning = false;
    m_isOwn = false;
    m_progress.reset();
    Q_EMIT changed();
    if (report)
        Q_EMIT finished(*report);
    else
        Q_EMIT failed(report.error());
}

} // namespace airgate
