// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace airgate {

// Grey rows in place of a table that is read for the first time. They do not move.
class SkeletonRows : public QWidget {
    Q_OBJECT

public:
    explicit SkeletonRows(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace airgate
