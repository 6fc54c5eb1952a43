// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/delivery/feishucard.h"
#include "services/delivery/hmacsha256.h"
#include "services/delivery/messagetemplates.h"
#include "services/delivery/webhookpayload.h"
#include "tests/services/delivery/notices.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace airgate;

namespace {

QJsonObject objectOf(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

QStringList linesOf(const Message& message)
{
    QStringList lines{message.title};
    for (const MessageField& field : message.fields)
        lines << field.label + QStringLiteral(": ") + field.value;
    if (!message.note.isEmpty())
        lines << message.note;
    return lines;
}

// Every text object of a card, wherever it is.
void collectTags(const QJsonValue& value, QStringList& tags)
{
    if (value.isArray()) {
        for (const QJsonValue& item : value.toArray())
            collectTags(item, tags);
        return;
    }
    const QJsonObject object = value.toObject();
    if (object.contains(QStringLiteral("content")))
        tags << object.value(QStringLiteral("tag")).toString();
    for (const QJsonValue& item : object)
        collectTags(item, tags);
}

Notice longestNotice(QChar character)
{
    Notice notice = stepNotice();
    const QString text(100'000, character);
    notice.mainAccountName = text;
    notice.userName = text;
    notice.displayName = text;
    notice.alert.quota = Money::fromUnits(std::numeric_limits<qint64>::max());
    notice.alert.spend = Money::fromUnits(std::numeric_limits<qint64>::min());
    return notice;
}

} // namespace

class TestMessages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void amountsReadWell_data()
    {
        QTest::addColumn<QString>("decimal");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* decimal, const char* text) {
            QTest::newRow(decimal) << QString::fromUtf8(decimal) << QString::fromUtf8(text);
        };
        row("0", "¥0.00");
        row("0.004", "¥0.00");
        row("0.005", "¥0.00");
        row("0.00500001", "¥0.01");
        row("0.015", "¥0.02");
        row("999.99", "¥999.99");
        row("999.995", "¥1,000.00");
        row("1234.56", "¥1,234.56");
        row("1234567.89", "¥1,234,567.89");
        row("-0.00499999", "¥0.00");
        row("-0.05", "−¥0.05");
        row("-1234.5", "−¥1,234.50");
        row("92233720368.54775807", "¥92,233,720,368.55");
        row("-92233720368.54775808", "−¥92,233,720,368.55");
    }
    void amountsReadWell()
    {
        QFETCH(QString, decimal);
        QFETCH(QString, text);
        QCOMPARE(messageAmount(Money::parse(decimal).value()), text);
    }

    void aStepIsToldWithAllFigures()
    {
        const QStringList expected{
            QStringLiteral("bob has used 83.4%"),
            QStringLiteral("User name: bob"),
            QStringLiteral("Display name: 鲍勃"),
            QStringLiteral("Main account: 研发"),
            QStringLiteral("Severity: Warning"),
            QStringLiteral("Event: Reached 80%"),
            QStringLiteral("Usage: 83.4%"),
            QStringLiteral("Allocated quota: ¥5,000.00"),
            QStringLiteral("Consumed: ¥4,170.00"),
            QStringLiteral("Remaining: ¥830.00"),
            QStringLiteral("Per day: ¥97.65"),
            QStringLiteral("Forecast: Runs out in about 8.5 days · 2026-12-01"),
            QStringLiteral("Time: 2026-11-23 14:32:05 (UTC+8)"),
            QStringLiteral("Data as of 2026-11-23 11:32:05 (UTC+8)"),
        };
        QCOMPARE(linesOf(messageOf(stepNotice())), expected);
    }

    void whatIsUnknownIsNotZero_F4()
    {
        Notice notice = stepNotice();
        notice.forecast.reset();
        notice.alert.quota = Money();
        notice.alert.horizon = {};
        const QStringList lines = linesOf(messageOf(notice));
        QVERIFY(lines.contains(QStringLiteral("Usage: —")));
        QVERIFY(lines.contains(QStringLiteral("Per day: —")));
        QVERIFY(lines.contains(QStringLiteral("Forecast: —")));
        QVERIFY(lines.contains(QStringLiteral("Remaining: −¥4,170.00")));
        QVERIFY(lines.filter(QStringLiteral("Data as of")).isEmpty());
    }

