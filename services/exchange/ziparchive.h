// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "services/exchange/tablelimits.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>

namespace airgate {

struct ZipBytes;

// A zip archive in memory, read entry by entry. What all entries unfold to is counted as it comes
// out, whatever the headers say, and stops at a limit. FileRefused: Damaged, Encrypted, TooLarge.
class ZipArchive {
public:
    [[nodiscard]] static Result<std::unique_ptr<ZipArchive>>
    open(QByteArray bytes, qint64 mostUnfolded = mostUnfoldedBytes);
    ~ZipArchive();

    [[nodiscard]] bool has(const QString& path) const;
    // The whole entry.
    [[nodiscard]] Result<QByteArray> bytes(const QString& path);
    // The entry as it unfolds; only one at a time. Its end may be early: ask failure() then.
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> stream(const QString& path);
    // Why a stream ended early, or nothing.
    [[nodiscard]] std::optional<Error> failure() const { return m_failure; }

private:
    friend class ZipEntryDevice;
    ZipArchive(QByteArray bytes, qint64 mostUnfolded);
    Result<void> openEntry(const QString& path);
    qint64 unfold(char* data, qint64 size); // 0 at the end, -1 after a failure

    std::unique_ptr<ZipBytes> m_bytes;
    void* m_zip = nullptr;
    qint64 m_mostUnfolded;
    qint64 m_unfolded = 0;
    bool m_inEntry = false;
    std::optional<Error> m_failure;
};

} // namespace airgate
