// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/burndownchart.h"
#include "ui/charts/burndownpainter.h"
#include "ui/charts/moneyaxis.h"
#include "ui/theme/theme.h"

#include <QtTest>
#include <QtWidgets>

#include <limits>

using namespace airgate;

namespace {

BurnDownData threeDays()
{
    BurnDownData data;
    data.points = {{QDate(2026, 11, 1), Money::yuan(50'000), {}},
                   {QDate(2026, 11, 2), Money::yuan(60'000), Money::yuan(40'000)},
                   {QDate(2026, 11, 3), Money::yuan(30'000), {}}};
    data.today = QDate(2026, 11, 3);
    return data;
}

} // namespace

class TestCharts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void axisTexts_data();
    void axisTexts();
    void axisTicksAreRoundAndCover_data();
    void axisTicksAreRoundAndCover();
    void changesAreDrawnVertically();
    void daysStandInOrder();
    void farForecastDoesNotSqueezeThePast();
    void keysReadOutDays();
    void copiesRawAmounts();
    void describedInWords();
    void nothingToDraw();

private:
    Theme m_theme{*qApp};
};

void TestCharts::axisTexts_data()
{
    QTest::addColumn<Money>("money");
    QTest::addColumn<QString>("chinese");
    QTest::addColumn<QString>("english");
    const auto row = [](qint64 yuan, const char* chinese, const char* english) {
        QTest::addRow("%lld", yuan)
            << Money::yuan(yuan) << QString::fromUtf8(chinese) << QString::fromUtf8(english);
    };
    row(0, "0", "0");
    row(800, "800", "800");
    row(5'000, "5000", "5k");
    row(10'000, "1 万", "10k");
    row(60'000, "6 万", "60k");
    row(15'000, "1.5 万", "15k");
    row(1'200'000, "120 万", "1.2M");
    row(200'000'000, "2 亿", "200M");
    row(-20'000, "−2 万", "−20k");
}

void TestCharts::axisTexts()
{
    QFETCH(Money, money);
    QTEST(axisText(money, QLocale(QLocale::Chinese)), "chinese");
    QTEST(axisText(money, QLocale(QLocale::English)), "english");
}

void TestCharts::axisTicksAreRoundAndCover_data()
{
    QTest::addColumn<Money>("least");
    QTest::addColumn<Money>("greatest");
    QTest::addColumn<Money>("first");
    QTest::addColumn<Money>("last");
    const Money max = Money::fromUnits(std::numeric_limits<qint64>::max());
    QTest::newRow("usual") << Money::yuan(6'587) << Money::yuan(62'000) << Money{}
                           << Money::yuan(80'000);
    QTest::newRow("exact") << Money{} << Money::yuan(40'000) << Money{} << Money::yuan(40'000);
    QTest::newRow("all zero") << Money{} << Money{} << Money{} << Money::yuan(1);
    QTest::newRow("debt") << Money::yuan(-300) << Money::yuan(1'000) << Money::yuan(-500)
                          << Money::yuan(1'000);
    QTest::newRow("greatest") << Money{} << max << Money{} << max;
}

void TestCharts::axisTicksAreRoundAndCover()
{
    QFETCH(Money, least);
    QFETCH(Money, greatest);
    const MoneyAxis axis(least, greatest);
    QTEST(axis.ticks().first(), "first");
    QTEST(axis.ticks().last(), "last");
    QVERIFY(axis.ticks().size() >= 2 && axis.ticks().size() <= 6);
    QCOMPARE(axis.share(axis.ticks().first()), 0.0);
    QCOMPARE(axis.share(axis.ticks().last()), 1.0);
    QVERIFY(axis.ticks().contains(Money{}));
}

void TestCharts::changesAreDrawnVertically()
{
    const BurnDownData data = threeDays();
    const BurnDownLayout layout(QRectF(0, 0, 300, 150), data, QApplication::font(), QLocale::c());
    const QPolygonF line = layout.line();
    QCOMPARE(line.size(), 4);
    QCOMPARE(line.at(1).x(), line.at(2).x());
    QVERIFY(line.at(1).y() > line.at(2).y());
    QCOMPARE(line.at(2).y(), layout.y(Money::yuan(60'000)));
}

void TestCharts::daysStandInOrder()
{
    const BurnDownData data = threeDays();
    const BurnDownLayout layout(QRectF(0, 0, 300, 150), data, QApplication::font(), QLocale::c());
    QCOMPARE(layout.x(QDate(2026, 11, 1)), layout.plot().left());
    QVERIFY(layout.x(QDate(2026, 11, 3)) < layout.plot().right());
    QCOMPARE(layout.nearestPoint(layout.plot().left() - 20), 0);
    QCOMPARE(layout.nearestPoint(layout.plot().right()), 2);
    QCOMPARE(layout.namedDays().first(), QDate(2026, 11, 1));
}

void TestCharts::farForecastDoesNotSqueezeThePast()
{
    BurnDownData data = threeDays();
    data.exhaustion = QDate(2030, 1, 1);
    const BurnDownLayout layout(QRectF(0, 0, 300, 150), data, QApplication::font(), QLocale::c());
    QVERIFY(layout.lastDay() < QDate(2026, 12, 1));
}

void TestCharts::keysReadOutDays()
{
    BurnDownChart chart;
    chart.setData(threeDays());
    QVERIFY(!chart.readOut());
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.readOut(), 1);
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.readOut(), 0);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.readOut(), 1);
    const QImage shown = chart.grab().toImage();
    QFocusEvent out(QEvent::FocusOut);
    QCoreApplication::sendEvent(&chart, &out);
    QVERIFY(!chart.readOut());
    QVERIFY(chart.grab().toImage() != shown);
}

void TestCharts::copiesRawAmounts()
{
    BurnDownChart chart;
    chart.setData(threeDays());
    QTest::keyClick(&chart, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("Day\tRemaining\n2026-11-01\t50000.00\n2026-11-02\t60000.00\n"
                            "2026-11-03\t30000.00"));
}

void TestCharts::describedInWords()
{
    BurnDownChart chart;
    BurnDownData data = threeDays();
    data.exhaustion = QDate(2026, 11, 6);
    chart.setData(data);
    QVERIFY(!chart.accessibleName().isEmpty());
    QCOMPARE(
        chart.accessibleDescription(),
        QStringLiteral("2026-11-01 to 2026-11-03, ¥30,000.00 remaining, runs out on 2026-11-06"));
}

void TestCharts::nothingToDraw()
{
    BurnDownChart chart;
    chart.setData({});
    QVERIFY(!chart.grab().isNull());
    QTest::keyClick(&chart, Qt::Key_Left);
    QVERIFY(!chart.readOut());
    QCOMPARE(chart.accessibleDescription(), QStringLiteral("Not enough data"));
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
