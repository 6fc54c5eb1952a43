// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datatable.h"

#include "models/tables/rowsortproxy.h"
#include "ui/theme/typography.h"
#include "ui/widgets/frozencolumn.h"
#include "ui/widgets/numberdelegate.h"
#include "ui/widgets/tablecopy.h"
#include "ui/widgets/tabledelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

namespace airgate {

namespace {

constexpr int leastColumnWidth = 40;
constexpr int mostMeasuredRows = 1000;

int designHeight(DataTable::Density density)
{
    switch (density) {
    case DataTable::Density::Compact:
        return 26;
    case DataTable::Density::Normal:
        return 30;
    case DataTable::Density::Wide:
        return 36;
    }
    Q_UNREACHABLE();
}

// Figures are of one width, so the longest texts are the widest: only those are measured.
int widestNumber(const QAbstractItemModel& model, int firstRow, int lastRow, int column,
                 const TableDelegate& delegate, const QStyleOptionViewItem& option)
{
    qsizetype longest = 0;
    int width = 0;
    for (int row = firstRow; row <= lastRow; ++row) {
        const QModelIndex index = model.index(row, column);
        const qsizetype length = index.data().toString().size();
        if (length < longest)
            continue;
        if (length > longest)
            width = 0;
        longest = length;
        width = std::max(width, delegate.contentWidth(option, index));
    }
    return width;
}

} // namespace

DataTable::DataTable(QWidget* parent)
    : QTableView(parent)
    , m_frozen(new FrozenColumn(this))
{
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setItemDelegate(new TableDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1); // or the header's own font decides the row height
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    header->setStretchLastSection(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setMinimumSectionSize(leastColumnWidth);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionClicked, this, &DataTable::onHeaderClicked);
    connect(header, &QHeaderView::customContextMenuRequested, this, &DataTable::showHeaderMenu);
    connect(m_frozen->horizontalHeader(), &QHeaderView::sectionClicked, this,
            &DataTable::onHeaderClicked);
    m_saveLater.setSingleShot(true);
    m_widenLater.setSingleShot(true);
    connect(&m_saveLater, &QTimer::timeout, this, &DataTable::saveLayout);
    connect(&m_widenLater, &QTimer::timeout, this, &DataTable::widenNumbers);
    viewport()->setMouseTracking(true);
    m_frozen->viewport()->installEventFilter(this);
    updateMetrics();
}

DataTable::~DataTable() = default;

void DataTable::setModel(QAbstractItemModel* model)
{
    if (this->model())
        this->model()->disconnect(&m_widenLater);
    QTableView::setModel(model);
    m_hoveredRow = -1;
    m_frozen->follow();
    if (!model)
        return;
    const auto widen = [this] { m_widenLater.start(0); };
    connect(model, &QAbstractItemModel::rowsInserted, &m_widenLater, widen);
    connect(model, &QAbstractItemModel::dataChanged, &m_widenLater, widen);
    connect(model, &QAbstractItemModel::modelReset, &m_widenLater, widen);
    widen();
}

void DataTable::setColumnDelegate(int column, TableDelegate* delegate)
{
    delegate->setParent(this);
    setItemDelegateForColumn(column, delegate);
    m_frozen->follow();
    m_widenLater.start(0);
}

void DataTable::setDensity(Density density)
{
    m_density = density;
    updateMetrics();
}

void DataTable::setLayoutStore(TableLayoutStore store)
{
    m_store = std::move(store);
    m_defaultLayout = tableLayout(*this);
    applyTableLayout(*this, m_store.load());
    m_sortColumn = horizontalHeader()->sortIndicatorSection();
    m_sortOrder = horizontalHeader()->sortIndicatorOrder();
    m_frozen->follow();
    m_savedLayout = tableLayout(*this);
    const auto save = [this] { m_saveLater.start(0); };
    const QHeaderView* header = horizontalHeader();
    connect(header, &QHeaderView::sectionResized, &m_saveLater, save);
    connect(header, &QHeaderView::sectionMoved, &m_saveLater, save);
    connect(header, &QHeaderView::sortIndicatorChanged, &m_saveLater, save);
}

void DataTable::saveLayout()
{
    const QByteArray layout = tableLayout(*this);
    if (layout == m_savedLayout)
        return;
    m_savedLayout = layout;
    m_store.save(layout);
}

void DataTable::sortBy(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    horizontalHeader()->setSortIndicator(column, order);
    model()->sort(column, order);
}

const DataTable* DataTable::of(const QWidget* widget)
{
    while (widget) {
        if (const auto* table = qobject_cast<const DataTable*>(widget))
            return table;
        widget = widget->parentWidget();
    }
    return nullptr;
}

bool DataTable::isActive() const
{
    return hasFocus() && isActiveWindow();
}

bool DataTable::isFirstColumn(int column) const
{
    const QHeaderView* header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical))
            return logical == column;
    }
    return false;
}

