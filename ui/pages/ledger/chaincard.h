// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ledgerentry.h"

#include <QFrame>

class QGridLayout;

namespace airgate {


// An entry between its neighbours in the hash chain. Each is marked by whether its hash is what its
// content gives, and whether it goes on from the one before it.
class ChainCard : public QFrame {
    Q_OBJECT

public:
    explicit ChainCard(QWidget* parent = nullptr);

    // In the order of their numbers, without gaps; `current` is the one the card is about.
    void setEntries(const QList<LedgerEntry>& entries, LedgerEntryId current);

private:
    QGridLayout* m_grid;
};

} // namespace airgate
