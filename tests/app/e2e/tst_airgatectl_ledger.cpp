// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlfixture.h"

#include <QFile>

using namespace airgate;

namespace {

const QString video = QStringLiteral("svc-video");
const QString chat = QStringLiteral("svc-chat");

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

// The journal as a script uses it.
class AirgatectlLedger : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void transferAndReverse_F3();
    void poolLimit();
    void lostTailBlocksUntilAcknowledged();
};

void AirgatectlLedger::transferAndReverse_F3()
{
    CtlFixture airgate;
    airgate.setUp(QStringLiteral("100"));
    const Ran transfer = airgate.ctl(words("quota transfer svc-video svc-chat 30 --reason move --key t"));
    QVERIFY2(transfer.exitCode == 0, transfer.err);
    QCOMPARE(transfer.object()[u"kind"].toString(), QStringLiteral("transfer"));
    const int number = transfer.object()[u"entry"].toInt();
    QVERIFY(airgate.ctl(words("quota transfer svc-video svc-chat 30 --reason move --key t")).object()[u"repeated"].toBool());
    QCOMPARE(airgate.user(chat)[u"quota"].toString(), QStringLiteral("30.00"));
    const Ran tooMuch = airgate.ctl(words("quota transfer svc-chat svc-video 31 --reason back"));
    QCOMPARE(tooMuch.exitCode, 1);
    QVERIFY2(tooMuch.err.contains("30.00"), tooMuch.err);

    const QStringList reverse{QStringLiteral("quota"), QStringLiteral("reverse"), QString::number(number),
                              QStringLiteral("--reason"), QStringLiteral("mistake")};
    const Ran reversal = airgate.ctl(reverse);
    QVERIFY2(reversal.exitCode == 0, reversal.err);
    QCOMPARE(reversal.object()[u"reverses"].toInt(), number);
    QCOMPARE(reversal.object()[u"reference"].toString(), QStringLiteral("CZ-%1").arg(number));
    QCOMPARE(airgate.user(video)[u"quota"].toString(), QStringLiteral("100.00"));
    QCOMPARE(airgate.ctl(reverse).exitCode, 1);
    const Ran verified = airgate.ctl(words("ledger verify"));
    QVERIFY2(verified.exitCode == 0, verified.err);
    QCOMPARE(verified.object()[u"kept_entries"].toInt(), verified.object()[u"entries"].toInt());
}

void AirgatectlLedger::poolLimit()
{
    CtlFixture airgate;
    airgate.setUp(QStringLiteral("100"));
    const QString name =
        airgate.ctl(words("account list")).array().at(0).toObject()[u"name"].toString();
    const auto limit = [&](const char* amount) {
        return airgate.ctl({QStringLiteral("account"), QStringLiteral("pool-limit"), name, QLatin1String(amount)});
    };
    QCOMPARE(limit("110").exitCode, 0);
    const Ran refused = airgate.ctl(words("quota allocate svc-chat 11 --reason more"));
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains("10.00"), refused.err);
    QCOMPARE(limit("1e5").exitCode, 1);
    QCOMPARE(limit("none").exitCode, 0);
    QCOMPARE(airgate.ctl(words("quota allocate svc-chat 11 --reason more")).exitCode, 0);
}

void AirgatectlLedger::lostTailBlocksUntilAcknowledged()
{
    CtlFixture airgate;
    airgate.setUp(QStringLiteral("100"));
    QFile head(airgate.folder.filePath(QStringLiteral("data/ledger.head")));
    QVERIFY(head.open(QIODevice::WriteOnly));
    head.write("9 " + QByteArray(64, 'a') + '\n');
    head.close();
    const QStringList allocate = words("quota allocate svc-chat 1 --reason more");
    QCOMPARE(airgate.ctl(allocate).exitCode, 1);
    const Ran verified = airgate.text(words("ledger verify"));
    QCOMPARE(verified.exitCode, 1);
    QVERIFY2(verified.err.contains("#2"), verified.err);
    const Ran asJson = airgate.ctl(words("ledger verify"));
    QCOMPARE(asJson.exitCode, 1);
    QCOMPARE(asJson.object()[u"fault"].toString(), QStringLiteral("cut_tail"));
    QCOMPARE(airgate.ctl(words("ledger acknowledge --reason restored")).exitCode, 0);
    QCOMPARE(airgate.ctl(allocate).exitCode, 0);
    QCOMPARE(airgate.ctl(words("ledger verify")).exitCode, 0);
}

QTEST_GUILESS_MAIN(AirgatectlLedger)
#include "tst_airgatectl_ledger.moc"