void DataTable::copySelection(bool withHeaders) const
{
    if (m_copier)
        return m_copier(withHeaders);
    const QString text = selectionAsTsv(*this, withHeaders);
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void DataTable::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    // What came to lie under the frozen column is drawn out from there.
    const int hiddenBy = m_frozen->coveredWidth() - visualRect(index).left();
    if (index.column() > 0 && hiddenBy > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hiddenBy);
}

bool DataTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_frozen->viewport()) {
        if (event->type() == QEvent::MouseMove)
            setHoveredRow(m_frozen->rowAt(static_cast<QMouseEvent*>(event)->pos().y()));
        else if (event->type() == QEvent::Leave)
            setHoveredRow(-1);
    }
    return QTableView::eventFilter(watched, event);
}

bool DataTable::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::MouseMove)
        setHoveredRow(rowAt(static_cast<QMouseEvent*>(event)->pos().y()));
    else if (event->type() == QEvent::Leave || event->type() == QEvent::Wheel)
        setHoveredRow(-1);
    return QTableView::viewportEvent(event);
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return copySelection(false);
    if (event->keyCombination() ==
        QKeyCombination(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_C))
        return copySelection(true);
    QTableView::keyPressEvent(event);
}

void DataTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateMetrics();
}

void DataTable::focusInEvent(QFocusEvent* event)
{
    // The base class makes the first cell current without selecting its row.
    const bool hadCurrent = currentIndex().isValid();
    QTableView::focusInEvent(event);
    if (!hadCurrent && currentIndex().isValid())
        selectRow(currentIndex().row());
    m_frozen->viewport()->update();
    viewport()->update();
}

void DataTable::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    m_frozen->viewport()->update();
    viewport()->update();
}

void DataTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    m_frozen->follow();
}

void DataTable::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    m_hoveredRow = row;
    viewport()->update();
    m_frozen->viewport()->update();
}

void DataTable::updateMetrics()
{
    const int text = fontMetrics().height();
    verticalHeader()->setDefaultSectionSize(std::max(designHeight(m_density), text + 8));
    horizontalHeader()->setFont(textFont(TextStyle::SmallStrong, font()));
    horizontalHeader()->setFixedHeight(std::max(28, text + 10));
    m_frozen->follow();
}

void DataTable::widenNumbers()
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    // Of a long table what is seen: the rest need not even be here.
    const int count = model() ? model()->rowCount() : 0;
    const bool isLong = count > mostMeasuredRows;
    const int first = isLong ? std::max(0, rowAt(0)) : 0;
    const int bottom = isLong ? rowAt(viewport()->height() - 1) : -1;
    const int last = bottom >= 0 ? bottom : std::min(count, first + mostMeasuredRows) - 1;
    for (int column = 0; model() && column < model()->columnCount(); ++column) {
        const auto* delegate = qobject_cast<const NumberDelegate*>(itemDelegateForColumn(column));
        if (!delegate || isColumnHidden(column))
            continue;
        const int width = widestNumber(*model(), first, last, column, *delegate, option);
        if (width > columnWidth(column))
            setColumnWidth(column, width);
    }
}

void DataTable::onHeaderClicked(int section)
{
    const bool isSecond = QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier) &&
                          m_sortColumn >= 0 && section != m_sortColumn;
    auto* proxy = qobject_cast<RowSortProxy*>(model());
    if (isSecond && proxy) {
        // The header has already moved its arrow to the second key.
        horizontalHeader()->setSortIndicator(m_sortColumn, m_sortOrder);
        proxy->setSecondKey(section, Qt::AscendingOrder);
        return;
    }
    const bool flips = section == m_sortColumn && m_sortOrder == Qt::AscendingOrder;
    sortBy(section, flips ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void DataTable::showHeaderMenu(const QPoint& position)
{
    QHeaderView* header = horizontalHeader();
    const int section = header->logicalIndexAt(position);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (section >= 0) {
        menu->addAction(tr("Sort ascending"), this,
                        [=, this] { sortBy(section, Qt::AscendingOrder); });
        menu->addAction(tr("Sort descending"), this,
                        [=, this] { sortBy(section, Qt::DescendingOrder); });
        menu->addSeparator();
        QAction* hide =
            menu->addAction(tr("Hide column"), this, [=, this] { hideColumn(section); });
        hide->setEnabled(section != 0);
    }
    QMenu* columns = menu->addMenu(tr("Columns"));
    for (int column = 0; column < header->count(); ++column) {
        QAction* shown = columns->addAction(model()->headerData(column, Qt::Horizontal).toString());
        shown->setCheckable(true);
        shown->setChecked(!isColumnHidden(column));
        shown->setEnabled(column != 0);
        connect(shown, &QAction::toggled, this,
                [=, this](bool on) { setColumnHidden(column, !on); });
    }
    if (!m_defaultLayout.isEmpty())
        menu->addAction(tr("Reset columns"), this, &DataTable::resetLayout);
    menu->popup(header->mapToGlobal(position));
}

void DataTable::resetLayout()
{
    applyTableLayout(*this, m_defaultLayout);
    m_sortColumn = horizontalHeader()->sortIndicatorSection();
    m_sortOrder = horizontalHeader()->sortIndicatorOrder();
}

} // namespace airgate
