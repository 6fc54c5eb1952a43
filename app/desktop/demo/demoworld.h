// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "services/cloudsim/cloudsim.h"

#include <QTemporaryDir>

#include <functional>

namespace airgate {

// The demonstration: the stand-in cloud on loopback with a virtual month of bills, a data folder that goes
// with the process, and a clock that starts at the scenario's instant. No socket leaves the computer.
class DemoWorld {
public:
    // The cloud is listening afterwards. Errors: those of CloudSim, StorageFailed without a folder.
    [[nodiscard]] static Result<std::unique_ptr<DemoWorld>> start();

    [[nodiscard]] Configuration configuration() const;
    // Who acts in the demonstration.
    [[nodiscard]] static Principal principal();

    // Told each step as it begins: a sentence for people.
    using Narrator = std::function<void(const QString& step)>;
    // Connects the main account, synchronises, allocates as the scenario's ledger says, checks, and
    // carries out what the check decided.
    [[nodiscard]] QCoro::Task<Result<WatchReport>> play(Composition& app, CheckProgressSink progress,
                                                        Narrator narrate);

private:
    DemoWorld(std::unique_ptr<CloudSim> cloud, quint16 port);
    [[nodiscard]] QCoro::Task<Result<MainAccountId>> connectAccount(Composition& app);
    [[nodiscard]] QCoro::Task<Result<void>> connectChannel(Composition& app);
    [[nodiscard]] QUrl url(const QString& path = {}) const;

    std::unique_ptr<CloudSim> m_cloud;
    quint16 m_port = 0;
    QTemporaryDir m_folder;
};

} // namespace airgate
