// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bulk/bulkcheckpage.h"

#include "ui/dialogs/bulk/bulkwords.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/totalsrow.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace airgate {

BulkCheckPage::BulkCheckPage(BulkSheet& sheet, QWidget* parent)
    : QWidget(parent)
    , m_sheet(sheet)
    , m_message(new InlineMessage)
    , m_counters(new SegmentedControl)
    , m_table(new BulkTable(sheet))
    , m_totals(new TotalsRow)
{
    m_counters->addSegment(BulkTable::All, tr("All"));
    m_counters->addSegment(BulkTable::Errors, tr("Errors"));
    m_counters->addSegment(BulkTable::Warnings, tr("Warnings"));
    m_counters->addSegment(BulkTable::Valid, tr("Valid"));
    auto* filters = new Surface(Surface::Ground::Window, Qt::BottomEdge);
    auto* row = new QHBoxLayout(filters);
    row->setContentsMargins(20, 8, 20, 8);
    row->addWidget(m_counters);
    row->addStretch();
    row->addWidget(
        new TextLabel(tr("Double-click or F2 edits, F8 next error, Del leaves a row out"),
                      TextStyle::Small, TextLabel::Ink::Normal));
    m_message->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(filters);
    column->addWidget(m_table, 1);
    column->addWidget(m_totals);
    connect(m_counters, &SegmentedControl::currentChanged, m_table,
            [this](int filter) { m_table->setFilter(BulkTable::Filter(filter)); });
    connect(&m_sheet, &BulkSheet::planned, this, &BulkCheckPage::review);
}

void BulkCheckPage::goToNextError()
{
    if (!m_table->goToNextError() && m_sheet.plan().totals.errors > 0) {
        m_counters->setCurrent(BulkTable::All);
        m_table->goToNextError();
    }
}

void BulkCheckPage::review()
{
    const ImportTotals& totals = m_sheet.plan().totals;
    m_counters->setCount(BulkTable::All, totals.rows);
    m_counters->setCount(BulkTable::Errors, totals.errors);
    m_counters->setCount(BulkTable::Warnings, totals.warnings);
    m_counters->setCount(BulkTable::Valid, totals.valid);
    m_totals->setSummary(tr("%1 rows will be written, %2 skipped")
                             .arg(totals.written())
                             .arg(totals.rows - totals.written()));
    const auto figure = [](const QString& label, const ExactAmount& amount) {
        return TotalsRow::Figure{label, signedAmountText(amount), amount.units() < 0};
    };
    m_totals->setFigures({figure(tr("Allocate"), totals.allocated),
                          figure(tr("Deduct"), totals.deducted),
                          figure(tr("Net change"), totals.net())});
    if (totals.errors == m_toldErrors)
        return;
    m_toldErrors = totals.errors;
    m_counters->setAccessibleName(tr("%n error(s)", nullptr, totals.errors));
    QAccessibleEvent event(m_counters, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace airgate
