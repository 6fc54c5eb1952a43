// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actionstates.h"

#include "ui/commands.h"
#include "ui/pages/page.h"
#include "ui/shell/windowactions.h"

#include <QCoreApplication>

namespace airgate {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ActionStates)
};

} // namespace

void updateActionStates(WindowActions& actions, const Workspace& workspace, Commands& commands,
                        const Page* page)
{
    const Role role = workspace.principal().role;
    const auto allow = [role](QAction* action, bool isPossible, Right right) {
        const bool mayDo = roleHas(role, right);
        action->setEnabled(isPossible && mayDo);
        action->setToolTip(mayDo ? QString() : Words::tr("Your role does not allow this"));
    };
    const auto& subject = workspace.subject();
    const bool hasAccount = workspace.account().has_value();
    const bool isHere = subject && subject->status != SubAccountStatus::NotSynced;
    const bool isStopped = isHere && !subject->holds.isEmpty();
    allow(actions.addAccount, true, Right::Administer);
    allow(actions.allocate, hasAccount, Right::ChangeQuota);
    allow(actions.deduct, hasAccount, Right::ChangeQuota);
    allow(actions.bulkAllocate, hasAccount, Right::ChangeQuota);
    allow(actions.exportLedger, page && page->ledgerView().has_value(), Right::View);
    allow(actions.stop, isHere && !isStopped && !subject->subAccount.isProtected,
          Right::StopAndRestore);
    allow(actions.restore, isStopped, Right::StopAndRestore);
    allow(actions.sync, hasAccount && !commands.sync().isRunning(), Right::ChangeQuota);
    actions.checkNow->setEnabled(hasAccount && !commands.check().isRunning());
    actions.copyUserName->setEnabled(subject.has_value());
}

} // namespace airgate
