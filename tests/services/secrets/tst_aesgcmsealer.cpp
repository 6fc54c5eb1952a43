// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/secrets/aesgcmsealer.h"
#include "services/secrets/keyderivation.h"

#include <QSet>
#include <QTest>

using namespace airgate;

namespace {

const QByteArray here = QByteArrayLiteral("main_account:AKLT1:secret_key");

SecretBytes secret(const QByteArray& bytes)
{
    return SecretBytes(QByteArray(bytes.constData(), bytes.size()));
}

SecretBytes countingKey()
{
    QByteArray key;
    for (char i = 0; i < 32; ++i)
        key.append(i);
    return SecretBytes(std::move(key));
}

std::unique_ptr<AesGcmSealer> sealer(const QByteArray& purpose = AesGcmSealer::databasePurpose)
{
    return std::move(AesGcmSealer::create(countingKey(), purpose)).value();
}

QByteArray sealedHere(const QByteArray& plain)
{
    return sealer()->seal(secret(plain), here).value();
}

} // namespace

class TestAesGcmSealer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysAreThoseOfHkdf_data()
    {
        // Computed with another implementation of RFC 5869.
        QTest::addColumn<QByteArray>("purpose");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("database") << QByteArray(AesGcmSealer::databasePurpose)
                                  << QByteArray("9d6f86fa7d79c81010dce41ff96dbd8f"
                                                "6fbb4c2f94c3ecb5da6c3d04f7d5d1d7");
        QTest::newRow("no purpose") << QByteArray()
                                    << QByteArray("37ad29109f43265287804b674e2653d0"
                                                  "a513718907f97fca97c95bded8104bbf");
    }
    void keysAreThoseOfHkdf()
    {
        QFETCH(QByteArray, purpose);
        QFETCH(QByteArray, key);
        QCOMPARE(deriveKey(countingKey(), purpose).value().bytes().toHex(), key);
    }

    void opensWhatAnotherImplementationSealed()
    {
        const auto sealed = QByteArray::fromHex(
            "01a0a1a2a3a4a5a6a7a8a9aaab041c01dcd31ceb60a29670566b734567f96ae2fb51248cc228c155c6950a"
            "0c2a06");
        QCOMPARE(sealer()->open(sealed, here).value().bytes(), QByteArray("AirGateFakeSecret"));
    }

    void opensWhatItSealed_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("zero bytes") << QByteArray(5, '\0');
        QTest::newRow("one block") << QByteArray(16, 'a');
        QTest::newRow("a block and one") << QByteArray(17, 'a');
        QTest::newRow("text") << QByteArray("密钥+/=");
        QTest::newRow("1 MiB") << QByteArray(1 << 20, 'm');
    }
    void opensWhatItSealed()
    {
        QFETCH(QByteArray, plain);
        const QByteArray sealed = sealedHere(plain);
        QCOMPARE(sealed.size(), plain.size() + AesGcmSealer::overhead);
        QCOMPARE(sealed.front(), '\1');
        if (plain.size() > 8)
            QVERIFY(!sealed.contains(plain.left(8)));
        QCOMPARE(sealer()->open(sealed, here).value().bytes(), plain);
        QCOMPARE(sealer()->open(sealedHere(plain), {}).error().code, ErrorCode::SealBroken);
    }

    void anEmptyContextIsAContext()
    {
        const auto sealed = sealer()->seal(secret("x"), {});
        QCOMPARE(sealer()->open(*sealed, {}).value().bytes(), QByteArray("x"));
        QVERIFY(sealer()->open(*sealed, here).failedWith(ErrorCode::SealBroken));
    }

    void sealingTwiceGivesOtherBytes()
    {
        QSet<QByteArray> nonces;
        for (int i = 0; i < 1000; ++i)
            nonces.insert(sealedHere("x").mid(1, 12));
        QCOMPARE(nonces.size(), 1000);
    }

    void refusesEveryChangedByte()
    {
        const QByteArray sealed = sealedHere("AirGateFakeSecret");
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            for (const int flip : {0x01, 0x80, 0xff}) {
                QByteArray changed = sealed;
                changed[i] = char(changed.at(i) ^ flip);
                QVERIFY2(sealer()->open(changed, here).failedWith(ErrorCode::SealBroken),
                         qPrintable(QStringLiteral("byte %1").arg(i)));
            }
        }
    }

    void refusesEveryOtherLength()
    {
        const QByteArray sealed = sealedHere("AirGateFakeSecret");
        for (qsizetype size = 0; size < sealed.size(); ++size)
            QVERIFY(sealer()->open(sealed.left(size), here).failedWith(ErrorCode::SealBroken));
        QVERIFY(sealer()->open(sealed + '\0', here).failedWith(ErrorCode::SealBroken));
        QVERIFY(sealer()->open('\1' + sealed, here).failedWith(ErrorCode::SealBroken));
    }

    void refusesWhatDoesNotBelong_data()
    {
        QTest::addColumn<QByteArray>("context");
        QTest::addColumn<QByteArray>("purpose");
        QTest::addColumn<bool>("sameKey");
        const QByteArray database(AesGcmSealer::databasePurpose);
        QTest::newRow("other place") << here + '2' << database << true;
        QTest::newRow("shorter place") << here.chopped(1) << database << true;
        QTest::newRow("version moved into the place") << '\1' + here << database << true;
        QTest::newRow("other purpose") << here << QByteArray("airgate/other/1") << true;
        QTest::newRow("other master key") << here << database << false;
    }
    void refusesWhatDoesNotBelong()
    {
        QFETCH(QByteArray, context);
        QFETCH(QByteArray, purpose);
        QFETCH(bool, sameKey);
        const auto master = sameKey ? countingKey() : std::move(randomKey()).value();
        const auto other = std::move(AesGcmSealer::create(master, purpose)).value();
        const auto opened = other->open(sealedHere("AirGateFakeSecret"), context);
        QVERIFY(opened.failedWith(ErrorCode::SealBroken));
        QVERIFY(opened.error().detail.isEmpty());
    }

    void takesOnlyMasterKeysOf32Bytes()
    {
        for (const int size : {0, 16, 31, 33, 64}) {
            const auto made = AesGcmSealer::create(SecretBytes(QByteArray(size, 'k')));
            QVERIFY(made.failedWith(ErrorCode::InvalidMasterKey));
        }
    }

    void comparesSecrets()
    {
        QVERIFY(equalSecrets(secret("abc"), secret("abc")));
        QVERIFY(equalSecrets(SecretBytes(), SecretBytes()));
        QVERIFY(!equalSecrets(secret("abc"), secret("abd")));
        QVERIFY(!equalSecrets(secret("abc"), secret("abcd")));
    }

    void cleansesWhatIsShared()
    {
        const QByteArray buffer(8, 's');
        const QByteArray shared = buffer;
        cleanseShared(buffer);
        QCOMPARE(shared, QByteArray(8, '\0'));
        cleanseShared({});
    }
};

QTEST_GUILESS_MAIN(TestAesGcmSealer)
#include "tst_aesgcmsealer.moc"
