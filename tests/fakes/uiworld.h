// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/alerts/outboxdispatcher.h"
#include "ui/services.h"
#include "ui/windowoptions.h"

#include <QTemporaryDir>

#include <memory>

namespace airgate {

// A clock that stands at one instant; waits end at once.
class StandingClock : public Clock {
public:
    explicit StandingClock(Instant now)
        : m_now(now)
    {
    }
    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override
    {
        return m_now.time_since_epoch();
    }
    [[nodiscard]] QCoro::Task<void> sleepFor(std::chrono::milliseconds) override { co_return; }
    void set(Instant now) { m_now = now; }

private:
    Instant m_now;
};

// What the stand-in provider answers; tests change it.
struct FakeCloudState {
    QList<CloudUser> users;
    QList<Project> projects;
    QMap<QString, QStringList> members;       // of a project: user names
    QMap<QString, QList<AccessKeyInfo>> keys; // by user name
    QMap<QString, bool> loginAllowed;         // by user name; absent: no login profile
    QList<BillLine> lines;
    std::optional<Error> error; // every call fails with it
    int keyCalls = 0;
};

// The services over a real SQLite file in a folder of its own and a stand-in provider, with the
// main account and the 24 sub-accounts of the pictures. It is 2026-11-23 14:32:05 in Shanghai.
class UiWorld {
public:
    enum class Fill { Empty, AccountOnly, Full };

    explicit UiWorld(Fill fill = Fill::Full);
    ~UiWorld();

    [[nodiscard]] Services services();
    [[nodiscard]] WindowOptions options() const;
    [[nodiscard]] StandingClock& clock();
    [[nodiscard]] FakeCloudState& cloud();
    [[nodiscard]] MainAccountId account() const;
    // As it stands now; asserts that there is one.
    [[nodiscard]] Standing standing(const QString& userName);
    [[nodiscard]] QList<LedgerLine> entries(const QString& userName);  // newest first

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace airgate
