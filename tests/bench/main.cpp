// SPDX-License-Identifier: GPL-3.0-or-later
// airgate-bench [check|export|signing|window]… : JSON lines on standard output. Never a timed test.
#include "tests/bench/benches.h"

#include "app/allocator.h"

#include <QApplication>

using namespace airgate;

int main(int argc, char* argv[])
{
    shareMemoryBetweenThreads();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    Q_INIT_RESOURCE(airgate);
    QApplication application(argc, argv);
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    const auto asked = [&](const char* name) { return wanted.isEmpty() || wanted.contains(QLatin1String(name)); };
    if (asked("signing"))
        benchSigning(QStringLiteral(BENCH_NODE_FOLDER));
    if (asked("window"))
        benchWindow();
    if (asked("export"))
        benchExport(1'000'000);
    if (asked("check"))
        benchCheck(QCoreApplication::applicationDirPath() + QStringLiteral("/airgate-cloudsim"));
    return 0;
}
