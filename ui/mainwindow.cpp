// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/commands.h"
#include "ui/pages/ledger/ledgerpage.h"
#include "ui/pages/subaccounts/subaccountspage.h"
#include "ui/shell/actionstates.h"
#include "ui/shell/demostripe.h"
#include "ui/shell/filedropfilter.h"
#include "ui/shell/focusareas.h"
#include "ui/shell/helpboxes.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/navigationpane.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/statusstrip.h"
#include "ui/theme/controlmetrics.h"
#include "ui/theme/svgiconengine.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/sectionsidebar.h"
#include "ui/widgets/toastoverlay.h"
#include "ui/workspace/alertcounter.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace airgate {

namespace {

constexpr QLatin1String geometryKey("window/geometry");
constexpr QLatin1String pageKey("window/page");
constexpr QLatin1String detailKey("window/detail");
constexpr QLatin1String iconsKey("window/icons_only");
constexpr QLatin1String schemeKey("window/scheme");
constexpr QLatin1String languageKey("window/language");

// The remembered page, if there is such a page still.
PageId pageOf(const QVariant& remembered)
{
    for (const PageId id : {PageId::Ledger, PageId::Alerts}) {
        if (remembered.toInt() == int(id))
            return id;
    }
    return PageId::SubAccounts;
}

void check(const QActionGroup& group, const QVariant& value)
{
    for (QAction* action : group.actions()) {
        if (action->data() == value)
            action->setChecked(true);
    }
}

} // namespace

MainWindow::MainWindow(const Services& services, const WindowOptions& options, Theme& theme)
    : m_workspace(services, options)
    , m_theme(theme)
    , m_actions(this)
    , m_commands(new Commands(m_workspace, this))
{
    setMinimumSize(1024, 640);
    setWindowIcon(QIcon(QStringLiteral(":/airgate/brand/airgate.svg")));
    build();
    connectActions();
    connectSubjectActions();
    connectChoices();
    QSettings& memory = m_workspace.memory();
    if (!restoreGeometry(memory.value(geometryKey).toByteArray()))
        resize(1440, 900);
    m_actions.detailPane->setChecked(memory.value(detailKey, true).toBool());
    m_pages->setDetailShown(m_actions.detailPane->isChecked());
    m_actions.iconsOnly->setChecked(memory.value(iconsKey, false).toBool());
    showPage(pageOf(memory.value(pageKey)));
    updateActions();
    m_workspace.refresh();
}

MainWindow::~MainWindow()
{
    // Pages go before what they refer to.
    delete takeCentralWidget();
    delete m_status;
}

void MainWindow::build()
{
    fillMenuBar(*menuBar(), m_actions);
    m_navigation = new NavigationPane(m_workspace, m_actions);
    auto* central = new QWidget;
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (m_workspace.options().demo)
        column->addWidget(new DemoStripe);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(buildContent(), 1);
    column->addLayout(row, 1);
    setCentralWidget(central);
    m_status = new StatusStrip(m_workspace, m_commands->check(), m_commands->sync());
    setStatusBar(m_status);
}

QWidget* MainWindow::buildContent()
{
    m_pages = new PageStack({m_workspace, m_actions, *m_commands});
    m_message = new InlineMessage;
    m_message->hide();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_pages, 1);
    m_toasts = new ToastOverlay(content);
    connect(&m_workspace, &Workspace::told, this,
            [this](const ToastText& text, const std::function<void()>& onAction) {
                m_toasts->show(text, onAction);
            });
    connect(&m_workspace, &Workspace::failed, this, [this](const QString& words) {
        m_message->showMessage(Tone::Crit, words.toHtmlEscaped());
        m_message->addButton(tr("Dismiss"), [this] { m_message->hide(); });
    });
    connect(&m_workspace, &Workspace::recovered, m_message, &QWidget::hide);
    return content;
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction* action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(m_actions.addAccount, [this] { m_commands->addMainAccount(); });
    on(m_actions.quit, [this] { close(); });
    on(m_actions.sync, [this] { m_commands->synchronize(); });
    on(m_actions.checkNow, [this] { m_commands->check().start(); });
    on(m_actions.bulkAllocate, [this] { m_commands->bulkAllocate(); });
    on(m_actions.exportLedger, [this] {
        if (const auto view = m_pages->currentPage()->ledgerView())
            m_commands->exportLedger(*view);
    });
    connect(new FileDropFilter(this), &FileDropFilter::dropped, this, [this](const QString& path) {
        if (m_actions.bulkAllocate->isEnabled())
            m_commands->bulkAllocate(path);
    });
    on(m_actions.find, [this] { m_pages->currentPage()->focusSearch(); });
    on(m_actions.clearFilters, [this] { m_pages->currentPage()->clearFilters(); });
    on(m_actions.previousTab, [this] { m_pages->currentPage()->stepTab(-1); });
    on(m_actions.nextTab, [this] { m_pages->currentPage()->stepTab(1); });
    on(m_actions.shortcuts, [this] { showShortcuts(); });
    on(m_actions.about, [this] { showAbout(); });
    on(m_actions.attention, [this] {
        showPage(PageId::SubAccounts);
        subAccounts()->setGroup(SubAccountGroup::Attention);
    });
    connect(m_actions.detailPane, &QAction::toggled, this, [this](bool isShown) {
        m_workspace.memory().setValue(detailKey, isShown);
        m_pages->setDetailShown(isShown);
    });
    connect(m_actions.pages, &QActionGroup::triggered, this,
            [this](const QAction* action) { showPage(PageId{action->data().toInt()}); });
    connect(m_navigation->pages(), &SectionSidebar::pageChanged, this,
            [this](int id) { showPage(PageId{id}); });
    connect(new AlertCounter(m_workspace, this), &AlertCounter::counted, this,
            [this](int count) { m_navigation->pages()->setBadge(int(PageId::Alerts), count); });
    connect(m_commands, &Commands::entryWanted, this, [this](LedgerEntryId entry) {
        showPage(PageId::Ledger);
        m_pages->ledger()->select(entry);
    });
    const auto onKey = [this](const QKeySequence& keys, int by) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this,
                [this, by] { moveFocus(by); });
    };
    onKey(Qt::Key_F6, 1);
    onKey(Qt::SHIFT | Qt::Key_F6, -1);
    connect(&m_workspace, &Workspace::accountChanged, this, &MainWindow::updateActions);
    connect(&m_workspace, &Workspace::subjectChanged, this, &MainWindow::updateActions);
    connect(&m_commands->check(), &CheckController::changed, this, &MainWindow::updateActions);
    connect(&m_commands->sync(), &SyncController::changed, this, &MainWindow::updateActions);
}

