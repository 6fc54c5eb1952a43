// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <QHash>
#include <QStackedWidget>

namespace airgate {

class LedgerPage;
class SubAccountsPage;

// The pages of the window. The sub-accounts are there from the start, because the current one is
// theirs; every other page is built when it is first asked for.
class PageStack : public QStackedWidget {
    Q_OBJECT

public:
    explicit PageStack(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] Page* page(PageId id);
    [[nodiscard]] Page* currentPage() const;
    [[nodiscard]] PageId currentId() const;
    [[nodiscard]] SubAccountsPage* subAccounts() const { return m_subAccounts; }
    [[nodiscard]] LedgerPage* ledger();
    // The keyboard is in its view then, unless it was outside the pages.
    void showPage(PageId id);
    // On the pages that have a detail pane.
    void setDetailShown(bool isShown);

private:
    [[nodiscard]] Page* make(PageId id) const;

    PageContext m_context;
    SubAccountsPage* m_subAccounts;
    QHash<PageId, Page*> m_pages;
    bool m_isDetailShown = true;
};

} // namespace airgate
