// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/tableroles.h"
#include "ui/dialogs/bulk/bulksheet.h"

#include <QAbstractTableModel>

namespace airgate {

// A BulkSheet as a table that can be edited.
class BulkModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Row,
        State,
        UserName,
        Kind,
        Amount,
        Before,
        After,
        Usage,
        Reason,
        Reference,
        ResultText
    };
    static constexpr int columns = ResultText + 1;

    explicit BulkModel(BulkSheet& sheet, QObject* parent = nullptr);

    [[nodiscard]] const PlannedRow& row(int row) const { return m_sheet.row(row); }
    // What the column shows of a file; nothing: it is computed.
    [[nodiscard]] static std::optional<ImportColumn> importColumn(int column);
    // Where a file's column is shown; ids are seen as user names.
    [[nodiscard]] static Column columnOf(ImportColumn column);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    [[nodiscard]] QString textOf(const PlannedRow& row, int column) const;
    [[nodiscard]] QVariant sortValue(const PlannedRow& row, int column) const;
    [[nodiscard]] QVariant accessibleText(const PlannedRow& row, int column) const;
    [[nodiscard]] UsageFigure usageOf(const PlannedRow& row) const;

    BulkSheet& m_sheet;
};

} // namespace airgate
