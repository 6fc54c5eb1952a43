// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/quotarules.h"
#include "models/domain/standing.h"

#include <QFrame>

namespace airgate {

class TextLabel;
class UsageBar;

// One side of the preview: what a quota looks like now, or after the change.
struct QuotaView {
    Money quota;
    std::optional<Money> consumed; // unknown before the first check
    std::optional<Forecast> forecast;
    [[nodiscard]] std::optional<Money> remaining() const;
};

// Now → after, in numbers and bars. A live region for readers: its accessible description says the
// result.
class QuotaPreview : public QFrame {
    Q_OBJECT

public:
    explicit QuotaPreview(QWidget* parent = nullptr);

    void setViews(const AlertSteps& steps, QDate today, const QuotaView& now,
                  const std::optional<QuotaView>& after);
    // The text of a cell, for readers and tests: row 0…4, of the right side or the left.
    [[nodiscard]] QString text(int row, bool isAfter) const;

private:
    struct Side {
        TextLabel* quota;
        TextLabel* consumed;
        TextLabel* remaining;
        UsageBar* usage;
        TextLabel* runsOut;
    };
    [[nodiscard]] Side addSide(class QGridLayout* grid, int column, bool isStrong);
    static void show(const Side& side, const AlertSteps& steps, QDate today, const QuotaView& view);
    static void clear(const Side& side);

    Side m_now;
    Side m_after;
};

} // namespace airgate
