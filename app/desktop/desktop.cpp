// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "app/await.h"
#include "ui/async/whenDone.h"
#include "ui/commands.h"
#include "ui/pages/alerts/alertwords.h"
#include "ui/screenshots.h"
#include "ui/words/errorwords.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>

#include <cstdio>

namespace airgate {

namespace {

void print(FILE* stream, const QString& text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

Desktop::Desktop(QApplication& application, DesktopOptions options)
    : m_application(application)
    , m_options(std::move(options))
    , m_theme(application)
    , m_language(application)
{
    m_theme.apply(Theme::Scheme::System);
    m_language.apply(m_options.language);
}

Desktop::~Desktop()
{
    m_stop.request_stop();
}

int Desktop::run()
{
    if (const auto error = open())
        return fail(*error);
    if (!m_options.headlessPicture.isEmpty())
        return playHeadless();
    return m_options.screenshotFolder.isEmpty() ? showAndWatch() : renderAndEnd();
}

std::optional<Error> Desktop::open()
{
    Configuration configuration;
    if (m_options.demo) {
        auto demo = DemoWorld::start();
        if (!demo)
            return demo.error();
        m_demo = *std::move(demo);
        configuration = m_demo->configuration();
    } else {
        configuration.dataDirectory = m_options.dataDirectory;
        configuration.secretKeyFile = m_options.secretKeyFile;
        configuration.secretKey = qgetenv("AIRGATE_SECRET_KEY");
    }
    auto app = await(Composition::open(configuration));
    if (!app)
        return app.error();
    m_app = *std::move(app);
    return std::nullopt;
}

Services Desktop::services()
{
    return {m_app->mainAccounts(), m_app->subAccounts(), m_app->sync(), m_app->quota(), m_app->alerts(), m_app->stops(),
            m_app->settings(), m_app->watch(), m_app->leases(), m_app->store(), m_app->clock(),
            m_app->quotaImport(), m_app->ledgerExport()};
}

WindowOptions Desktop::windowOptions() const
{
    WindowOptions options;
    options.demo = m_options.demo;
    options.databaseName = QStringLiteral("SQLite · airgate.db");
    options.principal = m_options.demo ? DemoWorld::principal() : operatingSystemPrincipal();
    const QString folder = m_demo ? m_demo->configuration().dataDirectory : m_options.dataDirectory;
    options.settingsFile = QDir(folder).filePath(QStringLiteral("window.ini"));
    return options;
}

void Desktop::makeWindow()
{
    m_window = std::make_unique<MainWindow>(services(), windowOptions(), m_theme);
    connect(m_window.get(), &MainWindow::languageWanted, this, &Desktop::changeLanguage, Qt::QueuedConnection);
    m_window->show();
}

void Desktop::changeLanguage(const QString& name)
{
    m_language.apply(name);
    const PageId page = m_window->currentPage();
    makeWindow();
    m_window->showPage(page);
}

int Desktop::showAndWatch()
{
    makeWindow();
    if (m_demo)
        startDemo();
    else
        startWatching();
    return QApplication::exec();
}

QCoro::Task<Result<WatchReport>> Desktop::playDemo(DemoWorld::Narrator narrate)
{
    // Through the window of the moment: it may be made anew in another language meanwhile.
    CheckProgressSink progress = [this](CheckProgress step) {
        if (m_window)
            m_window->commands().check().progressSink()(std::move(step));
    };
    return m_demo->play(*m_app, std::move(progress), std::move(narrate));
}

void Desktop::startDemo()
{
    whenDone(playDemo([](const QString&) {}), this, [this](const Result<WatchReport>& report) {
        finished(report);
        startWatching();
    });
}

void Desktop::startWatching()
{
    CheckProgressSink progress = [this](CheckProgress step) {
        m_window->commands().check().progressSink()(std::move(step));
    };
    whenDone(m_app->watch().keepWatching(m_stop.get_token(), std::move(progress),
                                         [this](const Result<WatchReport>& report) { finished(report); }),
             this, [] {});
}

void Desktop::finished(const Result<WatchReport>& report)
{
    m_window->commands().check().finish(report);
    if (report)
        tellAlerts(*report);
}

void Desktop::tellAlerts(const WatchReport& report)
{
    if (m_window->isActiveWindow())
        return;
    for (const CheckReport& check : report.checks) {
        for (const Alert& alert : check.alerts)
            m_notifier.notify(check.accountName, alertText(alert), alert.severity == Severity::Critical);
    }
}

int Desktop::renderAndEnd()
{
    if (m_demo) {
        const auto played = await(playDemo([](const QString&) {}));
        if (!played)
            return fail(played.error());
    }
    const auto files = await(
        renderScreenshots(services(), windowOptions(), &m_theme, &m_language, m_options.screenshotFolder));
    if (!files)
        return fail(files.error());
    for (const QString& file : *files)
        print(stdout, file);
    return 0;
}

int Desktop::playHeadless()
{
    const auto report = await(playDemo([](const QString& step) { print(stdout, step); }));
    if (!report)
        return fail(report.error());
    m_theme.apply(Theme::Scheme::Light);
    makeWindow();
    m_window->resize(1440, 900);
    while (!m_window->isSettled())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const QString file = QFileInfo(m_options.headlessPicture).absoluteFilePath();
    QDir().mkpath(QFileInfo(file).path());
    if (!m_window->grab().save(file))
        return fail({ErrorCode::StorageFailed, file, {}});
    print(stdout, tr("A picture of the main window: %1").arg(file));
    return 0;
}

int Desktop::fail(const Error& error)
{
    const QString words = errorWords(error);
    print(stderr, words);
    const bool silent = !m_options.headlessPicture.isEmpty() || !m_options.screenshotFolder.isEmpty();
    if (!silent)
        QMessageBox::critical(nullptr, QStringLiteral("AirGate"), words);
    const bool configuration = error.code == ErrorCode::NoMasterKey || error.code == ErrorCode::InvalidMasterKey
        || error.code == ErrorCode::VaultLocked || error.code == ErrorCode::VaultUnavailable;
    return configuration ? 78 : 1;
}

} // namespace airgate
