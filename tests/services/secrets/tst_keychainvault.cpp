// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/secrets/keychainvault.h"
#include "app/await.h"

#include <QCryptographicHash>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace airgate;
using namespace std::chrono_literals;

// Each function is one step of a story told by tests/tools/run_with_keyring.sh, which gives it a
// keyring in a certain state and a home that lasts from step to step (see CMakeLists.txt).
class TestKeychainVault : public QObject {
    Q_OBJECT

private:
    static KeychainVault vault()
    {
        return {QStringLiteral("airgate-test"), QStringLiteral("master-key"), 20s};
    }
    static Result<SecretBytes> find() { return await(vault().masterKey()); }
    static Result<SecretBytes> create() { return await(vault().createMasterKey()); }

    // The key itself must lie nowhere in clear: its hash is carried from step to step.
    static QFile memory() { return QFile(QDir::home().filePath(QStringLiteral("key.sha256"))); }
    static QByteArray hashOf(const SecretBytes& key)
    {
        return QCryptographicHash::hash(key.bytes(), QCryptographicHash::Sha256).toHex();
    }

    // What the keyring really holds, asked without the library under test.
    static QList<QDBusObjectPath> items()
    {
        QDBusMessage question = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.secrets"),
            QStringLiteral("/org/freedesktop/secrets/collection/login"),
            QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
        question << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Items");
        const QDBusReply<QDBusVariant> answer = QDBusConnection::sessionBus().call(question);
        return qdbus_cast<QList<QDBusObjectPath>>(answer.value().variant());
    }

    static void failsWith(ErrorCode code)
    {
        const auto found = find();
        QVERIFY2(found.failedWith(code), qPrintable(wordsOf(found)));
        const auto created = create();
        QVERIFY2(created.failedWith(code), qPrintable(wordsOf(created)));
        QVERIFY(!created.error().detail.isEmpty());
    }
    static QString wordsOf(const Result<SecretBytes>& result)
    {
        if (result)
            return QStringLiteral("a key");
        return errorName(result.error().code) + QStringLiteral(": ") + result.error().detail;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("AIRGATE_PRIVATE_KEYRING"))
            QSKIP("only under tests/tools/run_with_keyring.sh, never with a person's own keyring");
    }

    void createsAKeyOnce()
    {
        QVERIFY(find().failedWith(ErrorCode::NoMasterKey));
        const auto created = create();
        QVERIFY2(created.isOk(), qPrintable(wordsOf(created)));
        QCOMPARE(created->bytes().size(), 32);
        QCOMPARE(find().value().bytes(), created->bytes());
        QVERIFY(create().failedWith(ErrorCode::AlreadyExists));
        QCOMPARE(find().value().bytes(), created->bytes());

        QFile file = memory();
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(hashOf(*created)), 64);
    }

    void findsTheKeyAgain()
    {
        QFile file = memory();
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto found = find();
        QVERIFY2(found.isOk(), qPrintable(wordsOf(found)));
        QCOMPARE(hashOf(*found), file.readAll());
        QVERIFY(create().failedWith(ErrorCode::AlreadyExists));
    }

    void aLockedKeyringIsNotAnEmptyOne() { failsWith(ErrorCode::VaultLocked); }

    void withoutAKeyringThereIsNoVault() { failsWith(ErrorCode::VaultUnavailable); }

    void entriesDoNotMix()
    {
        KeychainVault other(QStringLiteral("airgate-test"), QStringLiteral("other-key"), 20s);
        QVERIFY(await(other.masterKey()).failedWith(ErrorCode::NoMasterKey));
        const auto created = await(other.createMasterKey());
        QVERIFY(created.isOk());
        QVERIFY(created->bytes() != find().value().bytes());
    }

    void anEntryThatIsNoKeyIsNamed()
    {
        const KeychainPlace place{QStringLiteral("airgate-test"), QStringLiteral("typed"), 20s};
        QVERIFY(await(writeEntry(place, SecretBytes(QByteArray("hunter2")))).isOk());
        KeychainVault typed(place.service, place.entry, place.timeLimit);
        const auto found = await(typed.masterKey());
        QVERIFY(found.failedWith(ErrorCode::InvalidMasterKey));
        QCOMPARE(found.error().detail, QStringLiteral("length"));
        QVERIFY(await(typed.createMasterKey()).failedWith(ErrorCode::AlreadyExists));
    }

    void leavesNoCanaries()
    {
        const auto before = items();
        QCOMPARE(before.size(), 1);
        KeychainVault other(QStringLiteral("airgate-test"), QStringLiteral("absent"), 20s);
        QVERIFY(await(other.masterKey()).failedWith(ErrorCode::NoMasterKey));
        QVERIFY(create().failedWith(ErrorCode::AlreadyExists));
        QCOMPARE(items(), before);
    }

    void doesNotWaitForever()
    {
        KeychainVault hasty(QStringLiteral("airgate-test"), QStringLiteral("master-key"), 0ms);
        const auto found = await(hasty.masterKey());
        QVERIFY(found.failedWith(ErrorCode::VaultUnavailable));
        QCOMPARE(found.error().detail, QStringLiteral("time limit"));
    }

    void mayGoWhileACallIsUnderWay()
    {
        auto pending = [] { return vault().masterKey(); }();
        QVERIFY(await(std::move(pending)).isOk());
    }
};

QTEST_GUILESS_MAIN(TestKeychainVault)
#include "tst_keychainvault.moc"
