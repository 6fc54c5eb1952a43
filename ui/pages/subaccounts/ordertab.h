// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/standing.h"
#include "ui/pages/page.h"

#include <QScrollArea>

class QVBoxLayout;

namespace airgate {

// Why a sub-account is stopped, and the latest order with what it did to each switch.
class OrderTab : public QScrollArea {
    Q_OBJECT

public:
    explicit OrderTab(const PageContext& context, QWidget* parent = nullptr);

    void setStanding(const Standing& standing);

private:
    void show(const Standing& standing, const std::optional<StopOrder>& order);
    void addHolds(QVBoxLayout* column, const QList<Hold>& holds) const;
    void addOrder(QVBoxLayout* column, const StopOrder& order) const;

    Workspace& m_workspace;
    SubAccountId m_shown;
};

} // namespace airgate
