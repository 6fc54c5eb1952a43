// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ledgerquery.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;

namespace airgate {

class AmountBox;
class PeriodBox;
class SegmentedControl;

// The controls over the ledger that say which lines are meant; the words come from the search
// field.
class LedgerFilters : public QWidget {
    Q_OBJECT

public:
    struct User {
        SubAccountId id;
        QString name;
        friend bool operator==(const User&, const User&) = default;
    };

    explicit LedgerFilters(QWidget* parent = nullptr);

    void setToday(QDate today);
    // What was chosen stays chosen while it is still offered.
    void offerUsers(const QList<User>& users);
    void offerOperators(const QStringList& names);
    // Everything is meant again.
    void clear();
    [[nodiscard]] LedgerQuery query(MainAccountId account, const QString& words) const;

Q_SIGNALS:
    void changed();

private:
    QComboBox* m_users;
    SegmentedControl* m_kinds;
    PeriodBox* m_period;
    QComboBox* m_operators;
    AmountBox* m_amounts;
};

} // namespace airgate
