// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlfixture.h"

using namespace airgate;

namespace {

const QString video = QStringLiteral("svc-video");
const QString asFound = QStringLiteral("AKLTv1=on AKLTv2=on AKLTv3=off login=on");
const QString allOff = QStringLiteral("AKLTv1=off AKLTv2=off AKLTv3=off login=off");

QStringList allocation(const QString& amount)
{
    return {QStringLiteral("quota"), QStringLiteral("allocate"), video, amount, QStringLiteral("--reason"),
            QStringLiteral("top-up")};
}

} // namespace

// The programs as an operator uses them, from an empty folder to a stopped and restored user.
class AirgatectlWalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromNothingToStoppedAndBack_F18_F29();
    void stopByHandAndRestore_F14_F16();
    void ruleForKeyAndEndpoint_F38();

private:
    void spendAndCheck(CtlFixture& airgate, const QString& amount, int step);
    void stopped(CtlFixture& airgate);
    void toppedUp(CtlFixture& airgate);
};

// More spend, a check, and exactly one more alert that is told, for this step.
void AirgatectlWalk::spendAndCheck(CtlFixture& airgate, const QString& amount, int step)
{
    const auto cards = airgate.cloud.feishuMessages().size();
    QVERIFY(airgate.cloud.addSpend(video, amount).isOk());
    const Ran check = airgate.ctl({QStringLiteral("check")});
    QVERIFY2(check.exitCode == 0, check.err);
    const QJsonObject report = check.object()[u"checks"].toArray().at(0).toObject();
    QVERIFY(report[u"ok"].toBool());
    QCOMPARE(report[u"new_alerts"].toInt(), 1);
    QCOMPARE(check.object()[u"messages_delivered"].toInt(), 1);
    QCOMPARE(airgate.cloud.feishuMessages().size(), cards + 1);

    const QJsonArray alerts = airgate.ctl({QStringLiteral("alert"), QStringLiteral("list")}).array();
    const QJsonObject newest = alerts.at(0).toObject();
    QCOMPARE(newest[u"step"].toInt(), step);
    QCOMPARE(newest[u"user"].toString(), video);
    QCOMPARE(newest[u"deliveries"].toArray().at(0)[u"state"].toString(), QStringLiteral("delivered"));
    QCOMPARE(newest[u"kind"].toString(), step == 100 ? QStringLiteral("exhausted") : QStringLiteral("step_reached"));
}

void AirgatectlWalk::stopped(CtlFixture& airgate)
{
    QCOMPARE(airgate.switches(video), allOff);
    QCOMPARE(airgate.switches(QStringLiteral("svc-chat")), QStringLiteral("AKLTc1=on"));
    const QJsonObject user = airgate.user(video);
    QCOMPARE(user[u"status"].toString(), QStringLiteral("stopped"));
    QCOMPARE(user[u"holds"].toArray(), QJsonArray{QStringLiteral("quota")});
    QCOMPARE(user[u"consumed"].toString(), QStringLiteral("100.00000001"));
    QCOMPARE(user[u"remaining"].toString(), QStringLiteral("-0.00000001"));
}

// The second check raises nothing and turns nothing again; the top-up alone turns nothing on.
void AirgatectlWalk::toppedUp(CtlFixture& airgate)
{
    const auto cards = airgate.cloud.feishuMessages().size();
    const int turned = airgate.cloud.calls(QStringLiteral("UpdateAccessKey"));
    const Ran again = airgate.ctl({QStringLiteral("check")});
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.object()[u"checks"].toArray().at(0)[u"new_alerts"].toInt(), 0);
    QCOMPARE(airgate.cloud.feishuMessages().size(), cards);
    QCOMPARE(airgate.cloud.calls(QStringLiteral("UpdateAccessKey")), turned);

    QCOMPARE(airgate.ctl(allocation(QStringLiteral("100"))).exitCode, 0);
    QCOMPARE(airgate.switches(video), allOff);
    const Ran restored = airgate.ctl({QStringLiteral("restore"), video});
    QVERIFY2(restored.exitCode == 0, restored.err);
    QVERIFY(restored.object()[u"proven"].toBool());
    QCOMPARE(airgate.switches(video), asFound);
    QCOMPARE(airgate.user(video)[u"status"].toString(), QStringLiteral("enabled"));
}

