// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/surface.h"

#include "ui/theme/paint.h"
#include "ui/theme/themecolors.h"

#include <QPainter>

namespace airgate {

namespace {

QColor colorOf(Surface::Ground ground, const ThemeColors& c)
{
    switch (ground) {
    case Surface::Ground::Side:
        return c.side;
    case Surface::Ground::Bar:
        return c.bar;
    case Surface::Ground::Base:
        return c.base;
    case Surface::Ground::Window:
        return c.window;
    }
    Q_UNREACHABLE();
}

} // namespace

Surface::Surface(Ground ground, Qt::Edges edges, QWidget* parent)
    : QWidget(parent)
    , m_ground(ground)
    , m_edges(edges)
{
}

void Surface::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ThemeColors& c = ThemeColors::of(palette());
    painter.fillRect(rect(), colorOf(m_ground, c));
    for (const Qt::Edge edge : {Qt::TopEdge, Qt::LeftEdge, Qt::RightEdge, Qt::BottomEdge}) {
        if (m_edges.testFlag(edge))
            drawEdge(&painter, rect(), edge, m_ground == Ground::Bar ? c.line : c.line2);
    }
}

} // namespace airgate
