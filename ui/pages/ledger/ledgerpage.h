// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/listpage.h"

class QComboBox;

namespace airgate {

class LedgerModel;
class RowSortProxy;
class SegmentedControl;
struct LedgerLine;

// Every change of quota of the main account, newest first.
class LedgerPage : public ListPage {
    Q_OBJECT

public:
    explicit LedgerPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Quota ledger"); }
    void clearFilters() override;
    [[nodiscard]] std::optional<LedgerView> currentQuery() const override;

    // Selects the entry's row, now or when it has been read.
    void select(LedgerEntryId entry);

protected:
    void read(MainAccountId account, int serial) override;
    void clear() override;
    void filter() override;

private:
    void buildTable();
    void buildFilters();
    void offerUsers(const QList<LedgerLine>& lines);
    void updateTotals();
    void selectWanted();

    LedgerModel* m_model;
    RowSortProxy* m_proxy;
    SegmentedControl* m_kinds;
    QComboBox* m_users;
    LedgerEntryId m_wanted;
};

} // namespace airgate
