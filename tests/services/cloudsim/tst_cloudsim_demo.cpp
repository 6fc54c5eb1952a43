// SPDX-License-Identifier: GPL-3.0-or-later
// The demo tells the story of the design pictures, to the cent.
#include "tests/services/cloudsim/simclient.h"

#include <QFile>
#include <QTest>

using namespace airgate;

namespace {

struct Row {
    QDate day;
    QString owner; // user name from the creator tag; empty: nobody's
    ExactAmount payable;
    QString product;
};

QList<Row> readBill(const SimClient& client, const QByteArray& action, const QString& period)
{
    QList<Row> all;
    for (int offset = 0;; offset += 300) {
        const QJsonObject page = client
                                     .post("billing", action,
                                           {{QStringLiteral("BillPeriod"), period},
                                            {QStringLiteral("GroupPeriod"), 1},
                                            {QStringLiteral("GroupTerm"), 0},
                                            {QStringLiteral("Limit"), 300},
                                            {QStringLiteral("Offset"), offset},
                                            {QStringLiteral("NeedRecordNum"), 1}})
                                     .result();
        for (const QJsonValue row : page[u"List"].toArray()) {
            const QJsonObject tags =
                QJsonDocument::fromJson(row[u"Tag"].toString().toUtf8()).object();
            all.append({QDate::fromString(row[u"ExpenseDate"].toString(), Qt::ISODate),
                        tags[u"sys:ark:createdBy"][0].toString().section(u'/', 2),
                        ExactAmount::parse(row[u"PayableAmount"].toString()).value(),
                        row[u"ProductZh"].toString()});
        }
        if (offset + 300 >= page[u"Total"].toInt())
            return all;
    }
}

QString decimal(const ExactAmount& amount)
{
    return amount.rounded().value().toDecimal();
}

template <typename Keep>
QString sumOf(const QList<Row>& rows, Keep keep)
{
    ExactAmount sum;
    for (const Row& row : rows) {
        if (keep(row))
            sum += row.payable;
    }
    return decimal(sum);
}

const QDate opening(2026, 10, 20);

} // namespace

class CloudSimDemoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void spendingIsAsPictured_data();
    void spendingIsAsPictured();
    void totalsAreAsPictured();
    void splitBillSaysTheSame();
    void usersAreAsPictured();
    void projectsAreAsPictured();
    void allocationsGiveTheQuotas();
    void oneKeyRefusesToStop();

private:
    std::unique_ptr<SimClient> m_client;
    QList<Row> m_october;
    QList<Row> m_november;
};

void CloudSimDemoTest::initTestCase()
{
    m_client = std::make_unique<SimClient>(Scenario::demo());
    QCOMPARE(shanghaiText(m_client->sim.clock().now()).left(16),
             QStringLiteral("2026-11-23 14:32"));
    m_october = readBill(*m_client, "ListBillDetail", QStringLiteral("2026-10"));
    m_november = readBill(*m_client, "ListBillDetail", QStringLiteral("2026-11"));
}

void CloudSimDemoTest::spendingIsAsPictured_data()
{
    QTest::addColumn<QString>("spent");
    QTest::addColumn<QString>("week"); // seven times the daily mean
    QTest::newRow("svc-label-batch") << QStringLiteral("40318.27") << QStringLiteral("0.00");
    QTest::newRow("svc-rd-sandbox") << QStringLiteral("15002.44") << QStringLiteral("2890.30");
    QTest::newRow("svc-airdrama-prod") << QStringLiteral("113412.86") << QStringLiteral("33742.80");
    QTest::newRow("svc-kefu-bot") << QStringLiteral("52904.11") << QStringLiteral("8432.62");
    QTest::newRow("svc-render-main") << QStringLiteral("246180.32") << QStringLiteral("56985.25");
    QTest::newRow("svc-eval-weekly") << QStringLiteral("2115.00") << QStringLiteral("674.10");
    QTest::newRow("svc-dub-multi") << QStringLiteral("5208.33") << QStringLiteral("2819.25");
    QTest::newRow("svc-rd-notebook") << QStringLiteral("866.90") << QStringLiteral("231.14");
}

