// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/iam/cloudsessions.h"
#include "services/interfaces/clock.h"

namespace airgate {

// What somebody types to connect a main account.
struct NewMainAccount {
    QString name;
    QString accessKeyId;
    SecretBytes secretKey;
    QUrl endpoint;                // empty: the provider's hosts
    BillSourceMode billSource = BillSourceMode::Auto;
    SpendMeasure measure = SpendMeasure::Payable;
    QDate openingDate;            // invalid: the first day of the present billing month
};

// Connecting and listing main accounts.
class MainAccountService {
public:
    MainAccountService(Store& store, Clock& clock, const Sealer& sealer, CloudConnector& connector,
                       CloudSessions& sessions)
        : m_store(store)
        , m_clock(clock)
        , m_sealer(sealer)
        , m_connector(connector)
        , m_sessions(sessions)
    {
    }

    // Validates the key by GetCallerIdentity before anything is stored. Errors: PermissionDenied,
    // InvalidArgument (name, access_key, secret_key, endpoint), AlreadyExists, the cloud's errors.
    [[nodiscard]] QCoro::Task<Result<MainAccount>> add(Principal principal, NewMainAccount account);
    // Asks the provider who a key is; nothing is stored.
    [[nodiscard]] QCoro::Task<Result<CallerIdentity>> identify(NewMainAccount account);
    // The same for a stored one.
    [[nodiscard]] QCoro::Task<Result<CallerIdentity>> test(MainAccountId account);
    [[nodiscard]] QCoro::Task<Result<QList<MainAccount>>> list();

private:
    [[nodiscard]] QCoro::Task<Result<CallerIdentity>> ask(CloudCredential credential);

    Store& m_store;
    Clock& m_clock;
    const Sealer& m_sealer;
    CloudConnector& m_connector;
    CloudSessions& m_sessions;
};

} // namespace airgate
