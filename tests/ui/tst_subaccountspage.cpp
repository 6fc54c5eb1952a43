// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/await.h"
#include "models/tables/moneytext.h"
#include "models/tables/rowsortproxy.h"
#include "tests/fakes/uiworld.h"
#include "ui/commands.h"
#include "ui/mainwindow.h"
#include "ui/pages/subaccounts/detailpane.h"
#include "ui/pages/subaccounts/filterbar.h"
#include "ui/pages/subaccounts/subaccountmodel.h"
#include "ui/pages/subaccounts/subaccountspage.h"
#include "ui/pages/subaccounts/subaccounttotals.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/totalsrow.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QScrollBar>
#include <QtTest>

using namespace airgate;

class TestSubAccountsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init();
    void cleanup();

    void sortsByUsageDescending();
    void modelKeepsItsPromises();
    void selectionAndScrollSurviveARefresh();
    void filters_data();
    void filters();
    void projectIsTheAttributedOneElseMembership();
    void totalsFollowTheFilterAndTheSelection();
    void noMatchNamesTheFilterAndClearsIt();
    void unknownIsADashAndNeverNought();
    void staleFiguresAreMarked();
    void statesBeforeThereIsAnything();
    void switchesAreWrittenAtOnceAndCanBeUndone();
    void columnsGiveWayInOrder();
    void inANarrowWindowThePaneLiesOverTheTable();

private:
    void open(UiWorld::Fill fill = UiWorld::Fill::Full);
    void settle() { QTRY_VERIFY(m_window->isSettled()); }
    [[nodiscard]] SubAccountsPage& page() { return *m_window->subAccounts(); }
    [[nodiscard]] QStringList shown();
    [[nodiscard]] QWidget* state(const char* accessibleName);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<UiWorld> m_world;
    std::unique_ptr<MainWindow> m_window;
};

void TestSubAccountsPage::init()
{
    open();
}

void TestSubAccountsPage::cleanup()
{
    m_window.reset();
    m_world.reset();
}

void TestSubAccountsPage::open(UiWorld::Fill fill)
{
    m_window.reset();
    m_world = std::make_unique<UiWorld>(fill);
    m_window = std::make_unique<MainWindow>(m_world->services(), m_world->options(), *m_theme);
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    settle();
}

QStringList TestSubAccountsPage::shown()
{
    QStringList names;
    const QAbstractItemModel& model = *page().table()->model();
    for (int row = 0; row < model.rowCount(); ++row)
        names += model.index(row, SubAccountModel::UserName).data().toString();
    return names;
}

QWidget* TestSubAccountsPage::state(const char* accessibleName)
{
    for (QWidget* widget : page().findChildren<QWidget*>()) {
        if (widget->accessibleName() == QLatin1String(accessibleName) && widget->isVisible())
            return widget;
    }
    return nullptr;
}

void TestSubAccountsPage::sortsByUsageDescending()
{
    const QStringList names = shown();
    QCOMPARE(names.size(), 24);
    QCOMPARE(names.mid(0, 5),
             QStringList({QStringLiteral("svc-label-batch"), QStringLiteral("svc-rd-sandbox"),
                          QStringLiteral("svc-airdrama-prod"), QStringLiteral("svc-kefu-bot"),
                          QStringLiteral("svc-render-main")}));
}

void TestSubAccountsPage::modelKeepsItsPromises()
{
    const QAbstractItemModelTester source(const_cast<SubAccountModel*>(page().model()),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester proxy(page().table()->model(),
                                         QAbstractItemModelTester::FailureReportingMode::QtTest);
    page().setGroup(SubAccountGroup::Attention);
    m_window->workspace().refresh();
    settle();
    page().setGroup(SubAccountGroup::All);
    // Every cell says something to a screen reader.
    const QAbstractItemModel& model = *page().table()->model();
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty());
}

