// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/workspace.h"

#include <QAbstractButton>

namespace airgate {

// The main account that is shown, and a menu of the others.
class AccountSwitcher : public QAbstractButton {
    Q_OBJECT

public:
    AccountSwitcher(Workspace& workspace, QAction* addAccount, QWidget* parent = nullptr);

    void setIconOnly(bool isIconOnly);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();
    void showMenu();

    Workspace& m_workspace;
    QAction* m_addAccount;
    QString m_detail;
    bool m_isIconOnly = false;
};

} // namespace airgate
