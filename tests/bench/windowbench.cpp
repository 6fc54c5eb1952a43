// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"

#include "app/await.h"
#include "app/composition.h"
#include "tests/bench/benchline.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>

namespace airgate {

namespace {

// Told when a window, or anything in it, is painted for the first time.
class PaintWatch : public QObject {
public:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        m_painted |= event->type() == QEvent::Paint;
        return QObject::eventFilter(object, event);
    }
    [[nodiscard]] bool painted() const { return m_painted; }

private:
    bool m_painted = false;
};

template <typename Make>
double firstPaintMs(Make make)
{
    QElapsedTimer time;
    time.start();
    const std::unique_ptr<QMainWindow> window = make();
    PaintWatch watch;
    qApp->installEventFilter(&watch);
    window->show();
    while (!watch.painted())
        QCoreApplication::processEvents(QEventLoop::AllEvents);
    QCoreApplication::processEvents();
    const double milliseconds = double(time.nsecsElapsed()) / 1e6;
    qApp->removeEventFilter(&watch);
    return milliseconds;
}

std::unique_ptr<QMainWindow> bareWindow()
{
    auto window = std::make_unique<QMainWindow>();
    auto* view = new QTableView;
    auto* model = new QStandardItemModel(24, 10, view);
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column)
            model->setItem(row, column, new QStandardItem(QStringLiteral("113,412.86")));
    }
    view->setModel(model);
    window->setCentralWidget(view);
    window->resize(1440, 900);
    return window;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

void benchWindow()
{
    Theme theme(*qApp);
    theme.apply(Theme::Scheme::Light);
    Language language(*qApp);
    language.apply(QStringLiteral("zh_CN"));
    const QTemporaryDir data;
    Configuration configuration;
    configuration.dataDirectory = data.path();
    configuration.ephemeralKey = true;
    auto opened = await(Composition::open(configuration));
    Q_ASSERT(opened);
    const std::unique_ptr<Composition> app = *std::move(opened);
    const Services services{app->mainAccounts(), app->subAccounts(), app->sync(), app->quota(), app->alerts(),
                            app->stops(), app->settings(), app->watch(), app->leases(), app->store(), app->clock(),
                            app->quotaImport(), app->ledgerExport()};
    WindowOptions options;
    options.principal = systemPrincipal();
    options.settingsFile = QDir(data.path()).filePath(QStringLiteral("window.ini"));
    const auto ourWindow = [&] {
        auto window = std::make_unique<MainWindow>(services, options, theme);
        window->resize(1440, 900);
        return std::unique_ptr<QMainWindow>(std::move(window));
    };

    QList<double> ours;
    QList<double> bare;
    for (int round = 0; round < 7; ++round) {
        bare.append(firstPaintMs(bareWindow));
        ours.append(firstPaintMs(ourWindow));
    }
    printBench(QStringLiteral("first_paint"), {{QStringLiteral("ours_ms"), median(ours)},
                                               {QStringLiteral("bare_ms"), median(bare)},
                                               {QStringLiteral("ratio"), median(ours) / median(bare)}});

    const std::unique_ptr<QMainWindow> window = ourWindow();
    window->show();
    const auto wait = [](int milliseconds) {
        QEventLoop loop;
        QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
        loop.exec();
    };
    wait(2000);
    const double before = cpuSeconds();
    wait(10'000);
    printBench(QStringLiteral("idle"), {{QStringLiteral("seconds"), 10},
                                        {QStringLiteral("cpu_s"), cpuSeconds() - before}});
}

} // namespace airgate
