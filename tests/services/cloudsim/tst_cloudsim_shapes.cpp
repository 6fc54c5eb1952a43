// SPDX-License-Identifier: GPL-3.0-or-later
// Every implemented action against the provider's example of it: the same keys, the same JSON
// types.
#include "tests/services/cloudsim/simclient.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace airgate;

namespace {

// The example's own names are replaced by those of the small world.
QString ours(QString value)
{
    static const std::pair<const char*, const char*> names[] = {
        {"AirGateDenyAll", "DenyAll"},
        {"AKLTZmFrZWZha2VmYWtlZmFrZWZha2VmYWtlZmFrZWZha2Vm", "AKLTbob1"},
        {"ep-20260301000000-fake1", "ep-1"},
        {"Ab3kX9mNfakeKeyIdvQ", "ApiKeyOfBob"}};
    for (const auto& [theirs, mine] : names)
        value.replace(QLatin1String(theirs), QLatin1String(mine));
    return value;
}

QString typeOf(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return QStringLiteral("bool");
    case QJsonValue::Double:
        return QStringLiteral("number");
    case QJsonValue::String:
        return QStringLiteral("string");
    case QJsonValue::Array:
        return QStringLiteral("array");
    case QJsonValue::Object:
        return QStringLiteral("object");
    default:
        return QStringLiteral("nothing");
    }
}

// "path: type" for every key; the elements of an array share one path. Empty arrays say nothing.
void collect(const QJsonValue& value, const QString& path, QMap<QString, QString>& shape)
{
    shape.insert(path, typeOf(value));
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        collect(it.value(), path + u'.' + it.key(), shape);
    for (const QJsonValue element : value.toArray())
        collect(element, path + QStringLiteral("[]"), shape);
}

QString difference(const QJsonValue& wanted, const QJsonValue& got)
{
    QMap<QString, QString> theirs;
    QMap<QString, QString> mine;
    collect(wanted, QString(), theirs);
    collect(got, QString(), mine);
    QString text;
    for (auto it = theirs.begin(); it != theirs.end(); ++it) {
        if (mine.value(it.key()) != it.value())
            text += QStringLiteral("%1 is %2 here: %3; ")
                        .arg(it.key(), it.value(), mine.value(it.key()));
    }
    for (auto it = mine.begin(); it != mine.end(); ++it) {
        if (!theirs.contains(it.key()))
            text += it.key() + QStringLiteral(" is not in the example; ");
    }
    return text;
}

QJsonObject example(const QString& name)
{
    QFile file(QStringLiteral(AIRGATE_TEST_DATA "/volcengine/examples/%1.json").arg(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

// The example's request, with the names of the small world.
SimReply replay(const SimClient& client, const QJsonObject& example)
{
    const QByteArray service = example[u"service"].toString().toLatin1();
    HttpRequestParts parts{.method = example[u"request"][u"method"].toString().toLatin1()};
    for (const QJsonValue item : example[u"request"][u"query"].toArray())
        parts.query.emplaceBack(item[0].toString(), ours(item[1].toString()));
    const QJsonValue body = example[u"request"][u"body"];
    const QString contentType = example[u"request"][u"contentType"].toString();
    if (!contentType.isEmpty())
        parts.headers.emplaceBack("Content-Type", contentType.toLatin1());
    if (body.isObject())
        parts.body =
            ours(QString::fromUtf8(QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact)))
                .replace(QLatin1String("2026-02"), QLatin1String("2026-11"))
                .replace(QLatin1String("2026-03"), QLatin1String("2026-11"))
                .toUtf8();
    return client.send(parts, service);
}

} // namespace

class CloudSimShapesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matchesExample_data();
    void matchesExample();
    void errorsMatchExamples();
};

