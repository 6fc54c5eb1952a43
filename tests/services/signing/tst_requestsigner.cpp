// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signing/requestsigner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace airgate;

namespace {

struct VectorCase {
    HttpRequestParts parts;
    SigningCredential credential;
    SigningScope scope;
    QByteArray xDate;
    QJsonObject expected;
};

QByteArray bytes(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString().toUtf8();
}

VectorCase vectorCase(const QJsonObject& json)
{
    VectorCase test;
    test.parts.method = bytes(json, "method");
    test.parts.path = bytes(json, "path");
    test.parts.body = bytes(json, "body");
    for (const QJsonValue& pair : json.value(QLatin1String("query")).toArray())
        test.parts.query.append({pair[0].toString(), pair[1].toString()});
    const QJsonObject headers = json.value(QLatin1String("headers")).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        test.parts.headers.append({it.key().toUtf8(), it.value().toString().toUtf8()});
    test.credential = {bytes(json, "accessKey"), bytes(json, "secretKey"),
                       bytes(json, "sessionToken")};
    test.scope = {bytes(json, "region"), bytes(json, "service")};
    test.xDate = bytes(json, "xDate");
    test.expected = json.value(QLatin1String("expected")).toObject();
    return test;
}

QStringList vectorFiles()
{
    QStringList files{QStringLiteral(AIRGATE_TEST_DATA "/volcengine/signature.json")};
    const QString folder = qEnvironmentVariable("AIRGATE_SIGNATURE_VECTORS");
    if (!folder.isEmpty()) {
        const QDir more(folder);
        for (const QString& name :
             more.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
            files.append(more.filePath(name));
    }
    return files;
}

const HttpRequestParts plainGet{"GET",
                                "/",
                                {{QStringLiteral("Action"), QStringLiteral("ListUsers")}},
                                {{"Host", "127.0.0.1:1"}},
                                {}};
const SigningCredential fakeCredential{"AKLTfake", "c2VjcmV0", {}};
const SigningScope iamScope{"cn-beijing", "iam"};
const Instant someInstant{std::chrono::sys_days{std::chrono::year{2026} / 3 / 15} +
                          std::chrono::hours{4} + std::chrono::milliseconds{999}};

} // namespace

Q_DECLARE_METATYPE(VectorCase)

class TestRequestSigner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reproducesVector_data();
    void reproducesVector();
    void verifiesItsOwnSignature_data();
    void verifiesItsOwnSignature();
    void keptKeySignsTheSame();
    void ownHeadersReplaceGivenOnes();
    void leavesOtherHeadersUnsigned();
    void changedRequestChangesSignature_data();
    void changedRequestChangesSignature();
    void parsesAuthorization();
    void refusesAuthorization_data();
    void refusesAuthorization();
    void decodesQuery_data();
    void decodesQuery();
    void sortsNamesByUtf8Bytes();
    void signingDate_data();
    void signingDate();
    void refusesSigningDate_data();
    void refusesSigningDate();
    void hmacFollowsRfc4231_data();
    void hmacFollowsRfc4231();
    void comparesInConstantTime();
};

void TestRequestSigner::reproducesVector_data()
{
    QTest::addColumn<VectorCase>("test");
    for (const QString& path : vectorFiles()) {
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        QVERIFY2(document.isArray() && !document.array().isEmpty(), qPrintable(path));
        const QByteArray source = QFileInfo(path).completeBaseName().toUtf8();
        for (const QJsonValue& json : document.array()) {
            const QByteArray name = source + ':' + bytes(json.toObject(), "name");
            QTest::newRow(name.constData()) << vectorCase(json.toObject());
        }
    }
}

