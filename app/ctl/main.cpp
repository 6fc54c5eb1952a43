// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/allocator.h"
#include "app/ctl/verb.h"

#include <QCoro/QCoroTask>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <cstdio>

using namespace airgate;

namespace {

// What stands before or among the words of a verb and is the same for all of them.
struct GlobalOptions {
    QString dataDirectory;
    QString secretKeyFile;
    QString account;
    bool json = false;
    bool help = false;
    QStringList words;
    QString problem;
};

void print(FILE* stream, const QString& text)
{
    if (text.isEmpty())
        return;
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

QString usage()
{
    QString text = QCoreApplication::translate("CommandLine", "Usage: airgatectl [--data DIR] [--secret-key-file FILE] "
                                                              "[--account NAME] [--json] VERB …") + u'\n';
    for (const Verb& verb : verbs())
        text += QStringLiteral("  ") + verb.spec.usage() + u'\n';
    return text;
}

GlobalOptions readGlobals(const QStringList& arguments)
{
    GlobalOptions options;
    options.dataDirectory = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    const QHash<QString, QString*> valued{{QStringLiteral("--data"), &options.dataDirectory},
                                          {QStringLiteral("--secret-key-file"), &options.secretKeyFile},
                                          {QStringLiteral("--account"), &options.account}};
    for (int i = 1; i < arguments.size(); ++i) {
        const QString& word = arguments.at(i);
        const QString name = word.section(u'=', 0, 0);
        if (word == QLatin1String("--json")) {
            options.json = true;
        } else if (word == QLatin1String("--help")) {
            options.help = true;
        } else if (!valued.contains(name)) {
            options.words.append(word);
        } else if (word.contains(u'=')) {
            *valued.value(name) = word.section(u'=', 1);
        } else if (++i < arguments.size()) {
            *valued.value(name) = arguments.at(i);
        } else {
            options.problem = QCoreApplication::translate("CommandLine", "missing value: %1").arg(name);
        }
    }
    return options;
}

const Verb* findVerb(const QStringList& words)
{
    for (const Verb& verb : verbs()) {
        if (words.mid(0, verb.spec.path.size()) == verb.spec.path)
            return &verb;
    }
    return nullptr;
}

QCoro::Task<Answer> run(GlobalOptions options, const Verb* verb, Arguments arguments)
{
    Configuration configuration;
    configuration.dataDirectory = options.dataDirectory;
    configuration.secretKeyFile = options.secretKeyFile;
    configuration.secretKey = qgetenv("AIRGATE_SECRET_KEY");
    auto opened = co_await Composition::open(configuration);
    if (!opened)
        co_return failure(opened.error());
    const std::unique_ptr<Composition> app = *std::move(opened);
    const VerbContext context{*app, operatingSystemPrincipal(), arguments, options.account};
    co_return co_await verb->run(context);
}

void printAnswer(const Answer& answer, bool json)
{
    print(stderr, answer.problem);
    if (!json)
        return print(stdout, answer.text);
    const QJsonDocument document = answer.json.isArray() ? QJsonDocument(answer.json.toArray())
                                                         : QJsonDocument(answer.json.toObject());
    if (answer.json.isArray() || answer.json.isObject())
        print(stdout, QString::fromUtf8(document.toJson(QJsonDocument::Indented).trimmed()));
}

} // namespace

int main(int argc, char* argv[])
{
    shareMemoryBetweenThreads();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("AirGate"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AIRGATE_VERSION));

    const GlobalOptions options = readGlobals(QCoreApplication::arguments());
    if (options.help) {
        print(stdout, usage());
        return ExitDone;
    }
    const Verb* verb = options.problem.isEmpty() ? findVerb(options.words) : nullptr;
    QString problem = options.problem;
    std::optional<Arguments> arguments;
    if (verb)
        arguments = Arguments::parse(verb->spec, options.words.mid(verb->spec.path.size()), &problem);
    if (!arguments) {
        print(stderr, problem);
        print(stderr, verb ? verb->spec.usage() : usage());
        return ExitUsage;
    }
    const Answer answer = QCoro::waitFor(run(options, verb, *arguments));
    printAnswer(answer, options.json);
    return answer.exitCode;
}
