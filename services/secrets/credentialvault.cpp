// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/secrets/credentialvault.h"

#include "services/secrets/masterkeytext.h"

#include <QFile>
#include <QFileInfo>

namespace airgate {

namespace {

constexpr qint64 longestFile = 1024;

Error invalid(const QString& reason)
{
    return {ErrorCode::InvalidMasterKey, reason, {}};
}

bool isOpenToOthers([[maybe_unused]] const QFileInfo& file)
{
#ifdef Q_OS_UNIX
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                            QFileDevice::ReadOther | QFileDevice::WriteOther;
    return (file.permissions() & others) != QFileDevice::Permissions{};
#else
    return false; // access lists: not readable as modes without NTFS lookups
#endif
}

Result<SecretBytes> readKeyFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return invalid(QStringLiteral("missing"));
    // Asked before opening: opening a pipe would wait for its writer.
    if (!info.isFile())
        return invalid(QStringLiteral("not_a_file"));
    if (isOpenToOthers(info))
        return invalid(QStringLiteral("permissions"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return invalid(QStringLiteral("unreadable"));
    return parseMasterKey(SecretBytes(file.read(longestFile)));
}

} // namespace

CredentialVault::CredentialVault(const QProcessEnvironment& environment, const QString& keyFile)
    : m_value(environment.value(QLatin1String(variable)).toUtf8())
    , m_keyFile(keyFile)
{
}

QCoro::Task<Result<SecretBytes>> CredentialVault::masterKey()
{
    if (!m_keyFile.isEmpty())
        co_return readKeyFile(m_keyFile);
    if (m_value.isEmpty())
        co_return Error{ErrorCode::NoMasterKey, {}, {}};
    co_return parseMasterKey(m_value);
}

QCoro::Task<Result<SecretBytes>> CredentialVault::createMasterKey()
{
    co_return Error{ErrorCode::PermissionDenied, {}, {}};
}

} // namespace airgate
