// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/migrator.h"

#include "services/storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

// Outside of the namespace, as Qt asks: the resource is part of a static library.
static void loadStorageResource()
{
    Q_INIT_RESOURCE(storage);
}

namespace airgate {

namespace {

QString textOf(const QString& path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return QString::fromUtf8(file.readAll());
}

} // namespace

QList<Migration> Migrator::bundled(const SqlDialect& dialect)
{
    loadStorageResource();
    static const QRegularExpression stepName(QStringLiteral("^(\\d{3})_\\w+\\.sql$"));
    QList<Migration> migrations;
    const QDir folder(QStringLiteral(":/airgate/storage/sql"));
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        const QRegularExpressionMatch match = stepName.match(name);
        if (!match.hasMatch())
            continue;
        QString text = textOf(folder.filePath(name));
        const QString own =
            folder.filePath(name.chopped(3) + dialect.suffix() + QStringLiteral(".sql"));
        if (QFile::exists(own))
            text += QLatin1Char('\n') + textOf(own);
        migrations.append({match.captured(1).toInt(), statementsOf(dialect.expanded(text))});
    }
    return migrations;
}

QStringList Migrator::statementsOf(const QString& text)
{
    static const QRegularExpression end(QStringLiteral(";\\s*(?:\\n\\s*\\n|$)"));
    QStringList statements = text.split(end, Qt::SkipEmptyParts);
    statements.removeIf([](const QString& statement) { return statement.trimmed().isEmpty(); });
    return statements;
}

Migrator::Migrator(QList<Migration> migrations)
    : m_migrations(std::move(migrations))
{
    for (int i = 0; i < m_migrations.size(); ++i)
        Q_ASSERT(m_migrations[i].version == i + 1);
}

Result<void> Migrator::accept(Database& database, const SchemaStamp& stamp) const
{
    const QString location = database.dialect().location();
    if (!stamp.empty && !stamp.ours)
        return Error{ErrorCode::DatabaseForeign, location, {}};
    if (stamp.version > m_migrations.size()) {
        const QString words = QStringLiteral("%1: %2 > %3").arg(location).arg(stamp.version);
        return Error{ErrorCode::DatabaseNewer, words.arg(m_migrations.size()), {}};
    }
    return database.dialect().verify(database);
}

Result<void> Migrator::take(Database& database, const Migration& step)
{
    Transaction transaction(database);
    if (const auto begun = transaction.begin(Access::Write); !begun)
        return begun;
    // Another process may have taken the step while this one waited for its turn.
    const auto stamp = database.dialect().stamp(database);
    if (!stamp)
        return stamp.error();
    if (stamp->version >= step.version)
        return {};
    for (const QString& statement : step.statements) {
        if (const auto done = database.execute(statement); !done)
            return done;
    }
    if (const auto stamped = database.dialect().setStamp(database, step.version); !stamped)
        return stamped;
    return transaction.commit();
}

Result<void> Migrator::climb(Database& database) const
{
    const auto stamp = database.dialect().stamp(database);
    if (!stamp)
        return stamp.error();
    if (const auto accepted = accept(database, *stamp); !accepted)
        return accepted;
    if (const auto prepared = database.dialect().prepare(database); !prepared)
        return prepared;
    if (!stamp->empty && stamp->version < m_migrations.size()) {
        if (const auto copied = database.dialect().backUp(database, stamp->version); !copied)
            return copied;
    }
    for (const Migration& step : m_migrations) {
        if (step.version <= stamp->version)
            continue;
        if (const auto taken = take(database, step); !taken)
            return taken;
    }
    return {};
}

} // namespace airgate
