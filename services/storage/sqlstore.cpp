// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/sqlstore.h"

#include "services/storage/migrator.h"

namespace airgate {

SqlStore::SqlStore(std::unique_ptr<const SqlDialect> dialect, std::shared_ptr<HeadKeeper> heads)
    : m_dialect(std::move(dialect))
    , m_heads(std::move(heads))
    , m_writer(*m_dialect, Access::Write, [this] { Q_EMIT m_notice.changed(); }, m_heads.get())
    , m_reader(*m_dialect, Access::Read)
    , m_longReader(*m_dialect, Access::Read)
{
}

SqlStore::~SqlStore() = default;

Result<void> SqlStore::open()
{
    if (const auto created = m_dialect->createPlace(); !created)
        return created;
    const Migrator migrator(Migrator::bundled(*m_dialect));
    const auto climb = [&](Database& database) { return migrator.climb(database); };
    if (const auto started = m_writer.start(climb); !started)
        return started;
    return m_reader.start([](Database&) { return Result<void>(); });
}

void SqlStore::onChanged(QObject* owner, std::function<void()> callback)
{
    QObject::connect(&m_notice, &ChangeNotice::changed, owner, std::move(callback),
                     Qt::QueuedConnection);
    m_writer.watch();
}

void SqlStore::submit(Mode mode, std::function<bool(StoreSession&)> body,
                      std::function<void(std::optional<Error>)> finish)
{
    ConnectionThread& reader = mode == Mode::Read ? m_reader : m_longReader;
    ConnectionThread& thread = mode == Mode::Write ? m_writer : reader;
    thread.submit(std::move(body), std::move(finish));
}

} // namespace airgate
