// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bulk/bulktable.h"

#include "models/tables/rowsortproxy.h"
#include "ui/dialogs/bulk/bulkdelegate.h"
#include "ui/dialogs/bulk/bulkwords.h"
#include "ui/dialogs/bulk/clipboardcells.h"
#include "ui/widgets/numberdelegate.h"
#include "ui/widgets/usagebardelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

namespace airgate {

namespace {

bool isShown(ImportVerdict verdict, BulkTable::Filter filter)
{
    switch (filter) {
    case BulkTable::All:
        return true;
    case BulkTable::Errors:
        return verdict == ImportVerdict::Error;
    case BulkTable::Warnings:
        return verdict == ImportVerdict::Warning;
    case BulkTable::Valid:
        return verdict == ImportVerdict::Valid;
    }
    Q_UNREACHABLE();
}

} // namespace

BulkTable::BulkTable(BulkSheet& sheet, QWidget* parent)
    : DataTable(parent)
    , m_sheet(sheet)
    , m_rows(new BulkModel(sheet, this))
    , m_proxy(new RowSortProxy(this))
{
    m_proxy->setSourceModel(m_rows);
    setModel(m_proxy);
    setDensity(Density::Wide);
    setEditTriggers(EditKeyPressed | AnyKeyPressed | DoubleClicked);
    setMouseTracking(true);
    arrange();
}

void BulkTable::arrange()
{
    using Model = BulkModel;
    setItemDelegate(new BulkDelegate(this));
    for (const int column : {Model::Row, Model::Before, Model::After})
        setColumnDelegate(column, new NumberDelegate);
    setColumnDelegate(Model::Amount, new BulkDelegate);
    setColumnDelegate(Model::Usage, new UsageBarDelegate);
    constexpr struct {
        int column;
        int width;
    } widths[] = {{Model::Row, 40},       {Model::State, 34},      {Model::UserName, 140},
                  {Model::Kind, 76},      {Model::Amount, 96},     {Model::Before, 98},
                  {Model::After, 98},     {Model::Usage, 134},     {Model::Reason, 160},
                  {Model::Reference, 98}, {Model::ResultText, 220}};
    for (const auto& [column, width] : widths)
        setColumnWidth(column, width);
    horizontalHeader()->setSectionsMovable(false);
    setAccessibleName(tr("Rows to check"));
}

void BulkTable::setFilter(Filter filter)
{
    if (filter == All)
        m_proxy->setFilter({});
    else
        m_proxy->setFilter(
            [this, filter](int row) { return isShown(m_rows->row(row).verdict, filter); });
}

int BulkTable::sourceRow(const QModelIndex& index) const
{
    return m_proxy->mapToSource(index).row();
}

bool BulkTable::goToNextError()
{
    const int count = m_proxy->rowCount();
    const int start = currentIndex().isValid() ? currentIndex().row() : -1;
    for (int step = 1; step <= count; ++step) {
        const QModelIndex shown = m_proxy->index((start + step) % count, 0);
        const PlannedRow& row = m_rows->row(sourceRow(shown));
        if (row.verdict != ImportVerdict::Error)
            continue;
        const auto finding =
            std::find_if(row.findings.cbegin(), row.findings.cend(),
                         [](const ImportFinding& found) { return !isWarning(found.code); });
        const QModelIndex cell = shown.siblingAtColumn(BulkModel::columnOf(finding->column));
        setCurrentIndex(cell);
        scrollTo(cell);
        setFocus();
        return true;
    }
    return false;
}

void BulkTable::applySuggestion()
{
    if (currentIndex().isValid())
        m_sheet.applySuggestion(sourceRow(currentIndex()));
}

void BulkTable::toggleExcluded()
{
    QList<int> rows;
    bool areAllOut = true;
    for (const QModelIndex& index : selectionModel()->selectedRows()) {
        rows += sourceRow(index);
        areAllOut = areAllOut && m_rows->row(rows.last()).line.excluded;
    }
    if (!rows.isEmpty())
        m_sheet.setExcluded(rows, !areAllOut);
}

void BulkTable::paste(const QString& text)
{
    const QModelIndex start = currentIndex();
    const auto column = start.isValid() ? BulkModel::importColumn(start.column())
                                        : std::optional(ImportColumn::UserName);
    const QList<QStringList> cells = clipboardCells(text);
    if (!column || cells.isEmpty())
        return;
    QList<int> rows;
    for (int row = start.row(); start.isValid() && row < m_proxy->rowCount(); ++row) {
        if (rows.size() == cells.size())
            break;
        rows += sourceRow(m_proxy->index(row, 0));
    }
    m_sheet.paste(rows, *column, cells);
}

void BulkTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste))
        return paste(QGuiApplication::clipboard()->text());
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        return toggleExcluded();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::AltModifier))
        return applySuggestion();
    DataTable::keyPressEvent(event);
}

QModelIndex BulkTable::linkAt(const QPoint& position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid())
        return {};
    return BulkDelegate::linkRect(visualRect(index), font(), index).contains(position)
               ? index
               : QModelIndex();
}

void BulkTable::mouseMoveEvent(QMouseEvent* event)
{
    DataTable::mouseMoveEvent(event);
    viewport()->setCursor(linkAt(event->pos()).isValid() ? Qt::PointingHandCursor
                                                         : Qt::ArrowCursor);
}

void BulkTable::mouseReleaseEvent(QMouseEvent* event)
{
    DataTable::mouseReleaseEvent(event);
    if (const QModelIndex link = linkAt(event->pos());
        link.isValid() && event->button() == Qt::LeftButton)
        m_sheet.applySuggestion(sourceRow(link));
}

} // namespace airgate
