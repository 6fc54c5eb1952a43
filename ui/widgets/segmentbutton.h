// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include <optional>

namespace airgate {

// One part of a SegmentedControl; which ends are round follows from its neighbours.
class SegmentButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit SegmentButton(const QString& text, QWidget* parent);

    void setCount(std::optional<int> count);
    void setEnds(bool isFirst, bool isLast);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString label() const;

    std::optional<int> m_count;
    bool m_isFirst = true;
    bool m_isLast = true;
};

} // namespace airgate
