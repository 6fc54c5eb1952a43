// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/standing.h"

namespace airgate {

enum class SubAccountGroup { All, Attention, Enabled, Disabled, NotSynced };

// True for what needs somebody: stopped or on the way there, a warning step reached that is not the
// lowest, or running out within a week. Users that are gone need nobody.
[[nodiscard]] bool needsAttention(const Standing& standing, QDate today);
[[nodiscard]] bool isInGroup(const Standing& standing, SubAccountGroup group, QDate today);

// What the filter bar asks for; everything has to hold.
struct SubAccountFilter {
    SubAccountGroup group = SubAccountGroup::All;
    QString project; // empty: all
    // Words; each must be in the user name, display name, a tag or a project. "usage>80" and
    // "project:name" are taken as such.
    QString search;

    [[nodiscard]] bool isEmpty() const
    {
        return group == SubAccountGroup::All && project.isEmpty() && search.isEmpty();
    }
    [[nodiscard]] bool accepts(const Standing& standing, QDate today) const;
    friend bool operator==(const SubAccountFilter&, const SubAccountFilter&) = default;
};

} // namespace airgate
