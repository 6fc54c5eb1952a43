// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/iam/syncservice.h"

#include <QObject>

namespace airgate {

// Runs one synchronisation with the provider, with progress and cancel.
class SyncController : public QObject {
    Q_OBJECT

public:
    explicit SyncController(SyncService& sync, QObject* parent = nullptr);
    ~SyncController() override;

    // Does nothing while one runs. acceptManyGone: a person has answered manyGone() with yes.
    void start(const Principal& principal, MainAccountId account, bool acceptManyGone = false);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int total() const { return m_total; }

Q_SIGNALS:
    void changed();
    void finished(const airgate::SyncReport& report);
    void failed(const airgate::Error& error);
    // Nothing was changed: so many users are missing at once that a person has to say so.
    void manyGone(airgate::MainAccountId account, int count);

private:
    void finish(MainAccountId account, const Result<SyncReport>& report);

    SyncService& m_sync;
    std::stop_source m_stop;
    int m_done = 0;
    int m_total = 0;
    bool m_isRunning = false;
};

} // namespace airgate
