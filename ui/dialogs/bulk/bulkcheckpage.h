// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/bulk/bulktable.h"

namespace airgate {

class InlineMessage;
class SegmentedControl;
class TextLabel;
class TotalsRow;

// The second step: the counters that filter, the rows, and what they come to.
class BulkCheckPage : public QWidget {
    Q_OBJECT

public:
    explicit BulkCheckPage(BulkSheet& sheet, QWidget* parent = nullptr);

    [[nodiscard]] BulkTable* table() const { return m_table; }
    [[nodiscard]] SegmentedControl* counters() const { return m_counters; }
    [[nodiscard]] InlineMessage* message() const { return m_message; }
    // Shows all rows again where the filter hides the errors.
    void goToNextError();

private:
    void review();

    BulkSheet& m_sheet;
    InlineMessage* m_message;
    SegmentedControl* m_counters;
    BulkTable* m_table;
    TotalsRow* m_totals;
    int m_toldErrors = -1;
};

} // namespace airgate
