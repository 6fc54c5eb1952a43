// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/xlsxtemplate.h"

#include "services/exchange/xlsxfile.h"

#include <xlsxwriter.h>

namespace airgate {

namespace {

enum Column : lxw_col_t {
    IdColumn,
    UserNameColumn,
    KindColumn,
    AmountColumn,
    ReasonColumn,
    ReferenceColumn
};

constexpr lxw_row_t lastRow = 100'000; // rules reach as far as anybody fills in
constexpr int widths[] = {20, 26, 12, 18, 40, 20};

void addRule(XlsxFile& file, Column column, lxw_data_validation& rule)
{
    worksheet_data_validation_range(file.sheet(), 1, column, lastRow, column, &rule);
}

void offerKinds(XlsxFile& file, const ImportTemplate& form)
{
    QByteArray allocation = form.allocation.toUtf8();
    QByteArray deduction = form.deduction.toUtf8();
    char* kinds[] = {allocation.data(), deduction.data(), nullptr};
    lxw_data_validation rule{};
    rule.validate = LXW_VALIDATION_TYPE_LIST;
    rule.value_list = kinds;
    addRule(file, KindColumn, rule);
}

void askForAmounts(XlsxFile& file, const ImportTemplate& form)
{
    QByteArray hint = form.amountHint.toUtf8();
    lxw_data_validation rule{};
    rule.validate = LXW_VALIDATION_TYPE_DECIMAL;
    rule.criteria = LXW_VALIDATION_CRITERIA_NOT_EQUAL_TO;
    rule.value_number = 0;
    rule.input_message = hint.data();
    rule.error_message = hint.data();
    // "3万" is read as well: a hint, not a wall.
    rule.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
    addRule(file, AmountColumn, rule);
}

void limitLength(XlsxFile& file, Column column, int most)
{
    lxw_data_validation rule{};
    rule.validate = LXW_VALIDATION_TYPE_LENGTH;
    rule.criteria = LXW_VALIDATION_CRITERIA_LESS_THAN_OR_EQUAL_TO;
    rule.value_number = most;
    addRule(file, column, rule);
}

void guardIds(XlsxFile& file, const ImportTemplate& form)
{
    QByteArray hint = form.idHint.toUtf8();
    lxw_data_validation rule{};
    rule.validate = LXW_VALIDATION_TYPE_ANY;
    rule.input_message = hint.data();
    addRule(file, IdColumn, rule);
}

} // namespace

Result<void> writeXlsxTemplate(const QString& path, const ImportTemplate& form)
{
    auto created = XlsxFile::create(path);
    if (!created)
        return created.error();
    XlsxFile& file = **created;
    file.addSheet(form.sheet);
    file.freezeRows(1);
    guardIds(file, form);
    offerKinds(file, form);
    askForAmounts(file, form);
    limitLength(file, ReasonColumn, 500);
    limitLength(file, ReferenceColumn, 64);
    for (int column = 0; column < form.header.size(); ++column) {
        file.columnWidth(column, widths[column]);
        file.text(0, column, form.header.at(column), XlsxStyle::Heading);
    }
    for (int row = 0; row < form.rows.size(); ++row) {
        for (int column = 0; column < form.rows.at(row).size(); ++column)
            file.text(row + 1, column, form.rows.at(row).at(column),
                      column == IdColumn ? XlsxStyle::Muted : XlsxStyle::Plain);
    }
    return file.finish();
}

} // namespace airgate
