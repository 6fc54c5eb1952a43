// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interfaces/headkeeper.h"
#include "services/storage/database.h"
#include "services/storage/sqlsession.h"

#include <QThread>
#include <QTimer>

namespace airgate {

// One thread with one connection that carries out transactions in the order they were handed over.
// A connection whose state is not known is closed, and opened anew for the next one.
class ConnectionThread {
public:
    using Body = std::function<bool(StoreSession&)>;
    using Finish = std::function<void(std::optional<Error>)>;
    // Makes the first connection ready before anything else is done with it.
    using Ready = std::function<Result<void>(Database&)>;

    // changed is called in this thread, after a commit that wrote something and, once watch() was
    // called, after another connection's.
    // heads is told the ledger's end after each commit that appended to it.
    ConnectionThread(const SqlDialect& dialect, Access access, std::function<void()> changed = {},
                     HeadKeeper* heads = nullptr);
    // Finishes what was handed over.
    ~ConnectionThread();

    Result<void> start(const Ready& ready); // waits for it
    void submit(Body body, Finish finish);  // any thread
    void watch();                           // any thread

private:
    struct Connection {
        explicit Connection(std::unique_ptr<Database> opened)
            : database(std::move(opened))
            , session(*database)
        {
        }
        std::unique_ptr<Database> database;
        SqlSession session;
    };

    Result<void> connect();
    void run(const Body& body, const Finish& finish);
    std::optional<Error> transact(const Body& body);
    void lookForChanges();

    const SqlDialect& m_dialect;
    const Access m_access;
    const std::function<void()> m_changed;
    HeadKeeper* const m_heads;
    QThread m_thread;
    QObject m_context; // lives in m_thread
    // Used in m_thread only
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<QTimer> m_watch;
    qint64 m_changeCount = 0;
};

} // namespace airgate
