// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/spendbyday.h"

#include <QTest>

using namespace airgate;

class SpendByDayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsDaysInOrder();
    void textComesBack();
    void refusesOtherText_data();
    void refusesOtherText();
};

namespace {

const QDate first(2026, 10, 1);

ExactAmount exact(const char* text)
{
    return ExactAmount::parse(QByteArrayView(text)).value();
}

} // namespace

void SpendByDayTest::keepsDaysInOrder()
{
    SpendByDay days;
    for (const int offset : {30, 0, 7, 0, 31})
        days[first.addDays(offset)] += exact("0.1");
    QStringList seen;
    for (const auto& [day, amount] : days)
        seen.append(day.toString(Qt::ISODate) + u' ' + amount.toDecimal());
    QCOMPARE(seen, (QStringList{QStringLiteral("2026-10-01 0.2000000000"), QStringLiteral("2026-10-08 0.1000000000"),
                                QStringLiteral("2026-10-31 0.1000000000"), QStringLiteral("2026-11-01 0.1000000000")}));
}

void SpendByDayTest::textComesBack()
{
    const SpendByDay days{{first.addDays(1), exact("-3.0000000001")}, {first, exact("123456789012345678.5")}};
    QCOMPARE(days.toText(),
             QStringLiteral("2026-10-01=123456789012345678.5000000000 2026-10-02=-3.0000000001"));
    QCOMPARE(SpendByDay::fromText(days.toText()).value(), days);
    QCOMPARE(SpendByDay::fromText(u"").value(), SpendByDay());
    QCOMPARE(SpendByDay().toText(), QString());
}

void SpendByDayTest::refusesOtherText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no amount") << QStringLiteral("2026-10-01");
    QTest::newRow("empty amount") << QStringLiteral("2026-10-01=");
    QTest::newRow("not an amount") << QStringLiteral("2026-10-01=1e5");
    QTest::newRow("not a day") << QStringLiteral("2026-02-30=1");
    QTest::newRow("other separator") << QStringLiteral("2026-10-01:1");
    QTest::newRow("a day twice") << QStringLiteral("2026-10-01=1 2026-10-01=1");
    QTest::newRow("out of order") << QStringLiteral("2026-10-02=1 2026-10-01=1");
    QTest::newRow("one spoilt part") << QStringLiteral("2026-10-01=1 x");
}

void SpendByDayTest::refusesOtherText()
{
    QFETCH(QString, text);
    QVERIFY(SpendByDay::fromText(text).failedWith(ErrorCode::InvalidArgument));
}

QTEST_APPLESS_MAIN(SpendByDayTest)
#include "tst_spendbyday.moc"
