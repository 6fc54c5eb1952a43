// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panesplitter.h"

#include "ui/theme/controlmetrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSettings>
#include <QSplitter>

#include <algorithm>

namespace airgate {

PaneSplitter::PaneSplitter(QWidget* view, QWidget* pane, int width, QSettings& memory,
                           const QString& key)
    : m_splitter(new QSplitter(Qt::Horizontal))
    , m_view(view)
    , m_pane(pane)
    , m_paneWidth(memory.value(key, width).toInt())
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({10000, m_paneWidth});
    m_view->installEventFilter(this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this, &memory, key] {
        m_paneWidth = m_pane->width();
        memory.setValue(key, m_paneWidth);
    });
}

void PaneSplitter::setPaneShown(bool isShown)
{
    m_isPaneShown = isShown;
    m_pane->setVisible(isShown);
    arrange();
}

void PaneSplitter::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PaneSplitter::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_isOverlaid && m_isPaneShown)
        Q_EMIT closeWanted();
    else
        QWidget::keyPressEvent(event);
}

// Whoever gives or takes the room: the window, the handle, or a pane that needs more.
bool PaneSplitter::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::Resize)
        Q_EMIT viewResized();
    return QWidget::eventFilter(watched, event);
}

void PaneSplitter::arrange()
{
    const bool isNarrow = window()->width() < wideWindow;
    if (isNarrow != m_isOverlaid) {
        m_isOverlaid = isNarrow;
        if (isNarrow) {
            m_pane->setParent(this);
        } else {
            m_splitter->addWidget(m_pane);
            m_splitter->setSizes({10000, m_paneWidth});
        }
        m_pane->setVisible(m_isPaneShown);
    }
    if (m_isOverlaid)
        place();
}

void PaneSplitter::place()
{
    const int wanted = std::max(m_paneWidth, m_pane->minimumSizeHint().width());
    const int paneWidth = std::clamp(wanted, m_pane->minimumWidth(), m_pane->maximumWidth());
    m_pane->setGeometry(width() - paneWidth, 0, paneWidth, height());
    m_pane->raise();
}

} // namespace airgate