void MainWindow::connectSubjectActions()
{
    const auto withSubject = [this](QAction* action, auto act) {
        connect(action, &QAction::triggered, this, [this, act] {
            if (const auto& subject = m_workspace.subject())
                act(*subject);
        });
    };
    connect(m_actions.allocate, &QAction::triggered, this,
            [this] { m_commands->changeQuota(m_workspace.subject(), EntryKind::Allocation); });
    connect(m_actions.deduct, &QAction::triggered, this,
            [this] { m_commands->changeQuota(m_workspace.subject(), EntryKind::Deduction); });
    withSubject(m_actions.stop, [this](const Standing& subject) { m_commands->stop(subject); });
    withSubject(m_actions.restore,
                [this](const Standing& subject) { m_commands->restore(subject); });
    withSubject(m_actions.copyUserName, [](const Standing& subject) {
        QGuiApplication::clipboard()->setText(subject.subAccount.userName);
    });
}

void MainWindow::connectChoices()
{
    QSettings& memory = m_workspace.memory();
    check(*m_actions.schemes, int(m_theme.scheme()));
    check(*m_actions.languages, QLocale().language() == QLocale::Chinese ? QStringLiteral("zh_CN")
                                                                         : QStringLiteral("en"));
    connect(m_actions.schemes, &QActionGroup::triggered, this,
            [this, &memory](const QAction* action) {
                memory.setValue(schemeKey, action->data());
                m_theme.apply(Theme::Scheme(action->data().toInt()));
            });
    connect(m_actions.languages, &QActionGroup::triggered, this,
            [this, &memory](const QAction* action) {
                memory.setValue(languageKey, action->data());
                Q_EMIT languageWanted(action->data().toString());
            });
    connect(m_actions.iconsOnly, &QAction::toggled, this, [this, &memory](bool isNarrow) {
        memory.setValue(iconsKey, isNarrow);
        updateNavigation();
    });
}

void MainWindow::showPage(PageId id)
{
    m_pages->showPage(id);
    m_navigation->pages()->setCurrentPage(int(id));
    check(*m_actions.pages, int(id));
    // Every change is a file written to the disk: not while the window opens.
    if (pageOf(m_workspace.memory().value(pageKey)) != id)
        m_workspace.memory().setValue(pageKey, int(id));
    updateTitle();
    updateActions();
}

PageId MainWindow::currentPage() const
{
    return m_pages->currentId();
}

Page* MainWindow::page(PageId id) const
{
    return m_pages->page(id);
}

SubAccountsPage* MainWindow::subAccounts() const
{
    return m_pages->subAccounts();
}

bool MainWindow::isSettled() const
{
    return m_pages->currentPage()->isSettled();
}

void MainWindow::updateTitle()
{
    const QString title = tr("AirGate — %1").arg(m_pages->currentPage()->title());
    setWindowTitle(m_workspace.options().demo ? tr("%1 [demo data]").arg(title) : title);
}

void MainWindow::updateActions()
{
    updateActionStates(m_actions, m_workspace, *m_commands, m_pages->currentPage());
}

void MainWindow::updateNavigation()
{
    m_navigation->setIconsOnly(width() < wideWindow || m_actions.iconsOnly->isChecked());
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    updateNavigation();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_workspace.memory().setValue(geometryKey, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::moveFocus(int by)
{
    QList<QWidget*> areas{m_navigation->pages()};
    areas += m_pages->currentPage()->areas();
    areas += m_status;
    focusNextArea(areas, by);
}

void MainWindow::showShortcuts()
{
    showShortcutList(this, m_actions);
}

void MainWindow::showAbout()
{
    showAboutBox(this);
}

} // namespace airgate
