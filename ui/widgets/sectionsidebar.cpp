// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sectionsidebar.h"

#include "ui/theme/themecolors.h"
#include "ui/widgets/sectiondelegate.h"

#include <QPaintEvent>
#include <QPainter>

namespace airgate {

namespace {

constexpr int wideWidth = 176;
constexpr int narrowWidth = 48;

} // namespace

SectionSidebar::SectionSidebar(QWidget* parent)
    : QListView(parent)
{
    setModel(&m_pages);
    setItemDelegate(new SectionDelegate(this));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                if (const QVariant page = current.data(PageRole); page.isValid())
                    Q_EMIT pageChanged(page.toInt());
            });
}

void SectionSidebar::addCaption(const QString& text)
{
    auto* item = new QStandardItem(text);
    item->setFlags(Qt::NoItemFlags);
    m_pages.appendRow(item);
}

void SectionSidebar::addPage(int id, const QString& icon, const QString& text, int digit)
{
    auto* item = new QStandardItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setData(id, PageRole);
    item->setData(icon, IconRole);
    item->setData(digit, DigitRole);
    item->setToolTip(text);
    m_pages.appendRow(item);
}

void SectionSidebar::setBadge(int id, int count)
{
    QStandardItem* item = find(id);
    if (!item)
        return;
    item->setData(count, BadgeRole);
    item->setAccessibleText(count > 0 ? tr("%1, %n unread", nullptr, count).arg(item->text())
                                      : item->text());
}

void SectionSidebar::setCurrentPage(int id)
{
    if (const QStandardItem* item = find(id))
        setCurrentIndex(item->index());
}

int SectionSidebar::currentPage() const
{
    const QVariant page = currentIndex().data(PageRole);
    return page.isValid() ? page.toInt() : -1;
}

void SectionSidebar::setIconsOnly(bool isNarrow)
{
    m_isIconsOnly = isNarrow;
    updateGeometry();
    scheduleDelayedItemsLayout();
}

QSize SectionSidebar::sizeHint() const
{
    return {m_isIconsOnly ? narrowWidth : wideWidth, 300};
}

void SectionSidebar::paintEvent(QPaintEvent* event)
{
    QPainter(viewport()).fillRect(event->rect(), ThemeColors::of(palette()).side);
    QListView::paintEvent(event);
}

QStandardItem* SectionSidebar::find(int id) const
{
    for (int row = 0; row < m_pages.rowCount(); ++row) {
        QStandardItem* item = m_pages.item(row);
        if (const QVariant page = item->data(PageRole); page.isValid() && page.toInt() == id)
            return item;
    }
    return nullptr;
}

} // namespace airgate
