// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cloud/endpoint.h"
#include "services/cloud/openapiconnector.h"
#include "tests/fakes/steppingclock.h"

#include <QTest>

using namespace airgate;

class TestEndpoint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takes_data();
    void takes();
    void refuses_data();
    void refuses();
};

void TestEndpoint::takes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("nothing") << QString() << QByteArray("open.volcengineapi.com");
    QTest::newRow("https") << QStringLiteral("https://iam.volcengineapi.com")
                           << QByteArray("iam.volcengineapi.com");
    QTest::newRow("https with its own port")
        << QStringLiteral("https://Example.com:443/") << QByteArray("example.com");
    QTest::newRow("https with a port")
        << QStringLiteral("https://example.com:8443") << QByteArray("example.com:8443");
    QTest::newRow("loopback") << QStringLiteral("http://127.0.0.1:4000")
                              << QByteArray("127.0.0.1:4000");
    QTest::newRow("loopback net") << QStringLiteral("http://127.9.9.9") << QByteArray("127.9.9.9");
    QTest::newRow("loopback v6") << QStringLiteral("http://[::1]:4000/")
                                 << QByteArray("[::1]:4000");
    QTest::newRow("localhost") << QStringLiteral("http://LocalHost:1") << QByteArray("localhost:1");
}

void TestEndpoint::takes()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, host);
    const auto endpoint = checkedEndpoint(QUrl(text));
    QVERIFY(endpoint);
    QCOMPARE(hostHeader(*endpoint), host);
}

void TestEndpoint::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"http://open.volcengineapi.com", "http://10.0.0.1", "http://127.0.0.1.example.com",
          "http://localhost.example.com", "http://128.0.0.1", "ftp://127.0.0.1", "127.0.0.1:4000",
          "https://", "https://user:pw@example.com", "https://example.com/path",
          "https://example.com/?a=b", "https://example.com/#f", "http://[::2]"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestEndpoint::refuses()
{
    QFETCH(QString, text);
    const QUrl url(text);
    QVERIFY(checkedEndpoint(url).failedWith(ErrorCode::InvalidArgument));
    OpenApiConnector connector(std::make_shared<SteppingClock>(Instant{}), {});
    const auto session = connector.connect({QStringLiteral("AK"), SecretBytes("sk"), url});
    QVERIFY(session.failedWith(ErrorCode::InvalidArgument));
    QCOMPARE(session.error().detail, QStringLiteral("endpoint"));
}

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
