// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/cloudsim/cloudsim.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

namespace airgate {

// How a call of the program ended.
struct Ran {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
};

// The program airgatectl as a process, with a data folder and a stand-in cloud of its own. The cloud has
// one account with two users: svc-video with two keys that are on, one that somebody turned off, and a
// console login; svc-chat with one key and no login. Nothing has been spent.
class CtlFixture {
public:
    static constexpr const char* masterKey = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
    static constexpr const char* accessKey = "AKLTmain";
    static constexpr const char* secretKey = "main-secret";

    // clockTolerance: how far the clocks may be apart before the cloud refuses a call.
    explicit CtlFixture(std::chrono::seconds clockTolerance = std::chrono::minutes{15});

    // Runs airgatectl --data … --json words.
    Ran ctl(const QStringList& words, const QByteArray& input = {});
    // The same without --json.
    Ran text(const QStringList& words, const QByteArray& input = {});

    Ran addAccount(const QByteArray& secret = secretKey);
    Ran addFeishu();
    // An account that is synchronized, with a project for svc-video and this quota.
    void setUp(const QString& quota);

    [[nodiscard]] QJsonObject user(const QString& name);
    // The state of the keys and the login of a user at the cloud: "AK=on AK=off login=on".
    [[nodiscard]] QString switches(const QString& name) const;
    // Entries of the ledger, the newest first.
    [[nodiscard]] QJsonArray ledger();
    [[nodiscard]] QString period() const;
    [[nodiscard]] QString endpoint() const;
    [[nodiscard]] QString database() const { return folder.filePath(QStringLiteral("data/airgate.db")); }

    QTemporaryDir folder;
    QProcessEnvironment environment;
    CloudSim cloud;
    quint16 port = 0;

private:
    [[nodiscard]] Ran run(const QStringList& arguments, const QByteArray& input);
};

} // namespace airgate
