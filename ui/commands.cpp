// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands.h"

#include "models/tables/moneytext.h"
#include "ui/async/whenDone.h"
#include "ui/words/errorwords.h"

#include <QMessageBox>
#include <QPushButton>

namespace airgate {

Commands::Commands(Workspace& workspace, QWidget* window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
    , m_check(workspace.services().watch)
    , m_sync(workspace.services().sync)
{
    connect(&m_check, &CheckController::finished, this, &Commands::tellCheck);
    connect(&m_check, &CheckController::failed, this, [this](const Error& error) {
        m_workspace.refresh();
        if (error.code != ErrorCode::Cancelled)
            Q_EMIT m_workspace.failed(tr("Check failed: %1").arg(errorWords(error)));
    });
    connect(&m_sync, &SyncController::finished, this, &Commands::tellSync);
    connect(&m_sync, &SyncController::manyGone, this, &Commands::askManyGone);
    connect(&m_sync, &SyncController::failed, this, [this](const Error& error) {
        if (error.code != ErrorCode::Cancelled)
            Q_EMIT m_workspace.failed(tr("Sync failed: %1").arg(errorWords(error)));
    });
}

void Commands::synchronize()
{
    if (const auto account = m_workspace.account())
        m_sync.start(m_workspace.principal(), account->id);
}

void Commands::tellCheck(const WatchReport& report)
{
    m_workspace.refresh();
    QStringList failures;
    int waiting = 0;
    for (const CheckReport& check : report.checks) {
        if (check.error && check.error->code != ErrorCode::Cancelled)
            failures += tr("%1: %2").arg(check.accountName, errorWords(*check.error));
        waiting += check.stopsWaiting;
    }
    if (!failures.isEmpty())
        Q_EMIT m_workspace.failed(tr("Check failed: %1").arg(failures.join(u' ')));
    else if (waiting > 0)
        Q_EMIT m_workspace.failed(
            tr("%n sub-account(s) are over their quota but more than may be disabled in one "
               "check. Disable them by hand or look at the bill first.",
               nullptr, waiting));
    else
        Q_EMIT m_workspace.recovered();
}

void Commands::tellSync(const SyncReport& report)
{
    m_workspace.refresh();
    Q_EMIT m_workspace.recovered();
    const bool isSame =
        report.added == 0 && report.changed == 0 && report.gone == 0 && report.reappeared == 0;
    const QString text = isSame ? tr("In step with the cloud · %1 sub-accounts").arg(report.listed)
                                : tr("%1 new, %2 changed, %3 gone")
                                      .arg(report.added + report.reappeared)
                                      .arg(report.changed)
                                      .arg(report.gone);
    Q_EMIT m_workspace.told({text}, {});
}

void Commands::askManyGone(MainAccountId account, int count)
{
    auto* question =
        new QMessageBox(QMessageBox::Warning, tr("Sync with cloud"),
                        tr("%n sub-account(s) are missing from the cloud's list.", nullptr, count),
                        QMessageBox::NoButton, m_window);
    question->setInformativeText(
        tr("They are marked as not synced; their ledger and history stay. Nothing has been "
           "changed yet."));
    QPushButton* accept =
        question->addButton(tr("Mark %n as gone", nullptr, count), QMessageBox::DestructiveRole);
    QPushButton* cancel = question->addButton(QMessageBox::Cancel);
    question->setDefaultButton(cancel);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(accept, &QPushButton::clicked, this,
            [this, account] { m_sync.start(m_workspace.principal(), account, true); });
    question->open();
}

void Commands::setAutoStop(const Standing& standing, bool on)
{
    SubAccount wanted = standing.subAccount;
    wanted.autoStop = on;
    const QString name = wanted.userName;
    configure(wanted, standing.subAccount,
              on ? tr("%1 is disabled automatically at 100%").arg(name)
                 : tr("%1 is no longer disabled automatically").arg(name));
}

void Commands::setMonitored(const Standing& standing, bool on)
{
    SubAccount wanted = standing.subAccount;
    wanted.monitored = on;
    const QString name = wanted.userName;
    configure(wanted, standing.subAccount,
              on ? tr("%1 is monitored").arg(name) : tr("%1 is no longer monitored").arg(name));
}

void Commands::configure(SubAccount wanted, const SubAccount& before, const QString& text)
{
    whenDone(
        m_workspace.services().subAccounts.configure(m_workspace.principal(), std::move(wanted)),
        this, [this, before, text](const Result<void>& done) {
            m_workspace.refresh();
            if (!done) {
                Q_EMIT m_workspace.failed(errorWords(done.error()));
                return;
            }
            const auto undo = [this, before] {
                whenDone(
                    m_workspace.services().subAccounts.configure(m_workspace.principal(), before),
                    this, [this](const Result<void>&) { m_workspace.refresh(); });
            };
            Q_EMIT m_workspace.told({text, QStringLiteral("check"), tr("Undo")}, undo);
        });
}

} // namespace airgate