void TestRequestSigner::reproducesVector()
{
    QFETCH(VectorCase, test);
    const auto instant = fromSigningDate(test.xDate);
    QVERIFY(instant);
    const SignedRequest out =
        RequestSigner::sign(test.parts, test.credential, test.scope, *instant);
    QCOMPARE(out.xDate, test.xDate);
    QCOMPARE(out.canonicalQuery, bytes(test.expected, "canonicalQuery"));
    QCOMPARE(out.signedHeaders, bytes(test.expected, "signedHeaders"));
    QCOMPARE(out.canonicalRequest, bytes(test.expected, "canonicalRequest"));
    QCOMPARE(out.stringToSign, bytes(test.expected, "stringToSign"));
    QCOMPARE(out.signature, bytes(test.expected, "signature"));
    QCOMPARE(out.authorization, bytes(test.expected, "authorization"));
    QCOMPARE(out.xContentSha256, RequestSigner::payloadHash(test.parts.body));
    QVERIFY(out.headersToAdd.contains({"Authorization", out.authorization}));
    QVERIFY(out.headersToAdd.contains({"X-Date", out.xDate}));
    QCOMPARE(out.headersToAdd.contains({"X-Security-Token", test.credential.sessionToken}),
             !test.credential.sessionToken.isEmpty());
}

void TestRequestSigner::verifiesItsOwnSignature_data()
{
    reproducesVector_data();
}

// What a server does: it has the raw query, the headers and the Authorization line, nothing else.
void TestRequestSigner::verifiesItsOwnSignature()
{
    QFETCH(VectorCase, test);
    const SignedRequest out =
        RequestSigner::sign(test.parts, test.credential, test.scope, *fromSigningDate(test.xDate));
    HttpRequestParts received = test.parts;
    received.query = decodedQuery(encodedQuery(test.parts.query).replace("%20", "+"));
    received.headers += out.headersToAdd;
    const auto parsed = RequestSigner::parseAuthorization(out.authorization);
    QVERIFY(parsed);
    QCOMPARE(parsed->accessKeyId, test.credential.accessKeyId);
    QCOMPARE(parsed->scope, test.scope);
    const SigningKey key(test.credential.secretKey, parsed->date, parsed->scope);
    const QByteArray signature = RequestSigner::signatureFor(
        received, parsed->signedHeaders, out.xDate, key, RequestSigner::payloadHash(received.body));
    QVERIFY(equalInConstantTime(signature, parsed->signature));
}

void TestRequestSigner::keptKeySignsTheSame()
{
    const SigningKey key(fakeCredential.secretKey, "20260315", iamScope);
    const SignedRequest kept = RequestSigner::sign(plainGet, fakeCredential, key, someInstant);
    const SignedRequest fresh =
        RequestSigner::sign(plainGet, fakeCredential, iamScope, someInstant);
    QCOMPARE(kept.authorization, fresh.authorization);
    QCOMPARE(key.credentialScope(), QByteArray("20260315/cn-beijing/iam/request"));
}

void TestRequestSigner::ownHeadersReplaceGivenOnes()
{
    HttpRequestParts parts = plainGet;
    parts.headers.emplaceBack("x-date", "19700101T000000Z");
    parts.headers.emplaceBack("X-CONTENT-SHA256", "00");
    QCOMPARE(RequestSigner::sign(parts, fakeCredential, iamScope, someInstant).authorization,
             RequestSigner::sign(plainGet, fakeCredential, iamScope, someInstant).authorization);
}

void TestRequestSigner::leavesOtherHeadersUnsigned()
{
    HttpRequestParts parts = plainGet;
    parts.headers.emplaceBack("User-Agent", "AirGate");
    parts.headers.emplaceBack("Accept", "application/json");
    parts.headers.emplaceBack("X-Trace", "  7 ");
    const SignedRequest out = RequestSigner::sign(parts, fakeCredential, iamScope, someInstant);
    QCOMPARE(out.signedHeaders, QByteArray("host;x-content-sha256;x-date;x-trace"));
    QVERIFY(out.canonicalRequest.contains("\nx-trace:7\n"));
}

