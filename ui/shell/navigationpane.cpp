// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationpane.h"

#include "ui/shell/accountswitcher.h"
#include "ui/theme/svgiconengine.h"
#include "ui/widgets/sectionsidebar.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace airgate {

namespace {

constexpr int margin = 8;
constexpr int iconSide = 16;
constexpr int moreForEnglish = 32;

QString roleText(Role role)
{
    switch (role) {
    case Role::Viewer:
        return NavigationPane::tr("Read-only");
    case Role::Approver:
        return NavigationPane::tr("Approver");
    case Role::Finance:
        return NavigationPane::tr("Finance");
    case Role::Admin:
        return NavigationPane::tr("Administrator");
    }
    Q_UNREACHABLE();
}

// A person's mark in the colour of the text beside it.
class OperatorMark : public QWidget {
public:
    OperatorMark() { setFixedSize(iconSide, iconSide); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintSvgIcon(&painter, rect(), QStringLiteral("user"), ThemeColors::of(palette()).text2);
    }
};

} // namespace

NavigationPane::NavigationPane(Workspace& workspace, WindowActions& actions, QWidget* parent)
    : Surface(Ground::Side, Qt::RightEdge, parent)
    , m_account(new AccountSwitcher(workspace, actions.addAccount))
    , m_pages(new SectionSidebar)
    , m_operator(buildOperator(workspace.principal()))
{
    m_pages->addCaption(tr("Daily"));
    for (const QAction* page : actions.pages->actions()) {
        const PageId id{page->data().toInt()};
        const QString icon = id == PageId::SubAccounts ? QStringLiteral("users")
                             : id == PageId::Ledger    ? QStringLiteral("receipt-text")
                                                       : QStringLiteral("bell");
        m_pages->addPage(int(id), icon, page->iconText(), int(id));
    }
    m_pages->setAccessibleName(tr("Pages"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, margin, 1, 0);
    column->setSpacing(6);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(margin, 0, margin, 0);
    top->addWidget(m_account);
    column->addLayout(top);
    column->addWidget(m_pages, 1);
    column->addWidget(m_operator);
    setIconsOnly(false);
}

QWidget* NavigationPane::buildOperator(const Principal& principal)
{
    auto* strip = new Surface(Ground::Side, Qt::TopEdge);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(new TextLabel(principal.name, TextStyle::BodyStrong));
    names->addWidget(
        new TextLabel(roleText(principal.role), TextStyle::Micro, TextLabel::Ink::Weak));
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(16, 7, margin, 7);
    row->setSpacing(10);
    row->addWidget(new OperatorMark);
    row->addLayout(names, 1);
    return strip;
}

void NavigationPane::setIconsOnly(bool isNarrow)
{
    m_account->setIconOnly(isNarrow);
    m_pages->setIconsOnly(isNarrow);
    m_operator->setVisible(!isNarrow);
    // English words are longer.
    const bool isChinese = QLocale().language() == QLocale::Chinese;
    const int more = isNarrow || isChinese ? 0 : moreForEnglish;
    setFixedWidth(m_pages->sizeHint().width() + more);
}

} // namespace airgate
