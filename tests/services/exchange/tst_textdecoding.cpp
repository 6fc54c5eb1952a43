// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/textdecoding.h"

#include <QTest>

using namespace airgate;

class TextDecodingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decoded_data();
    void decoded();
    void refused_data();
    void refused();
};

void TextDecodingTest::decoded_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("UTF-8") << QByteArray("a\xE9\xA2\x9D\xE5\xBA\xA6") << "UTF-8";
    QTest::newRow("UTF-8 with BOM") << QByteArray("\xEF\xBB\xBF"
                                                  "a\xE9\xA2\x9D\xE5\xBA\xA6")
                                    << "UTF-8";
    QTest::newRow("UTF-16 little endian") << QByteArray("\xFF\xFE"
                                                        "a\0\x9D\x98\xA6\x5E",
                                                        8)
                                          << "UTF-16";
    QTest::newRow("UTF-16 big endian") << QByteArray("\xFE\xFF\0a\x98\x9D\x5E\xA6", 8) << "UTF-16";
    QTest::newRow("GB18030") << QByteArray("a\xB6\xEE\xB6\xC8") << "GB18030";
}

void TextDecodingTest::decoded()
{
    QFETCH(QByteArray, bytes);
    const auto read = decodeText(bytes);
    QVERIFY(read.isOk());
    QCOMPARE(read->text, QStringLiteral("a\u989D\u5EA6"));
    QTEST(read->encoding, "encoding");
}

void TextDecodingTest::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("BOM, then no UTF-8") << QByteArray("\xEF\xBB\xBF\xB6\xEE");
    QTest::newRow("half a character of UTF-16") << QByteArray("\xFF\xFE"
                                                              "a");
    QTest::newRow("a surrogate alone") << QByteArray("\xFF\xFE\x00\xD8"
                                                     "a\0",
                                                     6);
    QTest::newRow("neither") << QByteArray("a\xFF\xFF\xFF");
    QTest::newRow("GB18030 cut off") << QByteArray("a\xB6\xEE\xB6");
}

void TextDecodingTest::refused()
{
    QFETCH(QByteArray, bytes);
    const auto read = decodeText(bytes);
    QVERIFY(read.failedWith(ErrorCode::FileRefused));
    QCOMPARE(read.error().detail, QStringLiteral("encoding"));
}

QTEST_APPLESS_MAIN(TextDecodingTest)
#include "tst_textdecoding.moc"
