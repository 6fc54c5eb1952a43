// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/cloudsim/idsource.h"
#include "services/cloudsim/scenario.h"

#include <QJsonArray>

namespace airgate::cloudsim {

// Reads the "accounts" of a scenario. The first thing that is wrong ends it: see error().
class ScenarioReader {
public:
    ScenarioReader(Instant now, quint64 seed)
        : m_now(now)
        , m_ids(seed)
    {
    }

    [[nodiscard]] ScenarioAccount account(const QJsonObject& json);
    [[nodiscard]] const QString& error() const { return m_error; }

private:
    SimAccessKey accessKey(const QJsonObject& json);
    SimUser user(const QJsonObject& json);
    QList<SimGrant> grants(const QJsonArray& json) const;
    SimGroup group(const QJsonObject& json);
    SimEndpoint endpoint(const QJsonObject& json, SimAccount& account);
    SimArkKey arkKey(const QJsonObject& json, SimAccount& account);
    void fail(const QString& text);

    Instant m_now;
    IdSource m_ids;
    QString m_error;
};

} // namespace airgate::cloudsim
