// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlfixture.h"

#include <QProcess>

namespace airgate {

namespace {

constexpr int longestCall = 50'000;  // ms, on a machine that is busy with other things

Scenario scenario()
{
    const QByteArray json = R"({"accounts":[{"id":2100000042,"name":"main","company":"Example",
        "access_keys":[{"id":"AKLTmain","secret":"main-secret"}],
        "projects":[{"name":"video","display_name":"Video"},{"name":"chat","display_name":"Chat"}],
        "users":[
          {"id":41000001,"name":"svc-video","display_name":"Video","login":{"allowed":true},
           "keys":[{"id":"AKLTv1","secret":"s1"},{"id":"AKLTv2","secret":"s2"},
                   {"id":"AKLTv3","secret":"s3","active":false}]},
          {"id":41000002,"name":"svc-chat","display_name":"Chat",
           "keys":[{"id":"AKLTc1","secret":"s4"}]}]}]})";
    auto read = Scenario::fromJson(json, 1);
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    return *std::move(read);
}

CloudSimOptions options(std::chrono::seconds clockTolerance)
{
    CloudSimOptions options;
    options.clockFollowsSource = true;
    options.billRatePerSecond = 0;
    options.clockTolerance = clockTolerance;
    return options;
}

} // namespace

CtlFixture::CtlFixture(std::chrono::seconds clockTolerance)
    : environment(QProcessEnvironment::systemEnvironment())
    , cloud(scenario(), options(clockTolerance))
{
    const auto listening = cloud.listen();
    if (!listening)
        qFatal("%s", qPrintable(listening.error().detail));
    port = *listening;
    environment.insert(QStringLiteral("AIRGATE_SECRET_KEY"), QLatin1String(masterKey));
    for (const char* proxy : {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY"})
        environment.remove(QLatin1String(proxy));
}

Ran CtlFixture::run(const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(AIRGATECTL), arguments);
    process.write(input);
    process.closeWriteChannel();
    // The event loop goes on: a test's own server may have to answer the program.
    const auto hasEnded = [&process] { return process.state() == QProcess::NotRunning; };
    if (!process.waitForStarted(longestCall) || !QTest::qWaitFor(hasEnded, longestCall))
        return {-1, process.readAllStandardOutput(), "airgatectl did not end"};
    const int exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    return {exitCode, process.readAllStandardOutput(), process.readAllStandardError()};
}

Ran CtlFixture::ctl(const QStringList& words, const QByteArray& input)
{
    return text(QStringList{QStringLiteral("--json")} + words, input);
}

Ran CtlFixture::text(const QStringList& words, const QByteArray& input)
{
    return run(QStringList{QStringLiteral("--data"), folder.filePath(QStringLiteral("data"))} + words, input);
}

Ran CtlFixture::addAccount(const QByteArray& secret)
{
    return ctl({QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("main"),
                QStringLiteral("--access-key"), QLatin1String(accessKey), QStringLiteral("--secret-key-stdin"),
                QStringLiteral("--endpoint"), endpoint()},
               secret + '\n');
}

Ran CtlFixture::addFeishu()
{
    const QString hook = endpoint() + QStringLiteral("/open-apis/bot/v2/hook/token-1");
    return ctl({QStringLiteral("channel"), QStringLiteral("add"), QStringLiteral("ops"), QStringLiteral("--kind"),
                QStringLiteral("feishu"), QStringLiteral("--url-stdin")},
               hook.toUtf8() + '\n');
}

void CtlFixture::setUp(const QString& quota)
{
    QCOMPARE(addAccount().exitCode, 0);
    QCOMPARE(ctl({QStringLiteral("sync")}).exitCode, 0);
    QCOMPARE(ctl({QStringLiteral("user"), QStringLiteral("assign"), QStringLiteral("svc-video"),
                  QStringLiteral("--project"), QStringLiteral("video")})
                 .exitCode,
             0);
    QCOMPARE(ctl({QStringLiteral("quota"), QStringLiteral("allocate"), QStringLiteral("svc-video"), quota,
                  QStringLiteral("--reason"), QStringLiteral("first")})
                 .exitCode,
             0);
}

QJsonObject CtlFixture::user(const QString& name)
{
    const QJsonArray users = ctl({QStringLiteral("user"), QStringLiteral("list")}).array();
    for (const QJsonValue each : users) {
        if (each[u"user"].toString() == name)
            return each.toObject();
    }
    return {};
}

QString CtlFixture::switches(const QString& name) const
{
    QStringList words;
    const QJsonArray users = cloud.state().value(u"accounts").toArray().at(0)[u"users"].toArray();
    for (const QJsonValue each : users) {
        if (each[u"name"].toString() != name)
            continue;
        const QJsonArray keys = each[u"keys"].toArray();
        for (const QJsonValue key : keys)
            words += key[u"id"].toString() + QLatin1String(key[u"active"].toBool() ? "=on" : "=off");
        const QJsonValue login = each[u"login_allowed"];
        if (!login.isUndefined())
            words += login.toBool() ? QStringLiteral("login=on") : QStringLiteral("login=off");
    }
    return words.join(u' ');
}

QJsonArray CtlFixture::ledger()
{
    return ctl({QStringLiteral("quota"), QStringLiteral("history")}).array();
}

QString CtlFixture::period() const
{
    return shanghaiDate(std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now()))
        .toString(QStringLiteral("yyyy-MM"));
}

QString CtlFixture::endpoint() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(port);
}

} // namespace airgate
