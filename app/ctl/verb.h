// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "app/ctl/commandline.h"

#include <QJsonValue>

namespace airgate {

// Exit codes of airgatectl. 78 is EX_CONFIG of sysexits.h.
enum ExitCode { ExitDone = 0, ExitFailed = 1, ExitUsage = 2, ExitConfiguration = 78 };

// What a verb has to say: text for people, JSON for scripts; printed once, at the end.
struct Answer {
    int exitCode = ExitDone;
    QString text;       // without a trailing newline; may be empty
    QJsonValue json;    // object or array, snake_case keys, amounts as decimal strings
    QString problem;    // for stderr, where exitCode is not 0
};

[[nodiscard]] Answer failure(const Error& error);
[[nodiscard]] Answer usageProblem(const QString& problem);

// What a verb works with.
struct VerbContext {
    Composition& app;
    Principal principal;
    Arguments arguments;
    QString accountName;   // --account; empty: the only one there is

    // The main account that is meant. NotFound, or InvalidArgument where several are there and none named.
    [[nodiscard]] QCoro::Task<Result<MainAccount>> mainAccount() const;
    // A sub-account of it, by user name.
    [[nodiscard]] QCoro::Task<Result<SubAccount>> subAccount(QString userName) const;
};

// One verb of airgatectl is one service call, or a short chain of them.
struct Verb {
    VerbSpec spec;
    QCoro::Task<Answer> (*run)(VerbContext context);
};

[[nodiscard]] const QList<Verb>& verbs();

// The verbs of one group, gathered by verbs().
[[nodiscard]] QList<Verb> accountVerbs();
[[nodiscard]] QList<Verb> userVerbs();
[[nodiscard]] QList<Verb> ruleVerbs();
[[nodiscard]] QList<Verb> quotaVerbs();
[[nodiscard]] QList<Verb> ledgerVerbs();
[[nodiscard]] QList<Verb> importVerbs();
[[nodiscard]] QList<Verb> watchVerbs();
[[nodiscard]] QList<Verb> alertVerbs();
[[nodiscard]] QList<Verb> stopVerbs();
[[nodiscard]] QList<Verb> settingsVerbs();

} // namespace airgate