void AirgatectlWalk::fromNothingToStoppedAndBack_F18_F29()
{
    CtlFixture airgate;
    const Ran added = airgate.addAccount();
    QVERIFY2(added.exitCode == 0, added.err);
    QCOMPARE(added.object()[u"cloud_account_id"].toString(), QStringLiteral("2100000042"));
    const Ran tested = airgate.ctl({QStringLiteral("account"), QStringLiteral("test")});
    QCOMPARE(tested.object()[u"account_id"].toString(), QStringLiteral("2100000042"));
    QCOMPARE(airgate.addFeishu().exitCode, 0);
    const Ran synced = airgate.ctl({QStringLiteral("sync")});
    QCOMPARE(synced.array().at(0)[u"listed"].toInt(), 2);
    QCOMPARE(synced.array().at(0)[u"added"].toInt(), 2);
    QCOMPARE(airgate.ctl({QStringLiteral("user"), QStringLiteral("assign"), video, QStringLiteral("--project"),
                          QStringLiteral("video")})
                 .exitCode,
             0);
    QCOMPARE(airgate.user(video)[u"consumed"].type(), QJsonValue::Null);  // not read yet: unknown (F4)
    QCOMPARE(airgate.ctl(allocation(QStringLiteral("100"))).object()[u"balance_after"].toString(),
             QStringLiteral("100.00"));

    spendAndCheck(airgate, QStringLiteral("50"), 50);
    spendAndCheck(airgate, QStringLiteral("30"), 80);
    spendAndCheck(airgate, QStringLiteral("20.00000001"), 100);
    stopped(airgate);
    toppedUp(airgate);
    const QJsonArray alerts = airgate.ctl({QStringLiteral("alert"), QStringLiteral("list")}).array();
    QCOMPARE(alerts.size(), 3);
    const Ran period = airgate.ctl({QStringLiteral("spend"), QStringLiteral("--period"), airgate.period()});
    QCOMPARE(period.object()[u"bill_total"].toString(), QStringLiteral("100.00000001"));
    QCOMPARE(period.object()[u"difference"].toString(), QStringLiteral("0.00"));
}

void AirgatectlWalk::stopByHandAndRestore_F14_F16()
{
    CtlFixture airgate;
    airgate.setUp(QStringLiteral("100"));
    if (QTest::currentTestFailed())
        return;
    const Ran stop = airgate.ctl({QStringLiteral("stop"), video, QStringLiteral("--reason"), QStringLiteral("leak")});
    QVERIFY2(stop.exitCode == 0, stop.err);
    QVERIFY(stop.object()[u"proven"].toBool());
    QCOMPARE(stop.object()[u"steps"].toArray().size(), 4);
    QCOMPARE(airgate.switches(video), allOff);
    QCOMPARE(airgate.user(video)[u"holds"].toArray(), QJsonArray{QStringLiteral("manual")});
    const Ran restore = airgate.ctl({QStringLiteral("restore"), video});
    QVERIFY2(restore.exitCode == 0, restore.err);
    QCOMPARE(airgate.switches(video), asFound);
    QCOMPARE(airgate.user(video)[u"holds"].toArray(), QJsonArray{});
    const Ran twice = airgate.ctl({QStringLiteral("restore"), video});
    QCOMPARE(twice.exitCode, 1);
    QCOMPARE(twice.object()[u"error"][u"code"].toString(), QStringLiteral("not_found"));
}

void AirgatectlWalk::ruleForKeyAndEndpoint_F38()
{
    CtlFixture airgate;
    airgate.setUp(QStringLiteral("100"));
    const auto rule = [&airgate](const char* words) {
        return airgate.ctl(QStringLiteral("user rule %1").arg(QLatin1String(words)).split(u' '));
    };
    const Ran added = rule("add svc-chat --endpoint ep-1");
    QVERIFY2(added.exitCode == 0, added.err);
    QCOMPARE(added.object()[u"kind"].toString(), QStringLiteral("endpoint"));
    QCOMPARE(rule("add svc-chat --ark-api-key apikey-1").exitCode, 0);
    const Ran taken = rule("add svc-video --endpoint ep-1");
    QCOMPARE(taken.exitCode, 1);
    QCOMPARE(taken.object()[u"error"][u"code"].toString(), QStringLiteral("already_exists"));
    QCOMPARE(rule("list svc-chat").array().size(), 2);
    QCOMPARE(rule("list svc-video").array().size(), 0);
    for (const char* wrong : {"add svc-chat", "add svc-chat --endpoint a --ark-api-key b", "remove svc-chat"})
        QCOMPARE(rule(wrong).exitCode, 2);
    QCOMPARE(rule("remove svc-chat --endpoint ep-1").exitCode, 0);
    QCOMPARE(rule("remove svc-chat --endpoint ep-1").exitCode, 1);
    QCOMPARE(rule("add svc-video --endpoint ep-1").exitCode, 0);
}

QTEST_GUILESS_MAIN(AirgatectlWalk)
#include "tst_airgatectl_walk.moc"