    void usageIsNeverRoundedUpAcrossAPercent_data()
    {
        QTest::addColumn<QString>("spend");
        QTest::addColumn<QString>("usage");
        QTest::newRow("below 100") << QStringLiteral("99.96") << QStringLiteral("Usage: 99.9%");
        QTest::newRow("100") << QStringLiteral("100") << QStringLiteral("Usage: 100.0%");
        QTest::newRow("above") << QStringLiteral("123.45") << QStringLiteral("Usage: 123.5%");
        QTest::newRow("below 83") << QStringLiteral("82.96") << QStringLiteral("Usage: 82.9%");
    }
    void usageIsNeverRoundedUpAcrossAPercent()
    {
        QFETCH(QString, spend);
        QFETCH(QString, usage);
        Notice notice = stepNotice();
        notice.alert.quota = Money::yuan(100);
        notice.alert.spend = Money::parse(spend).value();
        QVERIFY(linesOf(messageOf(notice)).contains(usage));
    }

    void aForecastBeyondTenYearsSaysSo()
    {
        Notice notice = stepNotice();
        notice.forecast = Forecast{Money::parse(u"0.01").value(), 3, {}, {}};
        QVERIFY(linesOf(messageOf(notice)).contains(QStringLiteral("Forecast: > 10 years")));
    }

