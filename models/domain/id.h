// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

#include <compare>

namespace airgate {

// A database key that cannot be mistaken for another kind's. 0 is "not stored yet".
template <class Tag>
class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value)
        : m_value(value)
    {
    }
    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }
    friend constexpr auto operator<=>(const Id&, const Id&) = default;
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using MainAccountId = Id<struct MainAccountTag>;
using SubAccountId = Id<struct SubAccountTag>;
using LedgerEntryId = Id<struct LedgerEntryTag>;  // also the entry's number, 1, 2, 3 … without gaps
using SnapshotId = Id<struct SnapshotTag>;
using AlertId = Id<struct AlertTag>;
using OutboxId = Id<struct OutboxTag>;
using StopOrderId = Id<struct StopOrderTag>;
using HoldId = Id<struct HoldTag>;
using ChannelId = Id<struct ChannelTag>;

} // namespace airgate
