// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/error.h"
#include "ui/language.h"
#include "ui/shell/windowactions.h"
#include "ui/words/errorwords.h"

#include <QFile>
#include <QRegularExpression>
#include <QWidget>
#include <QXmlStreamReader>
#include <QtTest>

using namespace airgate;

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void catalogIsComplete_data();
    void catalogIsComplete();
    void reachesTheWindow();
    void chineseHasItsMnemonics();
};

void TestTranslations::catalogIsComplete_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("Chinese") << QStringLiteral("airgate_zh_CN.ts");
    QTest::newRow("English") << QStringLiteral("airgate_en.ts");
}

// Finished, and with the same place-holders as the source.
void TestTranslations::catalogIsComplete()
{
    QFETCH(QString, file);
    QFile catalog(QStringLiteral(AIRGATE_TRANSLATIONS "/") + file);
    QVERIFY(catalog.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&catalog);
    const QRegularExpression places(QStringLiteral("%(n|\\d)"));
    const auto placesOf = [&](const QString& text) {
        QSet<QString> found;
        for (auto it = places.globalMatch(text); it.hasNext();)
            found.insert(it.next().captured());
        return found;
    };
    QString source;
    int messages = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("source"))
            source = xml.readElementText();
        if (xml.name() != QLatin1String("translation"))
            continue;
        ++messages;
        QVERIFY2(xml.attributes().value(QLatin1String("type")).isEmpty(), qPrintable(source));
        const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        QVERIFY2(!text.isEmpty() || source.trimmed().isEmpty(), qPrintable(source));
        QVERIFY2(placesOf(text) == placesOf(source), qPrintable(source));
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(messages > 400);
}

void TestTranslations::reachesTheWindow()
{
    Language language(*qApp);
    language.apply(QStringLiteral("zh_CN"));
    QWidget window;
    const WindowActions actions(&window);
    QCOMPARE(actions.checkNow->iconText(), QStringLiteral("立即检查"));
    QCOMPARE(errorWords({ErrorCode::Cancelled, {}, {}}), QStringLiteral("已取消。没有任何更改。"));
    language.apply(QStringLiteral("en"));
    QCOMPARE(errorWords({ErrorCode::Cancelled, {}, {}}),
             QStringLiteral("Cancelled. Nothing was changed."));
}

void TestTranslations::chineseHasItsMnemonics()
{
    Language language(*qApp);
    language.apply(QStringLiteral("zh_CN"));
    QWidget window;
    const WindowActions actions(&window);
    for (const QAction* action : actions.findChildren<QAction*>()) {
        const bool isChoice =
            action->actionGroup() == actions.pages || action->actionGroup() == actions.languages;
        QVERIFY2(isChoice || action->text().contains(u'&'), qPrintable(action->text()));
    }
    language.apply(QStringLiteral("en"));
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
