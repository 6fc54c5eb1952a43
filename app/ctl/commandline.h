// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace airgate {

// One option of a verb: "--reason TEXT", or a flag if value is empty.
struct OptionSpec {
    QString name;
    QString value = {};
    bool required = false;
    bool repeatable = false;
};

// One verb: "quota allocate USER AMOUNT --reason R …".
struct VerbSpec {
    QStringList path;            // {"quota", "allocate"}
    QStringList positionals;     // names; a trailing "?" makes the last one optional
    QList<OptionSpec> options = {};

    [[nodiscard]] QString usage() const;
};

// A command line that fits its verb.
class Arguments {
public:
    // What is wrong with the words in error, if they do not fit.
    [[nodiscard]] static std::optional<Arguments> parse(const VerbSpec& spec, const QStringList& words,
                                                        QString* error);

    [[nodiscard]] QString positional(int index) const { return m_positionals.value(index); }
    [[nodiscard]] bool has(const QString& option) const { return m_options.contains(option); }
    [[nodiscard]] QString value(const QString& option) const { return m_options.value(option).value(0); }
    [[nodiscard]] QStringList values(const QString& option) const { return m_options.value(option); }

private:
    QStringList m_positionals;
    QMap<QString, QStringList> m_options;
};

} // namespace airgate
