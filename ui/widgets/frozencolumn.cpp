// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/frozencolumn.h"

#include "ui/widgets/datatable.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QWheelEvent>

namespace airgate {

FrozenColumn::FrozenColumn(DataTable* table)
    : QTableView(table)
    , m_table(table)
{
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setFocusProxy(table);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    viewport()->setMouseTracking(true);
    hide();
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, table->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, [this] { place(); });
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, [this] { follow(); });
    connect(table->horizontalHeader(), &QHeaderView::geometriesChanged, this, [this] { place(); });
    connect(this, &QTableView::activated, table, &QTableView::activated);
    connect(this, &QTableView::doubleClicked, table, &QTableView::doubleClicked);
}

void FrozenColumn::follow()
{
    if (!m_table->model() || m_table->model()->columnCount() == 0) {
        hide();
        return;
    }
    if (model() != m_table->model())
        setModel(m_table->model());
    if (selectionModel() != m_table->selectionModel())
        setSelectionModel(m_table->selectionModel());
    for (int column = 1; column < model()->columnCount(); ++column)
        setColumnHidden(column, true);
    setItemDelegate(m_table->itemDelegate());
    setItemDelegateForColumn(0, m_table->itemDelegateForColumn(0));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(m_table->verticalHeader()->defaultSectionSize());
    horizontalHeader()->setFixedHeight(m_table->horizontalHeader()->height());
    horizontalHeader()->setFont(m_table->horizontalHeader()->font());
    setColumnWidth(0, m_table->columnWidth(0));
    place();
}

void FrozenColumn::wheelEvent(QWheelEvent* event)
{
    QApplication::sendEvent(m_table->viewport(), event);
}

void FrozenColumn::place()
{
    const bool isScrolled =
        m_table->horizontalScrollBar()->value() > 0 && !m_table->isColumnHidden(0) && model();
    if (isScrolled) {
        const QHeaderView* header = m_table->horizontalHeader();
        setGeometry(m_table->frameWidth(), m_table->frameWidth(), m_table->columnWidth(0),
                    header->height() + m_table->viewport()->height());
        verticalScrollBar()->setValue(m_table->verticalScrollBar()->value());
        raise();
    }
    setVisible(isScrolled);
}

} // namespace airgate
