// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/fileproblem.h"

namespace airgate {

QString fileProblemName(FileProblem problem)
{
    switch (problem) {
    case FileProblem::TooLarge:
        return QStringLiteral("too_large");
    case FileProblem::Empty:
        return QStringLiteral("empty");
    case FileProblem::Encoding:
        return QStringLiteral("encoding");
    case FileProblem::NulCharacter:
        return QStringLiteral("nul_character");
    case FileProblem::FieldTooLong:
        return QStringLiteral("field_too_long");
    case FileProblem::RaggedRow:
        return QStringLiteral("ragged_row");
    case FileProblem::BadQuote:
        return QStringLiteral("bad_quote");
    case FileProblem::UnclosedQuote:
        return QStringLiteral("unclosed_quote");
    case FileProblem::TooManyRows:
        return QStringLiteral("too_many_rows");
    case FileProblem::TooManyColumns:
        return QStringLiteral("too_many_columns");
    case FileProblem::Encrypted:
        return QStringLiteral("encrypted");
    case FileProblem::Damaged:
        return QStringLiteral("damaged");
    case FileProblem::NoSheet:
        return QStringLiteral("no_sheet");
    }
    Q_UNREACHABLE();
}

std::optional<FileProblem> fileProblemFromName(QStringView name)
{
    for (int i = 0; i <= int(FileProblem::NoSheet); ++i) {
        if (fileProblemName(FileProblem(i)) == name)
            return FileProblem(i);
    }
    return std::nullopt;
}

Error fileRefused(FileProblem problem, int row)
{
    QString detail = fileProblemName(problem);
    if (row > 0)
        detail += QStringLiteral(":%1").arg(row);
    return {ErrorCode::FileRefused, detail, {}};
}

std::optional<RefusedFile> refusedFile(const Error& error)
{
    const auto problem = fileProblemFromName(QStringView(error.detail).split(u':').first());
    if (error.code != ErrorCode::FileRefused || !problem)
        return std::nullopt;
    return RefusedFile{*problem, error.detail.section(u':', 1, 1).toInt()};
}

} // namespace airgate
