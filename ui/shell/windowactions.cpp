// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowactions.h"

#include "ui/theme/svgiconengine.h"
#include "ui/theme/theme.h"

#include <QRegularExpression>
#include <QWidget>

namespace airgate {

namespace {

// "Check now" of "&Check now", "立即检查" of "立即检查(&C)", as buttons and lists show it.
QString withoutMnemonic(QString text)
{
    static const QRegularExpression appended(QStringLiteral("\\(&.\\)"));
    text.remove(appended);
    text.replace(QStringLiteral("&&"), QStringLiteral("\x01"));
    text.remove(u'&');
    return text.replace(u'\x01', u'&');
}

} // namespace

WindowActions::WindowActions(QWidget* window)
    : QObject(window)
    , m_window(window)
{
    const auto keys = [](const char* text) { return QKeySequence(QString::fromLatin1(text)); };
    addAccount = make(tr("&Add main account…"), QStringLiteral("plus"));
    quit = make(tr("&Quit"), {}, QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    copyUserName = make(tr("Copy &user name"), QStringLiteral("copy"), keys("Ctrl+Shift+C"));
    find = make(tr("&Find on this page"), QStringLiteral("search"), QKeySequence::Find);
    clearFilters = make(tr("C&lear filters"), QStringLiteral("x"), keys("Ctrl+Shift+F"));
    detailPane = make(tr("&Details"), QStringLiteral("panel-right"), keys("Ctrl+I"));
    detailPane->setCheckable(true);
    previousTab = make(tr("&Previous tab"), {}, keys("Ctrl+["));
    nextTab = make(tr("&Next tab"), {}, keys("Ctrl+]"));
    iconsOnly = make(tr("Sidebar with &icons only"), {}, keys("Ctrl+Shift+B"));
    iconsOnly->setCheckable(true);
    checkNow = make(tr("&Check now"), QStringLiteral("refresh-cw"), keys("F5"));
    sync = make(tr("&Sync with cloud"), QStringLiteral("cloud-download"), keys("Shift+F5"));
    attention =
        make(tr("Needs a&ttention"), QStringLiteral("triangle-alert"), keys("Ctrl+Shift+A"));
    stop = make(tr("&Disable…"), QStringLiteral("ban"), keys("Ctrl+Shift+D"));
    restore = make(tr("&Restore exactly…"), QStringLiteral("history"), keys("Ctrl+Shift+R"));
    allocate = make(tr("&Allocate…"), QStringLiteral("plus"), keys("Ctrl+="));
    deduct = make(tr("&Deduct…"), QStringLiteral("minus"), keys("Ctrl+-"));
    bulkAllocate =
        make(tr("&Bulk allocation…"), QStringLiteral("file-spreadsheet"), keys("Ctrl+B"));
    exportLedger = make(tr("&Export…"), QStringLiteral("download"), keys("Ctrl+E"));
    reverse = make(tr("&Reverse this entry…"), QStringLiteral("undo-2"), keys("Ctrl+R"));
    reverse->setEnabled(false);
    acknowledge = make(tr("&Acknowledge"), QStringLiteral("check"));
    shortcuts = make(tr("&Keyboard shortcuts"), {}, keys("Ctrl+/"));
    about = make(tr("&About AirGate"));
    about->setMenuRole(QAction::AboutRole);
    makePages();
    makeChoices();
}

QAction* WindowActions::make(const QString& text, const QString& icon, const QKeySequence& shortcut)
{
    auto* action = new QAction(text, this);
    action->setIconText(withoutMnemonic(text));
    if (!icon.isEmpty())
        action->setIcon(svgIcon(icon));
    action->setShortcut(shortcut);
    m_window->addAction(action);
    return action;
}

void WindowActions::makePages()
{
    pages = new QActionGroup(this);
    const auto page = [this](PageId id, const QString& text, const QString& icon) {
        QAction* action = make(text, icon, QKeySequence(QStringLiteral("Ctrl+%1").arg(int(id))));
        action->setCheckable(true);
        action->setData(int(id));
        pages->addAction(action);
    };
    page(PageId::SubAccounts, tr("Sub-accounts"), QStringLiteral("users"));
    page(PageId::Ledger, tr("Quota ledger"), QStringLiteral("receipt-text"));
    page(PageId::Alerts, tr("Alerts & enforcement").replace(u'&', QStringLiteral("&&")),
         QStringLiteral("bell"));
}

QAction* WindowActions::choice(QActionGroup* group, const QString& text, const QVariant& value)
{
    QAction* action = make(text);
    action->setCheckable(true);
    action->setData(value);
    group->addAction(action);
    return action;
}

void WindowActions::makeChoices()
{
    schemes = new QActionGroup(this);
    choice(schemes, tr("&System"), int(Theme::Scheme::System));
    choice(schemes, tr("&Light"), int(Theme::Scheme::Light));
    choice(schemes, tr("&Dark"), int(Theme::Scheme::Dark));
    languages = new QActionGroup(this);
    // Each language in its own words, whatever the present one is.
    choice(languages, QStringLiteral("简体中文"), QStringLiteral("zh_CN"));
    choice(languages, QStringLiteral("English"), QStringLiteral("en"));
}

} // namespace airgate
