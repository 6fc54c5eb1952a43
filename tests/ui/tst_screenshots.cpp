// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/await.h"
#include "tests/fakes/uiworld.h"
#include "ui/language.h"
#include "ui/screenshots.h"
#include "ui/theme/theme.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace airgate;

class TestScreenshots : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageAndDialogIsPainted();
};

void TestScreenshots::everyPageAndDialogIsPainted()
{
    Theme theme(*qApp);
    Language language(*qApp);
    UiWorld world;
    const QTemporaryDir temporary;
    const QString wanted = qEnvironmentVariable("AIRGATE_SCREENSHOT_DIR");
    const QString folder = wanted.isEmpty() ? temporary.path() : wanted;
    const auto files =
        await(renderScreenshots(world.services(), world.options(), &theme, &language, folder));
    QVERIFY(files.isOk());
    // Two languages, two colour schemes: three pages in three sizes and five dialogs each.
    QCOMPARE(files->size(), 2 * 2 * (3 * 3 + 10));
    for (const QString& file : *files) {
        const QImage image(file);
        QVERIFY2(!image.isNull(), qPrintable(file));
        QSet<QRgb> colors;
        for (int y = 0; y < image.height(); y += 7) {
            for (int x = 0; x < image.width(); x += 7)
                colors.insert(image.pixel(x, y));
        }
        QVERIFY2(colors.size() > 8, qPrintable(file));
    }
}

QTEST_MAIN(TestScreenshots)
#include "tst_screenshots.moc"
