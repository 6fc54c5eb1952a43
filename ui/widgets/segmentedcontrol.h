// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QWidget>

#include <optional>

namespace airgate {

// A row of joined buttons of which one is chosen, each with an optional count. Arrow keys move the
// choice.
class SegmentedControl : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget* parent = nullptr);

    // The first segment added becomes the current one. id: 0 or more.
    void addSegment(int id, const QString& text, std::optional<int> count = {});
    void setCount(int id, std::optional<int> count);
    void setCurrent(int id);
    [[nodiscard]] int current() const { return m_group.checkedId(); }

Q_SIGNALS:
    // Also after setCurrent().
    void currentChanged(int id);

private:
    QButtonGroup m_group;
};

} // namespace airgate
