// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/moneyedit.h"
#include "models/domain/moneyinput.h"

#include <QSignalSpy>
#include <QtTest>
#include <QtWidgets>

using namespace airgate;

class TestMoneyEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keystrokesBecomeMoney_data();
    void keystrokesBecomeMoney();
    void whatIsNoAmountIsRefused_data();
    void whatIsNoAmountIsRefused();
    void reformatsOnlyWhenFocusLeaves();
    void tooManyDecimalsAreKeptAndSaid();
    void arrowsStep_data();
    void arrowsStep();
    void arrowsLeaveWhatIsNoAmount();
    void signalsEveryChange();
};

void TestMoneyEdit::keystrokesBecomeMoney_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("decimal");
    const auto row = [](const char* typed, const char* decimal) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(decimal);
    };
    row("30000", "30000.00");
    row("30,000", "30000.00");
    row("1,234,567.89", "1234567.89");
    row("3万", "30000.00");
    row("3 万", "30000.00");
    row("3w", "30000.00");
    row("3W", "30000.00");
    row("30k", "30000.00");
    row("1.5万", "15000.00");
    row("0.123456万", "1234.56");
    row("３０，０００．５", "30000.50");
    row("¥30,000.00", "30000.00");
    row("￥30000", "30000.00");
    row(" 12.5 ", "12.50");
    row("12元", "12.00");
    row("0", "0.00");
    row("30.", "30.00");
    row("007", "7.00");
    row("92233720368.54", "92233720368.54");
}

void TestMoneyEdit::keystrokesBecomeMoney()
{
    QFETCH(QString, typed);
    const Result<Money> got = moneyFromInput(typed);
    QVERIFY2(got, qPrintable(typed));
    QTEST(got->toDecimal(), "decimal");
}

void TestMoneyEdit::whatIsNoAmountIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char* typed, ErrorCode code) {
        QTest::newRow(*typed ? typed : "nothing") << QString::fromUtf8(typed) << code;
    };
    for (const char* typed : {"", "abc", "-5", "+5", "1e5", "3,00", "30,0000", "1,2,3", "1..2",
                              ".5", "万", "3万万", "3千", "0x10", "１２a", "NaN", "¥"})
        row(typed, ErrorCode::InvalidAmount);
    row("10.005", ErrorCode::AmountTooPrecise);
    row("30.000", ErrorCode::AmountTooPrecise);
    row("1.0000001万", ErrorCode::AmountTooPrecise);
    row("0.0000001k", ErrorCode::AmountTooPrecise);
    row("92233720369", ErrorCode::AmountTooLarge);
    row("92233720k万", ErrorCode::InvalidAmount);
    row("99999999万", ErrorCode::AmountTooLarge);
    row("99999999999999999999", ErrorCode::AmountTooLarge);
}

void TestMoneyEdit::whatIsNoAmountIsRefused()
{
    QFETCH(QString, typed);
    const Result<Money> got = moneyFromInput(typed);
    QVERIFY2(!got, qPrintable(typed));
    QTEST(got.error().code, "code");
}

void TestMoneyEdit::reformatsOnlyWhenFocusLeaves()
{
    QWidget window;
    MoneyEdit edit(&window);
    QLineEdit other(&window);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit.setFocus();
    QTest::keyClicks(&edit, QStringLiteral("3w"));
    QCOMPARE(edit.text(), QStringLiteral("3w"));
    QCOMPARE(edit.money(), Money::yuan(30'000));
    other.setFocus();
    QCOMPARE(edit.text(), QStringLiteral("30,000.00"));
    QCOMPARE(edit.money(), Money::yuan(30'000));
}

void TestMoneyEdit::tooManyDecimalsAreKeptAndSaid()
{
    MoneyEdit edit;
    edit.setText(QStringLiteral("10.005"));
    QVERIFY(!edit.money());
    QVERIFY(!edit.problem().isEmpty());
    QVERIFY(edit.property("invalid").toBool());
    QFocusEvent out(QEvent::FocusOut);
    QCoreApplication::sendEvent(&edit, &out);
    QCOMPARE(edit.text(), QStringLiteral("10.005"));
    edit.clear();
    QVERIFY(!edit.money());
    QVERIFY(edit.problem().isEmpty());
    QVERIFY(!edit.property("invalid").toBool());
}

void TestMoneyEdit::arrowsStep_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("shift");
    QTest::addColumn<QString>("to");
    QTest::newRow("up") << QStringLiteral("500") << int(Qt::Key_Up) << false
                        << QStringLiteral("1,500.00");
    QTest::newRow("shift up") << QStringLiteral("3w") << int(Qt::Key_Up) << true
                              << QStringLiteral("40,000.00");
    QTest::newRow("down") << QStringLiteral("3,000") << int(Qt::Key_Down) << false
                          << QStringLiteral("2,000.00");
    QTest::newRow("shift down") << QStringLiteral("30000.55") << int(Qt::Key_Down) << true
                                << QStringLiteral("20,000.55");
    QTest::newRow("never below zero")
        << QStringLiteral("500") << int(Qt::Key_Down) << false << QStringLiteral("0.00");
    QTest::newRow("from nothing") << QString() << int(Qt::Key_Up) << false
                                  << QStringLiteral("1,000.00");
    QTest::newRow("never beyond the range") << QStringLiteral("92233720368.00") << int(Qt::Key_Up)
                                            << false << QStringLiteral("92233720368.00");
}

void TestMoneyEdit::arrowsStep()
{
    QFETCH(QString, from);
    QFETCH(int, key);
    QFETCH(bool, shift);
    MoneyEdit edit;
    edit.setText(from);
    QTest::keyClick(&edit, Qt::Key(key), shift ? Qt::ShiftModifier : Qt::NoModifier);
    QTEST(edit.text(), "to");
}

void TestMoneyEdit::arrowsLeaveWhatIsNoAmount()
{
    MoneyEdit edit;
    edit.setText(QStringLiteral("3千"));
    QTest::keyClick(&edit, Qt::Key_Up);
    QCOMPARE(edit.text(), QStringLiteral("3千"));
}

void TestMoneyEdit::signalsEveryChange()
{
    MoneyEdit edit;
    const QSignalSpy spy(&edit, &MoneyEdit::moneyChanged);
    edit.setMoney(Money::yuan(5));
    edit.setText(QStringLiteral("x"));
    edit.clear();
    QCOMPARE(spy.count(), 3);
}

QTEST_MAIN(TestMoneyEdit)
#include "tst_moneyedit.moc"
