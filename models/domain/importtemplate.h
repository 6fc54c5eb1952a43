// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace airgate {

// An import file to fill in; its words are made where words are made.
struct ImportTemplate {
    QString sheet;
    QStringList header; // id, user name, kind, amount, reason, reference
    QString allocation; // the two kinds the kind column offers
    QString deduction;
    QString idHint;          // for the column that is not to be edited
    QString amountHint;      // for the column of amounts
    QList<QStringList> rows; // a sample, and the users to fill in; cells in the order of header
};

} // namespace airgate
