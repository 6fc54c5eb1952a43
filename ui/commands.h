// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/ledgerview.h"
#include "ui/workspace/checkcontroller.h"
#include "ui/workspace/synccontroller.h"
#include "ui/workspace/workspace.h"

namespace airgate {

struct QuotaOutcome;

// What can be done from several places: it opens the dialogs and tells the results. Lives with the
// window.
class Commands : public QObject {
    Q_OBJECT

public:
    Commands(Workspace& workspace, QWidget* window);

    [[nodiscard]] CheckController& check() { return m_check; }
    [[nodiscard]] SyncController& sync() { return m_sync; }

    void addMainAccount();
    void synchronize();
    // Without a sub-account the dialog asks for one.
    void changeQuota(const std::optional<Standing>& standing, EntryKind kind);
    // The entry of this line is undone by another.
    void reverse(const LedgerLine& line);
    // With a path the dialog starts with checking it.
    void bulkAllocate(const QString& path = {});
    void exportLedger(const LedgerView& view);
    void stop(const Standing& standing);
    void restore(const Standing& standing);
    // Written at once, with an undo in the toast.
    void setAutoStop(const Standing& standing, bool on);
    void setMonitored(const Standing& standing, bool on);

Q_SIGNALS:
    // The person wants to see this entry in the ledger.
    void entryWanted(airgate::LedgerEntryId entry);

private:
    void configure(SubAccount wanted, const SubAccount& before, const QString& text);
    void tellCheck(const WatchReport& report);
    void tellSync(const SyncReport& report);
    void askManyGone(MainAccountId account, int count);
    void tellQuota(const QuotaOutcome& outcome, SubAccountId subAccount);
    // An allocation may have made a stopped user free to run again.
    void offerRestore(SubAccountId subAccount);
    void restoreNow(const Standing& standing);

    Workspace& m_workspace;
    QWidget* m_window;
    CheckController m_check;
    SyncController m_sync;
};

} // namespace airgate
