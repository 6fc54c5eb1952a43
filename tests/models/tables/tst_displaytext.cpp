// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/displaytext.h"

#include <QtTest>

using namespace airgate;

class TestDisplayText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timesAreShanghaiTimes_data();
    void timesAreShanghaiTimes();
    void keyIdsAreMasked();
    void hashesAreShortened();
};

void TestDisplayText::timesAreShanghaiTimes_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("shown");
    QTest::newRow("this year") << QStringLiteral("2026-11-23T06:32:05Z")
                               << QStringLiteral("11-23 14:32");
    QTest::newRow("F31 next day in Shanghai")
        << QStringLiteral("2026-11-22T16:00:00Z") << QStringLiteral("11-23 00:00");
    QTest::newRow("F31 last second of last year")
        << QStringLiteral("2025-12-31T15:59:59Z") << QStringLiteral("2025-12-31 23:59");
    QTest::newRow("F31 first second of this year")
        << QStringLiteral("2025-12-31T16:00:00Z") << QStringLiteral("01-01 00:00");
}

void TestDisplayText::timesAreShanghaiTimes()
{
    QFETCH(QString, at);
    const Instant now = fromIsoText(QStringLiteral("2026-11-23T06:35:00Z")).value();
    QTEST(shortTimeText(fromIsoText(at).value(), now), "shown");
}

void TestDisplayText::keyIdsAreMasked()
{
    QCOMPARE(maskedKeyId(QStringLiteral("AKLTxxyyzzxxyyzz7Q2M")),
             QStringLiteral("AKLT••••••••7Q2M"));
    QCOMPARE(maskedKeyId(QStringLiteral("SHORTKEY")), QStringLiteral("••••••••"));
}

void TestDisplayText::hashesAreShortened()
{
    QCOMPARE(shortHash(QStringLiteral("f498e7aaaaaaaaaaaaaaaaaaaaaa727b")),
             QStringLiteral("f498e7…727b"));
    QCOMPARE(shortHash(QStringLiteral("abc")), QStringLiteral("abc"));
}

QTEST_APPLESS_MAIN(TestDisplayText)
#include "tst_displaytext.moc"
