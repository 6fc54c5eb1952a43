// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/domain/money.h"

#include <QTemporaryDir>

#include <memory>
#include <string>
#include <string_view>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace airgate {

enum class XlsxStyle { Plain, Heading, Money, Instant, Total, TotalMoney, Muted };

// A workbook that is written row by row with little memory, and appears at its path only when it is
// complete. Rows and columns count from 0; a row cannot be gone back to.
class XlsxFile {
public:
    // FileUnreadable if there is no room for temporary files.
    [[nodiscard]] static Result<std::unique_ptr<XlsxFile>> create(const QString& path);
    ~XlsxFile();

    void addSheet(const QString& name);
    [[nodiscard]] lxw_worksheet* sheet() const { return m_sheet; } // the last one added
    void freezeRows(int rows);
    void columnWidth(int column, int characters);

    void text(int row, int column, std::string_view utf8, XlsxStyle style = XlsxStyle::Plain);
    void text(int row, int column, const QString& text, XlsxStyle style = XlsxStyle::Plain);
    void number(int row, int column, qint64 value);
    // A number if the double of a spreadsheet's cell holds it exactly: up to 15 significant digits
    // (¥9,999,999,999,999.99). What has more is written as decimal text, so that no digit is lost.
    void money(int row, int column, Money amount, XlsxStyle style = XlsxStyle::Money);
    void instant(int row, int column, Instant at); // a date cell, Asia/Shanghai

    // DiskFull, FileUnreadable. Once.
    [[nodiscard]] Result<void> finish();

private:
    XlsxFile(const QString& path);
    [[nodiscard]] lxw_format* format(XlsxStyle style) const { return m_formats[size_t(style)]; }
    void makeFormats();
    void note(int error);

    QString m_path;
    QTemporaryDir m_folder;
    QString m_made; // where the library puts the workbook
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_formats[7] = {};
    std::string m_cell; // the present text with the NUL that C wants
    int m_error = 0;    // the first one of the library
};

} // namespace airgate
