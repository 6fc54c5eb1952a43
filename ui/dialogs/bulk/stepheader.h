// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace airgate {

// The steps of a task, the present one in bold, those behind it ticked.
class StepHeader : public QWidget {
    Q_OBJECT

public:
    explicit StepHeader(QStringList steps, QWidget* parent = nullptr);

    void setCurrent(int step);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int widthOf(int step) const;

    QStringList m_steps;
    int m_current = 0;
};

} // namespace airgate
