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
    void separatesThousandsWhileTyping_data();
    void separatesThousandsWhileTyping();
    void deletingGoesOverSeparators_data();
    void deletingGoesOverSeparators();
    void pastingSeparatesButNeverGuesses_data();
    void pastingSeparatesButNeverGuesses();
    void composedFiguresAreSeparated();
    void cursorStaysBehindItsFigure();
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

void TestMoneyEdit::separatesThousandsWhileTyping_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* typed, const char* shown) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(shown);
    };
    row("300", "300");
    row("3000", "3,000");
    row("1234567", "1,234,567");
    row("1234.56", "1,234.56");
    row("1234567.8", "1,234,567.8");
    row("12345w", "12,345w");
    row("3万", "3万");
    row("３００００", "30,000");
    row("¥30000", "30,000");
    row("10.005", "10.005");
    row("30,000", "30,000");     // by hand
    row("1234,56", "1,234,56");  // a decimal comma is not made a hundredfold
    row("12a3456", "12a3456");
}

void TestMoneyEdit::separatesThousandsWhileTyping()
{
    QFETCH(QString, typed);
    MoneyEdit edit;
    const QSignalSpy spy(&edit, &MoneyEdit::moneyChanged);
    for (const QChar character : typed)
        edit.insert(character); // as a key does, of any character set
    QTEST(edit.text(), "shown");
    QCOMPARE(edit.cursorPosition(), int(edit.text().size()));
    QVERIFY(spy.count() <= typed.size());
}

void TestMoneyEdit::deletingGoesOverSeparators_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("cursor");
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("cursorAfter");
    const auto row = [](const char* name, const char* from, int cursor, Qt::Key key, const char* to,
                        int after) {
        QTest::newRow(name) << QString::fromLatin1(from) << cursor << int(key)
                            << QString::fromLatin1(to) << after;
    };
    row("backspace at the end", "1,234", 5, Qt::Key_Backspace, "123", 3);
    row("backspace over a comma", "1,234", 2, Qt::Key_Backspace, "234", 0);
    row("backspace over the second comma", "1,234,567", 6, Qt::Key_Backspace, "123,567", 3);
    row("backspace before a comma", "12,345", 2, Qt::Key_Backspace, "1,345", 1);
    row("delete over a comma", "1,234", 1, Qt::Key_Delete, "134", 1);
    row("delete the first figure", "1,234,567", 0, Qt::Key_Delete, "234,567", 0);
    row("with too many decimals", "1,234.567", 2, Qt::Key_Backspace, "234.567", 0);
    row("what the person separated", "1,23", 2, Qt::Key_Backspace, "123", 1);
}

void TestMoneyEdit::deletingGoesOverSeparators()
{
    QFETCH(QString, from);
    QFETCH(int, cursor);
    QFETCH(int, key);
    MoneyEdit edit;
    edit.setText(from);
    QCOMPARE(edit.text(), from);
    edit.setCursorPosition(cursor);
    QTest::keyClick(&edit, Qt::Key(key));
    QTEST(edit.text(), "to");
    QTEST(edit.cursorPosition(), "cursorAfter");
}

void TestMoneyEdit::pastingSeparatesButNeverGuesses_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("isAmount");
    const auto row = [](const char* pasted, const char* shown, bool isAmount) {
        QTest::newRow(pasted) << QString::fromUtf8(pasted) << QString::fromUtf8(shown) << isAmount;
    };
    row("¥30,000.00", "30,000.00", true);
    row("30000.5", "30,000.5", true);
    row(" 1234567 ", "1,234,567", true);
    row("３０，０００．５", "30,000.5", true);
    row("1.5万", "1.5万", true);
    row("1234,56", "1234,56", false);
    row("1.234,56", "1.234,56", false);
    row("30，0000", "30，0000", false);
    row("-5000", "-5000", false);
}

void TestMoneyEdit::pastingSeparatesButNeverGuesses()
{
    QFETCH(QString, pasted);
    QFETCH(bool, isAmount);
    MoneyEdit edit;
    edit.setMoney(Money::yuan(98'765));
    QGuiApplication::clipboard()->setText(pasted);
    edit.selectAll();
    edit.paste();
    QTEST(edit.text(), "shown");
    QCOMPARE(edit.money().has_value(), isAmount);
    QCOMPARE(edit.problem().isEmpty(), isAmount);
}

void TestMoneyEdit::composedFiguresAreSeparated()
{
    MoneyEdit edit;
    edit.setText(QStringLiteral("123"));
    QInputMethodEvent composing(QStringLiteral("４"), {});
    QCoreApplication::sendEvent(&edit, &composing);
    QCOMPARE(edit.text(), QStringLiteral("123"));
    QInputMethodEvent committed;
    committed.setCommitString(QStringLiteral("４５"));
    QCoreApplication::sendEvent(&edit, &committed);
    QCOMPARE(edit.text(), QStringLiteral("12,345"));
    QCOMPARE(edit.money(), Money::yuan(12'345));
    QCOMPARE(edit.cursorPosition(), 6);
}

void TestMoneyEdit::cursorStaysBehindItsFigure()
{
    MoneyEdit edit;
    edit.setText(QStringLiteral("12,345"));
    edit.setCursorPosition(1);
    QTest::keyClicks(&edit, QStringLiteral("9"));
    QCOMPARE(edit.text(), QStringLiteral("192,345"));
    QCOMPARE(edit.cursorPosition(), 2);
    QTest::keyClicks(&edit, QStringLiteral("8"));
    QCOMPARE(edit.text(), QStringLiteral("1,982,345"));
    QCOMPARE(edit.cursorPosition(), 4); // 1,98|2,345
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
                                            << false << QStringLiteral("92,233,720,368.00");
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
