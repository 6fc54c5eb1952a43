// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/secrets/credentialvault.h"
#include "services/secrets/ephemeralvault.h"
#include "services/secrets/masterkeytext.h"
#include "app/await.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace airgate;

namespace {

// 0xfb… so that the two base64 alphabets differ.
QByteArray keyBytes()
{
    QByteArray key(32, '\xfb');
    key[0] = '\xff';
    return key;
}

QProcessEnvironment environment(const QString& value)
{
    QProcessEnvironment made;
    made.insert(QStringLiteral("AIRGATE_SECRET_KEY"), value);
    return made;
}

Result<SecretBytes> masterKeyOf(CredentialVault vault)
{
    return await(vault.masterKey());
}

} // namespace

class TestCredentialVault : public QObject {
    Q_OBJECT

private:
    QString writeKey(const QByteArray& content, QFileDevice::Permissions permissions)
    {
        const QString path = m_folder.filePath(QStringLiteral("key"));
        QFile::remove(path);
        QFile file(path);
        const bool written =
            file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        file.close();
        return written && file.setPermissions(permissions) ? path : QString();
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void takesEveryFormOfAKey_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray key = keyBytes();
        const auto url = QByteArray::Base64UrlEncoding;
        const auto bare = QByteArray::OmitTrailingEquals;
        QTest::newRow("hex") << key.toHex();
        QTest::newRow("upper-case hex") << key.toHex().toUpper();
        QTest::newRow("base64") << key.toBase64();
        QTest::newRow("base64 without padding") << key.toBase64(bare);
        QTest::newRow("url-safe base64") << key.toBase64(url);
        QTest::newRow("url-safe base64 without padding") << key.toBase64(url | bare);
        QTest::newRow("line end") << key.toBase64() + '\n';
        QTest::newRow("white space around") << " \t" + key.toHex() + "\r\n\n";
    }
    void takesEveryFormOfAKey()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(masterKeyOf({environment(QString::fromLatin1(text)), {}}).value().bytes(),
                 keyBytes());
        const QString path = writeKey(text, QFileDevice::ReadOwner);
        QVERIFY(!path.isEmpty());
        QCOMPARE(masterKeyOf({{}, path}).value().bytes(), keyBytes());
    }

    void namesWhatIsWrongWithAKey_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("detail");
        const QByteArray hex = keyBytes().toHex();
        const QByteArray base64 = keyBytes().toBase64();
        const auto length = QStringLiteral("length");
        const auto encoding = QStringLiteral("encoding");
        QTest::newRow("white space only") << QByteArray(" \n") << QStringLiteral("empty");
        QTest::newRow("password") << QByteArray("hunter2") << length;
        QTest::newRow("hex too short") << hex.chopped(2) << length;
        QTest::newRow("hex too long") << hex + "00" << length;
        QTest::newRow("hex prefix") << "0x" + hex << length;
        QTest::newRow("hex with a g") << 'g' + hex.mid(1) << encoding;
        QTest::newRow("hex with a space") << hex.left(63) + "\t" + 'a' << length;
        QTest::newRow("31 bytes") << QByteArray(31, 'k').toBase64() << length;
        QTest::newRow("16 bytes") << QByteArray(16, 'k').toBase64() << length;
        QTest::newRow("33 bytes") << QByteArray(33, 'k').toBase64() << length;
        QTest::newRow("raw bytes") << QByteArray(32, 'k') << length;
        QTest::newRow("not base64") << '!' + base64.mid(1) << encoding;
        QTest::newRow("both alphabets") << "-+" + base64.mid(2) << encoding;
        QTest::newRow("padding in the middle")
            << base64.left(10) + '=' + base64.mid(11) << encoding;
        QTest::newRow("stray bits") << base64.left(42) + "9=" << encoding;
        QTest::newRow("two keys") << base64 + '\n' + base64 << length;
        QTest::newRow("endless") << QByteArray(100'000, 'a') << length;
        QTest::newRow("beyond ASCII") << QByteArray("é") + base64.mid(2) << encoding;
    }
    void namesWhatIsWrongWithAKey()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, detail);
        const Error expected{ErrorCode::InvalidMasterKey, detail, {}};
        QCOMPARE(masterKeyOf({environment(QString::fromUtf8(text)), {}}).error(), expected);
        const QString path = writeKey(text, QFileDevice::ReadOwner);
        QVERIFY(!path.isEmpty());
        QCOMPARE(masterKeyOf({{}, path}).error(), expected);
    }

    void saysWhenThereIsNone()
    {
        QVERIFY(masterKeyOf({{}, {}}).failedWith(ErrorCode::NoMasterKey));
        QVERIFY(masterKeyOf({environment(QString()), {}}).failedWith(ErrorCode::NoMasterKey));
    }

    void theFileWins()
    {
        const QString path = writeKey(keyBytes().toHex(), QFileDevice::ReadOwner);
        const auto other = environment(QString(64, u'0'));
        QCOMPARE(masterKeyOf({other, path}).value().bytes(), keyBytes());
        const QString absent = m_folder.filePath(QStringLiteral("absent"));
        QCOMPARE(masterKeyOf({other, absent}).error().detail, QStringLiteral("missing"));
    }

    void anEmptyFileIsNotAKey()
    {
        const QString path = writeKey({}, QFileDevice::ReadOwner);
        QCOMPARE(masterKeyOf({{}, path}).error().detail, QStringLiteral("empty"));
    }

    void takesOnlyRegularFiles()
    {
        const Error expected{ErrorCode::InvalidMasterKey, QStringLiteral("not_a_file"), {}};
        QCOMPARE(masterKeyOf({{}, m_folder.path()}).error(), expected);
#ifdef Q_OS_UNIX
        const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(masterKeyOf({{}, pipe}).error(), expected);
        QCOMPARE(masterKeyOf({{}, QStringLiteral("/dev/zero")}).error(), expected);

        const QString key = writeKey(keyBytes().toHex(), QFileDevice::ReadOwner);
        const QString link = m_folder.filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(key, link));
        QCOMPARE(masterKeyOf({{}, link}).value().bytes(), keyBytes());
        const QString dangling = m_folder.filePath(QStringLiteral("dangling"));
        QVERIFY(QFile::link(m_folder.filePath(QStringLiteral("absent")), dangling));
        QCOMPARE(masterKeyOf({{}, dangling}).error().detail, QStringLiteral("missing"));
