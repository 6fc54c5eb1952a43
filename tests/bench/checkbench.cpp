// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"

#include "app/await.h"
#include "app/composition.h"
#include "tests/bench/benchline.h"

#include <QElapsedTimer>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <QEventLoop>
#include <QJsonDocument>

namespace airgate {

namespace {

constexpr int users = 5000;
constexpr int lines = 50000;
constexpr int latencyMs = 20;

// The stand-in as a process of its own, so that its CPU is not ours.
struct SimProcess {
    explicit SimProcess(const QString& program, int billRate)
    {
        QFile scenario(folder.filePath(QStringLiteral("bench.json")));
        const bool opened = scenario.open(QIODevice::WriteOnly);
        Q_ASSERT(opened);
        scenario.write(QStringLiteral(R"({"now":"2026-11-28T12:00:00+08:00","accounts":[{"id":2100000001,"name":"bench",)"
                                      R"("access_keys":[{"id":"AKLTbench","secret":"YmVuY2g="}]}],)"
                                      R"("generate":{"users":%1,"lines":%2,"period":"2026-11"}})")
                           .arg(users).arg(lines).toUtf8());
        scenario.close();
        process.start(program, {QStringLiteral("--scenario"), scenario.fileName(), QStringLiteral("--latency"),
                                QString::number(latencyMs), QStringLiteral("--bill-rate"), QString::number(billRate)});
        process.waitForReadyRead(60'000);
        url = QUrl(QString::fromLatin1(process.readLine().trimmed()));
        Q_ASSERT(url.isValid() && url.port() > 0);
    }
    ~SimProcess()
    {
        process.terminate();
        process.waitForFinished(10'000);
    }
    SimProcess(const SimProcess&) = delete;
    SimProcess& operator=(const SimProcess&) = delete;

    [[nodiscard]] QHash<QString, int> counters() const
    {
        QNetworkAccessManager network;
        QUrl counters = url;
        counters.setPath(QStringLiteral("/_sim/counters"));
        std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(counters)));
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        QHash<QString, int> calls;
        const QJsonObject object = QJsonDocument::fromJson(reply->readAll()).object()
                                       .value(QLatin1String("calls")).toObject();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it)
            calls.insert(it.key(), it.value().toInt());
        return calls;
    }

    QTemporaryDir folder;
    QProcess process;
    QUrl url;
};

std::unique_ptr<Composition> openApp(const SimProcess& sim, const QString& data, int billRate)
{
    Configuration configuration;
    configuration.dataDirectory = data;
    configuration.ephemeralKey = true;
    configuration.startAt = fromIsoText(u"2026-11-28T12:00:00+08:00");
    configuration.billCallsPerSecond = billRate;
    auto app = await(Composition::open(configuration));
    Q_ASSERT(app);
    std::unique_ptr<Composition> opened = *std::move(app);
    NewMainAccount account;
    account.name = QStringLiteral("bench");
    account.accessKeyId = QStringLiteral("AKLTbench");
    account.secretKey = SecretBytes(QByteArray("YmVuY2g="));
    account.endpoint = sim.url;
    account.billSource = BillSourceMode::Detail;
    const auto added = await(opened->mainAccounts().add(systemPrincipal(), std::move(account)));
    Q_ASSERT(added);
    const auto synced = await(opened->sync().sync(systemPrincipal(), added->id));
    Q_ASSERT(synced && synced->listed == users);
    return opened;
}

// The longest the event loop was away while the check ran: what a key press would have waited.
class DelayProbe {
public:
    DelayProbe()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(5);
        QObject::connect(&m_timer, &QTimer::timeout, [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_since.start();
        m_timer.start();
    }
    [[nodiscard]] qint64 longestMs() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

void checkOnce(const QString& program, int rate)
{
    const SimProcess sim(program, rate);
    const QTemporaryDir data;
    const auto app = openApp(sim, data.path(), rate);
    const auto before = sim.counters();
    const double rss = residentMiB();
    const double cpu = cpuSeconds();
    resetPeak();
    QElapsedTimer wall;
    wall.start();
    DelayProbe probe;
    const auto report = await(app->watch().runNow({}, [](CheckProgress) {}));
    const double seconds = double(wall.nsecsElapsed()) / 1e9;
    const double used = cpuSeconds() - cpu;
    const double grown = peakResidentMiB() - rss;
    Q_ASSERT(report && !report->checks.first().error);
    const auto after = sim.counters();
    const int billCalls = after.value(QStringLiteral("ListBillDetail")) - before.value(QStringLiteral("ListBillDetail"));
    int calls = 0;
    for (auto it = after.cbegin(); it != after.cend(); ++it)
        calls += it.value() - before.value(it.key());
    const double bound = std::max(double(calls) / rate, double(calls) * latencyMs / 1000.0 / 8);
    printBench(QStringLiteral("check"),
               {{QStringLiteral("users"), users},
                {QStringLiteral("rows"), report->checks.first().snapshots.last().lineCount},
                {QStringLiteral("rate_per_second"), rate},
                {QStringLiteral("bill_calls"), billCalls},
                {QStringLiteral("all_calls"), calls},
                {QStringLiteral("wall_s"), seconds},
                {QStringLiteral("bound_s"), bound},
                {QStringLiteral("wall_over_bound"), seconds / bound},
                {QStringLiteral("cpu_s"), used},
                {QStringLiteral("growth_mib"), grown},
                {QStringLiteral("longest_delay_ms"), probe.longestMs()}});
}

} // namespace

void benchCheck(const QString& simProgram)
{
    checkOnce(simProgram, 1000);
    checkOnce(simProgram, 5);
}

} // namespace airgate