void TestRequestSigner::changedRequestChangesSignature_data()
{
    QTest::addColumn<int>("what");
    const char* names[] = {"method", "path", "query", "host", "body", "secret", "region", "second"};
    for (int i = 0; i < int(std::size(names)); ++i)
        QTest::newRow(names[i]) << i;
}

void TestRequestSigner::changedRequestChangesSignature()
{
    QFETCH(int, what);
    HttpRequestParts parts = plainGet;
    SigningCredential credential = fakeCredential;
    SigningScope scope = iamScope;
    Instant instant = someInstant;
    switch (what) {
    case 0:
        parts.method = "POST";
        break;
    case 1:
        parts.path = "/x";
        break;
    case 2:
        parts.query[0].second += QLatin1Char('x');
        break;
    case 3:
        parts.headers[0].second = "127.0.0.1:2";
        break;
    case 4:
        parts.body = "{}";
        break;
    case 5:
        credential.secretKey += 'x';
        break;
    case 6:
        scope.region = "cn-north-1";
        break;
    case 7:
        instant += std::chrono::seconds{1};
        break;
    }
    QVERIFY(RequestSigner::sign(parts, credential, scope, instant).signature !=
            RequestSigner::sign(plainGet, fakeCredential, iamScope, someInstant).signature);
}

void TestRequestSigner::parsesAuthorization()
{
    const auto parsed = RequestSigner::parseAuthorization(
        " HMAC-SHA256 Credential=AK/20260315/cn-beijing/iam/request, "
        "SignedHeaders=Host;x-date,Signature=ab12 ");
    QVERIFY(parsed);
    QCOMPARE(parsed->accessKeyId, QByteArray("AK"));
    QCOMPARE(parsed->date, QByteArray("20260315"));
    QCOMPARE(parsed->scope, iamScope);
    QCOMPARE(parsed->signedHeaders, (QList<QByteArray>{"host", "x-date"}));
    QCOMPARE(parsed->signature, QByteArray("ab12"));
}

void TestRequestSigner::refusesAuthorization_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("detail");
    const QString header = QStringLiteral("Authorization");
    const QString credential = QStringLiteral("Credential");
    const QByteArray tail(", SignedHeaders=x-date, Signature=ab");
    QTest::newRow("empty") << QByteArray() << header;
    QTest::newRow("bearer") << QByteArray("Bearer token") << header;
    QTest::newRow("algorithm only") << QByteArray("HMAC-SHA256") << header;
    QTest::newRow("other algorithm")
        << QByteArray("HMAC-SHA2567 Credential=A/20260315/r/s/request") + tail << header;
    QTest::newRow("no signature")
        << QByteArray("HMAC-SHA256 Credential=A/20260315/r/s/request, SignedHeaders=a") << header;
    QTest::newRow("empty signature")
        << QByteArray("HMAC-SHA256 Credential=A/20260315/r/s/request, SignedHeaders=a, Signature=")
        << header;
    QTest::newRow("wrong order")
        << QByteArray("HMAC-SHA256 SignedHeaders=a, Credential=A/20260315/r/s/request, Signature=a")
        << header;
    QTest::newRow("four fields") << QByteArray("HMAC-SHA256 Credential=A/20260315/r/request") + tail
                                 << credential;
    QTest::newRow("empty service")
        << QByteArray("HMAC-SHA256 Credential=A/20260315/r//request") + tail << credential;
    QTest::newRow("aws4 ending")
        << QByteArray("HMAC-SHA256 Credential=A/20260315/r/s/aws4_request") + tail << credential;
    QTest::newRow("short date") << QByteArray("HMAC-SHA256 Credential=A/2026/r/s/request") + tail
                                << credential;
}

void TestRequestSigner::refusesAuthorization()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, detail);
    const auto parsed = RequestSigner::parseAuthorization(header);
    QVERIFY(parsed.failedWith(ErrorCode::InvalidArgument));
    QCOMPARE(parsed.error().detail, detail);
}

