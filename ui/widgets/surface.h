// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace airgate {

// A flat strip or pane in one of the theme's grounds, with hairlines at chosen edges.
class Surface : public QWidget {
    Q_OBJECT

public:
    enum class Ground { Side, Bar, Base, Window };

    explicit Surface(Ground ground, Qt::Edges edges = {}, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Ground m_ground;
    Qt::Edges m_edges;
};

} // namespace airgate
