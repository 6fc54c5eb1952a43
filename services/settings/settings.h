// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/alertsteps.h"
#include "services/interfaces/stores.h"

namespace airgate {

// One row of the settings table: its key, its default, and what it takes.
struct Setting {
    enum class Type { Integer, Boolean, Choice, Steps };
    QLatin1String key;
    Type type;
    QLatin1String fallback;
    qint64 least = 0;          // Integer
    qint64 greatest = 0;
    QList<QLatin1String> choices = {};

    // The value as it is to be stored ("true", "15", …); InvalidArgument (detail: the key) if it does
    // not fit.
    [[nodiscard]] Result<QString> normalized(const QString& text) const;
};

// Every setting there is, kept in the database so that desktop, agent and CLI agree.
namespace settings {
extern const Setting checkIntervalMinutes;   // 1…1440
extern const Setting checkEnabled;           // the timer; a check by hand always runs
extern const Setting alertDefaultSteps;      // for new sub-accounts
extern const Setting unattributedPercent;    // alert above this share of a bill; 0: off
extern const Setting stopAutomatic;          // stop at 100 %
extern const Setting stopObserveOnly;        // everything but the calls
extern const Setting stopMostPerCheck;       // more new stops in one check wait for a person
extern const Setting restoreAfterAllocation; // "ask" or "auto"
extern const Setting staleAfterIntervals;    // figures older than this many intervals are stale
extern const Setting alertFailedChecks;      // alert when so many checks failed in a row; 0: off

[[nodiscard]] const QList<const Setting*>& all();
[[nodiscard]] const Setting* find(QStringView key);

// The stored value, or the default; a stored value that no longer fits reads as the default.
[[nodiscard]] Result<QString> text(SettingsStore& store, const Setting& setting);
[[nodiscard]] Result<qint64> integer(SettingsStore& store, const Setting& setting);
[[nodiscard]] Result<bool> boolean(SettingsStore& store, const Setting& setting);
[[nodiscard]] Result<AlertSteps> steps(SettingsStore& store, const Setting& setting);
} // namespace settings

} // namespace airgate
