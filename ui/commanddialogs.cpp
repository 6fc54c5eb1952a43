// SPDX-License-Identifier: GPL-3.0-or-later
// The half of Commands that opens dialogs.
#include "ui/commands.h"

#include "models/tables/moneytext.h"
#include "services/settings/settings.h"
#include "ui/async/whenDone.h"
#include "ui/dialogs/addmainaccountdialog.h"
#include "ui/dialogs/allocatedialog.h"
#include "ui/dialogs/bulk/bulkallocatedialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/restoredialog.h"
#include "ui/dialogs/reversaldialog.h"
#include "ui/dialogs/stopdialog.h"
#include "ui/words/errorwords.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace airgate {

namespace {

template <typename Dialog>
void show(Dialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

void Commands::addMainAccount()
{
    auto* dialog = new AddMainAccountDialog(m_workspace, m_window);
    connect(dialog, &AddMainAccountDialog::added, this, [this](const MainAccount& account) {
        m_workspace.selectAccount(account.id);
        m_workspace.refresh();
        Q_EMIT m_workspace.told({tr("Connected %1").arg(account.name)}, {});
        m_sync.start(m_workspace.principal(), account.id);
    });
    show(dialog);
}

void Commands::changeQuota(const std::optional<Standing>& standing, EntryKind kind)
{
    const auto chosen = standing ? std::optional(standing->subAccount.id) : std::nullopt;
    auto* dialog = new AllocateDialog(m_workspace, chosen, kind, m_window);
    connect(dialog, &AllocateDialog::written, this, &Commands::tellQuota);
    show(dialog);
}

void Commands::reverse(const LedgerLine& line)
{
    auto* dialog = new ReversalDialog(m_workspace, line, m_window);
    connect(dialog, &ReversalDialog::written, this, &Commands::tellQuota);
    show(dialog);
}

void Commands::bulkAllocate(const QString& path)
{
    auto* dialog = new BulkAllocateDialog(m_workspace, m_window);
    connect(dialog, &BulkAllocateDialog::written, &m_workspace, &Workspace::refresh);
    connect(dialog, &BulkAllocateDialog::entryWanted, this, &Commands::entryWanted);
    show(dialog);
    if (!path.isEmpty())
        dialog->openFile(path);
}

void Commands::exportLedger(const LedgerView& view)
{
    auto* dialog = new ExportDialog(m_workspace, view, m_window);
    connect(dialog, &ExportDialog::exported, this, [this](const QString& path, qint64 rows) {
        const QFileInfo file(path);
        const auto openFolder = [folder = file.absolutePath()] {
            QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
        };
        Q_EMIT m_workspace.told({tr("%1 rows exported · %2").arg(rows).arg(file.fileName()),
                                 QStringLiteral("download"), tr("Open folder")},
                                openFolder);
    });
    // Other work goes on while a long one is written.
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void Commands::tellQuota(const QuotaOutcome& outcome, SubAccountId subAccount)
{
    m_workspace.refresh();
    const LedgerEntry& entry = outcome.entry;
    const Money amount = entry.postingOf(subAccount)->amount;
    const bool isRaised = amount > Money{};
    const QString said = entry.kind == EntryKind::Reversal ? tr("Reversed %1 · #%2")
        : isRaised                                         ? tr("Allocated %1 · #%2")
                                                           : tr("Deducted %1 · #%2");
    const QString text = said.arg(yuanText(isRaised ? amount : *amount.negated())).arg(entry.id.value());
    Q_EMIT m_workspace.told({text, QStringLiteral("circle-check"), tr("View")},
                            [this, id = entry.id] { Q_EMIT entryWanted(id); });
    if (isRaised)
        offerRestore(subAccount);
}

void Commands::offerRestore(SubAccountId subAccount)
{
    const auto account = m_workspace.account();
    if (!account)
        return;
    whenDone(m_workspace.services().subAccounts.standings(account->id), this,
             [this, subAccount](const Result<QList<Standing>>& standings) {
                 const QList<Standing> all = standings ? *standings : QList<Standing>();
                 for (const Standing& standing : all) {
                     const bool isFree = standing.remaining && *standing.remaining > Money{};
                     const bool isQuotaOnly = standing.holds.size() == 1 &&
                                              standing.holds.first().reason == HoldReason::Quota;
                     if (standing.subAccount.id != subAccount || !isFree || !isQuotaOnly)
                         continue;
                     whenDone(m_workspace.services().settings.value(
                                  settings::restoreAfterAllocation.key),
                              this, [this, standing](const Result<QString>& choice) {
                                  if (choice && *choice == QLatin1String("auto"))
                                      restoreNow(standing);
                                  else
                                      restore(standing);
                              });
                 }
             });
}

void Commands::restoreNow(const Standing& standing)
{
    StopRequest request;
    request.subAccount = standing.subAccount.id;
    request.note = tr("Restored after an allocation");
    request.idempotencyKey = QStringLiteral("restore-after-%1-%2")
                                 .arg(standing.subAccount.id.value())
                                 .arg(standing.holds.first().id.value());
    whenDone(m_workspace.services().stops.restore(m_workspace.principal(), request), this,
             [this, name = standing.subAccount.userName](const Result<StopOrder>& order) {
                 m_workspace.refresh();
                 if (order)
                     Q_EMIT m_workspace.told({tr("Restored %1").arg(name)}, {});
                 else
                     Q_EMIT m_workspace.failed(errorWords(order.error()));
             });
}

void Commands::stop(const Standing& standing)
{
    auto* dialog = new StopDialog(m_workspace, standing, m_window);
    connect(dialog, &StopDialog::stopped, this,
            [this, name = standing.subAccount.userName](const StopOrder& order) {
                m_workspace.refresh();
                const bool isDone = order.state == OrderState::Done;
                Q_EMIT m_workspace.told(
                    {isDone ? tr("Disabled %1, verified").arg(name)
                            : tr("Disabling %1, not verified yet").arg(name),
                     isDone ? QStringLiteral("circle-check") : QStringLiteral("loader"),
                     {}},
                    {});
            });
    show(dialog);
}

void Commands::restore(const Standing& standing)
{
    auto* dialog = new RestoreDialog(m_workspace, standing, {}, m_window);
    connect(dialog, &RestoreDialog::restored, this,
            [this, name = standing.subAccount.userName](const StopOrder& order) {
                m_workspace.refresh();
                const bool isDone = order.state == OrderState::Done;
                Q_EMIT m_workspace.told({isDone ? tr("Restored %1, verified").arg(name)
                                                : tr("Restoring %1, not verified yet").arg(name)},
                                        {});
            });
    show(dialog);
}

} // namespace airgate
