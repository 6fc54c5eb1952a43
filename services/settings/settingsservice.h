// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/principal.h"
#include "services/interfaces/clock.h"
#include "services/interfaces/store.h"

namespace airgate {

// Reads and changes the settings that live in the database. Awaited in the caller's thread.
class SettingsService {
public:
    SettingsService(Store& store, Clock& clock)
        : m_store(store)
        , m_clock(clock)
    {
    }

    // Every setting with its present value (the default where none is stored).
    [[nodiscard]] QCoro::Task<Result<QMap<QString, QString>>> all();
    // NotFound: no such key.
    [[nodiscard]] QCoro::Task<Result<QString>> value(QString key);
    // PermissionDenied, NotFound, InvalidArgument. Gives the value as stored.
    [[nodiscard]] QCoro::Task<Result<QString>> set(Principal principal, QString key, QString value);

private:
    Store& m_store;
    Clock& m_clock;
};

} // namespace airgate
