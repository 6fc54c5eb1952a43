// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "app/desktop/demo/demoworld.h"
#include "app/desktop/desktopnotifier.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/theme/theme.h"

#include <stop_token>

namespace airgate {

struct DesktopOptions {
    bool demo = false;
    QString screenshotFolder;   // render everything there and end
    QString headlessPicture;    // play the demo without a window, write one picture there and end
    QString dataDirectory;
    QString secretKeyFile;
    QString language;           // "zh_CN", "en"; empty: the last one, else the system's
};

// The desktop application: opens the composition, shows the window, keeps watching.
class Desktop : public QObject {
    Q_OBJECT

public:
    Desktop(QApplication& application, DesktopOptions options);
    ~Desktop() override;

    // The exit code of the process: 0, 1 after a failure that was told, 78 without a master key.
    [[nodiscard]] int run();

private:
    [[nodiscard]] std::optional<Error> open();
    [[nodiscard]] Services services();
    [[nodiscard]] WindowOptions windowOptions() const;
    [[nodiscard]] int showAndWatch();
    [[nodiscard]] int renderAndEnd();
    [[nodiscard]] int playHeadless();
    [[nodiscard]] QCoro::Task<Result<WatchReport>> playDemo(DemoWorld::Narrator narrate);
    void makeWindow();
    void startDemo();
    void startWatching();
    void changeLanguage(const QString& name);
    void finished(const Result<WatchReport>& report);
    void tellAlerts(const WatchReport& report);
    [[nodiscard]] int fail(const Error& error);

    QApplication& m_application;
    DesktopOptions m_options;
    Theme m_theme;
    Language m_language;
    std::unique_ptr<DemoWorld> m_demo;
    std::unique_ptr<Composition> m_app;
    std::unique_ptr<MainWindow> m_window;
    DesktopNotifier m_notifier;
    std::stop_source m_stop;
};

} // namespace airgate