void CloudSimDemoTest::spendingIsAsPictured()
{
    QFETCH(QString, spent);
    QFETCH(QString, week);
    const QString user = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(sumOf(m_october + m_november,
                   [&](const Row& row) { return row.owner == user && row.day >= opening; }),
             spent);
    QCOMPARE(sumOf(m_november,
                   [&](const Row& row) {
                       return row.owner == user && row.day >= QDate(2026, 11, 16) &&
                              row.day <= QDate(2026, 11, 22);
                   }),
             week);
}

void CloudSimDemoTest::totalsAreAsPictured()
{
    const auto all = [](const Row&) { return true; };
    const auto owned = [](const Row& row) { return !row.owner.isEmpty(); };
    const auto stray = [](const Row& row) { return row.owner.isEmpty(); };
    const auto counted = [](const Row& row) { return !row.owner.isEmpty() && row.day >= opening; };
    QCOMPARE(sumOf(m_november, all), QStringLiteral("503524.43"));
    QCOMPARE(sumOf(m_november, owned), QStringLiteral("485277.90"));
    QCOMPARE(sumOf(m_november, stray), QStringLiteral("18246.53"));
    QCOMPARE(sumOf(m_october, all), QStringLiteral("642917.38"));
    QCOMPARE(sumOf(m_october, stray), QStringLiteral("9204.17"));
    QCOMPARE(sumOf(m_october + m_november, counted), QStringLiteral("752098.50"));
    const auto of20th = [](const char* product) {
        return [product](const Row& row) {
            return row.day == QDate(2026, 11, 20) && row.product == QString::fromUtf8(product);
        };
    };
    QCOMPARE(sumOf(m_november, of20th("字节跳动大模型服务（豆包大模型）")),
             QStringLiteral("13177.32"));
    QCOMPARE(sumOf(m_november, of20th("GPU 云服务器")), QStringLiteral("9224.35"));
    QVERIFY(std::ranges::any_of(m_november,
                                [](const Row& row) { return row.payable < ExactAmount(); }));
}

void CloudSimDemoTest::splitBillSaysTheSame()
{
    const QDate complete(2026, 11, 20); // the last day the split bill has by now
    const QList<Row> split = readBill(*m_client, "ListSplitBillDetail", QStringLiteral("2026-11"));
    for (const bool owned : {false, true}) {
        const auto keep = [&](const Row& row) {
            return row.day <= complete && row.owner.isEmpty() != owned;
        };
        QCOMPARE(sumOf(split, keep), sumOf(m_november, keep));
    }
    QVERIFY(std::ranges::all_of(split, [&](const Row& row) { return row.day <= complete; }));
}

void CloudSimDemoTest::usersAreAsPictured()
{
    const QJsonObject listed =
        m_client->get("iam", "ListUsers", {{QStringLiteral("Limit"), QStringLiteral("100")}})
            .result();
    QCOMPARE(listed[u"Total"].toInt(), 23); // 24 less svc-eval-weekly, which is gone
    for (const QJsonValue user : listed[u"UserMetadata"].toArray()) {
        QVERIFY(user[u"UserName"] != QLatin1String("svc-eval-weekly"));
        if (user[u"UserName"] == QLatin1String("svc-airdrama-prod"))
            QCOMPARE(user[u"DisplayName"].toString(), QStringLiteral("短剧生产"));
    }
    QVERIFY(m_client->credential.accessKeyId.startsWith("AKLT"));
    QVERIFY(m_client->credential.accessKeyId.endsWith("7Q2M"));
}

