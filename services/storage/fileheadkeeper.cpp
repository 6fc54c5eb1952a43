// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/fileheadkeeper.h"

#include <QFile>
#include <QLockFile>
#include <QSaveFile>

namespace airgate {

namespace {

constexpr int longestWait = 5000;  // ms, for another process that writes the same file
constexpr qint64 longestLine = 256;

Error unreadable(const QString& path, const QString& words)
{
    return {ErrorCode::FileUnreadable, QStringLiteral("%1: %2").arg(path, words), {}};
}

QByteArray lineOf(const LedgerHead& head)
{
    return QByteArray::number(head.count) + ' ' + head.hash.toHex() + '\n';
}

std::optional<LedgerHead> headOf(const QByteArray& line)
{
    const QList<QByteArray> parts = line.trimmed().split(' ');
    if (parts.size() != 2)
        return std::nullopt;
    bool isNumber = false;
    LedgerHead head;
    head.count = parts.first().toLongLong(&isNumber);
    head.hash = QByteArray::fromHex(parts.last());
    // What was written is read back to the letter, or it is not a head.
    if (!isNumber || head.count < 0 || head.hash.size() != 32 || lineOf(head) != line)
        return std::nullopt;
    return head;
}

} // namespace

FileHeadKeeper::FileHeadKeeper(const QString& path, std::chrono::milliseconds pause)
    : m_path(path)
    , m_pause(pause)
    , m_thread([this] { run(); })
{
}

FileHeadKeeper::~FileHeadKeeper()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_news.notify_all();
    m_thread.join();
}

Result<std::optional<LedgerHead>> FileHeadKeeper::kept()
{
    auto found = read();
    const std::lock_guard lock(m_mutex);
    if (found && m_pending && (!*found || (*found)->count < m_pending->count))
        return m_pending;
    return found;
}

void FileHeadKeeper::keep(const LedgerHead& head)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_pending || m_pending->count < head.count)
            m_pending = head;
    }
    m_news.notify_all();
}

Result<void> FileHeadKeeper::replace(const LedgerHead& head)
{
    {
        const std::lock_guard lock(m_mutex);
        m_pending.reset();
    }
    return write(head, Mode::Always);
}

void FileHeadKeeper::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_news.wait(lock, [this] { return m_stopped || m_pending; });
        if (!m_pending)
            return;
        // It stays what is to be written until it is: kept() answers with it meanwhile.
        const LedgerHead head = *m_pending;
        lock.unlock();
        const bool written = write(head, Mode::IfNewer).isOk();
        lock.lock();
        if (written && m_pending == head)
            m_pending.reset();
        if (m_stopped && (!written || !m_pending))
            return;
        // A full disk may have room again: the next turn tries once more.
        m_news.wait_for(lock, m_pause, [this] { return m_stopped; });
    }
}

Result<std::optional<LedgerHead>> FileHeadKeeper::read() const
{
    QFile file(m_path);
    if (!file.exists())
        return std::optional<LedgerHead>();
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(m_path, file.errorString());
    const auto head = headOf(file.read(longestLine));
    if (!head)
        return unreadable(m_path, QStringLiteral("not a head"));
    return head;
}

Result<void> FileHeadKeeper::write(const LedgerHead& head, Mode mode)
{
    QLockFile lock(m_path + QStringLiteral(".lock"));
    if (!lock.tryLock(longestWait))
        return unreadable(m_path, QStringLiteral("locked"));
    if (mode == Mode::IfNewer) {
        const auto present = read();
        if (!present)
            return present.error();
        if (*present && (*present)->count >= head.count)
            return {};
    }
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(lineOf(head)) < 0 || !file.commit())
        return unreadable(m_path, file.errorString());
    return {};
}

} // namespace airgate
