// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sectionsidebar.h"
#include "ui/widgets/segmentbutton.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/toastoverlay.h"
#include "ui/widgets/totalsrow.h"

#include <QSignalSpy>
#include <QtTest>
#include <QtWidgets>

using namespace airgate;

namespace {

Toast* toastSaying(const QWidget& host, const QString& text)
{
    for (Toast* toast : host.findChildren<Toast*>()) {
        if (toast->accessibleName() == text)
            return toast;
    }
    return nullptr;
}

} // namespace

class TestWidgets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void segmentsAreExclusive();
    void searchFieldEscapes();
    void messageKeepsOnlyItsOwnActions();
    void toastsStackAndGo();
    void toastActionRunsOnceAndCloses();
    void sidebarSkipsCaptions();
    void sidebarBadges();
    void emptyStateActions();
    void totalsAreReadAloud();

private:
    Theme m_theme{*qApp};
};

void TestWidgets::segmentsAreExclusive()
{
    SegmentedControl control;
    control.addSegment(0, QStringLiteral("All"), 24);
    control.addSegment(1, QStringLiteral("Attention"), 5);
    QCOMPARE(control.current(), 0);
    const QSignalSpy changed(&control, &SegmentedControl::currentChanged);
    const QList<SegmentButton*> buttons = control.findChildren<SegmentButton*>();
    buttons.at(1)->click();
    QCOMPARE(control.current(), 1);
    QVERIFY(!buttons.at(0)->isChecked());
    control.setCurrent(0);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(buttons.at(1)->accessibleName(), QStringLiteral("Attention 5"));
    control.setCount(1, 6);
    QCOMPARE(buttons.at(1)->accessibleName(), QStringLiteral("Attention 6"));
}

void TestWidgets::searchFieldEscapes()
{
    SearchField field(QStringLiteral("Search"));
    const QSignalSpy left(&field, &SearchField::left);
    field.setText(QStringLiteral("svc"));
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(field.text(), QString());
    QCOMPARE(left.count(), 0);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

void TestWidgets::messageKeepsOnlyItsOwnActions()
{
    InlineMessage message;
    int retried = 0;
    message.showMessage(Tone::Warn, QStringLiteral("Offline"));
    message.addButton(QStringLiteral("Retry"), [&] { ++retried; });
    message.findChild<LinkButton*>()->click();
    QCOMPARE(retried, 1);
    message.showMessage(Tone::Crit, QStringLiteral("Failed"));
    QCOMPARE(message.findChildren<LinkButton*>().size(), 0);
    QCOMPARE(message.kind(), Tone::Crit);
    QCOMPARE(message.accessibleName(), QStringLiteral("Failed"));
}

void TestWidgets::toastsStackAndGo()
{
    QWidget host;
    host.resize(600, 400);
    host.show();
    ToastOverlay overlay(&host);
    overlay.show({QStringLiteral("one")});
    overlay.show({QStringLiteral("two")});
    QCOMPARE(host.findChildren<Toast*>().size(), 2);
    Toast* older = toastSaying(host, QStringLiteral("one"));
    Toast* newer = toastSaying(host, QStringLiteral("two"));
    QVERIFY(older->geometry().bottom() < newer->geometry().top());
    QVERIFY(host.rect().contains(newer->geometry()));
    // The timer is the toast's own; its end is asked for here instead of waited for.
    newer->deleteLater();
    QTRY_COMPARE(host.findChildren<Toast*>().size(), 1);
    QVERIFY(older->geometry().bottom() > 350);
    QCOMPARE(overlay.history().size(), 2);
    host.resize(500, 300);
    QVERIFY(host.rect().contains(older->geometry()));
}

void TestWidgets::toastActionRunsOnceAndCloses()
{
    QWidget host;
    host.resize(600, 400);
    host.show();
    ToastOverlay overlay(&host);
    int undone = 0;
    overlay.show({QStringLiteral("done"), QStringLiteral("check"), QStringLiteral("Undo")},
                 [&] { ++undone; });
    host.findChild<LinkButton*>()->click();
    QCOMPARE(undone, 1);
    QTRY_COMPARE(host.findChildren<Toast*>().size(), 0);
}

void TestWidgets::sidebarSkipsCaptions()
{
    SectionSidebar bar;
    bar.addCaption(QStringLiteral("Daily"));
    bar.addPage(0, QStringLiteral("users"), QStringLiteral("Sub-accounts"), 1);
    bar.addCaption(QStringLiteral("Finance"));
    bar.addPage(1, QStringLiteral("bell"), QStringLiteral("Alerts"), 2);
    const QSignalSpy changed(&bar, &SectionSidebar::pageChanged);
    bar.setCurrentPage(0);
    QTest::keyClick(&bar, Qt::Key_Down);
    QCOMPARE(bar.currentPage(), 1);
    QCOMPARE(changed.count(), 2);
    QTest::keyClick(&bar, Qt::Key_Up);
    QCOMPARE(bar.currentPage(), 0);
    bar.setIconsOnly(true);
    QCOMPARE(bar.sizeHint().width(), 48);
    QVERIFY(!bar.grab().isNull());
}

void TestWidgets::sidebarBadges()
{
    SectionSidebar bar;
    bar.addPage(7, QStringLiteral("bell"), QStringLiteral("Alerts"), 1);
    bar.resize(176, 100);
    const QImage without = bar.grab().toImage();
    bar.setBadge(7, 4);
    QVERIFY(bar.grab().toImage() != without);
    QVERIFY(bar.model()
                ->index(0, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QLatin1Char('4')));
    bar.setBadge(7, 0);
    QCOMPARE(bar.grab().toImage(), without);
}

void TestWidgets::emptyStateActions()
{
    EmptyState state(QStringLiteral("users"), QStringLiteral("Nothing"),
                     QStringLiteral("Create one."));
    int created = 0;
    state.addButton(QStringLiteral("Create"), true, [&] { ++created; });
    state.findChild<QPushButton*>()->click();
    QCOMPARE(created, 1);
    QCOMPARE(state.accessibleDescription(), QStringLiteral("Create one."));
}

void TestWidgets::totalsAreReadAloud()
{
    TotalsRow row;
    row.setSummary(QStringLiteral("24 sub-accounts"));
    row.setFigures({{QStringLiteral("Allocated"), QStringLiteral("1,199,000.00")}});
    QCOMPARE(row.accessibleName(), QStringLiteral("24 sub-accounts, Allocated 1,199,000.00"));
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
