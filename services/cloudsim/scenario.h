// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "services/cloudsim/billline.h"
#include "services/cloudsim/fault.h"

#include <QJsonObject>

namespace airgate::cloudsim {

struct ScenarioAccount {
    SimAccount account;
    QList<SimBillLine> lines;
};

// The world the stand-in begins with. The JSON form is documented in docs/cloudsim.md.
struct Scenario {
    std::optional<Instant> now; // the virtual clock's start; nothing: the time source's
    QList<ScenarioAccount> accounts;
    QList<Fault> faults;
    QString feishuToken;  // empty: every token is good
    QString feishuSecret; // empty: messages need no signature

    // InvalidArgument; detail says where and what. The seed decides what the scenario leaves open.
    [[nodiscard]] static Result<Scenario> fromJson(const QByteArray& json, quint64 seed);
    // NotFound when the file cannot be read.
    [[nodiscard]] static Result<Scenario> fromFile(const QString& path, quint64 seed);
    // The accounts of the pictures, for demonstrations and tests.
    [[nodiscard]] static Scenario demo(quint64 seed = 1);
};

} // namespace airgate::cloudsim
