// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/accountswitcher.h"

#include "models/tables/displaytext.h"
#include "ui/theme/paint.h"
#include "ui/theme/svgiconengine.h"
#include "ui/theme/themecolors.h"
#include "ui/theme/typography.h"

#include <QAction>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace airgate {

namespace {

constexpr int margin = 8;
constexpr int iconSide = 16;

} // namespace

AccountSwitcher::AccountSwitcher(Workspace& workspace, QAction* addAccount, QWidget* parent)
    : QAbstractButton(parent)
    , m_workspace(workspace)
    , m_addAccount(addAccount)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &AccountSwitcher::showMenu);
    connect(&workspace, &Workspace::accountChanged, this, &AccountSwitcher::follow);
    follow();
}

void AccountSwitcher::setIconOnly(bool isIconOnly)
{
    m_isIconOnly = isIconOnly;
    update();
}

QSize AccountSwitcher::sizeHint() const
{
    return {160, 2 * fontMetrics().height() + 12};
}

void AccountSwitcher::follow()
{
    const std::optional<MainAccount> account = m_workspace.account();
    setText(account ? account->name : tr("No main account"));
    m_detail = account ? maskedKeyId(account->accessKeyId) : tr("Click to add one");
    setAccessibleName(tr("Main account: %1").arg(text()));
    setToolTip(account ? tr("Account %1").arg(account->cloudAccountId) : QString());
    update();
}

void AccountSwitcher::showMenu()
{
    if (m_workspace.accounts().isEmpty())
        return m_addAccount->trigger();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto present = m_workspace.account();
    for (const MainAccount& account : m_workspace.accounts()) {
        QAction* action = menu->addAction(
            account.name, &m_workspace, [this, id = account.id] { m_workspace.selectAccount(id); });
        action->setCheckable(true);
        action->setChecked(present && present->id == account.id);
    }
    menu->addSeparator();
    menu->addAction(m_addAccount);
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

void AccountSwitcher::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ThemeColors& c = ThemeColors::of(palette());
    drawBox(&painter, rect(), radius::row, underMouse() ? c.hover : c.base, c.line2);
    if (hasFocus())
        drawBox(&painter, rect(), radius::row, {}, c.accent, 2);
    const qreal top = (height() - iconSide) / 2.0;
    const qreal left = m_isIconOnly ? (width() - iconSide) / 2.0 : margin;
    paintSvgIcon(&painter, QRectF(left, top, iconSide, iconSide), QStringLiteral("cloud"), c.text2);
    if (m_isIconOnly)
        return;
    paintSvgIcon(&painter, QRectF(width() - 6 - 14, (height() - 14) / 2.0, 14, 14),
                 QStringLiteral("chevrons-up-down"), c.text3);
    const QRect text = rect().adjusted(margin + iconSide + 6, 5, -margin - 14, -5);
    const QFont strong = textFont(TextStyle::BodyStrong, font());
    painter.setFont(strong);
    painter.setPen(c.text);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop,
                     QFontMetrics(strong).elidedText(this->text(), Qt::ElideRight, text.width()));
    const QFont small = m_workspace.account() ? monoFont(textFont(TextStyle::Micro, font()))
                                              : textFont(TextStyle::Micro, font());
    painter.setFont(small);
    painter.setPen(c.text3);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignBottom,
                     QFontMetrics(small).elidedText(m_detail, Qt::ElideRight, text.width()));
}

} // namespace airgate
