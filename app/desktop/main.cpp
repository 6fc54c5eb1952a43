// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/allocator.h"
#include "app/desktop/desktop.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>

using namespace airgate;

namespace {

DesktopOptions readOptions(const QApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Prepaid quotas for Volcengine IAM sub-accounts."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {QStringLiteral("demo"), QStringLiteral("Practise on a stand-in cloud; nothing leaves this computer.")},
        {QStringLiteral("screenshots"), QStringLiteral("Render every page and dialog to PNG files and end."),
         QStringLiteral("DIR")},
        {QStringLiteral("headless"), QStringLiteral("Play the demo without a window and write one picture."),
         QStringLiteral("FILE.png")},
        {QStringLiteral("data"), QStringLiteral("Data folder."), QStringLiteral("DIR"),
         QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)},
        {QStringLiteral("secret-key-file"), QStringLiteral("Master key, instead of the keychain."),
         QStringLiteral("FILE")},
        {QStringLiteral("language"), QStringLiteral("zh_CN or en."), QStringLiteral("NAME")},
    });
    parser.process(application);

    DesktopOptions options;
    options.screenshotFolder = parser.value(QStringLiteral("screenshots"));
    options.headlessPicture = parser.value(QStringLiteral("headless"));
    options.demo = parser.isSet(QStringLiteral("demo")) || !options.headlessPicture.isEmpty();
    options.dataDirectory = parser.value(QStringLiteral("data"));
    options.secretKeyFile = parser.value(QStringLiteral("secret-key-file"));
    options.language = parser.value(QStringLiteral("language"));
    return options;
}

} // namespace

int main(int argc, char* argv[])
{
    shareMemoryBetweenThreads();
    Q_INIT_RESOURCE(airgate);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("AirGate"));
    QApplication::setApplicationVersion(QStringLiteral(AIRGATE_VERSION));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/airgate/brand/airgate.svg")));
    Desktop desktop(application, readOptions(application));
    return desktop.run();
}
