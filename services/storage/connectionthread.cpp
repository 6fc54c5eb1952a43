// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/connectionthread.h"

#include "services/storage/transaction.h"

namespace airgate {

namespace {

// Asking takes some microseconds and reads no page.
constexpr std::chrono::seconds watchInterval{1};

} // namespace

ConnectionThread::ConnectionThread(const SqlDialect& dialect, Access access,
                                   std::function<void()> changed, HeadKeeper* heads)
    : m_dialect(dialect)
    , m_access(access)
    , m_changed(std::move(changed))
    , m_heads(heads)
{
    m_thread.setObjectName(access == Access::Write ? QStringLiteral("store-writer")
                                                   : QStringLiteral("store-reader"));
    m_context.moveToThread(&m_thread);
    m_thread.start();
}

ConnectionThread::~ConnectionThread()
{
    QMetaObject::invokeMethod(&m_context, [this] {
        m_watch.reset();
        m_connection.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

Result<void> ConnectionThread::start(const Ready& ready)
{
    Result<void> started;
    const auto open = [&] {
        started = connect();
        if (started)
            started = ready(*m_connection->database);
        if (!started)
            m_connection.reset();
    };
    QMetaObject::invokeMethod(&m_context, open, Qt::BlockingQueuedConnection);
    return started;
}

void ConnectionThread::submit(Body body, Finish finish)
{
    QMetaObject::invokeMethod(
        &m_context,
        [this, body = std::move(body), finish = std::move(finish)] { run(body, finish); },
        Qt::QueuedConnection);
}

void ConnectionThread::watch()
{
    const auto begin = [this] {
        if (m_watch)
            return;
        m_watch = std::make_unique<QTimer>();
        QObject::connect(m_watch.get(), &QTimer::timeout, &m_context, [this] { lookForChanges(); });
        m_watch->start(watchInterval);
    };
    QMetaObject::invokeMethod(&m_context, begin, Qt::QueuedConnection);
}

Result<void> ConnectionThread::connect()
{
    if (m_connection)
        return {};
    auto database = Database::open(m_dialect, m_access);
    if (!database)
        return database.error();
    const auto count = m_dialect.changeCount(**database);
    if (!count)
        return count.error();
    m_changeCount = *count;
    m_connection = std::make_unique<Connection>(std::move(*database));
    return {};
}

void ConnectionThread::run(const Body& body, const Finish& finish)
{
    if (const auto connected = connect(); !connected) {
        finish(connected.error());
        return;
    }
    finish(transact(body));
    const bool changed = m_connection->database->hasChanged();
    if (!m_connection->database->isUsable())
        m_connection.reset();
    if (changed && m_changed)
        m_changed();
}

std::optional<Error> ConnectionThread::transact(const Body& body)
{
    Transaction transaction(*m_connection->database);
    if (const auto begun = transaction.begin(m_access); !begun)
        return begun.error();
    // What an earlier transaction appended, and did not commit, is no end of the ledger.
    (void)m_connection->session.takeAppended();
    if (!body(m_connection->session))
        return std::nullopt;
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    if (const auto head = m_connection->session.takeAppended(); head && m_heads)
        m_heads->keep(*head);
    return std::nullopt;
}

void ConnectionThread::lookForChanges()
{
    if (!m_connection)
        return;
    const auto count = m_dialect.changeCount(*m_connection->database);
    if (!count || *count == m_changeCount)
        return;
    m_changeCount = *count;
    m_changed();
}

} // namespace airgate
