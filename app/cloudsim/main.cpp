// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloudsim/cloudsim.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTimer>

#include <csignal>
#include <cstdio>

using namespace airgate;

namespace {

enum ExitCode { Done = 0, Refused = 1, Usage = 2 };

volatile std::sig_atomic_t endRequested = 0;

void requestEnd(int)
{
    endRequested = 1;
}

int fail(ExitCode code, const QString& text)
{
    std::fprintf(stderr, "airgate-cloudsim: %s\n", qPrintable(text));
    return code;
}

struct Arguments {
    QString host;
    quint16 port = 0;
    QString scenario;
    CloudSimOptions options;
};

// nothing: a value is not of its kind.
std::optional<Arguments> readArguments(const QCommandLineParser& parser)
{
    Arguments arguments;
    const QString listen = parser.value(QStringLiteral("listen"));
    const qsizetype colon = listen.lastIndexOf(u':');
    bool ok[5] = {};
    arguments.host = listen.left(colon);
    arguments.port = listen.mid(colon + 1).toUShort(&ok[0]);
    arguments.scenario = parser.value(QStringLiteral("scenario"));
    arguments.options.seed = parser.value(QStringLiteral("seed")).toULongLong(&ok[1]);
    arguments.options.latency =
        std::chrono::milliseconds(parser.value(QStringLiteral("latency")).toUInt(&ok[2]));
    arguments.options.billRatePerSecond =
        static_cast<int>(parser.value(QStringLiteral("bill-rate")).toUShort(&ok[3]));
    arguments.options.clockTolerance =
        std::chrono::seconds(parser.value(QStringLiteral("clock-tolerance")).toUInt(&ok[4]));
    arguments.options.clockFollowsSource = parser.isSet(QStringLiteral("real-time"));
    const bool good = colon > 0 && ok[0] && ok[1] && ok[2] && ok[3] && ok[4];
    return good ? std::optional(arguments) : std::nullopt;
}

void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(QStringLiteral(
        "A stand-in for Volcengine's OpenAPI and a Feishu bot, for tests and demos."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {QStringLiteral("listen"), QStringLiteral("Loopback address and port; port 0 takes any."),
         QStringLiteral("127.0.0.1:PORT"), QStringLiteral("127.0.0.1:0")},
        {QStringLiteral("scenario"), QStringLiteral("The world to begin with; the demo without."),
         QStringLiteral("FILE.json")},
        {QStringLiteral("seed"), QStringLiteral("Decides what the scenario leaves open."),
         QStringLiteral("N"), QStringLiteral("1")},
        {QStringLiteral("latency"), QStringLiteral("Milliseconds added to every answer."),
         QStringLiteral("MS"), QStringLiteral("0")},
        {QStringLiteral("bill-rate"),
         QStringLiteral("Bill calls a second per account; 0: no limit."), QStringLiteral("N"),
         QStringLiteral("5")},
        {QStringLiteral("clock-tolerance"), QStringLiteral("Seconds a request's date may be off."),
         QStringLiteral("S"), QStringLiteral("900")},
        {QStringLiteral("real-time"), QStringLiteral("Ignore the scenario's time.")},
    });
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("airgate-cloudsim"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AIRGATE_VERSION));
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(QCoreApplication::arguments()))
        return fail(Usage, parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp(Done);
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
    const std::optional<Arguments> arguments = readArguments(parser);
    if (!arguments || !parser.positionalArguments().isEmpty())
        return fail(Usage, QStringLiteral("see --help"));
    const Result<Scenario> scenario =
        arguments->scenario.isEmpty()
            ? Result<Scenario>(Scenario::demo(arguments->options.seed))
            : Scenario::fromFile(arguments->scenario, arguments->options.seed);
    if (!scenario)
        return fail(Refused, QStringLiteral("scenario: ") + scenario.error().detail);
    CloudSim sim(*scenario, arguments->options);
    const Result<quint16> port = sim.listen(arguments->host, arguments->port);
    if (!port)
        return fail(Refused, QStringLiteral("cannot listen on %1 (loopback only): %2")
                                 .arg(arguments->host, errorName(port.error().code)));
    std::printf("http://%s:%d\n",
                arguments->host.contains(u':') ? qPrintable(u'[' + arguments->host + u']')
                                               : qPrintable(arguments->host),
                *port);
    std::fflush(stdout);
    std::signal(SIGINT, requestEnd);
    std::signal(SIGTERM, requestEnd);
    // A signal handler may do no more than set a flag.
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &app, [] {
        if (endRequested != 0)
            QCoreApplication::quit();
    });
    poll.start(std::chrono::milliseconds(100));
    return QCoreApplication::exec();
}