    void otherAlertsSayWhatTheyAre_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("exhausted") << int(AlertKind::Exhausted) << QString()
                                   << QStringList{QStringLiteral("bob has used up its quota"),
                                                  QStringLiteral("Remaining: ¥830.00")};
        QTest::newRow("stop failing")
            << int(AlertKind::StopFailing) << QStringLiteral("order:12")
            << QStringList{QStringLiteral("Disabling bob is not verified yet"),
                           QStringLiteral("Enforcement: #12")};
        QTest::newRow("check failing")
            << int(AlertKind::CheckFailing)
            << QStringLiteral("timed_out@2026-11-23T04:00:00.000Z")
            << QStringList{QStringLiteral("Check failed: 研发"),
                           QStringLiteral("Reason: timed_out")};
        QTest::newRow("unattributed")
            << int(AlertKind::Unattributed) << QStringLiteral("2026-11")
            << QStringList{QStringLiteral("Unattributed spend"), QStringLiteral("Period: 2026-11"),
                           QStringLiteral("Unattributed: ¥4,170.00"),
                           QStringLiteral("Bill total: ¥5,000.00")};
    }
    void otherAlertsSayWhatTheyAre()
    {
        QFETCH(int, kind);
        QFETCH(QString, detail);
        QFETCH(QStringList, said);
        Notice notice = stepNotice();
        notice.alert.kind = AlertKind(kind);
        notice.alert.detail = detail;
        const QStringList lines = linesOf(messageOf(notice));
        QCOMPARE(lines.first(), said.first());
        for (const QString& line : said)
            QVERIFY2(lines.contains(line), qPrintable(line));
    }

    void aTestTellsNoFigures()
    {
        Notice notice;
        notice.isTest = true;
        notice.alert.at = noticeTime;
        const QStringList expected{QStringLiteral("Test message"),
                                   QStringLiteral("Time: 2026-11-23 14:32:05 (UTC+8)")};
        QCOMPARE(linesOf(messageOf(notice)), expected);
        const QJsonObject body = objectOf(webhookBody(notice));
        QCOMPARE(body.value(QStringLiteral("test")), QJsonValue(true));
        QVERIFY(!body.contains(QStringLiteral("spend")));
        QVERIFY(!body.contains(QStringLiteral("kind")));
    }

    void cardsAreColouredBySeverity_data()
    {
        QTest::addColumn<int>("severity");
        QTest::addColumn<QString>("colour");
        QTest::newRow("info") << int(Severity::Info) << QStringLiteral("blue");
        QTest::newRow("warning") << int(Severity::Warning) << QStringLiteral("yellow");
        QTest::newRow("high") << int(Severity::High) << QStringLiteral("orange");
        QTest::newRow("critical") << int(Severity::Critical) << QStringLiteral("red");
    }
    void cardsAreColouredBySeverity()
    {
        QFETCH(int, severity);
        QFETCH(QString, colour);
        Notice notice = stepNotice();
        notice.alert.severity = Severity(severity);
        const QJsonObject body = objectOf(feishuBody(notice, noticeTime, {}));
        const QJsonObject header = body.value(QStringLiteral("card"))
                                       .toObject()
                                       .value(QStringLiteral("header"))
                                       .toObject();
        QCOMPARE(header.value(QStringLiteral("template")).toString(), colour);
        QCOMPARE(body.value(QStringLiteral("msg_type")).toString(), QStringLiteral("interactive"));
        QVERIFY(!body.contains(QStringLiteral("sign")));
        QVERIFY(!body.contains(QStringLiteral("timestamp")));
    }

    void cardsHoldNoMarkup()
    {
        Notice notice = stepNotice();
        notice.displayName = QStringLiteral("<at id=all></at> **[x](http://example.org)**");
        const QByteArray body = feishuBody(notice, noticeTime, {});
        QStringList tags;
        collectTags(objectOf(body), tags);
        QCOMPARE(tags.size(), 14); // title, twelve fields, note
        QCOMPARE(tags.count(QStringLiteral("plain_text")), tags.size());
        QVERIFY(QString::fromUtf8(body).contains(notice.displayName));
    }

    void cardsStayWithinTheLimitOfABot_data()
    {
        QTest::addColumn<QChar>("character");
        QTest::newRow("letters") << QChar(u'a');
        QTest::newRow("Chinese") << QChar(u'账');
        QTest::newRow("quotes") << QChar(u'"');
        QTest::newRow("control characters") << QChar(1);
        QTest::newRow("half a surrogate") << QChar(0xD83D);
    }
    void cardsStayWithinTheLimitOfABot()
    {
        QFETCH(QChar, character);
        const QByteArray body =
            feishuBody(longestNotice(character), noticeTime, SecretBytes(QByteArray(64, 's')));
        QVERIFY2(body.size() <= 20'000, qPrintable(QString::number(body.size())));
        QVERIFY(!objectOf(body).isEmpty());
    }

    void signsAsTheBotChecks_data()
    {
        QTest::addColumn<qint64>("timestamp");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QByteArray>("sign");
        QTest::newRow("demo") << qint64(1599360473) << QStringLiteral("demo")
                              << QByteArray("l1N0gAcBjdwBvGm1xMjOF0XSyaLRpR7tuO5dHfhAYc8=");
        QTest::newRow("secret") << qint64(1772000000) << QStringLiteral("AirGateFakeSecret")
                                << QByteArray("zszB6gD4sKJutzu0tvrwXtg08CKi4uwR9EXlj2HAjBQ=");
        QTest::newRow("Chinese") << qint64(1772000000) << QStringLiteral("密钥+/=")
                                 << QByteArray("ceocYxmhXB0H3TTPd9L5cK9+fUYgtQazFLLFbXI5imw=");
    }
    void signsAsTheBotChecks()
    {
        QFETCH(qint64, timestamp);
        QFETCH(QString, secret);
        QFETCH(QByteArray, sign);
        QCOMPARE(feishuSign(timestamp, SecretBytes(secret.toUtf8())), sign);
        const Instant now{std::chrono::milliseconds{timestamp * 1000 + 999}};
        const QJsonObject body =
            objectOf(feishuBody(stepNotice(), now, SecretBytes(secret.toUtf8())));
        QCOMPARE(body.value(QStringLiteral("timestamp")).toString(), QString::number(timestamp));
        QCOMPARE(body.value(QStringLiteral("sign")).toString().toLatin1(), sign);
    }

    void hashesLikeRfc4231()
    {
        QCOMPARE(hmacSha256("Jefe", "what do ya want for nothing?").toHex(),
                 QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
        QCOMPARE(hmacSha256({}, {}).toHex(),
                 QByteArray("b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"));
        QCOMPARE(hmacSha256(QByteArray(131, '\xaa'),
                            "Test Using Larger Than Block-Size Key - Hash Key First")
                     .toHex(),
                 QByteArray("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"));
    }

    void webhooksCarryFiguresAsText()
    {
        const QByteArray expected =
            R"({"at":"2026-11-23T06:32:05.000Z","delivery_id":"airgate-7-9","display_name":"鲍勃",)"
            R"("forecast":{"days_measured":7,"exhaustion":"2026-12-01","per_day":"97.65"},)"
            R"("horizon":"2026-11-23T03:32:05.000Z","kind":"step_reached","main_account":"研发",)"
            R"("quota":"5000.00","remaining":"830.00","severity":"warning","spend":"4170.00",)"
            R"("step":80,"test":false,"title":"bob has used 83.4%","user":"bob"})";
        QCOMPARE(webhookBody(stepNotice()), expected);
    }

    void webhooksSayNullForTheUnknown()
    {
        Notice notice = stepNotice();
        notice.alert.kind = AlertKind::Unattributed;
        notice.alert.detail = QStringLiteral("2026-11");
        notice.alert.horizon = {};
        notice.userName.clear();
        const QJsonObject body = objectOf(webhookBody(notice));
        QVERIFY(body.value(QStringLiteral("user")).isNull());
        QVERIFY(body.value(QStringLiteral("horizon")).isNull());
        QVERIFY(!body.contains(QStringLiteral("quota")));
        QCOMPARE(body.value(QStringLiteral("unattributed")).toString(), QStringLiteral("4170.00"));
        QCOMPARE(body.value(QStringLiteral("bill_total")).toString(), QStringLiteral("5000.00"));
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