void TestSubAccountsPage::selectionAndScrollSurviveARefresh()
{
    m_window->resize(1280, 640);
    const SubAccountId id = m_world->standing(QStringLiteral("svc-dub-multi")).subAccount.id;
    page().select(id);
    settle();
    const int position = page().table()->verticalScrollBar()->value();
    QVERIFY(position > 0);

    QuotaChange change;
    change.account = m_world->account();
    change.subAccount = m_world->standing(QStringLiteral("svc-kefu-bot")).subAccount.id;
    change.amount = Money::yuan(100'000);
    change.reason = QStringLiteral("elsewhere");
    change.idempotencyKey = QStringLiteral("elsewhere");
    QVERIFY(await(m_world->services().quota.change(m_world->options().principal, change)).isOk());
    m_window->workspace().refresh();
    QTRY_VERIFY(shown().indexOf(QStringLiteral("svc-kefu-bot")) > 5);
    settle();

    QCOMPARE(page().selected().size(), 1);
    QCOMPARE(page().selected().first().subAccount.id, id);
    QCOMPARE(m_window->workspace().subject()->subAccount.id, id);
    QCOMPARE(page().table()->verticalScrollBar()->value(), position);
}

void TestSubAccountsPage::filters_data()
{
    QTest::addColumn<int>("group");
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("rows");
    const auto row = [](const char* name, SubAccountGroup group, const char* search, int rows) {
        QTest::newRow(name) << int(group) << QString::fromUtf8(search) << rows;
    };
    row("all", SubAccountGroup::All, "", 24);
    row("attention as in the picture", SubAccountGroup::Attention, "", 5);
    row("enabled", SubAccountGroup::Enabled, "", 21);
    row("disabled and on the way there", SubAccountGroup::Disabled, "", 2);
    row("not synced", SubAccountGroup::NotSynced, "", 1);
    row("by user name, any case", SubAccountGroup::All, "KEFU", 2);
    row("by display name", SubAccountGroup::All, "渲染", 3);
    row("by tag", SubAccountGroup::All, "生产", 1);
    row("two words, both", SubAccountGroup::All, "svc-render 预览", 1);
    row("usage token", SubAccountGroup::All, "usage>80", 5);
    row("usage token below", SubAccountGroup::All, "usage<10", 3);
    row("project token", SubAccountGroup::All, "project:渲染平台", 1);
    row("group and word", SubAccountGroup::Attention, "render", 1);
    row("nothing", SubAccountGroup::All, "no such thing", 0);
}

void TestSubAccountsPage::filters()
{
    QFETCH(int, group);
    QFETCH(QString, search);
    QFETCH(int, rows);
    page().setGroup(SubAccountGroup(group));
    page().findChild<SearchField*>()->setText(search);
    QCOMPARE(shown().size(), rows);
}

void TestSubAccountsPage::projectIsTheAttributedOneElseMembership()
{
    open(UiWorld::Fill::AccountOnly);
    const QString a = QStringLiteral("svc-a");
    const QString b = QStringLiteral("svc-b");
    FakeCloudState& cloud = m_world->cloud();
    cloud.users = {{QStringLiteral("1"), a, {}, {}, {}}, {QStringLiteral("2"), b, {}, {}, {}}};
    cloud.projects = {{{}, QStringLiteral("pa"), QStringLiteral("Alpha")},
                      {{}, QStringLiteral("pb"), QStringLiteral("Beta")}};
    cloud.members = {{QStringLiteral("pa"), {a, b}}, {QStringLiteral("pb"), {a}}};
    const Principal operatorHere = m_world->options().principal;
    QVERIFY(await(m_world->services().sync.sync(operatorHere, m_world->account())).isOk());
    QVERIFY(await(m_world->services().subAccounts.assignProjects(
                      operatorHere, m_world->standing(b).subAccount.id, {QStringLiteral("pb")}))
                .isOk());
    m_window->workspace().refresh();
    QTRY_COMPARE(shown().size(), 2);
    const auto cell = [this](const QString& user, int role) {
        return page()
            .table()
            ->model()
            ->index(int(shown().indexOf(user)), SubAccountModel::Projects)
            .data(role)
            .toString();
    };
    QTRY_COMPARE(cell(b, Qt::DisplayRole), QStringLiteral("Beta"));
    QCOMPARE(cell(a, Qt::DisplayRole), QStringLiteral("Alpha, Beta"));
    QCOMPARE(cell(a, Qt::ToolTipRole),
             QStringLiteral("Member of, without counting spend: Alpha, Beta"));
    QCOMPARE(cell(b, Qt::ToolTipRole),
             QStringLiteral("Spend counts from: Beta\nMember of, without counting spend: Alpha"));

    page().findChild<SearchField*>()->setText(QStringLiteral("project:alpha"));
    QCOMPARE(shown(), QStringList{a});
    page().findChild<SearchField*>()->clear();
    auto* filter = qobject_cast<QComboBox*>(state("Project filter"));
    QVERIFY(filter);
    filter->setCurrentText(QStringLiteral("Alpha"));
    QCOMPARE(shown(), QStringList{a});
}

void TestSubAccountsPage::totalsFollowTheFilterAndTheSelection()
{
    const TotalsRow& totals = *page().findChild<TotalsRow*>();
    QVERIFY2(totals.accessibleName().contains(QStringLiteral("1,199,000.00")),
             qPrintable(totals.accessibleName()));
    page().findChild<SearchField*>()->setText(QStringLiteral("kefu"));
    QVERIFY2(totals.accessibleName().contains(QStringLiteral("84,000.00")),
             qPrintable(totals.accessibleName()));
    page().findChild<SearchField*>()->clear();
    page().table()->clearSelection();
    page().table()->setSelectionMode(QAbstractItemView::MultiSelection);
    page().table()->selectRow(0);
    page().table()->selectRow(1);
    QVERIFY2(totals.accessibleName().contains(QStringLiteral("55,000.00")),
             qPrintable(totals.accessibleName()));
    QVERIFY(totals.accessibleName().contains(QStringLiteral("−320.71")));
}

void TestSubAccountsPage::noMatchNamesTheFilterAndClearsIt()
{
    page().setGroup(SubAccountGroup::Disabled);
    page().findChild<SearchField*>()->setText(QStringLiteral("zzz"));
    const QWidget* empty = state("No matching sub-accounts");
    QVERIFY(empty);
    QVERIFY(empty->accessibleDescription().contains(QStringLiteral("Disabled · zzz")));
    m_window->actions().clearFilters->trigger();
    QCOMPARE(shown().size(), 24);
}

void TestSubAccountsPage::unknownIsADashAndNeverNought()
{
    // F4: before the first check nothing is spent as far as anybody knows.
    open(UiWorld::Fill::AccountOnly);
    m_world->cloud().users = {{QStringLiteral("1"), QStringLiteral("svc-new"), {}, {}, {}}};
    QVERIFY(await(m_world->services().sync.sync(m_world->options().principal, m_world->account()))
                .isOk());
    m_window->workspace().refresh();
    QTRY_COMPARE(shown().size(), 1);
    const QAbstractItemModel& model = *page().table()->model();
    for (const int column :
         {SubAccountModel::Quota, SubAccountModel::Consumed, SubAccountModel::Remaining,
          SubAccountModel::Usage, SubAccountModel::PerDay, SubAccountModel::RunsOut})
        QCOMPARE(model.index(0, column).data().toString(), unknownText());
    const SubAccountTotals totals = totalsOf(page().selected());
    QVERIFY(!totals.consumed && !totals.remaining);
}

void TestSubAccountsPage::staleFiguresAreMarked()
{
    const QModelIndex first = page().table()->model()->index(0, 0);
    QCOMPARE(first.data(RowStateRole).value<RowState>(), RowState::Normal);
    m_world->clock().set(m_world->clock().now() + std::chrono::hours(2));
    m_window->workspace().refresh();
    QTRY_COMPARE(page().table()->model()->index(0, 0).data(RowStateRole).value<RowState>(),
                 RowState::Stale);
    QVERIFY(page()
                .table()
                ->model()
                ->index(0, SubAccountModel::Usage)
                .data(UsageRole)
                .value<UsageFigure>()
                .stale);
}

void TestSubAccountsPage::statesBeforeThereIsAnything()
{
    open(UiWorld::Fill::Empty);
    QVERIFY(state("No main account yet"));
    QVERIFY(!m_window->actions().checkNow->isEnabled());
    open(UiWorld::Fill::AccountOnly);
    QVERIFY(state("No sub-accounts yet"));
    QVERIFY(m_window->actions().sync->isEnabled());
}

void TestSubAccountsPage::switchesAreWrittenAtOnceAndCanBeUndone()
{
    const QString name = QStringLiteral("svc-kefu-bot");
    std::function<void()> undo;
    connect(&m_window->workspace(), &Workspace::told, this,
            [&](const ToastText&, const std::function<void()>& action) { undo = action; });
    m_window->commands().setAutoStop(m_world->standing(name), false);
    QTRY_VERIFY(undo);
    QVERIFY(!m_world->standing(name).subAccount.autoStop);
    undo();
    QTRY_VERIFY(m_world->standing(name).subAccount.autoStop);
}

void TestSubAccountsPage::columnsGiveWayInOrder()
{
    // The language decides what is left of a window for its table.
    const auto giveRoom = [this](int room) {
        m_window->resize(m_window->width() + room - page().table()->width(), 900);
    };
    const auto hidden = [this] {
        QList<int> columns;
        for (const int column :
             {SubAccountModel::DisplayName, SubAccountModel::PerDay, SubAccountModel::Projects}) {
            if (page().table()->isColumnHidden(column))
                columns += column;
        }
        return columns;
    };
    using Columns = QList<int>;
    giveRoom(910);
    QTRY_COMPARE(hidden(), Columns{});
    giveRoom(909);
    QTRY_COMPARE(hidden(), Columns{SubAccountModel::DisplayName});
    giveRoom(859);
    QTRY_COMPARE(hidden(), (Columns{SubAccountModel::DisplayName, SubAccountModel::PerDay}));
    giveRoom(739);
    QTRY_COMPARE(hidden().size(), 3);
    giveRoom(910);
    QTRY_COMPARE(hidden(), Columns{});
}

void TestSubAccountsPage::inANarrowWindowThePaneLiesOverTheTable()
{
    auto* pane = page().findChild<DetailPane*>();
    DataTable* table = page().table();
    const auto rectOf = [this](const QWidget* widget) {
        return QRect(widget->mapTo(&page(), QPoint()), widget->size());
    };
    QVERIFY(!rectOf(table).intersects(rectOf(pane)));
    m_window->resize(1100, 700);
    QTRY_VERIFY(rectOf(table).contains(rectOf(pane).topLeft()));
    QCOMPARE(rectOf(table).width(), page().width());
    QCOMPARE(rectOf(pane).right(), page().width() - 1);
    QTest::keyClick(pane, Qt::Key_Escape);
    QVERIFY(pane->isHidden());
    QVERIFY(!m_window->actions().detailPane->isChecked());
    m_window->actions().detailPane->trigger();
    QVERIFY(pane->isVisible());
    m_window->resize(1440, 900);
    QTRY_VERIFY(!rectOf(table).intersects(rectOf(pane)));
    QVERIFY(pane->isVisible());
}

QTEST_MAIN(TestSubAccountsPage)
#include "tst_subaccountspage.moc"
