// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/monitoring/watch.h"

#include <QObject>

namespace airgate {

// Runs a check by hand and watches those of the timer: one at a time, with progress and cancel.
class CheckController : public QObject {
    Q_OBJECT

public:
    explicit CheckController(Watch& watch, QObject* parent = nullptr);
    ~CheckController() override;

    // Does nothing while one runs.
    void start();
    // The round ends after the page it is reading; nothing of it is kept. Only one started here.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] bool canCancel() const
    {
        return m_isRunning && m_isOwn && !m_stop.stop_requested();
    }
    [[nodiscard]] const std::optional<CheckProgress>& progress() const { return m_progress; }

    // The timer's rounds are told here too: give these to Watch::keepWatching.
    [[nodiscard]] CheckProgressSink progressSink();
    void finish(const Result<WatchReport>& report);

Q_SIGNALS:
    void changed(); // running, progress or cancel
    void finished(const airgate::WatchReport& report);
    void failed(const airgate::Error& error);

private:
    Watch& m_watch;
    std::stop_source m_stop;
    std::optional<CheckProgress> m_progress;
    bool m_isRunning = false;
    bool m_isOwn = false;
};

} // namespace airgate