void CloudSimShapesTest::matchesExample_data()
{
    QTest::addColumn<QString>("name");
    static const QStringList notOffered{QStringLiteral("billing.CreateBudget"),
                                        QStringLiteral("billing.ListAmortizedCostBillDaily"),
                                        QStringLiteral("billing.ListAmortizedCostBillDetail"),
                                        QStringLiteral("billing.ListAmortizedCostBillMonthly"),
                                        QStringLiteral("billing.ListBudget"),
                                        QStringLiteral("billing.ListBudgetAmountByBudgetID"),
                                        QStringLiteral("billing.ListBudgetFilterProject"),
                                        QStringLiteral("billing.ListCostAnalysisOpenApi"),
                                        QStringLiteral("billing.ListPackageUsageDetails"),
                                        QStringLiteral("billing.ListResourcePackages"),
                                        QStringLiteral("billing.QueryBudgetDetail")};
    const QDir folder(QStringLiteral(AIRGATE_TEST_DATA "/volcengine/examples"));
    for (const QString& file : folder.entryList({QStringLiteral("*.json")})) {
        const QString name = file.chopped(5);
        if (!notOffered.contains(name))
            QTest::newRow(qPrintable(name)) << name;
    }
}

void CloudSimShapesTest::matchesExample()
{
    QFETCH(QString, name);
    const QJsonObject wanted = example(name);
    const SimClient client(SimClient::small());
    // What the example wants to make must not be there yet; what it deletes must be deletable.
    const QueryItems bob{{QStringLiteral("UserName"), QStringLiteral("bob")}};
    if (name == QLatin1String("iam.CreateUser"))
        QCOMPARE(client.get("iam", "DeleteUser", bob).code(), QString());
    if (name == QLatin1String("iam.CreateLoginProfile"))
        QCOMPARE(client.get("iam", "DeleteLoginProfile", bob).code(), QString());
    if (name == QLatin1String("iam.CreateAccessKey"))
        QCOMPARE(
            client
                .get("iam", "DeleteAccessKey",
                     bob + QueryItems{{QStringLiteral("AccessKeyId"), QStringLiteral("AKLTbob2")}})
                .code(),
            QString());
    if (name == QLatin1String("iam.CreatePolicy"))
        QCOMPARE(client
                     .get("iam", "DeletePolicy",
                          {{QStringLiteral("PolicyName"), QStringLiteral("DenyAll")}})
                     .code(),
                 QString());
    if (name == QLatin1String("iam.DeleteApiKey"))
        QCOMPARE(client
                     .get("iam", "UpdateApiKey",
                          bob + QueryItems{{QStringLiteral("Id"), QStringLiteral("ApiKeyOfBob")},
                                           {QStringLiteral("Status"), QStringLiteral("inactive")}})
                     .code(),
                 QString());
    if (name == QLatin1String("iam.DetachUserPolicy") ||
        name == QLatin1String("iam.ListEntitiesForPolicy"))
        QCOMPARE(
            client
                .get("iam", "AttachUserPolicy",
                     bob + QueryItems{{QStringLiteral("PolicyName"), QStringLiteral("DenyAll")},
                                      {QStringLiteral("PolicyType"), QStringLiteral("Custom")}})
                .code(),
            QString());
    const SimReply reply = replay(client, wanted);
    QCOMPARE(reply.code(), QString());
    QCOMPARE(reply.status, wanted[u"response"][u"status"].toInt());
    QCOMPARE(difference(wanted[u"response"][u"body"], reply.json()), QString());
}

void CloudSimShapesTest::errorsMatchExamples()
{
    const SimClient client(SimClient::small());
    const QJsonObject wanted = example(QStringLiteral("iam.GetUser"));
    const SimReply reply =
        client.get("iam", "GetUser", {{QStringLiteral("UserName"), QStringLiteral("nobody")}});
    for (const QJsonValue error : wanted[u"errors"].toArray()) {
        if (error[u"body"][u"ResponseMetadata"][u"Error"][u"Code"] != QLatin1String("UserNotExist"))
            continue;
        QCOMPARE(reply.status, error[u"status"].toInt());
        QCOMPARE(difference(error[u"body"], reply.json()), QString());
        QCOMPARE(reply.json()[u"ResponseMetadata"][u"Error"],
                 error[u"body"][u"ResponseMetadata"][u"Error"]);
    }
}

QTEST_GUILESS_MAIN(CloudSimShapesTest)
#include "tst_cloudsim_shapes.moc"
