// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/xlsxfile.h"

#include "services/exchange/fileerror.h"

#include <QFile>
#include <QSaveFile>

#include <xlsxwriter.h>

namespace airgate {

namespace {

constexpr const char* moneyFormat = "#,##0.00######;[Red]-#,##0.00######";
constexpr qint64 mostExact = 1'000'000'000'000'000; // 15 digits
constexpr qint64 copyBlock = 1 << 18;

// The only place where an amount becomes floating point: a spreadsheet's cell holds nothing else.
// Both operands are exact, so the quotient is the nearest double, and it prints as the same
// decimal.
std::optional<double> exactNumber(Money amount)
{
    qint64 mantissa = amount.units();
    qint64 divisor = Money::unitsPerYuan;
    while (divisor > 1 && mantissa % 10 == 0) {
        mantissa /= 10;
        divisor /= 10;
    }
    if (mantissa >= mostExact || mantissa <= -mostExact)
        return std::nullopt;
    return double(mantissa) / double(divisor);
}

} // namespace

XlsxFile::XlsxFile(const QString& path)
    : m_path(path)
    , m_made(m_folder.filePath(QStringLiteral("book.xlsx")))
{
}

XlsxFile::~XlsxFile()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

Result<std::unique_ptr<XlsxFile>> XlsxFile::create(const QString& path)
{
    auto file = std::unique_ptr<XlsxFile>(new XlsxFile(path));
    if (!file->m_folder.isValid())
        return Error{ErrorCode::FileUnreadable, file->m_folder.errorString(), {}};
    QByteArray folder = QFile::encodeName(file->m_folder.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    file->m_book = workbook_new_opt(QFile::encodeName(file->m_made).constData(), &options);
    if (!file->m_book)
        return Error{ErrorCode::FileUnreadable, path, {}};
    file->makeFormats();
    return file;
}

void XlsxFile::makeFormats()
{
    for (lxw_format*& format : m_formats)
        format = workbook_add_format(m_book);
    const auto at = [&](XlsxStyle style) { return m_formats[size_t(style)]; };
    for (const XlsxStyle style : {XlsxStyle::Heading, XlsxStyle::Total, XlsxStyle::TotalMoney})
        format_set_bold(at(style));
    format_set_bottom(at(XlsxStyle::Heading), LXW_BORDER_THIN);
    format_set_top(at(XlsxStyle::Total), LXW_BORDER_THIN);
    format_set_top(at(XlsxStyle::TotalMoney), LXW_BORDER_THIN);
    for (const XlsxStyle style : {XlsxStyle::Plain, XlsxStyle::Muted})
        format_set_num_format(at(style), "@");
    for (const XlsxStyle style : {XlsxStyle::Money, XlsxStyle::TotalMoney}) {
        format_set_num_format(at(style), moneyFormat);
        format_set_align(at(style), LXW_ALIGN_RIGHT);
    }
    format_set_num_format(at(XlsxStyle::Instant), "yyyy-mm-dd hh:mm:ss");
    format_set_font_color(at(XlsxStyle::Muted), LXW_COLOR_GRAY);
}

void XlsxFile::note(int error)
{
    if (m_error == 0)
        m_error = error;
}

void XlsxFile::addSheet(const QString& name)
{
    m_sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
}

void XlsxFile::freezeRows(int rows)
{
    worksheet_freeze_panes(m_sheet, lxw_row_t(rows), 0);
}

void XlsxFile::columnWidth(int column, int characters)
{
    note(worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), characters, nullptr));
}

void XlsxFile::text(int row, int column, std::string_view utf8, XlsxStyle style)
{
    if (utf8.empty())
        return;
    m_cell.assign(utf8);
    note(worksheet_write_string(m_sheet, lxw_row_t(row), lxw_col_t(column), m_cell.c_str(),
                                format(style)));
}

void XlsxFile::text(int row, int column, const QString& words, XlsxStyle style)
{
    const QByteArray utf8 = words.toUtf8();
    text(row, column, std::string_view(utf8.constData(), size_t(utf8.size())), style);
}

void XlsxFile::number(int row, int column, qint64 value)
{
    note(
        worksheet_write_number(m_sheet, lxw_row_t(row), lxw_col_t(column), double(value), nullptr));
}

void XlsxFile::money(int row, int column, Money amount, XlsxStyle style)
{
    const auto exact = exactNumber(amount);
    if (!exact)
        return text(row, column, amount.toDecimal(), style);
    note(worksheet_write_number(m_sheet, lxw_row_t(row), lxw_col_t(column), *exact, format(style)));
}

void XlsxFile::instant(int row, int column, Instant at)
{
    const auto local = at + shanghaiOffset;
    const auto day = std::chrono::floor<std::chrono::days>(local);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(local - day);
    lxw_datetime cell{
        int(date.year()),          int(unsigned(date.month())), int(unsigned(date.day())),
        int(time.hours().count()), int(time.minutes().count()), double(time.seconds().count())};
    note(worksheet_write_datetime(m_sheet, lxw_row_t(row), lxw_col_t(column), &cell,
                                  format(XlsxStyle::Instant)));
}

Result<void> XlsxFile::finish()
{
    note(workbook_close(std::exchange(m_book, nullptr)));
    if (m_error != 0)
        return Error{ErrorCode::FileUnreadable,
                     m_path + QLatin1String(": ") + QLatin1String(lxw_strerror(lxw_error(m_error))),
                     {}};
    QFile made(m_made);
    QSaveFile target(m_path);
    if (!made.open(QIODevice::ReadOnly))
        return fileError(made);
    if (!target.open(QIODevice::WriteOnly))
        return fileError(target);
    while (!made.atEnd()) {
        const QByteArray block = made.read(copyBlock);
        if (block.isEmpty())
            return fileError(made);
        if (target.write(block) != block.size())
            return fileError(target);
    }
    return target.commit() ? Result<void>() : fileError(target);
}

} // namespace airgate
