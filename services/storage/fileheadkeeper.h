// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interfaces/headkeeper.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace airgate {

// The head in a small file beside the database, "60 9f86d0…\n", replaced as a whole. Written at once,
// and then at most once per pause, so that it costs the ledger's own commits nothing; what is left is
// written at the end. Several processes may share the file.
class FileHeadKeeper final : public HeadKeeper {
public:
    explicit FileHeadKeeper(const QString& path, std::chrono::milliseconds pause = std::chrono::seconds(1));
    ~FileHeadKeeper() override;

    Result<std::optional<LedgerHead>> kept() override;
    void keep(const LedgerHead& head) override;
    Result<void> replace(const LedgerHead& head) override;

private:
    enum class Mode { IfNewer, Always };

    void run();
    Result<std::optional<LedgerHead>> read() const;
    Result<void> write(const LedgerHead& head, Mode mode);

    const QString m_path;
    const std::chrono::milliseconds m_pause;
    std::mutex m_mutex;
    std::condition_variable m_news;
    std::optional<LedgerHead> m_pending;
    bool m_stopped = false;
    std::thread m_thread;  // last: uses all of the above
};

} // namespace airgate
