// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/forecastdelegate.h"
#include "ui/widgets/statusdelegate.h"
#include "ui/widgets/usagepainter.h"

#include <QtTest>
#include <QtWidgets>

using namespace airgate;

namespace {

UsageFigure usage(const char* consumed, const QList<int>& steps = {50, 80, 90}, bool stale = false)
{
    return {Money::yuan(100), Money::parse(QString::fromLatin1(consumed)).value(),
            AlertSteps::of(steps).value(), stale};
}

QImage barImage(const UsageFigure& figure)
{
    QImage image(100, 16, QImage::Format_RGB32);
    image.fill(ThemeColors::light().base);
    QPainter painter(&image);
    drawUsageBar(&painter, QRectF(0, 4, 100, 8), figure, ThemeColors::light());
    return image;
}

} // namespace

class TestDelegates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void usageTones_data();
    void usageTones();
    void usageWords();
    void unknownUsageHasNoBar_F4();
    void barIsAsLongAsTheShare();
    void barTicksAndHatch();
    void forecasts_data();
    void forecasts();
    void onlyEnabledIsBare();

private:
    Theme m_theme{*qApp};
};

void TestDelegates::usageTones_data()
{
    QTest::addColumn<QString>("consumed");
    QTest::addColumn<QList<int>>("steps");
    QTest::addColumn<int>("tone");
    const auto row = [](const char* name, const char* consumed, const QList<int>& steps,
                        Tone tone) {
        QTest::newRow(name) << QString::fromLatin1(consumed) << steps << int(tone);
    };
    const QList<int> usual{50, 80, 90};
    row("zero", "0.00", usual, Tone::Plain);
    row("first step is no warning", "50.00", usual, Tone::Plain);
    row("just below 80", "79.99999999", usual, Tone::Plain);
    row("80", "80.00", usual, Tone::Warn);
    row("just below 90", "89.99999999", usual, Tone::Warn);
    row("90", "90.00", usual, Tone::High);
    row("just below 100", "99.99999999", usual, Tone::High);
    row("100", "100.00", usual, Tone::Crit);
    row("above 100", "250.00", usual, Tone::Crit);
    row("refund", "-1.00", usual, Tone::Plain);
    row("own steps, the one before the top", "60.00", {60}, Tone::High);
    row("own steps, below", "59.99", {60}, Tone::Plain);
    row("own steps, second from the top", "30.00", {30, 60}, Tone::Warn);
    row("no steps", "99.00", {}, Tone::Plain);
    row("no steps, full", "100.00", {}, Tone::Crit);
}

void TestDelegates::usageTones()
{
    QFETCH(QString, consumed);
    QFETCH(QList<int>, steps);
    QTEST(int(usageTone(usage(consumed.toLatin1().constData(), steps))), "tone");
}

void TestDelegates::usageWords()
{
    QCOMPARE(usageText(usage("99.96")), QStringLiteral("99.9%"));
    QCOMPARE(usageText(usage("103.1")), QStringLiteral("103.1%"));
    QCOMPARE(usageDescription(usage("94.5")),
             QStringLiteral("94.5% used, ¥5.50 remaining, passed 50, 80, 90"));
    QCOMPARE(usageDescription(usage("10")), QStringLiteral("10.0% used, ¥90.00 remaining"));
}

void TestDelegates::unknownUsageHasNoBar_F4()
{
    UsageFigure figure = usage("10");
    figure.consumed.reset();
    QVERIFY(!hasUsage(figure));
    QCOMPARE(usageText(figure), QStringLiteral("—"));
    QImage empty(100, 16, QImage::Format_RGB32);
    empty.fill(ThemeColors::light().base);
    QCOMPARE(barImage(figure), empty);
    figure = usage("10");
    figure.quota.reset();
    QCOMPARE(barImage(figure), empty);
    figure.quota = Money{};
    QCOMPARE(usageText(figure), QStringLiteral("—"));
}

void TestDelegates::barIsAsLongAsTheShare()
{
    const ThemeColors& c = ThemeColors::light();
    const QImage image = barImage(usage("40"));
    QCOMPARE(image.pixelColor(20, 8), c.barNormal);
    QCOMPARE(image.pixelColor(38, 8), c.barNormal);
    QCOMPARE(image.pixelColor(45, 8), c.track);
    // 1 px as soon as there is any spend.
    QCOMPARE(barImage(usage("0.001")).pixelColor(0, 8), c.barNormal);
    QCOMPARE(barImage(usage("0")).pixelColor(0, 8), c.trackBorder);
    QCOMPARE(barImage(usage("95")).pixelColor(30, 8), c.tone(Tone::High).fill);
    QCOMPARE(barImage(usage("95", {50, 80, 90}, true)).pixelColor(30, 8), c.tone(Tone::Off).fill);
}

void TestDelegates::barTicksAndHatch()
{
    const ThemeColors& c = ThemeColors::light();
    const QImage image = barImage(usage("60"));
    // Two pixels above and below the bar, reached in text colour, the others weaker.
    for (const int y : {2, 13}) {
        QCOMPARE(image.pixelColor(50, y), c.text);
        QCOMPARE(image.pixelColor(80, y), c.ctl);
    }
    QCOMPARE(image.pixelColor(50, 1), c.base);
    const QImage full = barImage(usage("100"));
    QSet<QRgb> end;
    for (int x = 92; x < 98; ++x)
        end.insert(full.pixel(x, 8));
    QVERIFY(end.size() > 1);
    const QImage almost = barImage(usage("99.9"));
    QCOMPARE(almost.pixel(93, 8), almost.pixel(96, 8));
}

void TestDelegates::forecasts_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("tone");
    const QDate today(2026, 11, 23);
    const auto row = [](const char* name, QDate day, const char* text, Tone tone) {
        QTest::newRow(name) << day << QString::fromUtf8(text) << int(tone);
    };
    row("tomorrow", today.addDays(1), "11-24", Tone::Crit);
    row("2 days", today.addDays(2), "11-25", Tone::Crit);
    row("3 days", today.addDays(3), "11-26", Tone::Warn);
    row("7 days", today.addDays(7), "11-30", Tone::Warn);
    row("8 days", today.addDays(8), "12-01", Tone::Plain);
    row("365 days", today.addDays(365), "11-23", Tone::Plain);
    row("366 days", today.addDays(366), "> 1 year", Tone::Plain);
    row("never", {}, "> 1 year", Tone::Plain);
}

void TestDelegates::forecasts()
{
    QFETCH(QDate, day);
    Forecast forecast;
    if (day.isValid())
        forecast.exhaustion = day;
    ForecastFigure figure{forecast, false, QDate(2026, 11, 23)};
    QTEST(forecastText(figure), "text");
    QTEST(int(forecastTone(figure)), "tone");
    figure.exhausted = true;
    QCOMPARE(forecastText(figure), QStringLiteral("Exhausted"));
    QCOMPARE(int(forecastTone(figure)), int(Tone::Crit));
    QCOMPARE(forecastText({std::nullopt, false, figure.today}), QStringLiteral("—"));
}

void TestDelegates::onlyEnabledIsBare()
{
    for (const auto status : {SubAccountStatus::Stopping, SubAccountStatus::Stopped,
                              SubAccountStatus::Restoring, SubAccountStatus::NotSynced}) {
        QVERIFY(!statusChip(status).isBare);
        QVERIFY(!statusChip(status).icon.isEmpty());
    }
    QVERIFY(statusChip(SubAccountStatus::Enabled).isBare);
}

QTEST_MAIN(TestDelegates)
#include "tst_delegates.moc"
