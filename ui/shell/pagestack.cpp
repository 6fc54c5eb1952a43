// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagestack.h"

#include "ui/pages/alerts/alertspage.h"
#include "ui/pages/ledger/ledgerpage.h"
#include "ui/pages/subaccounts/subaccountspage.h"

namespace airgate {

PageStack::PageStack(const PageContext& context, QWidget* parent)
    : QStackedWidget(parent)
    , m_context(context)
    , m_subAccounts(new SubAccountsPage(context))
    , m_pages({{PageId::SubAccounts, m_subAccounts}})
{
    addWidget(m_subAccounts);
}

Page* PageStack::make(PageId id) const
{
    switch (id) {
    case PageId::SubAccounts:
        return m_subAccounts;
    case PageId::Ledger:
        return new LedgerPage(m_context);
    case PageId::Alerts:
        return new AlertsPage(m_context);
    }
    Q_UNREACHABLE();
}

Page* PageStack::page(PageId id)
{
    Page*& page = m_pages[id];
    if (!page) {
        page = make(id);
        page->setDetailShown(m_isDetailShown);
        addWidget(page);
    }
    return page;
}

Page* PageStack::currentPage() const
{
    return static_cast<Page*>(currentWidget());
}

PageId PageStack::currentId() const
{
    return m_pages.key(currentPage(), PageId::SubAccounts);
}

LedgerPage* PageStack::ledger()
{
    return static_cast<LedgerPage*>(page(PageId::Ledger));
}

void PageStack::showPage(PageId id)
{
    // Who walks through the sidebar with the arrow keys stays there.
    const QWidget* focused = window()->focusWidget();
    const bool isElsewhere = focused && !isAncestorOf(focused);
    setCurrentWidget(page(id));
    if (!isElsewhere)
        currentPage()->focusView();
}

void PageStack::setDetailShown(bool isShown)
{
    m_isDetailShown = isShown;
    for (Page* page : std::as_const(m_pages))
        page->setDetailShown(isShown);
}

} // namespace airgate
