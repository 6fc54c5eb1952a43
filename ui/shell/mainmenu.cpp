// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainmenu.h"

#include "ui/shell/windowactions.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace airgate {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(MainMenu)
};

} // namespace

void fillMenuBar(QMenuBar& bar, const WindowActions& actions)
{
    QMenu* file = bar.addMenu(Words::tr("&File"));
    file->addAction(actions.addAccount);
    file->addAction(actions.exportLedger);
    file->addSeparator();
    file->addAction(actions.quit);
    QMenu* edit = bar.addMenu(Words::tr("&Edit"));
    edit->addActions({actions.copyUserName, actions.find, actions.clearFilters});
    QMenu* view = bar.addMenu(Words::tr("&View"));
    view->addActions(actions.pages->actions());
    view->addSeparator();
    view->addActions({actions.detailPane, actions.previousTab, actions.nextTab, actions.iconsOnly});
    view->addSeparator();
    view->addMenu(Words::tr("&Colours"))->addActions(actions.schemes->actions());
    view->addMenu(Words::tr("&Language"))->addActions(actions.languages->actions());
    QMenu* users = bar.addMenu(Words::tr("&Sub-accounts"));
    users->addAction(actions.sync);
    users->addAction(actions.attention);
    users->addSeparator();
    users->addActions({actions.stop, actions.restore});
    QMenu* quota = bar.addMenu(Words::tr("&Quota"));
    quota->addActions({actions.allocate, actions.deduct, actions.reverse, actions.bulkAllocate});
    bar.addMenu(Words::tr("&Alerts"))->addAction(actions.acknowledge);
    bar.addMenu(Words::tr("&Tools"))->addAction(actions.checkNow);
    QMenu* help = bar.addMenu(Words::tr("&Help"));
    help->addActions({actions.shortcuts, actions.about});
}

} // namespace airgate