// Every user works in one project, which the picture calls by its display name.
void CloudSimDemoTest::projectsAreAsPictured()
{
    const QHash<QString, QString> pictured{{QStringLiteral("svc-label-batch"), QStringLiteral("数据标注")},
                                           {QStringLiteral("svc-airdrama-prod"), QStringLiteral("短剧生成")},
                                           {QStringLiteral("svc-asset-cdn"), QStringLiteral("渲染平台")},
                                           {QStringLiteral("svc-tts-online"), QStringLiteral("客服助手")},
                                           {QStringLiteral("svc-log-archive"), QStringLiteral("研发测试")}};
    QHash<QString, QStringList> projectsOf;
    const QJsonObject projects =
        m_client->get("iam", "ListProjects", {{QStringLiteral("Limit"), QStringLiteral("100")}}).result();
    for (const QJsonValue project : projects[u"Projects"].toArray()) {
        const QJsonObject members =
            m_client
                ->get("iam", "ListProjectIdentities",
                      {{QStringLiteral("ProjectName"), project[u"ProjectName"].toString()},
                       {QStringLiteral("IdentityType"), QStringLiteral("User")},
                       {QStringLiteral("Limit"), QStringLiteral("100")}})
                .result();
        for (const QJsonValue user : members[u"ProjectUsers"].toArray())
            projectsOf[user[u"UserName"].toString()].append(project[u"DisplayName"].toString());
    }
    QCOMPARE(projectsOf.size(), 23);
    for (auto it = projectsOf.cbegin(); it != projectsOf.cend(); ++it)
        QVERIFY2(it->size() == 1, qPrintable(it.key()));
    for (auto it = pictured.cbegin(); it != pictured.cend(); ++it)
        QCOMPARE(projectsOf.value(it.key()), QStringList{it.value()});
}

void CloudSimDemoTest::allocationsGiveTheQuotas()
{
    QFile file(QStringLiteral(AIRGATE_SOURCE_DIR "/app/desktop/demo/allocations.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(json[u"opening_date"].toString(), opening.toString(Qt::ISODate));
    const QHash<QString, QString> expected{
        {QStringLiteral("svc-label-batch"), QStringLiteral("40000.00")},
        {QStringLiteral("svc-airdrama-prod"), QStringLiteral("120000.00")},
        {QStringLiteral("svc-asset-cdn"), QStringLiteral("80000.00")},
        {QStringLiteral("svc-rd-sandbox"), QStringLiteral("15000.00")}};
    ExactAmount total;
    int users = 0;
    for (const QJsonValue user : json[u"users"].toArray()) {
        QHash<QString, ExactAmount> byReference;
        ExactAmount quota;
        for (const QJsonValue entry : user[u"entries"].toArray()) {
            ExactAmount amount = ExactAmount::parse(entry[u"amount"].toString()).value();
            if (entry[u"kind"] == QLatin1String("deduction"))
                amount = ExactAmount() - amount;
            if (entry[u"kind"] == QLatin1String("reversal"))
                amount = ExactAmount() - byReference.value(entry[u"reverses"].toString());
            byReference.insert(entry[u"reference"].toString(), amount);
            quota += amount;
            QVERIFY(fromIsoText(entry[u"at"].toString()).has_value());
        }
        total += quota;
        ++users;
        const QString name = user[u"user"].toString();
        if (expected.contains(name))
            QCOMPARE(decimal(quota), expected.value(name));
    }
    QCOMPARE(users, 24);
    QCOMPARE(decimal(total), QStringLiteral("1199000.00"));
}

void CloudSimDemoTest::oneKeyRefusesToStop()
{
    const QueryItems user{{QStringLiteral("UserName"), QStringLiteral("svc-rd-sandbox")}};
    const QJsonArray keys =
        m_client->get("iam", "ListAccessKeys", user).result()[u"AccessKeyMetadata"].toArray();
    QCOMPARE(keys.size(), 2);
    for (const QJsonValue key : keys) {
        const QString id = key[u"AccessKeyId"].toString();
        const SimReply reply = m_client->get(
            "iam", "UpdateAccessKey",
            user + QueryItems{{QStringLiteral("AccessKeyId"), id},
                              {QStringLiteral("Status"), QStringLiteral("inactive")}});
        QCOMPARE(reply.status, id.endsWith(QLatin1String("9B7E")) ? 429 : 200);
    }
}

QTEST_GUILESS_MAIN(CloudSimDemoTest)
#include "tst_cloudsim_demo.moc"
