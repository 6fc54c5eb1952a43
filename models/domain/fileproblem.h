// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <optional>

namespace airgate {

// Why a file is not taken as a table.
enum class FileProblem {
    TooLarge, // more than 100 MB, or a workbook that unfolds to more than 512 MB
    Empty,
    Encoding,       // neither UTF-8, UTF-16 with BOM nor GB18030
    NulCharacter,   // with row
    FieldTooLong,   // more than 32,767 characters; with row
    RaggedRow,      // more cells than the header; with row
    BadQuote,       // text after a closing quotation mark; with row
    UnclosedQuote,  // with the row it was opened in
    TooManyRows,    // more than 1,048,576
    TooManyColumns, // more than 256; with row
    Encrypted,      // a workbook with a password, or of Excel before 2007
    Damaged,        // cut off or garbled
    NoSheet,
};
[[nodiscard]] QString fileProblemName(FileProblem problem); // "too_large", …
[[nodiscard]] std::optional<FileProblem> fileProblemFromName(QStringView name);

// FileRefused with "name" or "name:row" as detail, and back.
[[nodiscard]] Error fileRefused(FileProblem problem, int row = 0);
struct RefusedFile {
    FileProblem problem = FileProblem::Damaged;
    int row = 0; // 0: the whole file
};
[[nodiscard]] std::optional<RefusedFile> refusedFile(const Error& error);

} // namespace airgate
