// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interfaces/secretvault.h"

#include <QProcessEnvironment>

namespace airgate {

// The master key that somebody else keeps and hands in: for the agent and the CLI.
//
// A key file, if one is named, wins over the variable. The file must be a regular one (a link to
// one will do) that neither its group nor others may read or write. Errors of masterKey():
// NoMasterKey: neither is given (an empty variable is none). InvalidMasterKey, detail: "missing",
// "not_a_file", "permissions", "unreadable" about the file; "empty", "length", "encoding" about the
// value (masterkeytext.h).
class CredentialVault : public SecretVault {
public:
    static constexpr char variable[] = "AIRGATE_SECRET_KEY";

    // environment: as the program found it. keyFile: --secret-key-file; empty: none.
    CredentialVault(const QProcessEnvironment& environment, const QString& keyFile);

    // Reads the file anew each time.
    [[nodiscard]] QCoro::Task<Result<SecretBytes>> masterKey() override;
    // PermissionDenied: what is handed in is not AirGate's to make.
    [[nodiscard]] QCoro::Task<Result<SecretBytes>> createMasterKey() override;

private:
    SecretBytes m_value;
    QString m_keyFile;
};

} // namespace airgate