#endif
    }

    void refusesFilesThatOthersReach_data()
    {
        QTest::addColumn<int>("permission");
        QTest::newRow("group reads") << int(QFileDevice::ReadGroup);
        QTest::newRow("group writes") << int(QFileDevice::WriteGroup);
        QTest::newRow("others read") << int(QFileDevice::ReadOther);
        QTest::newRow("others write") << int(QFileDevice::WriteOther);
    }
    void refusesFilesThatOthersReach()
    {
#ifdef Q_OS_UNIX
        QFETCH(int, permission);
        const QString path = writeKey(keyBytes().toHex(),
                                      QFileDevice::ReadOwner | QFileDevice::Permission(permission));
        QVERIFY(!path.isEmpty());
        const Error expected{ErrorCode::InvalidMasterKey, QStringLiteral("permissions"), {}};
        QCOMPARE(masterKeyOf({{}, path}).error(), expected);
#endif
    }

    void makesNoKeys()
    {
        CredentialVault vault({}, {});
        QVERIFY(await(vault.createMasterKey()).failedWith(ErrorCode::PermissionDenied));
    }

    void textOfAKeyReadsBack()
    {
        const SecretBytes text = masterKeyText(SecretBytes(keyBytes()));
        QCOMPARE(text.bytes().size(), 44);
        QCOMPARE(parseMasterKey(text).value().bytes(), keyBytes());
    }

    void theEphemeralKeyIsTheProcesssOwn()
    {
        EphemeralVault vault;
        EphemeralVault other;
        const auto key = await(vault.masterKey());
        QCOMPARE(key.value().bytes().size(), 32);
        QCOMPARE(await(vault.masterKey()).value().bytes(), key.value().bytes());
        QVERIFY(await(other.masterKey()).value().bytes() != key.value().bytes());
        QVERIFY(await(vault.createMasterKey()).failedWith(ErrorCode::AlreadyExists));
    }
};

QTEST_GUILESS_MAIN(TestCredentialVault)
#include "tst_credentialvault.moc"
