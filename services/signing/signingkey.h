// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "services/signing/sha256.h"

#include <QByteArray>

#include <optional>

namespace airgate {

struct SigningScope {
    QByteArray region;  // "cn-beijing"
    QByteArray service; // "iam", "billing", "ark", "sts"
    friend bool operator==(const SigningScope&, const SigningScope&) = default;
};

struct SigningCredential {
    QByteArray accessKeyId;
    QByteArray secretKey;    // used byte for byte, not decoded
    QByteArray sessionToken; // empty for long-lived keys
};

// The key derived from a secret for one UTC day, region and service. Deriving costs four HMACs; who
// signs much may keep the object. It is as secret as the secret it comes from; wiped when
// destroyed.
class SigningKey {
public:
    // `date` is the UTC day as YYYYMMDD.
    SigningKey(QByteArrayView secretKey, QByteArrayView date, SigningScope scope);
    SigningKey(const SigningKey&) = default;
    SigningKey& operator=(const SigningKey&) = default;
    ~SigningKey();

    [[nodiscard]] const QByteArray& date() const { return m_date; }
    [[nodiscard]] const SigningScope& scope() const { return m_scope; }
    // "YYYYMMDD/region/service/request"
    [[nodiscard]] const QByteArray& credentialScope() const { return m_credentialScope; }
    [[nodiscard]] QByteArrayView bytes() const { return Sha256::view(m_key); }

private:
    QByteArray m_date;
    SigningScope m_scope;
    QByteArray m_credentialScope;
    Sha256::Digest m_key;
};

// X-Date, whole seconds: "20260315T040506Z".
[[nodiscard]] QByteArray toSigningDate(Instant instant);
// The reverse; nothing else is accepted.
[[nodiscard]] std::optional<Instant> fromSigningDate(QByteArrayView text);

} // namespace airgate
