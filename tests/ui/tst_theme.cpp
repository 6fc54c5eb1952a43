// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/properties.h"
#include "ui/theme/svgiconengine.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QtTest>
#include <QtWidgets>

#include <cmath>

using namespace airgate;

namespace {

qreal luminance(const QColor& color)
{
    const auto part = [](qreal value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) +
           0.0722 * part(color.blueF());
}

// WCAG 2.1
qreal contrast(const QColor& a, const QColor& b)
{
    const qreal x = luminance(a);
    const qreal y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void schemes();
    void colorsFollowThePalette();
    void contrasts_data();
    void contrasts();
    void textSizesScaleEveryStyle();
    void amountsAreTabular();
    void everyIconRenders();
    void iconsAreTinted();
    void iconsAreSharpAtAnyScale_data();
    void iconsAreSharpAtAnyScale();
    void controlHeights();
    void hintWidensAButton();

private:
    Theme m_theme{*qApp};
};

void TestTheme::schemes()
{
    const QSignalSpy changed(&m_theme, &Theme::changed);
    m_theme.apply(Theme::Scheme::Dark);
    QVERIFY(m_theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(0x15181D));
    QCOMPARE(m_theme.accent(), QColor(0x3566D6));
    m_theme.apply(Theme::Scheme::Light);
    QVERIFY(!m_theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(0xF3F4F6));
    QCOMPARE(QApplication::palette().color(QPalette::Inactive, QPalette::Highlight),
             QColor(0xE4E8ED));
    QCOMPARE(QApplication::palette().color(QPalette::Disabled, QPalette::Text), QColor(0x97A1AE));
    QCOMPARE(changed.count(), 2);
    m_theme.apply(Theme::Scheme::System);
    QVERIFY(!m_theme.isDark()); // the offscreen platform is light
}

void TestTheme::colorsFollowThePalette()
{
    QCOMPARE(&ThemeColors::of(ThemeColors::dark().palette()), &ThemeColors::dark());
    QCOMPARE(&ThemeColors::of(ThemeColors::light().palette()), &ThemeColors::light());
}

void TestTheme::contrasts_data()
{
    QTest::addColumn<QColor>("front");
    QTest::addColumn<QColor>("back");
    QTest::addColumn<int>("tenths"); // of the ratio needed
    for (const ThemeColors* c : {&ThemeColors::light(), &ThemeColors::dark()}) {
        const char* mode = c->isDark ? "dark" : "light";
        const auto row = [mode](const char* name, const QColor& front, const QColor& back,
                                int tenths) {
            QTest::addRow("%s %s", mode, name) << front << back << tenths;
        };
        row("text on base", c->text, c->base, 45);
        row("text on selection", c->text, c->selection, 45);
        row("text2 on side", c->text2, c->side, 45);
        row("text3 on selection", c->text3, c->selection, 45);
        row("text3 on window", c->text3, c->window, 45);
        row("accent on soft", c->accent, c->accentSoft, 45);
        row("primary button", c->onAccent, c->accentFill, 45);
        row("toast", c->toastText, c->toastBackground, 45);
        row("toast action", c->toastLink, c->toastBackground, 45);
        row("control border", c->ctl, c->window, 30);
        for (const Tone tone : {Tone::Ok, Tone::Warn, Tone::High, Tone::Crit, Tone::Off, Tone::Info,
                                Tone::Reversal}) {
            const QByteArray name = "tone " + QByteArray::number(int(tone));
            row((name + " on its background").constData(), c->tone(tone).text,
                c->tone(tone).background, 45);
            row((name + " on base").constData(), c->tone(tone).text, c->base, 45);
        }
        for (const Tone tone : {Tone::Ok, Tone::Warn, Tone::High, Tone::Crit, Tone::Info})
            row(("fill " + QByteArray::number(int(tone))).constData(), c->tone(tone).fill, c->base,
                30);
    }
}

void TestTheme::contrasts()
{
    QFETCH(QColor, front);
    QFETCH(QColor, back);
    QFETCH(int, tenths);
    const qreal ratio = contrast(front, back);
    QVERIFY2(ratio * 10 >= tenths, qPrintable(QString::number(ratio)));
}

void TestTheme::textSizesScaleEveryStyle()
{
    QCOMPARE(uiFont(100).pixelSize(), 13);
    QCOMPARE(textFont(TextStyle::FigureLarge, uiFont(100)).pixelSize(), 24);
    QCOMPARE(textFont(TextStyle::Small, uiFont(100)).pixelSize(), 12);
    for (const int percent : textSizes) {
        const int body = uiFont(percent).pixelSize();
        QVERIFY(textFont(TextStyle::Micro, uiFont(percent)).pixelSize() < body);
        QVERIFY(textFont(TextStyle::Title, uiFont(percent)).pixelSize() > body);
    }
    QVERIFY(uiFont(125).pixelSize() > uiFont(110).pixelSize());
}

void TestTheme::amountsAreTabular()
{
    QVERIFY(hasTabularFigures(tabularFont(uiFont())));
    QVERIFY(hasTabularFigures(tabularFont(textFont(TextStyle::FigureLarge, uiFont()))));
}

void TestTheme::everyIconRenders()
{
    QDirIterator icons(QStringLiteral(":/airgate/icons"));
    int count = 0;
    while (icons.hasNext()) {
        icons.next();
        const QImage image = svgIcon(icons.fileInfo().completeBaseName()).pixmap(16).toImage();
        int painted = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                painted += image.pixelColor(x, y).alpha() > 100 ? 1 : 0;
        }
        QVERIFY2(painted >= 8, qPrintable(icons.fileName()));
        ++count;
    }
    QVERIFY(count > 50);
}

