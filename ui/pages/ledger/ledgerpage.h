// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ledgerquery.h"
#include "ui/pages/listpage.h"

#include <QTimer>

namespace airgate {

class Chip;
class EntryPane;
class LedgerFilters;
class LedgerModel;
class LedgerReader;
class LedgerSelection;

// Every change of quota of the main account, newest first.
class LedgerPage : public ListPage {
    Q_OBJECT

public:
    explicit LedgerPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Quota ledger"); }
    void clearFilters() override;
    [[nodiscard]] std::optional<LedgerView> ledgerView() const override;
    [[nodiscard]] bool isSettled() const override;
    [[nodiscard]] QList<QWidget*> areas() const override;

    // Selects the entry's row, now or when it has been read.
    void select(LedgerEntryId entry);
    // What the page shows, for exports.
    [[nodiscard]] LedgerQuery currentQuery() const;
    [[nodiscard]] LedgerOrder currentOrder() const;

protected:
    void read(MainAccountId account, int serial) override;
    void clear() override;
    void filter() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildTable();
    void buildFilters();
    void connectAll();
    void offerChoices(MainAccountId account);
    void readHead();
    void showFiltered();
    void takeRows();
    void selectWanted();
    void updateEntry();
    void updateReverse();
    void showContextMenu(const QPoint& position);

    LedgerModel* m_model;
    LedgerReader* m_reader;
    LedgerFilters* m_filters;
    LedgerSelection* m_selection = nullptr;
    EntryPane* m_pane;
    Chip* m_head;
    QTimer m_filterLater;
    LedgerEntryId m_wanted;
    std::optional<LedgerLine> m_line; // the current one
};

} // namespace airgate
