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
    // The cloud is listening afterwards. Errors: those of CloudSim; StorageFailed without a folder.
    [[nodiscard]] static Result<std::unique_ptr<DemoWorld>> start();

    [[nodiscard]] Configuration configuration() const;
    // Who acts in the demonstration.
    [[nodiscard]] static Principal principal();

    // Told each step when it is done: a sentence for people.
    using Narrator = std::function<void(const QString& step)>;
    // Connects the main account, synchronises, writes the ledger, checks, and carries out what the check
    // decided. Ends at the first error.
    [[nodiscard]] QCoro::Task<Result<WatchReport>> play(Composition& app, CheckProgressSink progress,
                                                        Narrator narrate);

private:
    DemoWorld(Scenario scenario, std::unique_ptr<QTemporaryDir> folder);
    [[nodiscard]] QCoro::Task<Result<MainAccountId>> connectAccount(Composition& app, QDate openingDate);
    [[nodiscard]] QCoro::Task<Result<void>> connectChannel(Composition& app);

    Scenario m_scenario;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CloudSim> m_cloud;
    quint16 m_port = 0;
};

} // namespace airgate