void TestTheme::iconsAreTinted()
{
    m_theme.apply(Theme::Scheme::Dark);
    const auto middle = [](const QPixmap& pixmap) {
        return pixmap.toImage().pixelColor(pixmap.width() / 2, pixmap.height() / 2);
    };
    const QIcon plus = svgIcon(QStringLiteral("plus"));
    QCOMPARE(middle(plus.pixmap(32)).rgb(), ThemeColors::dark().text.rgb());
    QCOMPARE(middle(plus.pixmap(32, QIcon::Disabled)).rgb(),
             ThemeColors::dark().tone(Tone::Off).fill.rgb());
    QCOMPARE(middle(plus.pixmap(32, QIcon::Normal, QIcon::On)).rgb(),
             ThemeColors::dark().accent.rgb());
    m_theme.apply(Theme::Scheme::Light);
    QCOMPARE(middle(plus.pixmap(32)).rgb(), ThemeColors::light().text.rgb());
    QCOMPARE(middle(svgIcon(QStringLiteral("plus"), Qt::red).pixmap(32)).rgb(),
             QColor(Qt::red).rgb());
}

void TestTheme::iconsAreSharpAtAnyScale_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {100, 125, 150, 200})
        QTest::addRow("%d", percent) << percent;
}

void TestTheme::iconsAreSharpAtAnyScale()
{
    QFETCH(int, percent);
    const QPixmap pixmap = svgIcon(QStringLiteral("bell")).pixmap(QSize(16, 16), percent / 100.0);
    QCOMPARE(pixmap.width(), 16 * percent / 100);
    QCOMPARE(pixmap.devicePixelRatio(), percent / 100.0);
}

void TestTheme::controlHeights()
{
    m_theme.apply(Theme::Scheme::Light);
    QPushButton button(QStringLiteral("划拨"));
    QLineEdit edit;
    QComboBox combo;
    QCOMPARE(button.sizeHint().height(), 28);
    QCOMPARE(edit.sizeHint().height(), 28);
    QCOMPARE(combo.sizeHint().height(), 28);
    setStyleProperty(&button, property::compact, true);
    QCOMPARE(button.sizeHint().height(), 24);
    setStyleProperty(&edit, property::large, true);
    QCOMPARE(edit.sizeHint().height(), 40);
    QTabBar tabs;
    tabs.addTab(QStringLiteral("概况"));
    QCOMPARE(tabs.sizeHint().height(), 32);
}

void TestTheme::hintWidensAButton()
{
    QPushButton button(QStringLiteral("新建子账号"));
    const int plain = button.sizeHint().width();
    setStyleProperty(&button, property::hint, QStringLiteral("Ctrl N"));
    QVERIFY(button.sizeHint().width() > plain);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
