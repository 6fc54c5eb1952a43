// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/workspace.h"

#include "ui/async/whenDone.h"
#include "ui/words/errorwords.h"

#include <algorithm>

namespace airgate {

namespace {

// Changes of other processes come in bursts: one reading for all of them.
constexpr int burst = 150; // ms
constexpr QLatin1String selectedKey("window/main_account");

} // namespace

Workspace::Workspace(const Services& services, WindowOptions options, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_options(std::move(options))
    , m_memory(m_options.settingsFile, QSettings::IniFormat)
    , m_selected(m_memory.value(selectedKey).toLongLong())
{
    m_changedLater.setSingleShot(true);
    m_changedLater.setInterval(burst);
    connect(&m_changedLater, &QTimer::timeout, this, &Workspace::refresh);
    m_services.store.onChanged(this, [this] { m_changedLater.start(); });
}

std::optional<MainAccount> Workspace::account() const
{
    const auto found =
        std::find_if(m_accounts.cbegin(), m_accounts.cend(),
                     [this](const MainAccount& account) { return account.id == m_selected; });
    return found == m_accounts.cend() ? std::nullopt : std::optional(*found);
}

void Workspace::selectAccount(MainAccountId id)
{
    if (id == m_selected)
        return;
    m_selected = id;
    m_memory.setValue(selectedKey, id.value());
    setSubject({});
    Q_EMIT accountChanged();
    Q_EMIT dataChanged();
}

void Workspace::setSubject(std::optional<Standing> subject)
{
    if (subject == m_subject)
        return;
    m_subject = std::move(subject);
    Q_EMIT subjectChanged();
}

void Workspace::refresh()
{
    whenDone(m_services.mainAccounts.list(), this, [this](Result<QList<MainAccount>> accounts) {
        if (accounts)
            take(*std::move(accounts));
        else
            Q_EMIT failed(errorWords(accounts.error()));
    });
}

void Workspace::take(QList<MainAccount> accounts)
{
    const bool isNews = accounts != m_accounts || !m_isReady;
    m_accounts = std::move(accounts);
    m_isReady = true;
    if (!account())
        m_selected = m_accounts.isEmpty() ? MainAccountId() : m_accounts.first().id;
    if (isNews)
        Q_EMIT accountChanged();
    Q_EMIT dataChanged();
}

} // namespace airgate