void TestRequestSigner::decodesQuery_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("canonical");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("plus is a space") << QByteArray("b=1+2&a=x") << QByteArray("a=x&b=1%202");
    QTest::newRow("escaped plus") << QByteArray("a=%2b86") << QByteArray("a=%2B86");
    QTest::newRow("no equals sign") << QByteArray("a&b") << QByteArray("a=&b=");
    QTest::newRow("equals in value") << QByteArray("a=b=c") << QByteArray("a=b%3Dc");
    QTest::newRow("empty parts") << QByteArray("&&a=1&") << QByteArray("a=1");
    QTest::newRow("lazy client") << QByteArray("q=*~/!") << QByteArray("q=%2A~%2F%21");
    QTest::newRow("utf-8") << QByteArray("q=%e4%b8%ad") << QByteArray("q=%E4%B8%AD");
}

void TestRequestSigner::decodesQuery()
{
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, canonical);
    QCOMPARE(canonicalQuery(decodedQuery(raw)), canonical);
}

void TestRequestSigner::sortsNamesByUtf8Bytes()
{
    const QueryItems items{{QStringLiteral("\U0001F680"), {}},
                           {QStringLiteral("\uFF21"), {}},
                           {QStringLiteral("b"), {}},
                           {QStringLiteral("B"), {}},
                           {QStringLiteral("k"), QStringLiteral("2")},
                           {QStringLiteral("k"), QStringLiteral("1")}};
    QCOMPARE(canonicalQuery(items), QByteArray("B=&b=&k=2&k=1&%EF%BC%A1=&%F0%9F%9A%80="));
}

void TestRequestSigner::signingDate_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("epoch") << qint64(0) << QByteArray("19700101T000000Z");
    QTest::newRow("leap day") << qint64(1709251199) << QByteArray("20240229T235959Z");
    QTest::newRow("new year") << qint64(1798761600) << QByteArray("20270101T000000Z");
}

void TestRequestSigner::signingDate()
{
    QFETCH(qint64, seconds);
    QFETCH(QByteArray, text);
    const Instant instant{std::chrono::seconds{seconds}};
    QCOMPARE(toSigningDate(instant), text);
    QCOMPARE(toSigningDate(instant + std::chrono::milliseconds{999}), text);
    QCOMPARE(fromSigningDate(text), std::optional(instant));
}

void TestRequestSigner::refusesSigningDate_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"", "20260315", "2026-03-15T04:05", "20260315T040506",
                             "20260230T000000Z", "20261301T000000Z", "20260315T240000Z",
                             "20260315T006000Z", "2026031xT000000Z", "20260315 000000Z"})
        QTest::addRow("'%s'", text) << QByteArray(text);
}

void TestRequestSigner::refusesSigningDate()
{
    QFETCH(QByteArray, text);
    QVERIFY(!fromSigningDate(text));
}

void TestRequestSigner::hmacFollowsRfc4231_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("mac");
    QTest::newRow("case 1")
        << QByteArray(20, '\x0b') << QByteArray("Hi There")
        << QByteArray("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    QTest::newRow("case 2")
        << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
        << QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    QTest::newRow("case 6, key above one block")
        << QByteArray(131, '\xaa')
        << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
        << QByteArray("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

void TestRequestSigner::hmacFollowsRfc4231()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, data);
    QFETCH(QByteArray, mac);
    Sha256 hash;
    QCOMPARE(Sha256::hex(hash.hmac(key, data)), mac);
    QCOMPARE(Sha256::hex(hash.hmac(key, data)), mac);
}

void TestRequestSigner::comparesInConstantTime()
{
    QVERIFY(equalInConstantTime("", ""));
    QVERIFY(equalInConstantTime("abc", "abc"));
    QVERIFY(!equalInConstantTime("abc", "abd"));
    QVERIFY(!equalInConstantTime("abc", "ab"));
    QVERIFY(!equalInConstantTime("abc", ""));
}

QTEST_APPLESS_MAIN(TestRequestSigner)
#include "tst_requestsigner.moc"
