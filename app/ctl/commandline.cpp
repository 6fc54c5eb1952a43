// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace airgate {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// "-5" is an amount that will be refused in words, not an unknown option: such words go behind "--".
QStringList withAmountsLast(const QStringList& words)
{
    QStringList kept{QStringLiteral("airgatectl")};
    QStringList amounts;
    for (const QString& word : words) {
        const bool negative = word.size() > 1 && word[0] == u'-' && word[1] != u'-';
        (negative ? amounts : kept).append(word);
    }
    return amounts.isEmpty() ? kept : kept + QStringList{QStringLiteral("--")} + amounts;
}

QString misfit(const VerbSpec& spec, const QCommandLineParser& parser)
{
    int least = 0;
    for (const QString& name : spec.positionals)
        least += !name.endsWith(u'?');
    const auto given = parser.positionalArguments().size();
    if (given < least)
        return Words::tr("missing: %1").arg(spec.positionals.at(given));
    if (given > spec.positionals.size())
        return Words::tr("unexpected: %1").arg(parser.positionalArguments().at(spec.positionals.size()));
    for (const OptionSpec& option : spec.options) {
        const auto count = parser.values(option.name).size();
        if (option.required && !parser.isSet(option.name))
            return Words::tr("missing: --%1").arg(option.name);
        if (!option.repeatable && count > 1)
            return Words::tr("given twice: --%1").arg(option.name);
    }
    return {};
}

} // namespace

QString VerbSpec::usage() const
{
    QString line = QStringLiteral("airgatectl ") + path.join(u' ');
    for (const QString& name : positionals)
        line += name.endsWith(u'?') ? QStringLiteral(" [%1]").arg(name.chopped(1)) : u' ' + name;
    for (const OptionSpec& option : options) {
        QString text = QStringLiteral("--") + option.name;
        if (!option.value.isEmpty())
            text += u' ' + option.value;
        if (!option.required)
            text = u'[' + text + u']';
        line += u' ' + text + (option.repeatable ? QStringLiteral("…") : QString());
    }
    return line;
}

std::optional<Arguments> Arguments::parse(const VerbSpec& spec, const QStringList& words, QString* error)
{
    QCommandLineParser parser;
    for (const OptionSpec& option : spec.options)
        parser.addOption(QCommandLineOption(option.name, {}, option.value));
    if (!parser.parse(withAmountsLast(words))) {
        *error = parser.errorText();
        return std::nullopt;
    }
    *error = misfit(spec, parser);
    if (!error->isEmpty())
        return std::nullopt;
    Arguments arguments;
    arguments.m_positionals = parser.positionalArguments();
    for (const OptionSpec& option : spec.options) {
        if (parser.isSet(option.name))
            arguments.m_options.insert(option.name, option.value.isEmpty() ? QStringList{QString()}
                                                                           : parser.values(option.name));
    }
    return arguments;
}

} // namespace airgate
