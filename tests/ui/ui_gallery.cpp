// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallerypanels.h"

#include "ui/theme/theme.h"

#include <QDir>
#include <QTranslator>
#include <QtTest>
#include <QtWidgets>

using namespace airgate;

namespace {

// The few words the widgets say by themselves, so that the pictures can be laid beside the design.
class SampleTranslator : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        static const QHash<QByteArray, QString> words{
            {"Enabled", QStringLiteral("启用")},      {"Disabling", QStringLiteral("停用中")},
            {"Disabled", QStringLiteral("已停用")},   {"Restoring", QStringLiteral("恢复中")},
            {"Not synced", QStringLiteral("未同步")}, {"Exhausted", QStringLiteral("已用尽")},
            {"> %1 year", QStringLiteral("> %1 年")}, {"Today", QStringLiteral("今天")}};
        return words.value(source);
    }
};

} // namespace

class UiGallery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qApp->installTranslator(&m_translator); }
    void panels_data();
    void panels();

private:
    SampleTranslator m_translator;
    Theme m_theme{*qApp};
};

void UiGallery::panels_data()
{
    QTest::addColumn<PanelMaker>("make");
    QTest::addColumn<bool>("isDark");
    const auto row = [](const char* name, PanelMaker make) {
        QTest::addRow("%s-light", name) << make << false;
        QTest::addRow("%s-dark", name) << make << true;
    };
    row("table", makeTablePanel);
    row("pane", makePanePanel);
    row("controls", makeControlsPanel);
    row("states", makeStatesPanel);
}

void UiGallery::panels()
{
    QFETCH(PanelMaker, make);
    QFETCH(bool, isDark);
    m_theme.apply(isDark ? Theme::Scheme::Dark : Theme::Scheme::Light);
    const std::unique_ptr<QWidget> panel(make());
    panel->show();
    panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(panel.get()));
    QCoreApplication::processEvents();
    const QImage image = panel->grab().toImage();
    // Something of both ends of the palette must have been painted.
    QCOMPARE(image.pixelColor(0, image.height() - 1).lightness() < 128, isDark);
    const QString folder = qEnvironmentVariable("AIRGATE_GALLERY_DIR");
    if (folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(image.save(
        QStringLiteral("%1/%2.png").arg(folder, QString::fromUtf8(QTest::currentDataTag()))));
}

QTEST_MAIN(UiGallery)
#include "ui_gallery.moc"
