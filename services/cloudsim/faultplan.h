// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/cloudsim/fault.h"

#include <QList>

#include <functional>
#include <mutex>
#include <optional>
#include <random>

namespace airgate::cloudsim {

// The faults that wait for their calls. Any thread.
class FaultPlan {
public:
    using Parameter = std::function<QString(const QString& name)>;

    explicit FaultPlan(quint64 seed)
        : m_random(seed)
    {
    }

    void add(const Fault& fault);
    void clear();
    [[nodiscard]] QList<Fault> all() const;
    // Counts the call against every fault it matches; the first one that is due, in the order
    // added.
    [[nodiscard]] std::optional<Fault> due(const QString& action, const Parameter& parameter);

private:
    struct Entry {
        Fault fault;
        int seen = 0;
    };
    mutable std::mutex m_mutex;
    QList<Entry> m_entries;
    std::mt19937_64 m_random;
};

} // namespace airgate::cloudsim
